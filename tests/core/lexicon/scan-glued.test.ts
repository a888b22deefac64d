import { describe, expect, it } from 'vitest';
import { scanLexicon } from '../../../src/core/lexicon/scan-lexicon.ts';
import { letterSpan, tokensOf } from '../../../src/core/text/tokens.ts';
import { entity, lexiconOf } from '../support/knowledge.ts';

const lexicon = lexiconOf({
  entities: [
    entity('council', 'organization', 'Northfield Town Council|Northfield/short'),
    entity('li', 'person', 'Maria Lindqvist|Lindqvist/surname'),
    entity('co', 'organization', 'OpenGrid'),
    entity('ru', 'person', 'Анна Петрова'),
  ],
});

/** What was cut out of longer words, as written; what several forms say once. */
function cutOut(text: string): string[] {
  const tokens = tokensOf(text);
  const found = scanLexicon(tokens, lexicon).flatMap(({ first, glued }) => {
    if (!glued) return [];
    const { start, end } = letterSpan(tokens, first, glued);
    return [text.slice(start, end)];
  });
  return [...new Set(found)];
}

describe('names in words written together', () => {
  it.each([
    ['a tag of a name in capitals', '#NorthfieldTownCouncil', ['NorthfieldTownCouncil']],
    ['a tag in small letters', '#northfieldtowncouncil', ['northfieldtowncouncil']],
    ['a handle', 'by @MariaLindqvist', ['MariaLindqvist']],
    ['a name within a tag', '#MariaLindqvistWins', ['MariaLindqvist']],
    ['a word of a tag that is a name', '#VoteLindqvist', ['Lindqvist']],
    ['a name that is written with a capital inside', '#JoinOpenGridNow', ['OpenGrid']],
    ['two words run together in plain text', 'says MariaLindqvist today', ['MariaLindqvist']],
    ['another script with capitals', '#АннаПетрова', ['АннаПетрова']],
  ])('reads %s', (_, text, expected) => {
    expect(cutOut(text).sort()).toEqual([...expected].sort());
  });

  it.each([
    ['a part of a word in plain text', 'LindqvistFoundation'],
    ['a name inside a tag in small letters with a rest', '#votelindqvist'],
    ['a name that goes on in small letters', '#MariaLindqvisten'],
    ['a word that is found without cutting', '#Lindqvist'],
    ['a word longer than any name', `#${'MariaLindqvist'.repeat(3)}`],
  ])('leaves %s alone', (_, text) => {
    expect(cutOut(text)).toEqual([]);
  });
});
