import * as v from 'valibot';
import { success } from '../../src/core/result.ts';
import { serve } from '../../src/messaging/channel.ts';
import type { ReadingAid } from './reading-aid.ts';

/** Serves what Siyaq's own pages and its background ask of this page. */
export function servePageVisitors(aid: ReadingAid, signal: AbortSignal): void {
  const from = ['own'] as const;
  serve(
    'pageSettingsChanged',
    {
      from,
      schema: v.undefined(),
      handle: async () => {
        await aid.followSettings();
        return success(null);
      },
    },
    signal,
  );
  serve(
    'stepToMark',
    {
      from,
      schema: v.picklist(['next', 'previous']),
      handle: async (direction) => {
        aid.step(direction);
        return success(null);
      },
    },
    signal,
  );
}
