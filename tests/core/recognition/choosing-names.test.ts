import { describe, expect, it } from 'vitest';
import { entity, lexiconOf, read, shown } from '../support/knowledge.ts';

const LEXICON = lexiconOf({
  entities: [
    entity('microsoft', 'organization', 'Microsoft|مايكروسوفت'),
    entity('microsoft-gaming', 'organization', 'Microsoft Gaming'),
    entity('nyt', 'publication', 'New York Times'),
    entity('new-york', 'place', 'New York'),
    entity('york-university', 'organization', 'York Times University'),
    entity('openai', 'organization', 'OpenAI'),
    entity('openai-board', 'board', "OpenAI's board|مجلس إدارة OpenAI"),
    entity('gpt-4', 'product', 'GPT-4|شات جي بي تي'),
    entity('altman', 'person', 'Sam Altman|Altman/surname|@sama/nickname'),
    entity('who', 'organization', 'World Health Organization|WHO/acronym|ВОЗ/acronym'),
    entity('sam-institute', 'organization', 'سام'),
    entity('gujarat', 'place', 'وسام'),
    entity('apple', 'organization', 'Apple'),
  ],
  notNames: [{ text: 'Robert Altman' }, { text: 'apple pie' }, { text: 'New York Strip' }],
});

describe('choosing among overlapping names', () => {
  it.each([
    ['the longest name wins', 'at Microsoft Gaming', ['Microsoft Gaming=microsoft-gaming']],
    ['the longest name wins from the right as well', 'the New York Times', ['New York Times=nyt']],
    ['a negative name wins and leaves nothing', 'Robert Altman said', []],
    ['a negative name takes its shorter rival with it', 'a New York Strip steak', []],
    ['a longer name wins over a negative one', 'Robert Altman and Sam Altman', ['Sam Altman=altman']],
    ['names side by side are both found', 'Altman Microsoft', ['Altman=altman', 'Microsoft=microsoft']],
    ['a possessive is inside a longer name', "OpenAI's board met", ["OpenAI's board=openai-board"]],
    ['a name of two scripts is one name', 'قال مجلس إدارة OpenAI', ['مجلس إدارة OpenAI=openai-board']],
    ['a sentence end parts a name', 'Sam. Altman', ['Altman=altman']],
    ['letters after a version number make another name', 'GPT-4o and GPT4o', []],
    ['a version number alone is the name', 'GPT4 and GPT-4', ['GPT4=gpt-4', 'GPT-4=gpt-4']],
    ['digits glued to a name make another name', 'شات جي بي تي5', []],
    ['digits beside a name do not', 'شات جي بي تي 5', ['شات جي بي تي=gpt-4']],
    ['an acronym needs its capitals', 'WHO said who', ['WHO=who']],
    ['an acronym takes an ending in small letters', 'WHOs', ['WHO=who']],
    ['an acronym takes none in capitals', 'WHOS', []],
    ['an acronym in small letters takes none', 'Whos whos', []],
    ['an account needs its sign', '@sama wrote; sama sekali', ['sama=altman']],
    ['a word that is itself a name is not split', 'وسام', ['وسام=gujarat']],
    ['a word that is no name is split', 'لسام', ['سام=sam-institute']],
  ])('%s', (_, text, expected) => {
    expect(shown(read(text, LEXICON))).toEqual(expected);
  });

  it('never lets two mentions overlap', () => {
    const { mentions } = read('New York Times University of New York Times University', LEXICON);
    const ordered = mentions.map(({ span }) => span);
    for (const [index, span] of ordered.entries())
      if (index > 0) expect(span.start).toBeGreaterThanOrEqual(ordered[index - 1]!.end);
    expect(mentions.length).toBeGreaterThan(1);
  });
});
