import { describe, expect, test } from 'vitest';
import { siteName, webLink } from '../../../src/ui/text/web-link.ts';

describe('webLink', () => {
  test.each([
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>1</script>',
    'file:///etc/passwd',
    'chrome-extension://abc/page.html',
    'blob:https://news.example/1',
    '//news.example/1',
    '/relative',
    '',
  ])('refuses %j', (address) => {
    expect(webLink(address)).toBeNull();
  });

  test.each(['https://news.example/1', 'http://news.example/خبر', 'HTTPS://NEWS.EXAMPLE/'])(
    'opens %j',
    (address) => {
      expect(webLink(address)).toBe(new URL(address).href);
    },
  );
});

describe('siteName', () => {
  test.each([
    ['https://www.news.example', 'news.example'],
    ['https://news.example:8443/a', 'news.example:8443'],
    ['no address', 'no address'],
  ])('calls %j %j', (address, name) => {
    expect(siteName(address)).toBe(name);
  });
});
