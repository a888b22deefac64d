import { describe, expect, it } from 'vitest';
import { marksOf } from '../../../src/core/recognition/recognition-service.ts';
import { entity, lexiconOf, read } from '../support/knowledge.ts';

const LEXICON = lexiconOf({
  entities: [
    entity('altman', 'person', 'Sam Altman|Altman/surname'),
    entity('openai', 'organization', 'OpenAI|오픈AI'),
    entity('nato', 'organization', 'NATO/acronym|НАТО/acronym'),
    entity('eu', 'organization', 'EU/acronym'),
    entity('otp', 'organization', 'OTP/acronym'),
    entity('siemens', 'organization', 'Siemens'),
    entity('microsoft', 'organization', 'Microsoft|مايكروسوفت'),
    entity('google', 'organization', 'Google'),
    entity('chatgpt', 'product', 'ChatGPT'),
    entity('gpt-4', 'product', 'GPT-4'),
    entity('istanbul', 'place', 'İstanbul'),
    entity('ankara', 'place', 'Ankara'),
    entity('cairo', 'place', 'Cairo'),
    entity('nak', 'product', 'Nak'),
  ],
});

function painted(text: string): string[] {
  return marksOf(read(text, LEXICON), LEXICON).map(({ span }) => text.slice(span.start, span.end));
}

describe('what is written together with a name', () => {
  it.each([
    ["OpenAI's plan", "OpenAI's"],
    ['OpenAI’s plan', 'OpenAI’s'],
    ['OPENAI’S PLAN', 'OPENAI’S'],
    ["a Siemens' engineer", "Siemens'"],
    ['a Siemens’ engineer', 'Siemens’'],
    ["Sam Altman's return", "Sam Altman's"],
    ["GPT-4's answers", "GPT-4's"],
    ["İstanbul'da konuştu", "İstanbul'da"],
    ['İstanbul’un sokakları', 'İstanbul’un'],
    ["İstanbul'dakiler", "İstanbul'dakiler"],
    ['ANKARA’NIN kararı', 'ANKARA’NIN'],
    ["NATO'ya katılım", "NATO'ya"],
    ["OpenAI'nin kararı", "OpenAI'nin"],
    ['Microsoft’tan gelen destek', 'Microsoft’tan'],
    ["OpenAI'yle", "OpenAI'yle"],
    ['az OTP-nek új háza', 'OTP-nek'],
    ['az OpenAI-nak', 'OpenAI-nak'],
    ['a NATO-ból', 'NATO-ból'],
    ['a NATO-hoz', 'NATO-hoz'],
    ['do NATO-u', 'NATO-u'],
    ['NATO-ului', 'NATO-ului'],
    ['NATO:n kokous', 'NATO:n'],
    ['OpenAI:ssa', 'OpenAI:ssa'],
    ['EU:s möte', 'EU:s'],
    ['NATO-le', 'NATO-le'],
    ['u NATO-a', 'NATO-a'],
    ['НАТО-а', 'НАТО-а'],
    ['NATO-ს', 'NATO-ს'],
    ['NATO-ի', 'NATO-ի'],
    ['NATO-র', 'NATO-র'],
    ['قالت وMicrosoft أيضا', 'وMicrosoft'],
    ['قالت لـGoogle', 'لـGoogle'],
    ['جرّب الـChatGPT', 'الـChatGPT'],
    ['وبـOpenAI', 'وبـOpenAI'],
    ['عمل ب-OpenAI', 'ب-OpenAI'],
    ['עבד ב-OpenAI', 'ב-OpenAI'],
    ['עבד ב־OpenAI', 'ב־OpenAI'],
    ['וMicrosoft', 'וMicrosoft'],
    ['오픈AI는', '오픈AI는'],
    ['OpenAI가 발표', 'OpenAI가'],
    ['GPT-4를 공개', 'GPT-4를'],
    ['OpenAI에서는', 'OpenAI에서는'],
  ])('%s → %s', (text, expected) => {
    expect(painted(text)).toEqual([expected]);
  });

  it.each([
    ["l'OpenAI a dit", 'OpenAI'],
    ["he said 'I like Siemens' and left", 'Siemens'],
    ['‘We like Siemens’ is what he said', 'Siemens'],
    ["Siemens'", 'Siemens'],
    ['Microsoft-owned', 'Microsoft'],
    ['Ankara-based', 'Ankara'],
    ['ل Google', 'Google'],
    ['ב OpenAI', 'OpenAI'],
    ['قال OpenAI', 'OpenAI'],
    ['ייOpenAI', 'OpenAI'],
    ['NATO: n is a letter', 'NATO'],
    ['OpenAI: en ny modell', 'OpenAI'],
    ['OpenAI 는', 'OpenAI'],
    ['OpenAI개발자', 'OpenAI'],
    ['OpenAI인', 'OpenAI'],
    ["OpenAI'll answer", 'OpenAI'],
    ['OpenAIの', 'OpenAI'],
  ])('%s → %s alone', (text, expected) => {
    expect(painted(text)).toEqual([expected]);
  });

  it('lets no word between two names be a tail', () => {
    expect(painted('the Ankara-to-Cairo line')).toEqual(['Ankara', 'Cairo']);
  });

  it('leaves the name itself bare', () => {
    const { mentions } = read("OpenAI's plan; لـGoogle", LEXICON);
    expect(mentions.map(({ surface }) => surface)).toEqual(['OpenAI', 'Google']);
  });
});
