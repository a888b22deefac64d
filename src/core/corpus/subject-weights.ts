import { type SubjectKey, subjectKey } from '../knowledge/subject.ts';
import type { Recognition } from '../recognition/recognize.ts';
import type { SubjectWeight } from './article.ts';

/** Mentions in the title count three times, in the lead twice (the inverted pyramid of news). */
function placeWeight(block: number): number {
  if (block === 0) return 3;
  return block < 4 ? 2 : 1;
}

const ROUNDING = 1000;

/**
 * How much each subject matters in a text: mentions weighted by place and confidence, damped by a square root, as a
 * share of the text's best subject of the same sort. Mentions of tier `possible` count for nothing.
 */
export function subjectWeights(recognition: Recognition): readonly SubjectWeight[] {
  const sums = new Map<SubjectKey, { sum: number; count: number; main: boolean }>();
  const add = (key: SubjectKey, weight: number, main: boolean): void => {
    const known = sums.get(key) ?? { sum: 0, count: 0, main: false };
    sums.set(key, { sum: known.sum + weight, count: known.count + 1, main: known.main || main });
  };
  for (const { tier, entity, block, confidence } of recognition.mentions) {
    if (tier !== 'possible')
      add(subjectKey({ kind: 'entity', id: entity }), placeWeight(block) * confidence, false);
  }
  for (const { tier, event, block, confidence, role } of recognition.events) {
    if (tier !== 'possible')
      add(subjectKey({ kind: 'event', id: event }), placeWeight(block) * confidence, role === 'main');
  }
  const best = { entity: 0, event: 0 };
  const sort = (key: SubjectKey): 'entity' | 'event' => (key.startsWith('event:') ? 'event' : 'entity');
  for (const [key, { sum }] of sums) best[sort(key)] = Math.max(best[sort(key)], sum);
  return [...sums]
    .map(([subject, { sum, count, main }]) => {
      const share = Math.sqrt(sum / best[sort(subject)]);
      return { subject, count, weight: Math.round(share * ROUNDING) / ROUNDING, main };
    })
    .sort((a, b) => b.weight - a.weight || (a.subject < b.subject ? -1 : 1));
}
