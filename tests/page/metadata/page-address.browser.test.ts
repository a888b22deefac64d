import { describe, expect, it } from 'vitest';
import {
  canonicalAddress,
  cleanAddress,
  dayInAddress,
  hostName,
} from '../../../src/page/metadata/page-address.ts';
import { parsed } from '../page-fixture.ts';

describe('cleanAddress', () => {
  it.each([
    ['https://a.example/x?utm_source=t&utm_medium=s', 'https://a.example/x'],
    ['https://a.example/x?id=7&fbclid=abc#part', 'https://a.example/x?id=7'],
    ['https://a.example/x?gclid=1&page=2&UTM_Campaign=y', 'https://a.example/x?page=2'],
    ['https://a.example/x?b=2&a=1', 'https://a.example/x?b=2&a=1'],
    ['https://a.example/%D8%B3?q=%20+x', 'https://a.example/%D8%B3?q=%20+x'],
  ])('%s → %s', (address, expected) => {
    expect(cleanAddress(address)).toBe(expected);
  });

  it('answers null for what is no address', () => {
    expect(cleanAddress('not an address')).toBeNull();
  });
});

describe('canonicalAddress', () => {
  const own = 'https://www.news.example/2023/story?utm_source=x#top';
  const link = (href: string) => `<head><link rel="canonical" href="${href}"></head>`;

  it.each([
    ['the link', link('https://www.news.example/story'), null, 'https://www.news.example/story', 'link'],
    ['a relative link', link('/story?fbclid=1'), null, 'https://www.news.example/story', 'link'],
    ['the link without www', link('https://news.example/story'), null, 'https://news.example/story', 'link'],
    ['og:url', '', 'https://m.news.example/story', 'https://m.news.example/story', 'open-graph'],
    ['the link before og:url', link('/a'), '/b', 'https://www.news.example/a', 'link'],
    ['its own address without a link', '', null, 'https://www.news.example/2023/story', 'url'],
    [
      'its own for a link to another site',
      link('https://evil.example/story'),
      null,
      'https://www.news.example/2023/story',
      'url',
    ],
    [
      'og:url when the link is of another site',
      link('https://evil.example/'),
      '/b',
      'https://www.news.example/b',
      'open-graph',
    ],
    [
      'its own for a script address',
      link('javascript:alert(1)'),
      null,
      'https://www.news.example/2023/story',
      'url',
    ],
    [
      'its own for the front page',
      link('https://www.news.example/'),
      null,
      'https://www.news.example/2023/story',
      'url',
    ],
    ['its own for an empty link', link(' '), null, 'https://www.news.example/2023/story', 'url'],
    ['its own for a broken link', link('https://['), null, 'https://www.news.example/2023/story', 'url'],
  ])('takes %s', (_, html, openGraph, value, origin) => {
    expect(canonicalAddress(parsed(html), own, openGraph)).toEqual({ value, origin });
  });

  it('takes a file for what it is', () => {
    expect(canonicalAddress(parsed(link('https://a.example/x')), 'file:///home/a.html', null)).toEqual({
      value: 'file:///home/a.html',
      origin: 'url',
    });
  });
});

describe('dayInAddress', () => {
  it.each([
    ['https://a.example/2023/11/21/story', '2023-11-21'],
    ['https://a.example/2023/1/5/story', '2023-01-05'],
    ['https://a.example/story-2023-11-21.html', '2023-11-21'],
    ['https://a.example/news/20231121/x', '2023-11-21'],
    ['https://a.example/world/2023/nov/21/story', '2023-11-21'],
    ['https://a.example/2023/02/31/story', null],
    ['https://a.example/2023/11/story', null],
    ['https://a.example/story/4202311215', null],
    ['https://a.example/x?date=2023-11-21', null],
    ['https://a.example/1234/11/21', null],
    ['not an address', null],
  ])('%s → %s', (url, expected) => {
    expect(dayInAddress(url)).toBe(expected);
  });
});

it.each([
  ['https://www.news.example/x', 'news.example'],
  ['file:///a.html', null],
  ['nonsense', null],
])('hostName of %s is %s', (url, expected) => {
  expect(hostName(url)).toBe(expected);
});
