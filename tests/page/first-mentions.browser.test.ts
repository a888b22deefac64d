import { describe, expect, it } from 'vitest';
import { firstMentions } from '../../src/page/first-mentions.ts';
import { markOn } from './marks.ts';

const texts = ['OpenAI and OpenAI', 'OpenAI again', 'Next part', 'Altman of OpenAI'];
const kinds = ['paragraph', 'paragraph', 'heading', 'paragraph'] as const;

describe('firstMentions', () => {
  it('keeps the first mark of a subject in each section, in page order', () => {
    const all = [3, 2, 1, 0].map((nth) => markOn(texts, { words: 'OpenAI', nth }));
    const kept = firstMentions([...all, markOn(texts, { words: 'Altman' })], kinds);
    expect(kept.map(({ block, span }) => [block, span.start])).toEqual([
      [0, 0],
      [3, 0],
      [3, 10],
    ]);
  });

  it('tells an event and an entity of one name apart', () => {
    const marks = [markOn(texts, { words: 'OpenAI' }), markOn(texts, { words: 'OpenAI', look: 'event' })];
    expect(firstMentions(marks, kinds).length).toBe(2);
  });
});
