import { describe, expect, it } from 'vitest';
import { entity, lexiconOf, read } from '../support/knowledge.ts';

const LEXICON = lexiconOf({
  entities: [
    entity('shear', 'person', 'Emmett Shear'),
    entity('altman', 'person', 'Sam Altman|Altman/surname'),
    entity('wolf', 'person', 'Anna Wolf|Wolf/surname*'),
    entity('other-wolf', 'person', 'Otto Wolf|Wolf/surname*'),
    entity('stark', 'person', 'Emma Stark|Stark/surname*'),
    entity('anthropic', 'organization', 'أنثروبيك'),
    entity('meta', 'organization', 'Meta*'),
    entity('apple', 'organization', 'أبل*'),
    entity('fifa', 'organization', 'فيفا'),
    entity('paris', 'place', 'Paris'),
    entity('santiago', 'place', 'Santiago'),
    entity('russia', 'place', 'Russia'),
    entity('china', 'place', 'China'),
    entity('china-team', 'team', 'China'),
  ],
});

function confidence(...blocks: string[]): number {
  const mention = read(blocks, LEXICON).mentions.at(-1);
  if (!mention) throw new Error(`Nothing was made of "${blocks.at(-1)}"`);
  return mention.confidence;
}

const LONG_ENGLISH =
  'The ministers had spoken for a long time about what should be done with the money, and nobody knew the answer. ' +
  'They were all tired when the bells of the old church began to ring. ';

describe('a name is surer', () => {
  it.each([
    [
      'when its pack lists it than when it was made of a full name',
      ['Sam Altman came.', 'Then Altman left'],
      ['Emmett Shear came.', 'Then Shear left'],
    ],
    [
      'right after the full name than anywhere on a page that has it once',
      ['Anna Wolf met Otto Wolf and Wolf left'],
      ['Emma Stark came.', 'Then Stark left'],
    ],
    ['beside its kind word', ['قالت شركة أنثروبيك أمس'], ['قالت أنثروبيك أمس']],
    ['after a preposition of places', ['it rained in Paris'], ['it rained on Paris']],
    [
      'in letters that the text is not written in',
      ['من Meta أمس في المدينة الكبيرة'],
      ['and so said Meta later'],
    ],
    ['with its capitals', ['then Sam Altman left'], ['then sam altman left']],
    [
      'without an unknown name behind it',
      ['they went to Santiago then'],
      ['they went to Santiago Quillota then'],
    ],
    ['without an article of its own', ['قرر فيفا أمس'], ['قرر الفيفا أمس']],
    ['without a proclitic', ['قالت أنثروبيك أمس'], ['قالت وأنثروبيك أمس']],
    ['without an ending that its page does not write', [`${LONG_ENGLISH}Paris`], [`${LONG_ENGLISH}Russian`]],
    ['when it is nobody else’s', ['they met on Russia today'], ['they met on China today']],
  ])('%s', (_, surer, lessSure) => {
    expect(confidence(...surer)).toBeGreaterThan(confidence(...lessSure));
  });
});

describe('what is taken for granted', () => {
  it('is not an ambiguous word behind a proclitic: it loses far more than a clear name does', () => {
    expect(confidence('قالت وأبل أمس')).toBeLessThan(confidence('قالت أبل أمس') / 3);
  });

  it('is not a company behind an article that nobody listed', () => {
    expect(confidence('قرر الفيفا أمس')).toBeLessThan(0.6);
  });

  it('is not an ending of another language in a long text', () => {
    const { mentions } = read(`${LONG_ENGLISH}The Russian answered.`, LEXICON);
    expect(mentions.filter(({ tier }) => tier !== 'possible')).toEqual([]);
  });

  it('is an unknown name behind a place: it is no place', () => {
    expect(confidence('they went to Santiago Quillota then')).toBeLessThan(0.6);
  });
});

describe('an ambiguous name behind a proclitic', () => {
  const lexicon = lexiconOf({
    entities: [
      entity('chips', 'organization', 'شركة رقائق جديدة للذكاء الاصطناعي*'),
      entity('apple', 'organization', 'أبل*'),
      entity('fifa', 'organization', 'فيفا'),
      ...['OpenAI', 'Microsoft', 'DeepMind', 'Nvidia', 'Anthropic'].map((name) =>
        entity(name.toLowerCase(), 'organization', name),
      ),
    ],
  });
  const company = 'بعد OpenAI و Microsoft و DeepMind و Nvidia و Anthropic';
  const tierOfLast = (text: string) => read(text, lexicon).mentions.at(-1)?.tier;

  it('is a phrase all the same when it has several words', () => {
    expect(tierOfLast(`${company} جمع المال لشركة رقائق جديدة للذكاء الاصطناعي`)).not.toBe('possible');
  });

  it('is in doubt when it is one word', () => {
    expect(tierOfLast(`${company} جمع المال لأبل`)).toBe('possible');
  });
});
