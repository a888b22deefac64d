import type { PairRows } from '../sound-table.ts';

/**
 * Consonants of the kana rows as Latin names write them, each row's kana in the order a i u e o (a dot is no kana).
 * Foreign names lose the difference of l and r, of b and v, and take a vowel after every consonant.
 */
const ROWS: readonly (readonly [kana: string, consonants: string])[] = [
  ['カキクケコ', 'k c ck ch q'],
  ['ガギグゲゴ', 'g gh'],
  ['サ.スセソ', 's c th ss'],
  ['ザ.ズゼゾ', 'z s th'],
  ['タ..テト', 't tt'],
  ['ダ..デド', 'd dd'],
  ['ナニヌネノ', 'n'],
  ['ハヒ.ヘホ', 'h j'],
  ['バビブベボ', 'b v'],
  ['パピプペポ', 'p'],
  ['マミムメモ', 'm'],
  ['ラリルレロ', 'r l ll rr'],
];
/** How each kana vowel is spelled, `-` where it is only there to carry the consonant. */
const ROW_VOWELS = ['a u e', 'i e y ee ea -', '- u e oo', 'e a', 'o - a'];
/** What a kana in a, followed by another sign, spells in English and German names: ライ is ligh, バー is ver. */
const A_FOLLOWED: PairRows = [
  ['イ', 'i ai y ei igh ie'],
  ['ー', 'er ar ur ir or a'],
];

/** Two kana that stand for a consonant and another vowel, and kana that no row holds. */
const OTHERS: PairRows = [
  ['ア', 'a u e o'],
  ['イ', 'i e y'],
  ['ウ', 'u w o v l'],
  ['エ', 'e a'],
  ['オ', 'o a au'],
  ['ー', '- r a e h er u i'],
  ['ッ', '-'],
  ['ン', 'n m ng'],
  ['シ', 'shi si s sh ci'],
  ['ジ', 'ji gi zi di ge j'],
  ['チ', 'chi ti ch ci tch tsi'],
  ['ツ', 'tsu ts tz t tu z tes'],
  ['ヂ', 'ji di'],
  ['ヅ', 'zu du'],
  ['フ', 'f fu hu ph ff h'],
  ['ヤ', 'ya a ia ja'],
  ['ユ', 'yu u ju iu'],
  ['ヨ', 'yo jo io o'],
  ['アー', 'er ar ear a'],
  ['ワ', 'wa ua'],
  ['ヲ', 'o wo'],
  ['ヴ', 'v w'],
  ['ティ', 'ti ty thi tea tee'],
  ['ディ', 'di dy dee dea'],
  ['トゥ', 'tu to two too'],
  ['ドゥ', 'du do'],
  ['デュ テュ', 'du tu dew'],
  ['シャ', 'sha cha sa scha'],
  ['シュ', 'sh sch shu sju'],
  ['シェ', 'she che shea sche'],
  ['ショ', 'sho cho sio'],
  ['ジャ', 'ja ia jia'],
  ['ジュ', 'ju jou'],
  ['ジェ', 'je ge gea'],
  ['ジョ', 'jo geo joe'],
  ['チャ', 'cha tcha'],
  ['チュ', 'chu tu'],
  ['チェ', 'che ce cze'],
  ['チョ', 'cho czo'],
  ['ファ', 'fa pha'],
  ['フィ', 'fi phi fee phy'],
  ['フェ', 'fe fa phe'],
  ['フォ', 'fo pho for'],
  ['ヴァ', 'va wa ver'],
  ['ヴィ', 'vi wi'],
  ['ヴェ', 've we'],
  ['ヴォ', 'vo wo'],
  ['ウィ', 'wi whi wee'],
  ['ウェ', 'we wa whe'],
  ['ウォ', 'wa wo'],
  ['キャ', 'ca ka cca'],
  ['キュ', 'cu kyu que'],
  ['キョ', 'kyo'],
  ['ギャ', 'ga'],
  ['ニュ', 'new niu nyu'],
  ['ミュ', 'mu'],
  ['リュ', 'lu ryu lou'],
  ['リョ', 'ryo'],
  ['クァ', 'qua'],
  ['クォ', 'quo'],
  ['イェ', 'ye'],
  ['ァ ィ ゥ ェ ォ ャ ュ ョ', '- a i u e o'],
];

function spellings(consonants: string, vowels: string): string {
  return vowels
    .split(' ')
    .flatMap((vowel, vowelRank) =>
      consonants.split(' ').map((consonant, rank) => ({
        text: consonant + (vowel === '-' ? '' : vowel),
        rank: vowelRank + rank,
      })),
    )
    .sort((a, b) => a.rank - b.rank)
    .map(({ text }) => text)
    .join(' ');
}

function rowPairs(): PairRows {
  return ROWS.flatMap(([kana, consonants]) => {
    const single = Array.from(kana).flatMap((unit, index): [string, string][] =>
      unit === '.' ? [] : [[unit, spellings(consonants, ROW_VOWELS[index] ?? '')]],
    );
    const followed = A_FOLLOWED.map(([sign, vowels]): [string, string] => [
      kana.charAt(0) + sign,
      spellings(consonants, vowels),
    ]);
    return [...single, ...followed];
  });
}

/** What katakana stand for in Latin names. */
export function kanaLatin(): PairRows {
  return [...rowPairs(), ...OTHERS];
}
