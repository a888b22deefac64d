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
    entity('fa', 'person', 'کریستین لاگارد|لاگارد/surname'),
    entity('ar', 'person', 'علی رضا پور'),
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
    ['a Persian name with a joiner', 'دیدار با کریستین\u200cلاگارد', ['کریستین\u200cلاگارد']],
    ['one with two', 'علی\u200cرضا\u200cپور', ['علی\u200cرضا\u200cپور']],
    ['another script with capitals', '#АннаПетрова', ['АннаПетрова']],
  ])('reads %s', (_, text, expected) => {
    expect(cutOut(text).sort()).toEqual([...expected].sort());
  });

  it.each([
    ['a part of a word in plain text', 'LindqvistFoundation'],
    ['a name inside a tag in small letters with a rest', '#votelindqvist'],
    ['a name that goes on in small letters', '#MariaLindqvisten'],
    ['a word that is found without cutting', '#Lindqvist'],
    ['a Persian name without a joiner', 'کریستینلاگارد'],
    ['a Persian name with a joiner elsewhere', 'کریس\u200cتینلاگارد'],
    ['a Persian name with a joiner and a rest', 'کریستین\u200cلاگارد\u200cپور'],
    ['a word longer than any name', `#${'MariaLindqvist'.repeat(3)}`],
  ])('leaves %s alone', (_, text) => {
    expect(cutOut(text)).toEqual([]);
  });
});
