import { describe, expect, it } from 'vitest';
import { PageCache } from '../../../src/core/recognition/page-cache.ts';
import type { SentBlock } from '../../../src/core/recognition/page-marks.ts';
import { entity, lexiconOf } from '../support/knowledge.ts';

const LEXICON = lexiconOf({ entities: [entity('openai', 'organization', 'OpenAI')] });

function sent(hash: string, text: string | null): SentBlock {
  return { hash, kind: 'paragraph', text };
}

function textsOf(recalled: ReturnType<PageCache['recall']>): readonly string[] | string {
  return recalled.kind === 'complete' ? recalled.blocks.map(({ text }) => text) : recalled.hashes.join(' ');
}

describe('PageCache', () => {
  it('asks for texts it was never sent', () => {
    expect(textsOf(new PageCache().recall('a', [sent('h1', null), sent('h2', 'x'), sent('h3', null)]))).toBe(
      'h1 h3',
    );
  });

  it('recalls the texts of the request before, and those of an incomplete one', () => {
    const cache = new PageCache();
    cache.recall('a', [sent('h1', 'one'), sent('h2', 'two')]);
    expect(textsOf(cache.recall('a', [sent('h2', null), sent('h3', null)]))).toBe('h3');
    expect(textsOf(cache.recall('a', [sent('h2', null), sent('h3', 'three')]))).toEqual(['two', 'three']);
  });

  it('forgets blocks that left the page', () => {
    const cache = new PageCache();
    cache.recall('a', [sent('h1', 'one'), sent('h2', 'two')]);
    cache.recall('a', [sent('h2', null)]);
    expect(textsOf(cache.recall('a', [sent('h1', null)]))).toBe('h1');
  });

  it('answers no page with the text of another, and lets none change it', () => {
    const cache = new PageCache();
    cache.recall('a', [sent('h1', 'private')]);
    expect(textsOf(cache.recall('b', [sent('h1', null)]))).toBe('h1');
    cache.recall('b', [sent('h1', 'forged')]);
    expect(textsOf(cache.recall('a', [sent('h1', null)]))).toEqual(['private']);
  });

  it('scans an unchanged block once per lexicon', () => {
    const cache = new PageCache();
    const scanOf = (lexicon: typeof LEXICON) => {
      const recalled = cache.recall('a', [sent('h1', 'OpenAI said')]);
      if (recalled.kind === 'missing') throw new Error('the text was sent');
      return recalled.scans.scan('OpenAI said', lexicon);
    };
    const first = scanOf(LEXICON);
    expect(first.found).toHaveLength(1);
    expect(scanOf(LEXICON)).toBe(first);
    expect(scanOf(lexiconOf({ entities: [] })).found).toEqual([]);
    expect(scanOf(LEXICON)).not.toBe(first);
  });

  it('forgets the pages read longest ago when there are too many', () => {
    const cache = new PageCache();
    for (let page = 0; page < 9; page++) cache.recall(`p${page}`, [sent('h', `text ${page}`)]);
    expect(textsOf(cache.recall('p0', [sent('h', null)]))).toBe('h');
    expect(textsOf(cache.recall('p8', [sent('h', null)]))).toEqual(['text 8']);
  });

  it('serves a page that is too large to remember', () => {
    const cache = new PageCache();
    const huge = 'x'.repeat(4_000_000);
    expect(textsOf(cache.recall('a', [sent('h', huge)]))).toEqual([huge]);
    expect(textsOf(cache.recall('a', [sent('h', null)]))).toBe('h');
  });
});
