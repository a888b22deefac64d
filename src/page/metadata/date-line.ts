import { headlineElement, textsAfter, textsBefore } from './nearby-texts.ts';
import { createWrittenDateReader, type WrittenDateReader } from './written-date.ts';

/** Days written in a line beside the headline. */
export type DateLine = { readonly published: string | null; readonly modified: string | null };

/** Words before a date that say it is the day of the last change, per language; compared in lower case. */
const CHANGE_WORDS: Readonly<Record<string, readonly string[]>> = {
  ar: ['تحديث', 'حُدث', 'محدث', 'تعديل', 'عُدل'],
  de: ['aktualisiert', 'geändert', 'update'],
  en: ['updated', 'modified', 'revised', 'update'],
  es: ['actualizado', 'actualizada', 'modificado'],
  fa: ['بروزرسانی', 'به‌روزرسانی', 'ویرایش'],
  fr: ['mis à jour', 'mise à jour', 'modifié', 'actualisé'],
  he: ['עודכן', 'עדכון'],
  it: ['aggiornato', 'modificato'],
  nl: ['bijgewerkt', 'gewijzigd'],
  pt: ['atualizado', 'atualizada', 'modificado'],
  ru: ['обновлено', 'изменено'],
  tr: ['güncelleme', 'güncellendi'],
};
const ALL_CHANGE_WORDS = Object.values(CHANGE_WORDS).flat();

const TEXTS_AFTER = 40;
const TEXTS_BEFORE = 8;
/** A line with a date and more than this is a sentence that tells of a day. */
const LONGEST_LINE = 120;
const MOST_OTHER_LETTERS = 50;
const LONGEST_LABEL = 40;
/** After this many texts as long as paragraphs the article has begun. */
const PARAGRAPH = 200;
const MOST_PARAGRAPHS = 2;

/** The dates a reader sees beside the headline, below it first; for pages that declare none a program can read. */
export function readDateLine(document: Document, lang: string | null): DateLine {
  const headline = headlineElement(document);
  if (headline === null) return { published: null, modified: null };
  const reader = createWrittenDateReader(lang);
  const below = datesIn(textsAfter(headline, TEXTS_AFTER), reader);
  if (below.published !== null) return below;
  const above = datesIn([...textsBefore(headline, TEXTS_BEFORE)].reverse(), reader);
  return { published: above.published, modified: below.modified ?? above.modified };
}

/** Whether a line says when an article was published or changed, and little else. */
export function isDateLine(line: string, reader: WrittenDateReader): boolean {
  return datesOfLine(line, reader).length > 0;
}

function datesIn(texts: readonly string[], reader: WrittenDateReader): DateLine {
  let published: string | null = null;
  let modified: string | null = null;
  let paragraphs = 0;
  let label = '';
  for (const text of texts) {
    if (text.length >= PARAGRAPH && ++paragraphs >= MOST_PARAGRAPHS) break;
    for (const { day, before } of datesOfLine(text, reader)) {
      if (saysChanged(before) || (before === '' && saysChanged(label))) modified ??= day;
      else published ??= day;
    }
    if (published !== null && modified !== null) break;
    label = text.length <= LONGEST_LABEL ? text : '';
  }
  return { published, modified };
}

/** The dates of one line, each with the words between it and the date before it. */
function datesOfLine(line: string, reader: WrittenDateReader) {
  const found: { readonly day: string; readonly before: string }[] = [];
  if (line.length > LONGEST_LINE) return found;
  let otherWords = '';
  let rest = line;
  for (let date = reader.read(rest); date !== null; date = reader.read(rest)) {
    const before = rest.slice(0, date.start).trim();
    found.push({ day: date.day, before });
    otherWords += before;
    rest = rest.slice(date.end);
  }
  const letters = (otherWords + rest).replace(/\P{L}/gu, '').length;
  return letters <= MOST_OTHER_LETTERS ? found : [];
}

function saysChanged(label: string): boolean {
  const folded = label.toLowerCase();
  return ALL_CHANGE_WORDS.some((word) => folded.includes(word));
}
