import type { NameKind } from '../../knowledge/closed-lists.ts';
import type { PackEntity, PackName } from '../../knowledge/pack.ts';

/** Why a form was derived. */
export const VARIANT_RULES = [
  'initial',
  'no-middle',
  'particle',
  'surname',
  'cjk-name',
  'no-legal-form',
  'no-article',
  'split-capitals',
  'joined-words',
  'letter-names',
  'initials-acronym',
  'dotted-acronym',
  'plain-latin',
  'arabic-spelling',
  'arabic-from-latin',
] as const;
export type VariantRule = (typeof VARIANT_RULES)[number];

/** A written form that a listed name implies. */
export type NameVariant = {
  readonly text: string;
  /** Doubt in logit units, 0 or more: how much less the form says than the name it comes from. */
  readonly cost: number;
  readonly rule: VariantRule;
  /** Says nothing without another mention of the entity on the page. */
  readonly ambiguous?: true;
  /** The kind of name the form is, where it is not the kind of its origin. */
  readonly kind?: NameKind;
};

/** What rules look at: a name and the entity it belongs to. */
export type NamedEntity = Pick<PackEntity, 'kind' | 'names'>;
export type NameToVary = {
  readonly name: PackName;
  readonly entity: NamedEntity;
  readonly words: readonly string[];
};

/** Doubt of each rule, set by how often the derived form means somebody else. */
export const VARIANT_COSTS: Readonly<Record<VariantRule, number>> = {
  initial: 1,
  'no-middle': 0.3,
  particle: 0.2,
  surname: 0.8,
  'cjk-name': 0.1,
  'no-legal-form': 0.4,
  'no-article': 0.2,
  'split-capitals': 0.1,
  'joined-words': 0.2,
  'letter-names': 0.4,
  'initials-acronym': 0.6,
  'dotted-acronym': 0.1,
  'plain-latin': 0.1,
  'arabic-spelling': 0.3,
  'arabic-from-latin': 0.8,
};

/** A form of a rule at the rule's doubt. */
export function variant(rule: VariantRule, text: string, more: Partial<NameVariant> = {}): NameVariant {
  return { text, cost: VARIANT_COSTS[rule], rule, ...more };
}

const SPACES = /\s+/u;

/** Words of a name as written, parted by white space. */
export function wordsOf(text: string): readonly string[] {
  return text.split(SPACES).filter((word) => word !== '');
}
