import path from 'node:path';
import { overlaps } from '../../../src/core/text/span.ts';
import { inContext, reasonLine } from '../report.ts';
import {
  type LinkedEntity,
  type LinkedMention,
  type LinkedText,
  linkedLexicon,
  type Predicted,
  predict,
  readLinkedEntities,
  readLinkedTexts,
} from './linked-set.ts';
import { containsName, isName } from './named-mentions.ts';
import { commonest, type SetReport, shareLine } from './set-report.ts';

type Miss = {
  readonly text: LinkedText;
  readonly gold: LinkedMention;
  readonly near: readonly Predicted[];
  readonly entity: LinkedEntity;
};

function bestOf({ gold, near }: Miss): Predicted | undefined {
  return near.find(({ entity }) => entity === gold.entityId) ?? near[0];
}

/**
 * Whether a longer listed name of another entity, with a name of this one in it, was painted there. The longest name
 * wins (`Intel processors` is listed beside `Intel`), so a recognizer that paints flat marks cannot have both.
 */
function isInsideLonger({ gold, near, entity }: Miss): boolean {
  return near.some(
    (one) =>
      one.tier !== 'possible' &&
      one.entity !== gold.entityId &&
      containsName(one, entity) &&
      !isName(one, entity),
  );
}

/** Why a mention was missed, in one phrase. */
function missClass(miss: Miss): string {
  const { gold } = miss;
  const best = bestOf(miss);
  if (!best) return 'nothing found';
  if (best.entity === gold.entityId)
    return `only possible: ${best.reasons.map(({ kind }) => kind).join(' ')}`;
  return isInsideLonger(miss) ? 'inside a longer name of another entity' : `another entity (${best.tier})`;
}

function missLine(miss: Miss): string {
  const best = bestOf(miss);
  const found = best
    ? `${best.tier} ${best.surface}=${best.entity} ${best.confidence.toFixed(2)} ${reasonLine(best.reasons)}`
    : 'nothing there';
  return `meantime missed ${miss.gold.entityId} ${inContext(miss.text.text, miss.gold)} — ${found}`;
}

/**
 * News in English or Italian: recall of entity mentions whose words include a name the pack lists for the entity.
 * The annotation is not exhaustive, so marks beside it say nothing.
 */
export function evaluateMeantime(folder: string, lang: 'en' | 'it'): SetReport {
  const entities = readLinkedEntities(path.join(folder, 'linking/meantime-entities.json'));
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const lexicon = linkedLexicon('meantime', entities);
  const misses: Miss[] = [];
  let expected = 0;
  let bare = 0;
  let bareRight = 0;
  for (const text of readLinkedTexts(path.join(folder, `linking/meantime-${lang}.jsonl`))) {
    const all = predict(text.text, lexicon);
    const shown = all.filter(({ tier }) => tier !== 'possible');
    for (const gold of text.mentions) {
      const entity = byId.get(gold.entityId ?? '');
      if (!entity || gold.kind === 'event' || !containsName(gold, entity)) continue;
      expected += 1;
      const hit = shown.some((one) => one.entity === gold.entityId && overlaps(one, gold));
      if (isName(gold, entity)) {
        bare += 1;
        if (hit) bareRight += 1;
      }
      if (!hit) misses.push({ text, gold, entity, near: all.filter((one) => overlaps(one, gold)) });
    }
  }
  const right = expected - misses.length;
  const inside = misses.filter(isInsideLonger).length;
  return {
    name: `MEANTIME ${lang}`,
    figures: [
      [`meantime ${lang}: recall`, right / (expected - inside)],
      [`meantime ${lang}: recall, nested mentions counted`, right / expected],
    ],
    lines: [
      shareLine('recall of mentions with a name of the pack', right, expected),
      shareLine('… of mentions that are the name alone', bareRight, bare),
      shareLine('… outside longer names of other entities', right, expected - inside),
      'misses by class',
      ...commonest(misses.map(missClass), 20),
      'misses by name',
      ...commonest(
        misses.map((miss) => {
          const best = bestOf(miss);
          const name = byId.get(miss.gold.entityId ?? '')?.names.en?.[0] ?? '';
          return `${miss.gold.surface.slice(0, 60)} = ${name}; ${best ? `${best.tier} ${best.surface}` : 'nothing'}`;
        }),
        40,
      ),
    ],
    errors: misses.map(missLine),
  };
}
