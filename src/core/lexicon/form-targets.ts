import type { EventRule } from './event-rule.ts';
import type { FormTarget } from './payload.ts';

/** In the order in which a lexicon is compiled. */
const RANK: Readonly<Record<FormTarget['kind'], number>> = {
  'given-name': 0,
  'not-name': 1,
  trigger: 2,
  entity: 3,
};

/** What a name of somebody says already is no variant of another's name. */
export function curatedFirst(targets: readonly FormTarget[]): readonly FormTarget[] {
  const isCurated = targets.some(
    (target) => target.kind === 'not-name' || (target.kind === 'entity' && !target.derived),
  );
  return isCurated ? targets.filter((target) => target.kind !== 'entity' || !target.derived) : targets;
}

function idOf(target: FormTarget, rules: readonly EventRule[]): string {
  if (target.kind === 'entity') return target.entity.id;
  return target.kind === 'trigger' ? (rules[target.event]?.id ?? '') : '';
}

/**
 * What one written form stands for that both the base and the delta of a lexicon know: as if they had been compiled
 * together from entities and events in the order of their ids.
 */
export function joinedTargets(
  base: readonly FormTarget[],
  delta: readonly FormTarget[],
  rules: readonly EventRule[],
): readonly FormTarget[] {
  const joined = [...base, ...delta].sort((a, b) => {
    if (a.kind !== b.kind) return RANK[a.kind] - RANK[b.kind];
    const [idA, idB] = [idOf(a, rules), idOf(b, rules)];
    return idA < idB ? -1 : Number(idA > idB);
  });
  return curatedFirst(joined);
}
