import type { Candidate, EntityTarget } from './candidates.ts';
import type { PageEvidence } from './page-evidence.ts';
import type { Weighing } from './weighing.ts';
import { NAMESAKES, SHARED_NAME_LEAD } from './weights.ts';

type Judged = { readonly target: EntityTarget; readonly scale: Weighing };

/** Of several people with the same name, the one whose full name stands last before it in its paragraph. */
function nearestNamesake(rivals: readonly Judged[], candidate: Candidate, page: PageEvidence): Judged | null {
  if (rivals.some(({ target }) => target.entity.kind !== 'person')) return null;
  let nearest: Judged | null = null;
  let at = -1;
  for (const rival of rivals) {
    const place = page.anchors.lastBefore(rival.target.entity.id, candidate);
    if (place <= at) continue;
    nearest = rival;
    at = place;
  }
  return nearest;
}

/** News uses the name of a place for its government, team or market: the place is never quite wrong. */
function placeAmong(rivals: readonly Judged[]): Judged | null {
  const places = rivals.filter(({ target }) => target.entity.kind === 'place');
  const isPersonal = rivals.some(({ target }) => target.entity.kind === 'person');
  return places.length === 1 && !isPersonal ? (places[0] ?? null) : null;
}

/** The only one whose role word stands beside the name: صحيفة "الشرق الأوسط". */
function rivalInRole(rivals: readonly Judged[]): Judged | null {
  const inRole = rivals.filter(({ scale }) =>
    scale.features.some(({ name }) => name === 'roleWord' || name === 'roleOfClearName'),
  );
  return inRole.length === 1 ? (inRole[0] ?? null) : null;
}

/**
 * Chooses among the entities that bear a name. One that leads clearly is taken; otherwise the choice is doubtful, and
 * less so when a full name close by or the kinds of the entities speak for one.
 */
export function settle(judged: readonly Judged[], candidate: Candidate, page: PageEvidence): Judged | null {
  const sorted = [...judged].sort((a, b) => b.scale.z - a.scale.z);
  const [best] = sorted;
  if (!best) return null;
  const rivals = sorted.filter(({ scale }) => scale.z > best.scale.z - SHARED_NAME_LEAD);
  if (rivals.length === 1) return best;
  const nearest = nearestNamesake(rivals, candidate, page);
  if (nearest) {
    nearest.scale.add('nearestNamesake', 1);
    return nearest;
  }
  const settled = rivalInRole(rivals) ?? placeAmong(rivals);
  const chosen = settled ?? best;
  const others = judged.filter((one) => one !== chosen).map(({ target }) => target.entity.id);
  const amount = rivals.every(({ target }) => target.entity.kind === 'person') ? NAMESAKES : 1;
  if (settled) chosen.scale.add('sharedByKind', 1, { kind: 'shared-name', others });
  else chosen.scale.add('sharedName', amount, { kind: 'shared-name', others });
  return chosen;
}
