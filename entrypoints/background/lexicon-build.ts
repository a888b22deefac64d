import { BrokenLexicon } from '../../src/core/lexicon/broken-lexicon.ts';
import {
  NOTHING_WRITTEN,
  restoredState,
  type SnapshotMark,
  snapshotMark,
  snapshotPiece,
} from '../../src/core/lexicon/builder-snapshot.ts';
import { freshState, LexiconBuilder } from '../../src/core/lexicon/lexicon-builder.ts';
import type { CompiledLexicon } from '../../src/core/lexicon/lexicon-format.ts';
import { type EntityNames, MOST_NAMES_VARIED } from '../../src/core/lexicon/lexicon-input.ts';
import type { SiyaqDatabase } from '../../src/storage/database.ts';
import { openJobs } from '../../src/storage/job-store.ts';
import { installLexicon, knowledgeState, type LexiconSource } from '../../src/storage/lexicon-store.ts';
import { dropWork, readWork, type WorkPlace, writePiece } from '../../src/storage/lexicon-work.ts';
import { entitySlice, mergedNotNamesAndEvents, nameCount } from '../../src/storage/merged-entities.ts';
import { readSettings } from '../../src/storage/settings-store.ts';
import { StoredRecordError } from '../../src/storage/stored-record-error.ts';
import { givenNames } from './given-names.ts';

export type LexiconBuildParts = {
  readonly database: SiyaqDatabase;
  readonly readGivenNames: () => Promise<unknown>;
  /** ISO instant. */
  readonly now: () => string;
  /** The version of Siyaq. */
  readonly release: string;
  /** Milliseconds since some moment, and a pause in which whatever waits gets its turn. */
  readonly clock: () => number;
  readonly pause: () => Promise<unknown>;
  /** After how many names what was gathered is put by, 250,000 unless told. */
  readonly namesInPiece?: number;
  /** How many shelves of entities are taken in at a time; 24 unless told. */
  readonly shelvesInSlice?: number;
};

export const LEXICON_JOB = 'lexicon';
const NAMES_IN_PIECE = 250_000;
/** Messages wait no longer than about this for a build under way. */
const LONGEST_SLICE_MS = 25;
/** Entities between two looks at the clock. */
const ENTITIES_AT_A_TIME = 32;

/** A lexicon under way: the builder, how far it is put by, and the source as it was when the work began. */
type Work = {
  readonly builder: LexiconBuilder;
  readonly source: LexiconSource;
  place: WorkPlace;
  putBy: { readonly mark: SnapshotMark; readonly pieces: number; readonly done: number };
};

/**
 * Compiles the lexicon of the packs as they are and lets it serve; starts over when a pack comes or goes meanwhile.
 * It works in slices of a few milliseconds. A lexicon of many names is a job: what was gathered is put by from time
 * to time, and whoever builds next, after this background has died or `signal` was aborted, goes on from there.
 */
export async function buildLexicon(parts: LexiconBuildParts, signal: AbortSignal): Promise<void> {
  try {
    while ((await builtOnce(parts, signal)) === 'knowledge-moved') signal.throwIfAborted();
  } catch (error) {
    if (!signal.aborted) await failJob(parts, error);
    throw error;
  }
}

async function builtOnce(
  parts: LexiconBuildParts,
  signal: AbortSignal,
): Promise<'written' | 'knowledge-moved'> {
  const { database, namesInPiece = NAMES_IN_PIECE } = parts;
  signal.throwIfAborted();
  const work = await begunWork(parts);
  await beginJob(parts, work);
  for (let after: string | null = work.place.after; after !== null; ) {
    signal.throwIfAborted();
    const { entities, next } = await entitySlice(database, after, parts.shelvesInSlice);
    await addInSlices(parts, work.builder, entities);
    const names = entities.reduce((sum, entity) => sum + entity.names.length, 0);
    work.place = { after: next ?? after, done: work.place.done + names };
    after = next;
    if ((await knowledgeState(database)).revision !== work.source.revision) return 'knowledge-moved';
    if (after !== null && work.place.done - work.putBy.done >= namesInPiece) await putBy(parts, work);
  }
  signal.throwIfAborted();
  const within = (): Promise<void> => endJob(database);
  const compiled = await finished(parts, work.builder);
  return installLexicon(database, compiled, { source: work.source, signal, within });
}

async function addInSlices(
  { clock, pause }: LexiconBuildParts,
  builder: LexiconBuilder,
  entities: readonly EntityNames[],
): Promise<void> {
  let began = clock();
  for (let first = 0; first < entities.length; first += ENTITIES_AT_A_TIME) {
    builder.addEntities(entities.slice(first, first + ENTITIES_AT_A_TIME));
    if (clock() - began < LONGEST_SLICE_MS) continue;
    await pause();
    began = clock();
  }
}

async function finished(
  { clock, pause }: LexiconBuildParts,
  builder: LexiconBuilder,
): Promise<CompiledLexicon> {
  const steps = builder.finishing();
  for (let began = clock(); ; ) {
    const step = steps.next();
    if (step.done) return step.value;
    if (clock() - began < LONGEST_SLICE_MS) continue;
    await pause();
    began = clock();
  }
}

/** The work that was left, if it is of what is wanted now; else new work, its small parts done. */
async function begunWork(parts: LexiconBuildParts): Promise<Work> {
  const { database, release } = parts;
  const { revision, change } = await knowledgeState(database);
  const wanted = (await readSettings(database)).settings.nameVariants;
  // Making the variants of a long list costs more than compiling it: minutes for a million names.
  const variants = wanted && (await nameCount(database)) <= MOST_NAMES_VARIED;
  const left = await workLeft(database, { revision, change, release, variants });
  if (left) return left;
  await dropWork(database);
  const builder = new LexiconBuilder(freshState(variants));
  builder.addGivenNames(await givenNames(parts.readGivenNames));
  const { notNames, events } = await mergedNotNamesAndEvents(database);
  builder.addNotNames(notNames);
  builder.addEvents(events);
  return {
    builder,
    source: { revision, change, release, variants },
    place: { after: '', done: 0 },
    putBy: { mark: NOTHING_WRITTEN, pieces: 0, done: 0 },
  };
}

async function workLeft(database: SiyaqDatabase, wanted: LexiconSource): Promise<Work | null> {
  try {
    const work = await readWork(database);
    if (!work) return null;
    const { source, after, done, pieces } = work;
    const isWanted =
      source.revision === wanted.revision &&
      source.release === wanted.release &&
      source.variants === wanted.variants;
    if (!isWanted) return null;
    const builder = new LexiconBuilder(restoredState(pieces));
    const mark = snapshotMark(builder.state);
    return { builder, source, place: { after, done }, putBy: { mark, pieces: pieces.length, done } };
  } catch (error) {
    // What was put by is only a copy: the packs are all there.
    if (error instanceof BrokenLexicon || error instanceof StoredRecordError) return null;
    throw error;
  }
}

async function putBy({ database }: LexiconBuildParts, work: Work): Promise<void> {
  const { builder, source, place, putBy: last } = work;
  builder.flush();
  const buffer = snapshotPiece(builder.state, last.mark);
  await database.transaction('rw', [database.lexiconPieces, database.jobs], async () => {
    await writePiece(database, { ...source, ...place, number: last.pieces, buffer });
    await openJobs(database).advance(LEXICON_JOB, { step: place.done });
  });
  work.putBy = { mark: snapshotMark(builder.state), pieces: last.pieces + 1, done: place.done };
}

/** Only a lexicon that takes its time is a job that others see. */
async function beginJob({ database, now, namesInPiece }: LexiconBuildParts, work: Work): Promise<void> {
  const total = await nameCount(database);
  if (total < (namesInPiece ?? NAMES_IN_PIECE)) return;
  const jobs = openJobs(database);
  const job = await jobs.job(LEXICON_JOB);
  const isUnderWay = job?.state === 'running' || job?.state === 'waiting';
  if (isUnderWay && job.total !== total) await jobs.fail(LEXICON_JOB, 'the packs have changed');
  if (!isUnderWay || job.total !== total)
    await jobs.create({ id: LEXICON_JOB, kind: 'lexicon', total, detail: '', startedAt: now() });
  await jobs.advance(LEXICON_JOB, { step: work.place.done });
}

/** Must run inside the transaction that lets the lexicon serve. */
async function endJob(database: SiyaqDatabase): Promise<void> {
  await dropWork(database);
  const job = await openJobs(database).job(LEXICON_JOB);
  if (job?.state === 'running' || job?.state === 'waiting') await openJobs(database).finish(LEXICON_JOB);
}

async function failJob({ database }: LexiconBuildParts, error: unknown): Promise<void> {
  const jobs = openJobs(database);
  const job = await jobs.job(LEXICON_JOB);
  if (job?.state !== 'running' && job?.state !== 'waiting') return;
  await jobs.fail(LEXICON_JOB, error instanceof Error ? error.message : String(error));
}
