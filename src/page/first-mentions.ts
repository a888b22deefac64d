import type { BlockKind } from '../core/corpus/article.ts';
import { subjectKey } from '../core/knowledge/subject.ts';
import type { Mark } from '../core/recognition/page-marks.ts';

/**
 * The first mark of each subject in each section, a section reaching from one heading to the next: a page where
 * every mention is underlined is hard to read. `kinds` are the kinds of the blocks that the marks point to.
 */
export function firstMentions(marks: readonly Mark[], kinds: readonly BlockKind[]): readonly Mark[] {
  const sections = sectionNumbers(kinds);
  const seen = new Set<string>();
  const inOrder = marks.toSorted((a, b) => a.block - b.block || a.span.start - b.span.start);
  return inOrder.filter((mark) => {
    const key = `${sections[mark.block] ?? 0} ${subjectKey(mark.subject)}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function sectionNumbers(kinds: readonly BlockKind[]): readonly number[] {
  let section = 0;
  return kinds.map((kind) => (kind === 'heading' ? ++section : section));
}
