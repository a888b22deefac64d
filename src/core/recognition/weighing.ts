import type { Reason } from './reason.ts';
import { ENTITY_WEIGHTS, type FeatureName } from './weights.ts';

/** What was found for or against a meaning: `amount` times the weight of that name, in log-odds. */
export type Feature = { readonly name: FeatureName; readonly amount: number };

/** Adds up features; each keeps its reason, when readers are told one. */
export class Weighing {
  z = 0;
  readonly features: Feature[] = [];
  readonly reasons: Reason[] = [];

  add(name: FeatureName, amount: number, reason?: Reason): void {
    this.z += ENTITY_WEIGHTS[name].value * amount;
    this.features.push({ name, amount });
    if (reason) this.reasons.push(reason);
  }

  /** Something told that weighs nothing. */
  tell(reason: Reason): void {
    this.reasons.push(reason);
  }
}
