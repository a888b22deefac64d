import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import {
  DEFAULT_SETTINGS,
  readSettings,
  writeLanguage,
  writeNameVariants,
  writeSiteMode,
} from '../../src/storage/settings-store.ts';
import { freshDatabase } from './fresh-database.ts';

describe('settings', () => {
  test('begin with the language of the browser and no site switched off', async () => {
    expect(await readSettings(freshDatabase())).toEqual({
      settings: { language: 'browser', sitesOff: [], nameVariants: true },
      faults: [],
    });
  });

  test('keep what was chosen', async () => {
    const database = freshDatabase();
    await writeLanguage(database, 'ar');
    await writeSiteMode(database, 'https://a.example', 'off');
    await writeSiteMode(database, 'http://b.example:8080', 'off');
    await writeSiteMode(database, 'https://a.example', 'off');
    expect((await readSettings(database)).settings).toEqual({
      language: 'ar',
      sitesOff: ['http://b.example:8080', 'https://a.example'],
      nameVariants: true,
    });
    await writeNameVariants(database, false);
    expect((await readSettings(database)).settings.nameVariants).toBe(false);
    await writeSiteMode(database, 'http://b.example:8080', 'on');
    expect((await readSettings(database)).settings.sitesOff).toEqual(['https://a.example']);
  });

  test('lose no site when two are switched off at once', async () => {
    const database = freshDatabase();
    await Promise.all([
      writeSiteMode(database, 'https://a.example', 'off'),
      writeSiteMode(database, 'https://b.example', 'off'),
    ]);
    expect((await readSettings(database)).settings.sitesOff.toSorted()).toEqual([
      'https://a.example',
      'https://b.example',
    ]);
  });

  test.each([
    ['language', 'klingon', DEFAULT_SETTINGS, ['language']],
    ['language', null, DEFAULT_SETTINGS, ['language']],
    ['sitesOff', 'https://a.example', DEFAULT_SETTINGS, ['sitesOff']],
    [
      'sitesOff',
      ['https://a.example/', 'https://b.example', 7, 'file:///x'],
      { ...DEFAULT_SETTINGS, sitesOff: ['https://b.example'] },
      ['sitesOff.0', 'sitesOff.2', 'sitesOff.3'],
    ],
    ['nameVariants', 'yes', DEFAULT_SETTINGS, ['nameVariants']],
    ['colour', 'green', DEFAULT_SETTINGS, ['colour']],
  ] as const)('%s stored as %j falls back and is reported', async (key, value, settings, faults) => {
    const database = freshDatabase();
    await database.settings.put({ key, value });
    const reading = await readSettings(database);
    expect(reading.settings).toEqual(settings);
    expect(reading.faults.map((fault) => fault.key)).toEqual(faults);
    expect(reading.faults.every(({ detail }) => detail.length > 0)).toBe(true);
  });

  test('report the broken part of a list that a write replaces', async () => {
    const database = freshDatabase();
    await database.settings.put({ key: 'sitesOff', value: ['https://a.example', 7] });
    const faults = await writeSiteMode(database, 'https://b.example', 'off');
    expect(faults.map(({ key }) => key)).toEqual(['sitesOff.1']);
    expect(await readSettings(database)).toEqual({
      settings: { ...DEFAULT_SETTINGS, sitesOff: ['https://a.example', 'https://b.example'] },
      faults: [],
    });
  });

  test.each(['https://a.example/path', 'a.example', 'chrome-extension://abc', 'null', ''])(
    'refuse %j as a site',
    async (origin) => {
      const database = freshDatabase();
      await expect(writeSiteMode(database, origin, 'off')).rejects.toThrow(/origin/u);
      expect(await database.settings.count()).toBe(0);
    },
  );
});
