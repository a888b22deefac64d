import type { Language } from './language.ts';

/** Words and syllables of our own for English test prose and names in Latin letters. */
export const ENGLISH: Language = {
  code: 'en',
  words: `
    the the the the of of of to to and and in in a a that is was for on with as at by from it his her their this
    be are were been has have had will would could should may might can must not but or if when where which who what
    after before during since until while because although however therefore also only even still already never often
    said told announced confirmed denied added explained reported asked replied warned agreed refused promised argued
    company government city country market minister president director office court police school university hospital
    report study plan law deal talks meeting decision project program budget price cost profit loss growth share bank
    people workers students doctors teachers families voters members leaders experts officials residents investors users
    year month week day time hour morning evening today yesterday tomorrow spring summer winter autumn season decade
    first second third last next new old young large small high low early late public private local national global
    million billion thousand hundred percent dollars euros half quarter dozen several many few most some all each every
    rose fell grew dropped reached passed opened closed started ended moved changed remained became seemed expected
    water air land sea river mountain road bridge house door window street square garden station airport harbour field
    system network computer phone service model language image voice word sentence text book article idea opinion view
    quickly slowly clearly officially nearly almost exactly probably certainly usually mostly directly together apart
    won’t didn’t it’s café naïve don’t they’re isn’t we’ve`,
  heads: [
    'Bank',
    'Group',
    'Institute',
    'University',
    'Holdings',
    'Union',
    'Club',
    'Council',
    'Works',
    'Society',
  ],
  placeHeads: ['Port', 'Mount', 'North', 'Lake', 'New'],
  onsets: [
    'b',
    'br',
    'c',
    'ch',
    'd',
    'dr',
    'f',
    'g',
    'gr',
    'h',
    'j',
    'k',
    'l',
    'm',
    'n',
    'p',
    'r',
    's',
    'st',
    't',
    'v',
    'w',
    'z',
  ],
  nuclei: ['a', 'e', 'i', 'o', 'u', 'ai', 'ea', 'ou', 'é', 'ö'],
  codas: ['', '', '', 'n', 'r', 'l', 's', 'm', 'ck', 'nd', 'rt'],
  spaced: true,
  capitals: true,
  stop: '.',
  comma: ',',
};
