import type { PairRows } from '../sound-table.ts';

/**
 * What Arabic letters stand for in Latin names and at which cost: pairs of pieces with minus the natural logarithm of
 * their joint probability, learned by expectation maximization over pairs of name tokens of Wikidata (CC0). The first
 * column is an Arabic piece, folded; after it Latin pieces, each with its cost. An empty Arabic piece is a Latin piece
 * that Arabic leaves unwritten; `-` is an Arabic letter without a counterpart.
 */
export const ARABIC_LATIN: PairRows = [
  [
    '',
    'e 3.18 a 3.91 u 4.61 i 5.08 h 5.12 o 5.15 s 5.51 t 5.78 n 5.86 c 5.94 r 6.23 d 6.33 g 6.68 m 6.85 z 6.87 y 6.92 f 7 k 7.03 w 7.13 b 7.23 p 7.24 l 7.41 j 7.65 ch 7.93 us 8.02 ll 8.39 x 8.52 ne 8.66 se 8.67 fe 9.15 pe 9.17 es 9.29 ke 9.71 v 9.75 al 10.01 el 10.03',
  ],
  ['ا', 'a 2.27 - 4.67 e 5.59 i 6.53 o 7.39 u 7.51 y 9.07 c 9.97'],
  ['اف', 'p 10.7'],
  ['ال', 'm 9.4 n 9.45 s 9.74 b 9.91 r 10.02 d 10.16'],
  ['او', 'o 6.08'],
  ['اي', 'i 6.87 e 7.27'],
  ['ب', 'b 3.64 p 4.42 - 8.74 v 8.99'],
  ['ت', 't 3.38 - 5.75'],
  ['تس', 'z 8.25'],
  ['تش', 'c 6.73 cz 8.61 zh 9.99 q 9.99'],
  ['ث', 'th 6.32 z 9.6 s 9.77 c 9.99 sa 10.69'],
  ['ج', 'g 4.84 j 5.17 zh 7.94 c 8.31 ch 8.57 - 8.69 z 9.39 sh 10.4'],
  ['ح', 'h 5.88 - 9.41'],
  ['خ', 'kh 6.44 ch 7.69 j 8.08 - 9.03'],
  ['خي', 'g 9.31'],
  ['د', 'd 3.56 - 8.34 t 9.26'],
  ['ذ', 'the 9.16 d 9.8 z 9.94 dh 10.17 th 10.62'],
  ['ر', 'r 2.7 - 7.64'],
  ['ز', 'z 4.66 s 6.06 es 8.49 se 8.66 - 9.05 x 10.62'],
  ['س', 's 3.25 c 6.01 z 8.17 - 8.2 x 9.72 t 9.86'],
  ['ش', 'ch 4.78 sh 4.97 sch 6.54 s 7.15 c 8.29 - 8.69 sz 9.24 x 9.29 sy 10.72'],
  ['ص', 's 6.58 c 9.77'],
  ['ض', 'd 7.64 z 9.41'],
  ['ط', 't 6.45'],
  ['ظ', 'z 8.75'],
  ['ع', 'a 5.93 - 6.61'],
  ['غ', 'g 4.52 gh 6.94 - 8.75'],
  ['ف', 'v 4.2 f 4.6 w 6.67 ph 7.6 - 8.89 p 9.9'],
  ['في', 'we 9.22'],
  ['ق', 'k 6.85 q 7.24 g 7.34 c 8.27 - 10.76'],
  ['ك', 'k 3.62 c 4.52 q 7.74 qu 7.76 g 7.8 - 8.54'],
  ['كس', 'x 7.32'],
  ['كي', 'qu 10.43'],
  ['ل', 'l 3.21 ll 5.22 - 5.77 n 10.29 d 10.64'],
  ['لث', 'i 10.45'],
  ['م', 'm 3.37 - 8.12'],
  ['ن', 'n 2.75 - 7.35 t 9.75'],
  ['ني', 'gn 8.58'],
  ['ه', 'h 4.45 a 6.12 e 6.91 - 8.07 s 9.44'],
  ['و', 'o 2.82 u 3.63 w 5.02 - 6.82 v 7.89 e 8.52 l 9.46 al 9.55'],
  [
    'ي',
    'i 2.64 e 3.26 y 4.09 - 6.13 j 6.25 a 6.83 et 7.43 er 7.79 u 8.08 es 8.26 en 8.5 ec 8.61 ll 8.8 re 8.91 je 9.07 h 9.09 el 9.17 ea 9.2 ef 9.73 ne 9.94 ric 10.03 se 10.38 g 10.47 let 10.67 c 10.75',
  ],
  ['يت', 'i 5.96 e 10.04'],
  ['يز', 'es 9.11'],
  ['يه', 'e 8.01 er 8.12 et 8.2'],
];

/** Letters of Persian, Urdu and of foreign names in Arabic, which the pairs did not cover: costs set by rule. */
export const PERSIAN_LATIN: PairRows = [
  ['پ', 'p 7'],
  ['چ', 'ch 7 c 8.5 cz 9'],
  ['ژ', 'j 7.5 zh 7.5 g 8.5'],
  ['گ', 'g 6.5 gh 8.5'],
  ['ڤ', 'v 7 f 9'],
  ['ٹ', 't 7'],
  ['ڈ', 'd 7'],
  ['ڑ', 'r 7 d 8'],
  ['ں', 'n 7'],
];
