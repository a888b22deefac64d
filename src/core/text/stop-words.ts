import { hashOfText, spread } from './letter-hash.ts';
import { tokensOf, tokenText } from './tokens.ts';

/** Words that say nothing about what an article is about, for the lexical side of coverage. One line per language. */
const LINES: Readonly<Record<string, string>> = {
  ar: 'في من على إلى عن أن إن كان كانت هذا هذه ذلك تلك التي الذي الذين ما لا لم لن قد كل بعد قبل بين حتى مع هو هي هم عند منذ أو ثم كما لكن بل غير أي أكثر خلال حيث وقد وهو وهي كما أيضا فقد لقد ليس يكون تكون ضد حول بها به له لها فيها فيه عليه عليها منها منه اليوم عام قال قالت يمكن يتم تم وأن وفي ومن على وعلى بأن لأن وكان وكانت وإن',
  en: 'the a an of to in and or for on with at by from as is are was were be been being it its this that these those he she they them his her their we you i not but if than then so into over after before about up out more most other some such no nor can will would could should may might has have had do does did said says who whom which what when where why how also just only new one two',
  fr: 'le la les un une des du de et en à au aux dans par pour sur avec sans sous ce cet cette ces qui que quoi dont où il elle ils elles on nous vous se sa son ses leur leurs est sont été être avoir a ont pas ne plus mais ou donc or ni car comme si aussi',
  de: 'der die das den dem des ein eine einer eines einem einen und oder aber in im an am auf für mit von vom zu zum zur bei aus nach über unter ist sind war waren wird werden hat haben nicht auch sich als wie so dass er sie es wir ihr sein seine',
  es: 'el la los las un una unos unas de del y o en a al por para con sin sobre entre que quien cual es son fue ser ha han no se su sus lo le les como más pero si también este esta estos estas',
  ru: 'и в во не что он на я с со как а то все она так его но да ты к у же вы за бы по только ее мне было вот от меня еще нет о из ему теперь когда даже ну вдруг ли если уже или ни быть был него до вас нибудь она они это этот для при их чем после',
};

const HASH_SLOTS = 1 << 12;
let hashes: Int32Array | undefined;

function slotFor(table: Int32Array, hash: number): number {
  let slot = hash & (HASH_SLOTS - 1);
  while (table[slot] !== 0 && table[slot] !== hash) slot = (slot + 1) & (HASH_SLOTS - 1);
  return slot;
}

/** The spread letter hashes of the stop words as an open table, for `isStopHash`; built on first use. */
export function stopHashes(): Int32Array {
  if (!hashes) {
    hashes = new Int32Array(HASH_SLOTS);
    for (const word of stopWords()) {
      const hash = spread(hashOfText(word));
      hashes[slotFor(hashes, hash)] = hash;
    }
  }
  return hashes;
}

/** Whether a spread letter hash is that of a stop word; a word that only shares the hash is one in a thousand million. */
export function isStopHash(table: Int32Array, hash: number): boolean {
  return table[slotFor(table, hash)] === hash;
}

let words: ReadonlySet<string> | undefined;

/** Folded stop words of all languages; built on first use. */
export function stopWords(): ReadonlySet<string> {
  if (!words) {
    const tokens = tokensOf(Object.values(LINES).join(' '));
    words = new Set(Array.from({ length: tokens.count }, (_, index) => tokenText(tokens, index)));
  }
  return words;
}
