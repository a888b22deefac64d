import path from 'node:path';
import { overlaps } from '../../../src/core/text/span.ts';
import { linkedLexicon, predict, readLinkedEntities, readLinkedTexts } from './linked-set.ts';
import { containsName } from './named-mentions.ts';
import { commonest, type SetReport, shareLine } from './set-report.ts';

/** Arabic posts with places: recall of mentions that contain a listed name. No bar: posts are not news. */
export function evaluateIdrisi(folder: string): SetReport {
  const entities = readLinkedEntities(path.join(folder, 'linking/idrisi-ar-entities.json'));
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const lexicon = linkedLexicon('idrisi', entities);
  const misses: string[] = [];
  let expected = 0;
  for (const { text, mentions } of readLinkedTexts(path.join(folder, 'linking/idrisi-ar-train.jsonl'))) {
    const shown = predict(text, lexicon).filter(({ tier }) => tier !== 'possible');
    for (const gold of mentions) {
      const entity = byId.get(gold.entityId ?? '');
      if (!entity || !containsName(gold, entity)) continue;
      expected += 1;
      if (!shown.some((one) => one.entity === gold.entityId && overlaps(one, gold)))
        misses.push(gold.surface);
    }
  }
  return {
    name: 'IDRISI (Arabic posts, places)',
    figures: [],
    lines: [
      shareLine('recall of mentions with a name of the pack', expected - misses.length, expected),
      ...commonest(misses, 20),
    ],
    errors: [],
  };
}
