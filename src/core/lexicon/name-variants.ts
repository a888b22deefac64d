import type { NameKind } from '../knowledge/closed-lists.ts';
import type { PackName } from '../knowledge/pack.ts';
import { tokenTexts } from '../text/tokens.ts';
import { unreachable } from '../unreachable.ts';
import { arabicAlternations } from './variants/arabic-alternations.ts';
import { arabicFromLatin } from './variants/arabic-from-latin.ts';
import { cjkNames } from './variants/cjk-names.ts';
import { dottedAcronym } from './variants/dotted-acronym.ts';
import { joinedWords, splitCapitals } from './variants/glued-words.ts';
import { initialsAcronym } from './variants/initials-acronym.ts';
import { withoutArticle } from './variants/leading-article.ts';
import { withoutLegalForm } from './variants/legal-forms.ts';
import { letterNameForms } from './variants/letter-names.ts';
import { TRAIT, traitsOf } from './variants/name-traits.ts';
import {
  type NamedEntity,
  type NameToVary,
  type NameVariant,
  variant,
  wordsOf,
} from './variants/name-variant.ts';
import { particles } from './variants/particles.ts';
import { personNames } from './variants/person-names.ts';
import { plainLatin } from './variants/plain-latin.ts';

export {
  type NamedEntity,
  type NameVariant,
  VARIANT_RULES,
  type VariantRule,
} from './variants/name-variant.ts';

type RuleOf = (origin: NameToVary) => readonly NameVariant[];
/** A rule and the traits a name must have for it: one of `some`, all of `all`. */
type Rule = { readonly vary: RuleOf; readonly some: number; readonly all: number };

function rule(vary: RuleOf, { some = 0, all = 0 } = {}): Rule {
  return { vary, some, all };
}

const NONE: readonly NameVariant[] = [];

const SPELLING_RULES: readonly Rule[] = [rule(arabicAlternations, { all: TRAIT.arabic })];
const DOTTED_RULES: readonly Rule[] = [rule(dottedAcronym, { some: TRAIT.gluedCapital | TRAIT.arabic })];
const ACRONYM_RULES: readonly Rule[] = [rule(letterNameForms, { all: TRAIT.gluedCapital }), ...DOTTED_RULES];
/** A common word respelled is a common word still; these rules give the same word in other letters. */
const AMBIGUOUS_RULES: readonly Rule[] = DOTTED_RULES;
const THING_RULES: readonly Rule[] = [
  rule(splitCapitals, { all: TRAIT.gluedCapital }),
  rule(joinedWords, { some: TRAIT.hyphen | TRAIT.gluedCapital | TRAIT.digit }),
  ...ACRONYM_RULES,
  ...SPELLING_RULES,
];
const ORGANIZATION_RULES: readonly Rule[] = [
  ...THING_RULES,
  rule(withoutLegalForm, { some: TRAIT.space | TRAIT.cjk }),
  rule(withoutArticle, { some: TRAIT.space | TRAIT.apostrophe }),
  rule(initialsAcronym, { all: TRAIT.manySpaces }),
];
const PERSON_RULES: readonly Rule[] = [
  rule(personNames, { all: TRAIT.space }),
  rule(particles, { all: TRAIT.space }),
  rule(cjkNames, { all: TRAIT.cjk }),
  rule(arabicFromLatin, { all: TRAIT.space }),
  ...SPELLING_RULES,
];

/** Whether names of the kind are worth varying, and whether as a full name. */
function fullness(kind: NameKind): 'full' | 'part' | 'acronym' | 'never' {
  switch (kind) {
    case 'official':
    case 'former':
    case 'translation':
    case 'transliteration':
      return 'full';
    case 'short':
    case 'surname':
      return 'part';
    case 'acronym':
      return 'acronym';
    case 'given':
    case 'nickname':
    case 'misspelling':
    case 'demonym':
      return 'never';
    default:
      return unreachable(kind);
  }
}

function rulesFor({ kind, ambiguous }: PackName, entity: NamedEntity): readonly Rule[] | null {
  const full = fullness(kind);
  if (full === 'never') return null;
  if (ambiguous) return full === 'acronym' && entity.kind === 'person' ? null : AMBIGUOUS_RULES;
  if (entity.kind === 'person')
    return full === 'full' ? PERSON_RULES : full === 'part' ? SPELLING_RULES : null;
  if (full === 'acronym') return ACRONYM_RULES;
  switch (entity.kind) {
    case 'organization':
    case 'publication':
    case 'board':
    case 'team':
      return ORGANIZATION_RULES;
    case 'product':
    case 'platform':
    case 'document':
    case 'concept':
    case 'place':
    case 'event-series':
      return THING_RULES;
    default:
      return unreachable(entity.kind);
  }
}

function comparable(text: string): string {
  return tokenTexts(text).join(' ');
}

const listedForms = new WeakMap<NamedEntity['names'], ReadonlySet<string>>();

function listedFormsOf({ names }: NamedEntity): ReadonlySet<string> {
  const known = listedForms.get(names);
  if (known) return known;
  const forms = new Set(names.map(({ text }) => comparable(text)));
  listedForms.set(names, forms);
  return forms;
}

function unlisted(variants: readonly NameVariant[], entity: NamedEntity): readonly NameVariant[] {
  if (variants.length === 0) return NONE;
  const seen = new Set(listedFormsOf(entity));
  return variants.filter(({ text }) => {
    const form = comparable(text);
    if (form === '' || seen.has(form)) return false;
    seen.add(form);
    return true;
  });
}

function applies({ some, all }: Rule, traits: number): boolean {
  return (traits & all) === all && (some === 0 || (traits & some) !== 0);
}

/** The name and what was made of it without the signs of its letters. */
function writtenOut({ text, ambiguous }: PackName, variants: readonly NameVariant[]): NameVariant[] {
  const forms: NameVariant[] = [];
  const plain = plainLatin(text);
  if (plain !== null) forms.push(variant('plain-latin', plain, ambiguous ? { ambiguous: true } : {}));
  for (const one of variants) {
    const other = plainLatin(one.text);
    if (other !== null) forms.push({ ...one, text: other });
  }
  return forms;
}

/**
 * Written forms that a name implies although the pack lists none of them: shorter forms, other spellings, Arabic
 * spellings of Latin names. Pure; none equals a listed name of the entity, and each comes once. None come from
 * given names, nicknames, misspellings and demonyms, and from ambiguous names only the same word in other letters. A form that another entity is listed under is the
 * caller's to drop. A name to which nothing applies costs 20 to 200 ns, a person's name some µs, and a Latin name of a
 * person without an Arabic one some 50 to 300 µs.
 */
export function nameVariants(name: PackName, entity: NamedEntity): readonly NameVariant[] {
  const rules = rulesFor(name, entity);
  const traits = rules ? traitsOf(name.text) : 0;
  if (!rules || traits === 0) return NONE;
  let origin: NameToVary | undefined;
  const variants: NameVariant[] = [];
  for (const one of rules) {
    if (!applies(one, traits)) continue;
    origin ??= { name, entity, words: wordsOf(name.text) };
    variants.push(...one.vary(origin));
  }
  if ((traits & TRAIT.signedLetter) !== 0) variants.push(...writtenOut(name, variants));
  return unlisted(variants, entity);
}
