import path from 'node:path';
import { overlaps } from '../../../src/core/text/span.ts';
import { inContext, reasonLine } from '../report.ts';
import {
  type LinkedMention,
  type LinkedText,
  linkedLexicon,
  type Predicted,
  predict,
  readLinkedEntities,
  readLinkedTexts,
} from './linked-set.ts';
import { isName } from './named-mentions.ts';
import { commonest, type SetReport, shareLine } from './set-report.ts';

type Found = {
  readonly text: LinkedText;
  readonly gold: LinkedMention;
  readonly near: Predicted | undefined;
};
type Wrong = {
  readonly text: LinkedText;
  readonly mention: Predicted;
  readonly gold: LinkedMention | undefined;
};

function missLine({ text, gold, near }: Found): string {
  const found = near
    ? `${near.tier} ${near.surface}=${near.entity} ${near.confidence.toFixed(2)} ${reasonLine(near.reasons)}`
    : 'nothing there';
  return `anercorp missed ${gold.entityId} ${inContext(text.text, gold)} — ${found}`;
}

function wrongLine({ text, mention, gold }: Wrong): string {
  const instead = gold ? `instead of ${gold.entityId}` : 'where the corpus has no name';
  return `anercorp wrong ${mention.tier} ${mention.entity} ${mention.confidence.toFixed(2)} ${instead}: ${inContext(text.text, mention)} — ${reasonLine(mention.reasons)}`;
}

/** Why a linked name was missed, in one phrase. */
function missClass({ gold, near }: Found): string {
  if (!near) return 'nothing found';
  if (near.entity !== gold.entityId) return `another entity (${near.tier})`;
  return `only possible: ${near.reasons.map(({ kind }) => kind).join(' ')}`;
}

/**
 * Arabic news: recall of the linked names, precision of shown marks against linked spans and against places where
 * the corpus has no name at all; spans without an id are left open.
 */
export function evaluateAnercorp(folder: string): SetReport {
  const entities = readLinkedEntities(path.join(folder, 'linking/anercorp-ar-entities.json'));
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const lexicon = linkedLexicon('anercorp', entities);
  const misses: Found[] = [];
  const wrongs: Wrong[] = [];
  let expected = 0;
  let right = 0;
  let exact = 0;
  for (const text of readLinkedTexts(path.join(folder, 'linking/anercorp-ar-dev.jsonl'))) {
    const all = predict(text.text, lexicon);
    const shown = all.filter(({ tier }) => tier !== 'possible');
    for (const gold of text.mentions) {
      if (gold.entityId === null || !byId.has(gold.entityId)) continue;
      expected += 1;
      const hit = shown.find((one) => one.entity === gold.entityId && overlaps(one, gold));
      if (hit) {
        right += 1;
        if (hit.start === gold.start && hit.end === gold.end) exact += 1;
      } else misses.push({ text, gold, near: all.find((one) => overlaps(one, gold)) });
    }
    for (const mention of shown) {
      const overlapping = text.mentions.filter((gold) => overlaps(gold, mention));
      if (overlapping.some(({ entityId }) => entityId === null || entityId === mention.entity)) continue;
      wrongs.push({ text, mention, gold: overlapping[0] });
    }
  }
  const named = misses.filter(({ gold }) => {
    const entity = byId.get(gold.entityId ?? '');
    return entity !== undefined && isName(gold, entity);
  });
  const linkedWrong = wrongs.filter(({ gold }) => gold).length;
  return {
    name: 'ANERCorp (Arabic news, dev half)',
    figures: [
      ['anercorp: recall', right / expected],
      ['anercorp: precision', right / (right + wrongs.length)],
    ],
    lines: [
      shareLine('recall of linked names', right, expected),
      shareLine('… with the very span', exact, expected),
      shareLine('precision (linked spans and no-name places)', right, right + wrongs.length),
      shareLine('precision (linked spans only)', right, right + linkedWrong),
      `misses whose surface is a name of the pack: ${named.length} of ${misses.length}`,
      'misses by class',
      ...commonest(misses.map(missClass), 12),
      'misses by name',
      ...commonest(
        misses.map(({ gold }) => `${gold.surface} = ${gold.entityId}`),
        40,
      ),
      'wrong marks by name',
      ...commonest(
        wrongs.map(
          ({ mention, gold }) =>
            `${mention.surface} = ${mention.entity}, ${mention.tier}, corpus ${gold ? gold.surface : 'no name'}`,
        ),
        40,
      ),
    ],
    errors: [...misses.map(missLine), ...wrongs.map(wrongLine)],
  };
}
