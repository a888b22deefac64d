import type { EntityKind } from '../../src/core/knowledge/closed-lists.ts';
import { entityId } from '../../src/core/knowledge/ids.ts';
import type { PackEntity } from '../../src/core/knowledge/pack.ts';
import { NameWords } from './name-words.ts';
import { type Random, seededRandom } from './random.ts';
import { LANGUAGES } from './words/all.ts';
import { type Language, wordList } from './words/language.ts';

/** A name as generated: what it is called, in which language, whose it is. */
export type BenchName = {
  readonly text: string;
  readonly lang: Language['code'];
  readonly kind: EntityKind;
  /** Number of the entity it belongs to. */
  readonly entity: number;
};

const SEED = 20_231_117;
/** Shares of languages among entities, up to one: Latin 45 %, Arabic 35 %, Cyrillic 12 %, Han and kana 8 %. */
const LANGUAGE_SHARES = [
  ['en', 0.45],
  ['ar', 0.8],
  ['ru', 0.92],
  ['zh', 1],
] as const satisfies readonly (readonly [Language['code'], number])[];
const KIND_SHARES = [
  ['person', 0.6],
  ['organization', 0.85],
  ['place', 1],
] as const satisfies readonly (readonly [EntityKind, number])[];
/** How often an organization is named with a word of ordinary prose, as real ones are. */
const ORDINARY_WORD = 0.25;
const SECOND_NAME = 0.3;

class NameMaker {
  private readonly given: NameWords;
  private readonly family: NameWords;
  private readonly brands: NameWords;
  private readonly ordinary: readonly string[];
  private readonly language: Language;
  private readonly space: string;

  constructor(language: Language) {
    this.language = language;
    this.space = language.spaced ? ' ' : '';
    this.given = new NameWords(language, { factor: 1.6, slope: 0.3 });
    this.family = new NameWords(language, { factor: 2.4, slope: 0.17 });
    this.brands = new NameWords(language, { factor: 2.4, slope: 0.17 });
    this.ordinary = wordList(language).filter((word) => word.length > (language.spaced ? 3 : 1));
  }

  /** The names of one entity, the full one first. */
  names(kind: EntityKind, random: Random): readonly string[] {
    if (kind === 'person') return this.person(random);
    return [kind === 'place' ? this.place(random) : this.organization(random)];
  }

  private person(random: Random): readonly string[] {
    const family = this.family.next(random);
    if (!this.language.spaced) return [family + this.given.next(random)];
    const given = [this.given.next(random)];
    if (random.chance(0.3)) given.push(this.given.next(random));
    const full = [...given, family].join(' ');
    return random.chance(SECOND_NAME) ? [full, family] : [full];
  }

  private organization(random: Random): string {
    const { heads, code } = this.language;
    const words = [this.brands.next(random)];
    if (random.chance(ORDINARY_WORD)) words.push(this.capitalized(random.pick(this.ordinary)));
    if (random.chance(0.7))
      words.splice(code === 'ar' || code === 'ru' ? 0 : words.length, 0, random.pick(heads));
    return words.join(this.space);
  }

  private place(random: Random): string {
    const name = this.brands.next(random);
    return random.chance(0.35) ? random.pick(this.language.placeHeads) + this.space + name : name;
  }

  private capitalized(word: string): string {
    return this.language.capitals ? word.charAt(0).toUpperCase() + word.slice(1) : word;
  }
}

function chosen<Value>(shares: readonly (readonly [Value, number])[], random: Random): Value {
  const at = random.next();
  const found = shares.find(([, upTo]) => at < upTo) ?? shares.at(-1);
  if (!found) throw new RangeError('No shares to choose from');
  return found[0];
}

/** The first `count` different names of one endless list, so that a shorter list is the beginning of a longer one. */
export function benchNames(count: number): readonly BenchName[] {
  const random = seededRandom(SEED);
  const makers = {
    ar: new NameMaker(LANGUAGES.ar),
    en: new NameMaker(LANGUAGES.en),
    ru: new NameMaker(LANGUAGES.ru),
    zh: new NameMaker(LANGUAGES.zh),
  };
  const known = new Set<string>();
  const names: BenchName[] = [];
  for (let entity = 0; names.length < count; entity++) {
    const lang = chosen(LANGUAGE_SHARES, random);
    const kind = chosen(KIND_SHARES, random);
    for (const text of makers[lang].names(kind, random)) {
      if (names.length === count || known.has(text)) continue;
      known.add(text);
      names.push({ text, lang, kind, entity });
    }
  }
  return names;
}

/** The entities of a list of names, as a pack of only ids and names brings them. */
export function benchEntities(names: readonly BenchName[]): readonly PackEntity[] {
  const byEntity = new Map<number, BenchName[]>();
  for (const name of names) {
    const known = byEntity.get(name.entity);
    if (known) known.push(name);
    else byEntity.set(name.entity, [name]);
  }
  return [...byEntity].map(([entity, own]) => ({
    id: entityId(`bench-${entity}`),
    kind: own[0]?.kind ?? 'concept',
    generic: false,
    names: own.map(({ text, lang }, index) => ({
      text,
      lang,
      kind: index === 0 ? ('official' as const) : ('surname' as const),
      ambiguous: false,
    })),
    description: {},
    wikidata: null,
    roles: [],
    relations: [],
  }));
}
