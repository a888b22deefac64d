import { tokenTexts } from '../text/tokens.ts';

/** Latin letters whose mark changes the sound, spelled as English would; folding alone drops the mark. */
const SPELLED: Readonly<Record<string, string>> = {
  š: 'sh',
  ş: 'sh',
  ș: 'sh',
  č: 'ch',
  ć: 'ch',
  ž: 'zh',
  ț: 'ts',
  ţ: 'ts',
  đ: 'dj',
};
const SOUND_CHANGING = /[šşșčćžțţđ]/giu;

/** Longer names are not indexed or compared. */
const LONGEST_COMPARED_NAME = 120;

/**
 * Folded tokens of a name as it is compared with other scripts: `Đoković` becomes `djokovich`. Empty for names of more
 * than 120 units.
 */
export function nameTokens(name: string): readonly string[] {
  if (name.length > LONGEST_COMPARED_NAME) return [];
  const spelled = SOUND_CHANGING.test(name)
    ? name.normalize('NFC').replace(SOUND_CHANGING, (letter) => SPELLED[letter.toLowerCase()] ?? letter)
    : name;
  return tokenTexts(spelled);
}
