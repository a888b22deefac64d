import type { Span } from './span.ts';

/** Units of text read on each side of a name; words of these scripts are far shorter. */
const REACH = 20;
/** Dictionaries split names they do not know: from these numbers of characters on a name speaks for itself. */
const LONG_HAN = 4;
const LONG_UNSPACED = 6;
/** Firefox, which has learned where Thai words end instead of a dictionary, joins names to their neighbours. */
const MIDDLING_UNSPACED = 5;
const SHORTEST_NEIGHBOUR = 3;
/** A Chinese or Japanese name of so many characters may lose one of them to a neighbour by mistake. */
const MIDDLING_HAN = 3;
const SHORT_HAN = 2;

const LETTER = /[\p{L}\p{M}]/u;
/** The scripts beside Chinese and Japanese whose words every engine's segmenter knows, each in its own way. */
const DICTIONARY_SCRIPT = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const HAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** What may be added to a place or a country without naming another: 高雄市 is 高雄, ประเทศไทย is ไทย. */
const PLACE_TAIL = /^(?:[省市县縣州府県都区區]|နိုင်ငံ)$/u;
const PLACE_HEAD = /^(?:ประเทศ|ປະເທດ|ប្រទេស)$/u;
/** Characters that are words of their own beside a name: particles, prepositions, pronouns and the commonest verbs. */
const SMALL_WORDS = new Set(
  '和与與跟同及或到去来來在从從自由被把将將让讓叫令使派请請问問见見对對向给給为為是有说說称稱曰道想要会會能可应應須须' +
    '已曾正又就也都还還只才不未没沒别別再则則却卻并並且而但的了着著过過得地之者等们們你我他她它这這那其各每某另' +
    '一二三四五六七八九十两兩年月日时時前后後上下里裡中内內外间間于於至以因如若当當任获獲赢贏输輸胜勝率领領带帶' +
    '写寫看听聽吃喝走跑坐住死生出入进進回开開关關用做作打买買卖賣先老小阿氏君兄姐哥',
);

/** How the dictionary words around a span lie to it; `''` where there is nothing. */
export type WordsAround = {
  /** The word that ends where the span starts. */
  readonly before: string;
  /** The word that starts where the span ends. */
  readonly after: string;
  /** What the word over the span's start has before it. */
  readonly head: string;
  /** What the word over the span's end has behind it. */
  readonly tail: string;
  /** How many units of the span the words with a head and with a tail take. */
  readonly headShare: number;
  readonly tailShare: number;
  /** Whether every character of the span is a word of its own: the dictionary does not know the name. */
  readonly isUnknown: boolean;
};

let segmenter: Intl.Segmenter | null | undefined;

/** One for all scripts: which dictionary is used depends on the characters, not on the language. */
function wordSegmenter(): Intl.Segmenter | null {
  if (segmenter === undefined)
    segmenter =
      typeof Intl.Segmenter === 'function' ? new Intl.Segmenter('ja', { granularity: 'word' }) : null;
  return segmenter;
}

/** The letters within reach on both sides, up to the next sign. */
function clauseAround(text: string, { start, end }: Span): Span {
  let from = start;
  while (from > 0 && start - from < REACH && LETTER.test(text.charAt(from - 1))) from--;
  let to = end;
  while (to < text.length && to - end < REACH && LETTER.test(text.charAt(to))) to++;
  return { start: from, end: to };
}

/** The words around a span, by the engine's dictionary; null where it has none. Reads 40 units beside the name at most. */
export function wordsAround(text: string, span: Span): WordsAround | null {
  const words = wordSegmenter();
  if (!words) return null;
  const clause = clauseAround(text, span);
  const around = { before: '', after: '', head: '', tail: '', headShare: 0, tailShare: 0, isUnknown: true };
  for (const { segment, index } of words.segment(text.slice(clause.start, clause.end))) {
    const start = clause.start + index;
    const end = start + segment.length;
    if (end === span.start) around.before = segment;
    else if (start === span.end) around.after = segment;
    if (end <= span.start || start >= span.end) continue;
    const share = Math.min(end, span.end) - Math.max(start, span.start);
    if (share > 1) around.isUnknown = false;
    if (start < span.start) Object.assign(around, { head: text.slice(start, span.start), headShare: share });
    if (end > span.end) Object.assign(around, { tail: text.slice(span.end, end), tailShare: share });
  }
  return around;
}

/** 白马云集: characters that the dictionary knows no words of on both sides, so that the name is one cut of many. */
function isAmongUnknown({ isUnknown, before, after }: WordsAround): boolean {
  return isUnknown && isStranded(before) && isStranded(after);
}

function isStranded(word: string): boolean {
  return word.length === 1 && HAN.test(word) && !SMALL_WORDS.has(word);
}

function isOnHanEdges(length: number, around: WordsAround): boolean {
  const { head, tail, headShare, tailShare } = around;
  if (head === '' && (tail === '' || (tailShare === length && PLACE_TAIL.test(tail))))
    return length !== SHORT_HAN || !isAmongUnknown(around);
  if (headShare === length || tailShare === length) return false;
  if (length >= LONG_HAN) return true;
  return length === MIDDLING_HAN && headShare < 2 && tailShare < 2;
}

/**
 * Whether a name in a script without spaces begins and ends where words do: 京都 does not in 東京都, nor 马云 in
 * 白马云集. In other scripts, and where the engine has no dictionary, every name does. About fifteen microseconds; ask
 * only for names that were found.
 */
export function isOnWordEdges(text: string, span: Span, around = wordsAround(text, span)): boolean {
  if (!around) return true;
  const name = text.slice(span.start, span.end);
  if (HAN.test(name)) return isOnHanEdges(name.length, around);
  if (!DICTIONARY_SCRIPT.test(name) || name.length >= LONG_UNSPACED) return true;
  const { head, tail } = around;
  return mayPart(name, head, PLACE_HEAD) && mayPart(name, tail, PLACE_TAIL);
}

/** Whether a name of a script like Thai may be parted from the rest of the word that it was found in. */
function mayPart(name: string, rest: string, known: RegExp): boolean {
  if (rest === '' || known.test(rest)) return true;
  return name.length >= MIDDLING_UNSPACED && rest.length >= SHORTEST_NEIGHBOUR;
}
