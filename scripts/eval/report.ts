import type { Reason } from '../../src/core/recognition/reason.ts';
import type { Span } from '../../src/core/text/span.ts';
import type { JudgedFixture, Outcome } from './judge-fixture.ts';
import { coversToken, type FixtureScores, type Tally } from './tally.ts';

const CONTEXT_UNITS = 30;

function percent(share: number | null): string {
  return share === null ? '   –  ' : share.toFixed(3).padStart(6);
}

function row({ group, expected, right, wrong, traps, sprung, precision, recall, resisted }: Tally): string {
  const counts = [expected, right, wrong, traps, sprung].map((count) => String(count).padStart(8)).join('');
  return `${group.padEnd(22)}${percent(precision)}  ${percent(recall)}  ${percent(resisted)}${counts}`;
}

/** A table of tallies with its title. */
export function tallyTable(title: string, tallies: readonly Tally[]): string {
  const columns = ['expected', 'right', 'wrong', 'traps', 'sprung'].map((name) => name.padStart(8)).join('');
  return [`${title.padEnd(22)}   prec.  recall  resist${columns}`, ...tallies.map(row)].join('\n');
}

export function fixtureTables(scores: FixtureScores): string {
  const { texts, overall, tiers, packs, languages, phenomena, tokens, hardNegatives } = scores;
  return [
    tallyTable(`${texts} texts`, [overall, ...tiers, ...packs]),
    tallyTable('language', languages),
    tallyTable('phenomenon', phenomena),
    `written words covered exactly: ${tokens.right} of ${tokens.expected}`,
    `hard negatives: ${hardNegatives.wrongSure} wrong sure marks in ${hardNegatives.texts} texts`,
  ].join('\n\n');
}

/** The words around a span, the span in brackets. */
export function inContext(text: string, { start, end }: Span): string {
  const before = text.slice(Math.max(0, start - CONTEXT_UNITS), start);
  const after = text.slice(end, end + CONTEXT_UNITS);
  return `${before}⟦${text.slice(start, end)}⟧${after}`.replace(/\s+/gu, ' ');
}

/** A reason in one word and its data. */
export function reasonLine(reasons: readonly Reason[]): string {
  return reasons.map(({ kind, ...data }) => [kind, ...Object.values(data)].join(':')).join(' ');
}

function errorLine(outcome: Outcome): string | null {
  const { fixture, block, kind } = outcome;
  const text = fixture.blocks[block]?.text ?? '';
  const place = `${fixture.name}[${block}]`;
  if (kind === 'missed') {
    const { gold, nearest } = outcome;
    const found = nearest
      ? `${nearest.tier} ${nearest.surface}=${nearest.entity} ${nearest.confidence.toFixed(2)} ${reasonLine(nearest.reasons)}`
      : 'nothing there';
    return `missed  ${place} ${gold.entity} (${gold.phenomena.join(',')}): ${inContext(text, gold.span)} — ${found}`;
  }
  if (kind === 'wrong') {
    const { mention, trap } = outcome;
    const why = trap ? ` (${trap.phenomena.join(',')})` : '';
    return `wrong   ${place} ${mention.tier} ${mention.entity} ${mention.confidence.toFixed(2)}${why}: ${inContext(text, mention.span)} — ${reasonLine(mention.reasons)}`;
  }
  if (kind === 'right' && !coversToken(outcome)) {
    const { token } = outcome.mention;
    return `cover   ${place} ${outcome.mention.entity}: ${inContext(text, outcome.gold.token ?? outcome.gold.span)} — painted ${text.slice(token.start, token.end)}`;
  }
  if (kind === 'right' && outcome.gold.tier === 'sure' && outcome.mention.tier !== 'sure')
    return `weak    ${place} ${outcome.mention.entity} ${outcome.mention.confidence.toFixed(2)}: ${inContext(text, outcome.gold.span)} — ${reasonLine(outcome.mention.reasons)}`;
  return null;
}

/** Every miss, wrong mark and mark weaker than expected, with its surroundings and the recognizer's reasons. */
export function errorLines(judged: readonly JudgedFixture[]): readonly string[] {
  return judged.flatMap(({ outcomes }) => outcomes.flatMap((outcome) => errorLine(outcome) ?? []));
}
