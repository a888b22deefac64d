import { describe, expect, test } from 'vitest';
import type { TextBlock } from '../../src/core/corpus/article.ts';
import { articleIdOf, digestOf } from '../../src/storage/article-id.ts';

const { subtle } = crypto;
const paragraphs = (...texts: readonly string[]): readonly TextBlock[] =>
  texts.map((text) => ({ kind: 'paragraph', text }));

describe('articleIdOf', () => {
  test('is the SHA-256 of the address in UTF-8', async () => {
    // `printf 'abc' | sha256sum`, the first test vector of FIPS 180-2.
    expect(await articleIdOf('abc', subtle)).toBe(
      'art:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });

  test('tells addresses apart', async () => {
    const [a, b] = await Promise.all([
      articleIdOf('https://news.example/خبر', subtle),
      articleIdOf('https://news.example/خبر2', subtle),
    ]);
    expect(a).not.toBe(b);
  });
});

describe('digestOf', () => {
  test.each<[string, readonly TextBlock[], readonly TextBlock[], boolean]>([
    ['the same text', paragraphs('a', 'ب'), paragraphs('a', 'ب'), true],
    ['another kind of block', paragraphs('a'), [{ kind: 'quote', text: 'a' }], true],
    ['another text', paragraphs('a'), paragraphs('b'), false],
    ['the border elsewhere', paragraphs('ab', 'c'), paragraphs('a', 'bc'), false],
    ['a border made of quotes', paragraphs('a","b'), paragraphs('a', 'b'), false],
    ['another lone surrogate', paragraphs('\uD800'), paragraphs('\uD801'), false],
  ])('with %s', async (_label, one, other, same) => {
    expect((await digestOf(one, subtle)) === (await digestOf(other, subtle))).toBe(same);
  });

  test('is 64 hexadecimal digits', async () => {
    expect(await digestOf([], subtle)).toMatch(/^[0-9a-f]{64}$/u);
  });
});
