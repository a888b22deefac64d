import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import styles from '../../src/page/highlight-styles.css?raw';
import { HIGHLIGHT_NAMES, highlightName } from '../../src/page/painter.ts';
import { only, putOnPage } from './page-fixture.ts';

const sheet = new CSSStyleSheet();

beforeAll(() => {
  sheet.replaceSync(styles);
  document.adoptedStyleSheets = [sheet];
});
afterAll(() => {
  document.adoptedStyleSheets = [];
});

function lookOf(name: string): CSSStyleDeclaration {
  putOnPage('<p id="text">words</p>');
  return getComputedStyle(only('#text'), `::highlight(${name})`);
}

/** Relative luminance of a computed color, by the definition of WCAG 2. */
function luminance(color: string): number {
  const parts = (color.match(/[\d.]+/gu) ?? []).slice(0, 3).map(Number);
  const scaled = color.startsWith('color(') ? parts : parts.map((part) => part / 255);
  const [red = 0, green = 0, blue = 0] = scaled.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

describe('the styles of marks', () => {
  it('underline every highlight a painter may register', () => {
    for (const name of HIGHLIGHT_NAMES) expect(lookOf(name).textDecorationLine, name).toBe('underline');
  });

  it('change nothing but the line', () => {
    const { color, backgroundColor, fontWeight } = lookOf('of-nobody');
    for (const name of HIGHLIGHT_NAMES) {
      expect(lookOf(name), name).toMatchObject({ color, backgroundColor, fontWeight });
    }
  });

  it('tell events and tiers apart without colour', () => {
    const styleOf = (name: string): string => {
      const { textDecorationStyle, textUnderlineOffset } = lookOf(name);
      return `${textDecorationStyle} ${textUnderlineOffset}`;
    };
    const [entity, likelyEntity] = [
      styleOf(highlightName('person', 'sure')),
      styleOf(highlightName('person', 'likely')),
    ];
    const [event, likelyEvent] = [
      styleOf(highlightName('event', 'sure')),
      styleOf(highlightName('event', 'likely')),
    ];
    expect(new Set([entity, likelyEntity, event, likelyEvent]).size).toBe(4);
    expect(entity).toContain('solid');
    expect(likelyEntity).toContain('dashed');
    expect(event).toContain('double');
    expect(likelyEvent).toContain('dotted');
    for (const look of ['organization', 'product', 'place', 'event-series'] as const) {
      expect(styleOf(highlightName(look, 'sure'))).toBe(entity);
    }
  });

  it.each(['white', '#f4ecd8', '#eeeeee', '#333333', '#222222', '#111111', 'black'])(
    'stand out from a page of %s by 3:1 at least',
    (page) => {
      putOnPage(`<p id="paper" style="color: ${page}">words</p>`);
      const paper = getComputedStyle(only('#paper')).color;
      for (const name of HIGHLIGHT_NAMES) {
        expect(contrast(lookOf(name).textDecorationColor, paper), name).toBeGreaterThanOrEqual(3);
      }
    },
  );

  it('show on screens alone and give way to forced colors', () => {
    const medias = [...sheet.cssRules].map((rule) =>
      rule instanceof CSSMediaRule ? rule.media.mediaText : 'none',
    );
    expect(medias).toEqual(['screen', 'screen and (forced-colors: active)']);
    const forced = sheet.cssRules[1] as CSSMediaRule;
    for (const name of HIGHLIGHT_NAMES) expect(forced.cssText).toContain(`::highlight(${name})`);
  });
});
