/**
 * Classes of consonants that scripts and spellings mix: P labials (b p f v), T (t d), K velars with j and the soft g,
 * S (s z), C (sh ch), L (l r), M, N. Vowels, h, w, y and their counterparts are silent.
 */
const SKELETON_CLASSES = 'PTKSCLMN';

/**
 * Letters with the classes they may stand for, the usual reading first, `-` for silent: `pieces: readings`. Longer
 * pieces win over shorter ones. Letters that are not listed are silent. All folded.
 */
const LATIN = [
  'b f p ph v pp bb ff bh: P',
  'd t dt tt dd: T',
  'th: T S',
  'dh: T S',
  'k ck q qu kk kh gg gu cch cqu: K',
  'c: K S C',
  'ce ci cy cz: S C K TS',
  'cz: C S',
  'cc: K C',
  'ch: C K',
  'sch: C SK',
  'tch tsch: C TC',
  'chh: C',
  'g: K',
  'gh: K -',
  'ght: T KT',
  'gn: N KN',
  'j: K - C',
  'dj dg dzh jj: K TK',
  'zh: C K',
  'x: KS S K',
  's ss: S C',
  'sh: C S',
  'sz: C S',
  'sc: SK S C',
  'z zz: S TS C',
  'ts tz: TS S',
  'w: - P',
  'l r ll rr rh wr: L',
  'm mm: M',
  'n nn kn: N',
  'ng: NK N',
  'rz: LS C',
];
const ARABIC = [
  'ب پ ف ڤ: P',
  'ت ط د ٹ ڈ: T',
  'ض: T S',
  'ث: S T',
  'ذ ظ: S T',
  'س ص ز: S',
  'ش چ: C',
  'ژ: C K',
  'تش: C TC',
  'دج: K TK',
  'ج: K C S',
  'خ ك گ ق غ: K',
  'ل ر ڑ: L',
  'م: M',
  'ن ں: N',
  'و: - P',
];
const CYRILLIC = [
  'б п в ф: P',
  'д т ђ: T',
  'г: K -',
  'к ґ ѓ ќ: K',
  'х: K -',
  'кх: K',
  'ж: C K S',
  'дж џ: K TK',
  'з с: S',
  'ц: S TS K',
  'ч ћ: C TS',
  'ш щ: C S',
  'р л љ: L',
  'м: M',
  'н њ: N',
  'у: - P',
];
const GREEK = [
  'β π φ: P',
  'μπ: P MP',
  'γ: K -',
  'γκ: K NK',
  'γγ: NK K',
  'γι: - K',
  'δ τ: T',
  'ντ: T NT',
  'θ: T S',
  'ζ: S',
  'σ: S C',
  'τσ: C TS',
  'τζ: K TS',
  'κ: K',
  'χ: K - C',
  'ξ: KS',
  'ψ: PS',
  'λ ρ: L',
  'μ: M',
  'ν: N',
  'ευ αυ: - P',
];
const HEBREW = [
  'ב פ ף: P',
  'ו וו: - P',
  "ג כ ך ק ג': K",
  'ח: K -',
  'ד ט: T',
  'ת: T S',
  'ז ס: S',
  "ז': C K",
  'צ ץ: TS S K',
  "צ' ץ': C",
  'ש: S C',
  'ל ר: L',
  'מ ם: M',
  'נ ן: N',
];
const KANA = [
  'カ キ ク ケ コ ガ ギ グ ゲ ゴ: K',
  'サ ス セ ソ: S T',
  'シ: C S',
  'ジ ヂ: K S T',
  'ザ ズ ゼ ゾ: S T',
  'タ テ ト ダ デ ド: T',
  'チ: C T TS',
  'ツ ヅ: TS S T',
  'ナ ニ ヌ ネ ノ: N',
  'ン: N M NK',
  'ウ: - P',
  'ハ ヒ ヘ ホ: - K',
  'フ: P -',
  'バ ビ ブ ベ ボ パ ピ プ ペ ポ ヴ: P',
  'マ ミ ム メ モ: M',
  'ラ リ ル レ ロ: L',
  'ー: - L',
];
const HANGUL = [
  'ᄀ ᄁ ᄏ ᆨ: K',
  'ᄃ ᄄ ᄐ ᆮ: T',
  'ᄇ ᄈ ᄑ ᆸ: P',
  'ᄉ ᄊ: S C',
  'ᄌ ᄍ: K S C',
  'ᄎ: C TS S',
  'ᆺ: T S',
  'ᄅ ᆯ: L',
  'ᄆ ᆷ: M',
  'ᄂ ᆫ: N',
  'ᆼ: NK N',
];
const OTHERS = [
  'क ख ग घ: K',
  'ज झ: K S',
  'च छ: C',
  'ट ठ ड ढ त थ द ध: T',
  'प फ ब भ: P',
  'व: - P',
  'म: M',
  'ं ँ: N M -',
  'न ण ङ ञ: N',
  'र ल ळ: L',
  'श ष: C S',
  'स: S C',
  'გ კ ქ ღ ყ ხ ჯ: K',
  'თ ტ დ: T',
  'ბ პ ფ ვ: P',
  'ზ ს: S',
  'ჟ: C K',
  'შ ჩ ჭ: C',
  'ც წ: TS S',
  'ძ: TS S',
  'ლ რ: L',
  'მ: M',
  'ნ: N',
  'գ կ ք խ: K',
  'ղ: K L',
  'բ պ փ վ ւ ֆ: P',
  'դ տ թ: T',
  'զ ս: S',
  'ժ: C K',
  'շ չ ճ: C',
  'ջ: K C',
  'ծ ձ ց: TS S',
  'լ ր ռ: L',
  'մ: M',
  'ն: N',
];

/** A piece and the classes it may stand for as indices into `SKELETON_CLASSES`, the usual reading first. */
export type SkeletonPiece = { readonly text: string; readonly readings: readonly (readonly number[])[] };

function readingOf(letters: string): readonly number[] {
  return letters === '-' ? [] : Array.from(letters, (letter) => SKELETON_CLASSES.indexOf(letter));
}

/** All pieces; of two lines for one piece the later holds. */
export function skeletonPieces(): readonly SkeletonPiece[] {
  const pieces = new Map<string, SkeletonPiece>();
  for (const line of [LATIN, ARABIC, CYRILLIC, GREEK, HEBREW, KANA, HANGUL, OTHERS].flat()) {
    const [texts = '', readings = ''] = line.split(': ');
    for (const text of texts.split(' ')) {
      pieces.set(text, { text, readings: readings.split(' ').map(readingOf) });
    }
  }
  return [...pieces.values()];
}
