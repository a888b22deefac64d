import type { EntityLabel, EventLabel } from '../corpus/context-card.ts';
import type { LocalText, PackEntity, PackEvent } from './pack.ts';

/** The name of an entity per language: the first official one, or the first of any kind. */
export function entityNames(entity: PackEntity): LocalText {
  const labels: Record<string, string> = {};
  const ranked = [...entity.names].sort(
    (a, b) => Number(a.kind !== 'official') - Number(b.kind !== 'official'),
  );
  for (const { text, lang } of ranked) labels[lang] ??= text;
  return labels;
}

export function entityLabel(entity: PackEntity): EntityLabel {
  return { id: entity.id, kind: entity.kind, label: entityNames(entity) };
}

export function eventLabel({ id, title, when, modality }: PackEvent): EventLabel {
  return { id, title, when: { from: when.from, to: when.to, precision: when.precision }, modality };
}
