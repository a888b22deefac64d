import { BrokenLexicon } from './broken-lexicon.ts';
import { checksum } from './lexicon-format.ts';

/*
 *     piece     header: magic, version, checksum of all that follows, variants, then for each list the number of its
 *               first item, its number of items and its length in words or units
 *       lists     those of words, then those of UTF-16 units, each padded to a whole word
 */
const PIECE_MAGIC = 0x51595350;
const PIECE_VERSION = 1;
const SEED = 0x51795171;
const HEAD = { magic: 0, version: 1, checksum: 2, variants: 3, lists: 4 } as const;

const WORD_LISTS = ['nodes', 'forms', 'records'] as const;
const UNIT_LISTS = ['units', 'letters', 'rules'] as const;
const LISTS = [...WORD_LISTS, ...UNIT_LISTS] as const;
const HEAD_WORDS = HEAD.lists + LISTS.length * 3;

type WordList = (typeof WORD_LISTS)[number];
type UnitList = (typeof UNIT_LISTS)[number];

/** How many items of each list there are. */
export type SnapshotMark = Readonly<Record<WordList | UnitList, number>>;

/** What a builder gathered between two marks. An item of a list of words may take several of them. */
export type SnapshotPiece = {
  readonly variants: boolean;
  readonly from: SnapshotMark;
  readonly to: SnapshotMark;
  readonly words: Readonly<Record<WordList, Int32Array>>;
  readonly units: Readonly<Record<UnitList, Uint16Array>>;
};

const padded = (bytes: number): number => (bytes + 3) & ~3;

export function writtenPiece({ variants, from, to, words, units }: SnapshotPiece): ArrayBuffer {
  let size = HEAD_WORDS * 4;
  for (const list of WORD_LISTS) size += words[list].byteLength;
  for (const list of UNIT_LISTS) size += padded(units[list].byteLength);
  const buffer = new ArrayBuffer(size);
  const head = new Int32Array(buffer);
  head.set([PIECE_MAGIC, PIECE_VERSION, 0, variants ? 1 : 0]);
  const lengths = { ...words, ...units };
  LISTS.forEach((list, index) => {
    head.set([from[list], to[list] - from[list], lengths[list].length], HEAD.lists + index * 3);
  });
  let offset = HEAD_WORDS * 4;
  for (const list of WORD_LISTS) {
    new Int32Array(buffer, offset, words[list].length).set(words[list]);
    offset += words[list].byteLength;
  }
  for (const list of UNIT_LISTS) {
    new Uint16Array(buffer, offset, units[list].length).set(units[list]);
    offset += padded(units[list].byteLength);
  }
  head[HEAD.checksum] = checksum(SEED, head.subarray(HEAD.variants));
  return buffer;
}

function checkedHead(buffer: ArrayBuffer): Int32Array {
  const head = buffer.byteLength % 4 === 0 ? new Int32Array(buffer) : new Int32Array(0);
  if (head.length < HEAD_WORDS || head[HEAD.magic] !== PIECE_MAGIC || head[HEAD.version] !== PIECE_VERSION)
    throw new BrokenLexicon('A piece of a lexicon under way is none, or of another version');
  if (head[HEAD.checksum] !== checksum(SEED, head.subarray(HEAD.variants)))
    throw new BrokenLexicon('A piece of a lexicon under way does not match its checksum');
  return head;
}

/** Views on a piece that was written. Throws BrokenLexicon. */
export function openPiece(buffer: ArrayBuffer): SnapshotPiece {
  const head = checkedHead(buffer);
  const numbers = (part: 0 | 1): Record<WordList | UnitList, number> => {
    const at = (list: WordList | UnitList): number => {
      const first = HEAD.lists + LISTS.indexOf(list) * 3;
      return (head[first] ?? 0) + (part === 1 ? (head[first + 1] ?? 0) : 0);
    };
    const [nodes, forms, records] = [at('nodes'), at('forms'), at('records')];
    return { nodes, forms, records, units: at('units'), letters: at('letters'), rules: at('rules') };
  };
  const length = (list: WordList | UnitList): number => head[HEAD.lists + LISTS.indexOf(list) * 3 + 2] ?? 0;
  let offset = HEAD_WORDS * 4;
  const words = (list: WordList): Int32Array => {
    const view = new Int32Array(buffer, offset, length(list));
    offset += view.byteLength;
    return view;
  };
  const units = (list: UnitList): Uint16Array => {
    const view = new Uint16Array(buffer, offset, length(list));
    offset += padded(view.byteLength);
    return view;
  };
  return {
    variants: head[HEAD.variants] === 1,
    from: numbers(0),
    to: numbers(1),
    words: { nodes: words('nodes'), forms: words('forms'), records: words('records') },
    units: { units: units('units'), letters: units('letters'), rules: units('rules') },
  };
}
