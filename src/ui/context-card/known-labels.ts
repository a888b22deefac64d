import type { ContextCard, EntityLabel } from '../../core/corpus/context-card.ts';
import type { EntityId } from '../../core/knowledge/ids.ts';
import type { LocalText } from '../../core/knowledge/pack.ts';

export type Labels = ReadonlyMap<EntityId, LocalText>;

/** The entities a card names, so that a bare id elsewhere on it can be shown by its label. */
export function labelsOnCard(card: ContextCard): Labels {
  if (card.kind === 'entity') {
    const own: [EntityId, LocalText] = [card.id, card.label];
    return new Map([own, ...card.roles.flatMap(({ of }) => (of === null ? [] : [labelOf(of)]))]);
  }
  const place = card.place === null ? [] : [labelOf(card.place)];
  return new Map([...card.participants.map(({ entity }) => labelOf(entity)), ...place]);
}

function labelOf({ id, label }: EntityLabel): [EntityId, LocalText] {
  return [id, label];
}
