import { NAME_KINDS, type NameKind } from '../knowledge/closed-lists.ts';
import { buildSkeletonIndex, type IndexedName } from '../transliteration/skeleton-index.ts';
import {
  EVERY_SOUND_SCRIPT,
  type SoundScript,
  soundScriptOf,
  soundScriptSet,
} from '../transliteration/sound-script.ts';
import { DERIVED_BIT, entityKindOf, nameKindOf, TARGET } from './lexicon-format.ts';
import type { NameRecord, NameRecords } from './name-records.ts';

/**
 * People heard at most, the first of the lexicon: with more, so many words of a page sound like the beginning of some
 * name that hearing them out costs more than all the rest of recognition (10,000 people: 18 ms for 100 KB).
 */
const MOST_HEARD = 2000;
const SPACE = 0x20;
const LATIN = soundScriptSet('latin');

/** Kinds of names that other scripts write by their sound, least telling first. */
const SOUNDING: readonly NameKind[] = ['translation', 'transliteration', 'former', 'official'];

type FullName = { readonly record: NameRecord; readonly script: SoundScript; readonly rank: number };

/** What is known of a person: the name to be indexed, and the scripts in which the pack lists a full name. */
type Listed = { readonly best: FullName; readonly scripts: number };

/** A listed name of several words, of a person: names of other things are mostly translated, not transliterated. */
function fullName(records: NameRecords, record: NameRecord): FullName | null {
  const { flags, target, text, textLength } = record;
  if ((flags & 7) !== TARGET.entity || (flags & DERIVED_BIT) !== 0) return null;
  const kind = SOUNDING.indexOf(nameKindOf(flags));
  if (kind < 0 || entityKindOf(target) !== 'person') return null;
  const units = records.unitsOf(text, textLength);
  if (!units.includes(SPACE)) return null;
  const letter = String.fromCharCode(units[0] ?? 0)
    .normalize('NFD')
    .toLowerCase();
  const script = soundScriptOf(letter.charCodeAt(0));
  // A Latin name is comparable with every other script.
  return script && { record, script, rank: kind + (script === 'latin' ? NAME_KINDS.length : 0) };
}

function listedPeople(records: NameRecords): Iterable<Listed> {
  const people = new Map<number, Listed>();
  for (let at = 0; at < records.count; at++) {
    const name = fullName(records, records.at(at));
    if (!name) continue;
    const known = people.get(name.record.id);
    const scripts = (known?.scripts ?? 0) | soundScriptSet(name.script);
    people.set(name.record.id, { best: known && known.best.rank >= name.rank ? known.best : name, scripts });
  }
  return people.values();
}

/** The best full name of each person for the scripts in which the pack lists none; its form is its ordinal. */
function soundingNames(records: NameRecords): Iterable<IndexedName> {
  const byForm = new Map<number, IndexedName>();
  for (const { best, scripts } of listedPeople(records)) {
    const { form, text, textLength } = best.record;
    // Only Latin letters are compared with all others.
    const unlisted = (best.script === 'latin' ? EVERY_SOUND_SCRIPT : LATIN) & ~scripts;
    if (unlisted === 0) continue;
    byForm.set(form, {
      ordinal: form,
      text: String.fromCharCode(...records.unitsOf(text, textLength)),
      scripts: unlisted | (byForm.get(form)?.scripts ?? 0),
    });
  }
  return byForm.values();
}

/** The section `sounds` of a compiled lexicon; empty when nobody is to be heard. Some 10 µs a person. */
export function soundIndex(records: NameRecords): Uint8Array {
  const names = [...soundingNames(records)].slice(0, MOST_HEARD);
  return names.length === 0 ? new Uint8Array(0) : buildSkeletonIndex(names);
}
