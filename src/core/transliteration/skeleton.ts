import { type SkeletonPiece, skeletonPieces } from './skeleton-pieces.ts';
import { soundScriptOf } from './sound-script.ts';

/** The key of a token without consonants. */
export const NO_SKELETON = 1;
/** Keys per token at most: Latin spelling is the most ambiguous. */
const MOST_LATIN_KEYS = 24;
const MOST_OTHER_KEYS = 12;
/** Consonants beyond the tenth do not enter a key: a leading 1 and three bits each fill 31 bits. */
const FULL_KEY = 1 << 30;

/** First and last syllable of Hangul and what NFD makes of them, by arithmetic. */
const HANGUL = {
  first: 0xac00,
  last: 0xd7a3,
  initials: 0x1100,
  finals: 0x11a7,
  vowels: 21,
  tails: 28,
} as const;

/**
 * Pieces for reading units fast: `single[unit]` is the usual reading of a unit alone as a small key (1 for silent);
 * `longer` holds, by first unit, the pieces of two and more units, longest first.
 */
type PieceTable = {
  readonly single: Uint8Array;
  readonly longer: ReadonlyMap<number, readonly SkeletonPiece[]>;
  readonly hasLonger: Uint8Array;
  readonly byUnit: ReadonlyMap<number, SkeletonPiece>;
};

let table: PieceTable | undefined;

/** Appends a class, unless it repeats the one before it or the key is full. */
function append(key: number, skeletonClass: number): number {
  if (key >= FULL_KEY || (key > 1 && (key & 7) === skeletonClass)) return key;
  return key * 8 + skeletonClass;
}

function keyOf(classes: readonly number[] | undefined): number {
  return (classes ?? []).reduce((key, skeletonClass) => key * 8 + skeletonClass, NO_SKELETON);
}

function pieceTable(): PieceTable {
  if (table) return table;
  const single = new Uint8Array(0x10000).fill(NO_SKELETON);
  const hasLonger = new Uint8Array(0x10000);
  const longer = new Map<number, SkeletonPiece[]>();
  const byUnit = new Map<number, SkeletonPiece>();
  for (const piece of skeletonPieces()) {
    const unit = piece.text.charCodeAt(0);
    if (piece.text.length === 1) {
      byUnit.set(unit, piece);
      single[unit] = keyOf(piece.readings[0]);
    } else {
      hasLonger[unit] = 1;
      longer.set(unit, [...(longer.get(unit) ?? []), piece]);
    }
  }
  for (const pieces of longer.values()) pieces.sort((a, b) => b.text.length - a.text.length);
  table = { single, hasLonger, longer, byUnit };
  return table;
}

/** Appends the one or two classes of a small key. */
function appendSmall(key: number, small: number): number {
  if (small < 8) return key;
  return small < 64 ? append(key, small & 7) : append(append(key, (small >> 3) & 7), small & 7);
}

function matchesUnits(piece: string, units: Uint16Array, at: number): boolean {
  for (let index = 1; index < piece.length; index++) {
    if (units[at + index] !== piece.charCodeAt(index)) return false;
  }
  return true;
}

function hangulKey(key: number, syllable: number, { single }: PieceTable): number {
  const index = syllable - HANGUL.first;
  const tail = index % HANGUL.tails;
  const initial = Math.floor(index / (HANGUL.vowels * HANGUL.tails));
  const opened = appendSmall(key, single[HANGUL.initials + initial] ?? NO_SKELETON);
  return tail === 0 ? opened : appendSmall(opened, single[HANGUL.finals + tail] ?? NO_SKELETON);
}

/**
 * The usual skeleton of `units[start…end)`, folded: its consonant classes with neighbours of one class taken
 * together, three bits each under a leading 1; `NO_SKELETON` when there is none. Equals the first of `skeletonKeys`.
 * Allocates nothing; around 50 ns for a token.
 */
export function firstSkeleton(units: Uint16Array, start: number, end: number): number {
  const pieces = pieceTable();
  let key = NO_SKELETON;
  for (let at = start; at < end; ) {
    const unit = units[at] ?? 0;
    let length = 1;
    let small = pieces.single[unit] ?? NO_SKELETON;
    if (unit >= HANGUL.first && unit <= HANGUL.last) key = hangulKey(key, unit, pieces);
    else if (pieces.hasLonger[unit] === 1) {
      for (const piece of pieces.longer.get(unit) ?? []) {
        if (at + piece.text.length <= end && matchesUnits(piece.text, units, at)) {
          length = piece.text.length;
          small = keyOf(piece.readings[0]);
          break;
        }
      }
    }
    key = appendSmall(key, small);
    at += length;
  }
  return key;
}

function pieceAt(
  text: string,
  at: number,
  { longer, hasLonger, byUnit }: PieceTable,
): SkeletonPiece | undefined {
  const unit = text.charCodeAt(at);
  if (hasLonger[unit] === 1) {
    for (const piece of longer.get(unit) ?? []) if (text.startsWith(piece.text, at)) return piece;
  }
  return byUnit.get(unit);
}

type Reading = { readonly key: number; readonly doubt: number };

/** Keeps the least doubtful reading of every key, least doubtful first; the usual reading has no doubt at all. */
function distinct(readings: readonly Reading[], most: number): readonly Reading[] {
  const kept: Reading[] = [];
  for (const reading of [...readings].sort((a, b) => a.doubt - b.doubt)) {
    if (kept.length < most && !kept.some(({ key }) => key === reading.key)) kept.push(reading);
  }
  return kept;
}

function withPiece(readings: readonly Reading[], piece: SkeletonPiece, most: number): readonly Reading[] {
  const longer: Reading[] = [];
  for (let rank = 0; rank < piece.readings.length; rank++) {
    const classes = piece.readings[rank] ?? [];
    for (const { key, doubt } of readings) {
      let extended = key;
      for (const skeletonClass of classes) extended = append(extended, skeletonClass);
      longer.push({ key: extended, doubt: doubt + rank });
    }
  }
  return piece.readings.length === 1 ? longer : distinct(longer, most);
}

function readingsOf(text: string, most: number): readonly Reading[] {
  const pieces = pieceTable();
  let readings: readonly Reading[] = [{ key: NO_SKELETON, doubt: 0 }];
  for (let at = 0; at < text.length; ) {
    const piece = pieceAt(text, at, pieces);
    at += piece?.text.length ?? 1;
    if (piece) readings = withPiece(readings, piece, most);
  }
  return distinct(readings, most);
}

/** The Arabic article, which belongs to Arabic names only; what it leaves must have three letters. */
export const ARABIC_ARTICLE = 'ال';
const SHORTEST_WITH_ARTICLE = 5;

/** Whether a token may be an Arabic name with its article. */
export function hasArabicArticle(token: string): boolean {
  return token.length >= SHORTEST_WITH_ARTICLE && token.startsWith(ARABIC_ARTICLE);
}

/**
 * Skeletons a folded token may have, the usual reading first, then readings with ever more unusual letters; at most
 * 24 for Latin tokens, 12 for others. Spellings of one name in two scripts mostly share a key. About 2 µs.
 */
export function skeletonKeys(token: string): readonly number[] {
  const script = soundScriptOf(token.charCodeAt(0));
  const most = script === 'latin' ? MOST_LATIN_KEYS : MOST_OTHER_KEYS;
  const text = script === 'hangul' ? token.normalize('NFD') : token;
  return readingsOf(text, most).map(({ key }) => key);
}

/** Keys of a last token: an Arabic one is read without its article too, for الحكيم is al-Hakim. */
export function lastSkeletonKeys(token: string): readonly number[] {
  const keys = skeletonKeys(token);
  return hasArabicArticle(token) ? [...keys, ...skeletonKeys(token.slice(ARABIC_ARTICLE.length))] : keys;
}

/** Consonants in a skeleton. */
export function consonantCount(key: number): number {
  return Math.floor((31 - Math.clz32(key)) / 3);
}
