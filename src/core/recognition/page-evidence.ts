import { detectLanguage } from '../text/language.ts';
import { beginsWithCapital, isCasedClass } from './block-index.ts';
import type { Candidate, EntityTarget } from './candidates.ts';
import { givenNameBearers } from './given-name-bearers.ts';
import { PageAnchors } from './page-anchors.ts';
import { findPageNames } from './page-names.ts';
import { type Parentheses, readParentheses } from './parentheses.ts';
import { roleWordBeside } from './role-words.ts';
import type { ScannedBlock } from './scanned-block.ts';
import { soundingSurnames } from './sounding-surnames.ts';

/** UTF-16 units that tell the language of a page. */
const LANGUAGE_SAMPLE = 4000;
const SURE_LANGUAGE = 0.9;
/** Shorter pages are taken for a sister language too often; for some languages hardly any other is taken. */
const LEAST_SAMPLE = 400;
const TELLING_SAMPLE = 120;
const TELLING: ReadonlySet<string> = new Set(['en', 'de', 'fr']);

/** What the whole page says about its names. What costs something is found out when it is first asked for. */
export type PageEvidence = {
  /** The candidates of all blocks in order, and those whose names the page itself gave. */
  readonly candidates: readonly Candidate[];
  readonly anchors: PageAnchors;
  readonly parentheses: Parentheses;
  /** Whether this name of the entity stands beside a fitting role word somewhere else on the page. */
  readonly isConfirmed: (candidate: Candidate, target: EntityTarget) => boolean;
  /** Whether the page has anybody but this entity under the candidate's first word. */
  readonly isBorneByOthers: (candidate: Candidate, target: EntityTarget) => boolean;
  /** Whether a word with this hash stands on the page in small letters. */
  readonly isWrittenSmall: (hash: number) => boolean;
  /** BCP 47 tag; `und` when the page is too short to tell. */
  readonly language: () => string;
};

function once<Value>(find: () => Value): () => Value {
  let found: { readonly value: Value } | undefined;
  return () => {
    found ??= { value: find() };
    return found.value;
  };
}

function smallWords(blocks: readonly ScannedBlock[]): ReadonlySet<number> {
  const hashes = new Set<number>();
  for (const { tokens } of blocks) {
    for (let token = 0; token < tokens.count; token++) {
      if (isCasedClass(tokens.scriptClass(token)) && !beginsWithCapital(tokens, token))
        hashes.add(tokens.hash(token));
    }
  }
  return hashes;
}

/** The language of a page; of a short one only when it says so itself and its text does not speak against it. */
function languageOf(blocks: readonly ScannedBlock[], declared: string | null): string {
  let sample = '';
  for (const { text } of blocks) {
    if (sample.length >= LANGUAGE_SAMPLE) break;
    sample += `${text}\n`;
  }
  const { lang, confidence } = detectLanguage(sample, declared);
  if (declared !== null && declared.toLowerCase().split('-')[0] === lang) return lang;
  if (sample.length < TELLING_SAMPLE) return 'und';
  if (sample.length < LEAST_SAMPLE && !TELLING.has(lang)) return 'und';
  return confidence >= SURE_LANGUAGE ? lang : 'und';
}

function nameOf({ entity, name }: EntityTarget): string {
  return `${entity.id}\n${name}`;
}

type Confirmed = { readonly by: Candidate; readonly again: boolean };

/** The names beside telling role words; a name that fits two entities beside one is left out. */
function confirmedNames(
  blocks: readonly ScannedBlock[],
  candidates: readonly Candidate[],
): ReadonlyMap<string, Confirmed> {
  const confirmed = new Map<string, Confirmed>();
  for (const candidate of candidates) {
    const block = blocks[candidate.block];
    if (!block) continue;
    const fitting = candidate.targets.filter(({ nameKind, entity }) => {
      if (nameKind === 'given') return false;
      const role = roleWordBeside(block, candidate, entity.kind);
      return role !== null && !role.loose;
    });
    const [target] = fitting;
    if (!target || fitting.length > 1) continue;
    const known = confirmed.get(nameOf(target));
    confirmed.set(nameOf(target), { by: known?.by ?? candidate, again: known !== undefined });
  }
  return confirmed;
}

/**
 * Gathers what the page says: `chosen` are the candidates of its blocks, in order; `declared` the language it says it is
 * written in. Linear in tokens and candidates.
 */
export function pageEvidence(
  blocks: readonly ScannedBlock[],
  chosen: readonly Candidate[],
  declared: string | null = null,
): PageEvidence {
  const byBlock: Candidate[][] = blocks.map(() => []);
  for (const candidate of chosen) byBlock[candidate.block]?.push(candidate);
  const parentheses = readParentheses(blocks, byBlock);
  const given = findPageNames(blocks, [...parentheses.names, ...soundingSurnames(blocks, chosen)]);
  const candidates =
    given.length === 0
      ? chosen
      : [...chosen, ...given].sort((a, b) => a.block - b.block || a.found.match.first - b.found.match.first);
  const confirmed = once(() => confirmedNames(blocks, candidates));
  const small = once(() => smallWords(blocks));
  const bearers = once(() => givenNameBearers(blocks, candidates, evidence));
  const evidence: PageEvidence = {
    candidates,
    anchors: new PageAnchors(blocks, candidates),
    parentheses,
    isConfirmed: (candidate, target) => {
      const known = confirmed().get(nameOf(target));
      return known !== undefined && (known.again || known.by !== candidate);
    },
    isBorneByOthers: ({ block, found }, { entity }) => {
      const hash = blocks[block]?.tokens.hash(found.match.first);
      const known = hash === undefined ? undefined : bearers().get(hash);
      return known !== undefined && [...known].some((id) => id !== entity.id);
    },
    isWrittenSmall: (hash) => small().has(hash),
    language: once(() => languageOf(blocks, declared)),
  };
  return evidence;
}
