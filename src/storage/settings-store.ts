import * as v from 'valibot';
import type { SiyaqDatabase } from './database.ts';
import { outdateLexicon } from './lexicon-store.ts';

export type StoredSettings = {
  /** `browser` follows the browser's own language. */
  readonly language: 'ar' | 'en' | 'browser';
  /** Origins such as `https://news.example` where Siyaq stays off. */
  readonly sitesOff: readonly string[];
  /** Whether written forms that no pack lists are recognized, made from those that packs list. */
  readonly nameVariants: boolean;
};

export const DEFAULT_SETTINGS: StoredSettings = {
  language: 'browser',
  sitesOff: [],
  nameVariants: true,
};

/** A stored setting that could not be used; in its place stands the default, or the part of it that is sound. */
export type SettingFault = { readonly key: string; readonly detail: string };

export type SettingsReading = { readonly settings: StoredSettings; readonly faults: readonly SettingFault[] };

type Part<Value> = { readonly value: Value; readonly faults: readonly SettingFault[] };

const languageSchema = v.picklist(['ar', 'en', 'browser']);
const originSchema = v.pipe(v.string(), v.check(isOrigin, 'expected an origin such as https://news.example'));

/** Never fails on what is stored: what cannot be used is answered with its default and reported in `faults`. */
export async function readSettings(database: SiyaqDatabase): Promise<SettingsReading> {
  const rows = await database.settings.toArray();
  const stored = new Map(rows.map(({ key, value }) => [key, value]));
  const language = readLanguage(stored.get('language'));
  const sitesOff = readSitesOff(stored.get('sitesOff'));
  const nameVariants = readNameVariants(stored.get('nameVariants'));
  const unknown = [...stored.keys()]
    .filter((key) => !(key in DEFAULT_SETTINGS))
    .map((key) => ({ key, detail: 'no such setting in this version; it is left alone' }));
  return {
    settings: { language: language.value, sitesOff: sitesOff.value, nameVariants: nameVariants.value },
    faults: [...language.faults, ...sitesOff.faults, ...nameVariants.faults, ...unknown],
  };
}

export async function writeLanguage(
  database: SiyaqDatabase,
  language: StoredSettings['language'],
): Promise<void> {
  await database.settings.put({ key: 'language', value: v.parse(languageSchema, language) });
}

/** Switches made-up written forms on or off. The lexicon that serves is old with it. */
export async function writeNameVariants(database: SiyaqDatabase, on: boolean): Promise<void> {
  await database.transaction('rw', [database.settings, database.lexicon], async () => {
    const { value } = readNameVariants((await database.settings.get('nameVariants'))?.value);
    await database.settings.put({ key: 'nameVariants', value: on });
    if (value !== on) await outdateLexicon(database);
  });
}

/**
 * Remembers that a site is on or off. Answers with the faults of the list that was there: what was broken in it is
 * gone after this write. Rejects with a ValiError when `origin` is no http(s) origin.
 */
export async function writeSiteMode(
  database: SiyaqDatabase,
  origin: string,
  mode: 'on' | 'off',
): Promise<readonly SettingFault[]> {
  const site = v.parse(originSchema, origin);
  return database.transaction('rw', database.settings, async () => {
    const { value, faults } = readSitesOff((await database.settings.get('sitesOff'))?.value);
    const others = value.filter((known) => known !== site);
    await database.settings.put({ key: 'sitesOff', value: mode === 'off' ? [...others, site] : others });
    return faults;
  });
}

function readLanguage(stored: unknown): Part<StoredSettings['language']> {
  if (stored === undefined) return { value: DEFAULT_SETTINGS.language, faults: [] };
  const reading = v.safeParse(languageSchema, stored);
  if (reading.success) return { value: reading.output, faults: [] };
  return {
    value: DEFAULT_SETTINGS.language,
    faults: [{ key: 'language', detail: reading.issues[0].message }],
  };
}

function readNameVariants(stored: unknown): Part<boolean> {
  if (stored === undefined || typeof stored === 'boolean')
    return { value: stored ?? DEFAULT_SETTINGS.nameVariants, faults: [] };
  const detail = `expected true or false, not ${JSON.stringify(stored)}`;
  return { value: DEFAULT_SETTINGS.nameVariants, faults: [{ key: 'nameVariants', detail }] };
}

function readSitesOff(stored: unknown): Part<StoredSettings['sitesOff']> {
  if (stored === undefined) return { value: DEFAULT_SETTINGS.sitesOff, faults: [] };
  const list = v.safeParse(v.array(v.unknown()), stored);
  if (!list.success) {
    return {
      value: DEFAULT_SETTINGS.sitesOff,
      faults: [{ key: 'sitesOff', detail: list.issues[0].message }],
    };
  }
  const sites: string[] = [];
  const faults: SettingFault[] = [];
  for (const [index, item] of list.output.entries()) {
    const site = v.safeParse(originSchema, item);
    if (site.success) sites.push(site.output);
    else faults.push({ key: `sitesOff.${index}`, detail: site.issues[0].message });
  }
  return { value: sites, faults };
}

function isOrigin(text: string): boolean {
  const address = URL.canParse(text) ? new URL(text) : null;
  return address !== null && address.origin === text && /^https?:$/u.test(address.protocol);
}
