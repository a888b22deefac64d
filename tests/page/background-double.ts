import type { Mark, RecognizeReply, RecognizeRequest } from '../../src/core/recognition/page-marks.ts';
import type { Result } from '../../src/core/result.ts';
import type { PageProblem } from '../../src/page/recognition-port.ts';
import { markOn } from './marks.ts';

const KNOWN = ['Sam Altman', 'Altman', 'OpenAI'];

/** A background that knows three names and keeps the texts it was sent. */
export function createBackground() {
  const texts = new Map<string, string>();
  const requests: RecognizeRequest[] = [];
  const recognize = async (request: RecognizeRequest): Promise<Result<RecognizeReply, PageProblem>> => {
    requests.push(request);
    for (const { hash, text } of request.blocks) if (text !== null) texts.set(hash, text);
    const hashes = request.blocks.map(({ hash }) => hash).filter((hash) => !texts.has(hash));
    if (hashes.length > 0) return { ok: true, value: { kind: 'missing', hashes } };
    const all = request.blocks.map(({ hash }) => texts.get(hash) ?? '');
    return {
      ok: true,
      value: { kind: 'recognized', lang: 'en', marks: all.flatMap((_, block) => marksIn(all, block)) },
    };
  };
  return { recognize, requests, restart: () => texts.clear() };
}

function marksIn(texts: readonly string[], block: number): readonly Mark[] {
  const [name] = KNOWN.filter((words) => texts[block]!.includes(words));
  if (name === undefined) return [];
  return [{ ...markOn([texts[block]!], { words: name }), block }];
}
