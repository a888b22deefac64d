import type { PageFacts, TextBlock } from '../../core/corpus/article.ts';
import { isDateLine } from '../metadata/date-line.ts';
import { createWrittenDateReader, type WrittenDateReader } from '../metadata/written-date.ts';
import { comparable } from './comparable.ts';

/** How far down headline, byline and date of an article stand. */
const LINES_AT_HEAD = 6;
/** What stands above the headline and is no longer than this belongs to the site: tags, breadcrumbs. */
const LONGEST_ABOVE = 80;
/** A byline is the names and at most a few words around them. */
const WORDS_AROUND_NAMES = 16;

/** The blocks of an article without the headline, byline and date, which its facts hold, and what stands above them. */
export function withoutHeadlineLines(blocks: readonly TextBlock[], facts: PageFacts): readonly TextBlock[] {
  const head = blocks.slice(0, LINES_AT_HEAD);
  const title = comparable(facts.title.value);
  const headline = head.findIndex(({ kind, text }) => kind === 'heading' && comparable(text) === title);
  const reader = createWrittenDateReader(facts.declaredLang);
  const kept = head.filter((block, index) => {
    if (index === headline) return false;
    if (index < headline && block.text.length <= LONGEST_ABOVE) return false;
    return !isByline(block, facts) && !isDate(block, reader);
  });
  return [...kept, ...blocks.slice(LINES_AT_HEAD)];
}

function isByline({ kind, text }: TextBlock, { byline }: PageFacts): boolean {
  if (byline === null || kind === 'caption' || kind === 'quote') return false;
  const names = comparable(byline.value);
  return text.length <= names.length + WORDS_AROUND_NAMES && comparable(text).includes(names);
}

/** Headings and items may be made of dates themselves: those of a live blog, of a chronology. */
function isDate({ kind, text }: TextBlock, reader: WrittenDateReader): boolean {
  return (kind === 'paragraph' || kind === 'other') && isDateLine(text, reader);
}
