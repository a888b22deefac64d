import { type Hit, sortedHits } from '../hits.ts';
import type { Peer } from './peer.ts';

const SPECIAL = /[.*+?^${}()|[\]\\/-]/gu;

/** One regular expression per name, each run over the whole text: what the closest rival does. */
export const REGEXP_EACH: Peer = {
  name: 'one RegExp per name',
  prepare(names) {
    const patterns = names.map((name) => new RegExp(`(?<= )${name.replace(SPECIAL, '\\$&')}(?= )`, 'gu'));
    const search = (text: string): readonly Hit[] => {
      const hits: Hit[] = [];
      for (const pattern of patterns) {
        pattern.lastIndex = 0;
        for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
          hits.push({ start: found.index, end: pattern.lastIndex });
          // A name may begin again inside itself: "sam sam" in "sam sam sam".
          pattern.lastIndex = found.index + 1;
        }
      }
      return hits;
    };
    return { search, hits: (text) => sortedHits(search(text)) };
  },
};
