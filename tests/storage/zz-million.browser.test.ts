import { test } from 'vitest';
import { buildLexicon } from '../../entrypoints/background/lexicon-build.ts';
import { LexiconBuilder } from '../../src/core/lexicon/lexicon-builder.ts';
import { openLexiconParts } from '../../src/core/lexicon/lexicon.ts';
import { SiyaqDatabase } from '../../src/storage/database.ts';
import { importPack } from '../../src/storage/import-pack.ts';
import { readLexicon } from '../../src/storage/lexicon-store.ts';
import { entitySlice } from '../../src/storage/merged-entities.ts';
import { benchEntities, benchNames } from '../../scripts/bench/names.ts';
import { writeNameVariants } from '../../src/storage/settings-store.ts';
import { makePack } from './sample-packs.ts';

const COUNT = Number(import.meta.env.VITE_COUNT ?? 100000);
const memory = () => `${((performance as any).memory.usedJSHeapSize / 1e6).toFixed(0)} MB`;

test('million', async () => {
  const say = (what: string) => console.log(`${what}; heap ${memory()}`);
  let entities = benchEntities(benchNames(COUNT));
  let pack: any = { ...makePack('bench'), entities };
  const database = new SiyaqDatabase(`bench-${crypto.randomUUID()}`);
  say(`generated ${COUNT} names of ${entities.length}`);
  await writeNameVariants(database, import.meta.env.VITE_VARIANTS === 'on');
  let t = performance.now();
  await importPack(database, pack, { now: '2024', signal: new AbortController().signal });
  say(`imported in ${performance.now() - t}`);
  entities = []; pack = null;
  // longest gap between macrotasks
  let last = performance.now(), longest = 0, over = 0, running = true;
  const channel = new MessageChannel();
  const gaps: number[] = [];
  channel.port1.onmessage = () => { const now = performance.now(); if (now - last > 30) gaps.push(Math.round(now - last)); longest = Math.max(longest, now - last); last = now; if (running) channel.port2.postMessage(0); };
  channel.port2.postMessage(0);
  const slices: number[] = [];
  const finish = LexiconBuilder.prototype.finish;
  LexiconBuilder.prototype.finish = function () { const s = performance.now(); const r = finish.call(this); say(`finish ${performance.now() - s}`); return r; };
  const add = LexiconBuilder.prototype.addEntities;
  let adding = 0;
  LexiconBuilder.prototype.addEntities = function (e) { const s = performance.now(); add.call(this, e); adding += performance.now() - s; };
  for (const namesInPiece of [250_000, 1e9]) {
    adding = 0; gaps.length = 0;
    database.lexiconPieces.hook('creating').unsubscribe(() => 0);
    t = performance.now();
    await buildLexicon({ database, readGivenNames: async () => ({ arabic: [], arabicInLatin: [], foreign: [], foreignInArabic: [] }), now: () => '2024', release: '1', namesInPiece, clock: () => performance.now(), pause: () => new Promise((r) => setTimeout(r)) }, new AbortController().signal);
    say(`built (pieces of ${namesInPiece}) in ${performance.now() - t}, of it adding ${adding}`);
    console.log('gaps', gaps.sort((a, b) => b - a).slice(0, 12).join(' '), 'count', gaps.length);
  }
  running = false;
  t = performance.now();
  for (let after: string | null = ''; after !== null; ) after = (await entitySlice(database, after)).next;
  say(`reading alone ${performance.now() - t}`);
  t = performance.now();
  const stored = await readLexicon(database);
  const read = performance.now() - t;
  t = performance.now();
  const lexicon = openLexiconParts(stored!.matching);
  say(`read ${stored!.matching.byteLength} in ${read}, opened in ${performance.now() - t}; chunks ${await database.lexiconChunks.count()}`);
  await database.delete();
}, 600_000);
