import type { RecognizeReply, RecognizeRequest } from '../core/recognition/page-marks.ts';
import type { Result } from '../core/result.ts';
import type { HashedBlock } from './page-reading.ts';
import type { PageProblem, Recognize } from './recognition-port.ts';

export type Recognized = Extract<RecognizeReply, { kind: 'recognized' }>;

/** What is known about the page beside its text. */
export type AboutPage = Pick<RecognizeRequest, 'declaredLang' | 'published'>;

export type Asker = {
  ask(blocks: readonly HashedBlock[], about: AboutPage): Promise<Result<Recognized, PageProblem>>;
};

/** Rounds with one and the same text: the first without what was sent before, the second with what was lost. */
const MOST_ROUNDS = 3;

/**
 * Asks for the marks of blocks and sends each text once: a later request carries its hash alone. When the other
 * side answers that texts are missing (it was restarted), they are sent again.
 */
export function createAsker(recognize: Recognize): Asker {
  let sent: ReadonlySet<string> = new Set();

  async function ask(
    blocks: readonly HashedBlock[],
    about: AboutPage,
  ): Promise<Result<Recognized, PageProblem>> {
    let heldThere = sent;
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const reply = await recognize({ ...about, blocks: blocks.map((each) => sentBlock(each, heldThere)) });
      if (!reply.ok) return reply;
      if (reply.value.kind === 'recognized') {
        // Only the present blocks are remembered, so that a page open for a day does not grow without bound.
        sent = new Set(blocks.map(({ hash }) => hash));
        return { ok: true, value: reply.value };
      }
      const missing = new Set(reply.value.hashes);
      const received = blocks.map(({ hash }) => hash).filter((hash) => !missing.has(hash));
      heldThere = new Set(round === 0 ? received : []);
    }
    const detail = `Texts are still missing after ${MOST_ROUNDS} rounds, ${blocks.length} blocks.`;
    return { ok: false, failure: { code: 'not-ready', detail } };
  }

  return { ask };
}

function sentBlock({ block, hash }: HashedBlock, heldThere: ReadonlySet<string>) {
  return { hash, kind: block.kind, text: heldThere.has(hash) ? null : block.text };
}
