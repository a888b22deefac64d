import { createHash } from 'node:crypto';
import type { Article, ArticleSignature } from '../../src/core/corpus/article.ts';
import { relatedCoverage, type SubjectFacts } from '../../src/core/corpus/related-coverage.ts';
import { signatureOf } from '../../src/core/corpus/signature.ts';
import { subjectWeights } from '../../src/core/corpus/subject-weights.ts';
import { articleId } from '../../src/core/knowledge/ids.ts';
import { entityNames } from '../../src/core/knowledge/labels.ts';
import type { Pack } from '../../src/core/knowledge/pack.ts';
import { subjectKey } from '../../src/core/knowledge/subject.ts';
import type { Lexicon } from '../../src/core/lexicon/lexicon.ts';
import { withoutGeneral } from '../../src/core/recognition/recognition-service.ts';
import { recognize } from '../../src/core/recognition/recognize.ts';
import { detectLanguage } from '../../src/core/text/language.ts';
import { parsed } from './arguments.ts';
import { readJsonLines, type TextLine, textLineSchema, writeJsonLine } from './json-lines.ts';
import { linedText } from './lined-text.ts';
import { loadLexicon } from './load-lexicon.ts';
import { UsageError } from './usage-error.ts';

const FOUND = 'document';

function idOf(id: string | number): Article['id'] {
  return articleId(`art:${createHash('sha256').update(String(id)).digest('hex')}`);
}

/** A text line as an article that was never on a page. */
function signatureOfLine(line: TextLine, lexicon: Lexicon): ArticleSignature {
  const title = line.title ?? '';
  const { blocks } = linedText(title === '' ? line.text : `${title}\n${line.text}`);
  const published = line.date ?? null;
  const url = `id:${line.id}`;
  const article: Article = {
    id: idOf(line.id),
    lang: detectLanguage(line.text, line.lang ?? null).lang,
    savedAt: '',
    digest: '',
    draft: {
      blocks,
      extraction: 'whole-page',
      facts: {
        url,
        canonical: { value: url, origin: FOUND },
        title: { value: title || (blocks[0]?.text.slice(0, 120) ?? ''), origin: FOUND },
        byline: null,
        site: null,
        published: published === null ? null : { value: published, origin: FOUND },
        modified: null,
        declaredLang: line.lang ?? null,
        dir: 'ltr',
      },
    },
  };
  return signatureOf(
    article,
    subjectWeights(withoutGeneral(recognize({ blocks, published }, lexicon), lexicon)),
  );
}

function factsOf(packs: readonly Pack[]): SubjectFacts {
  return new Map([
    ...packs.flatMap(({ entities }) =>
      entities
        .filter(({ generic }) => !generic)
        .map(
          (entity) =>
            [
              subjectKey({ kind: 'entity', id: entity.id }),
              { label: entityNames(entity), story: null },
            ] as const,
        ),
    ),
    ...packs.flatMap(({ events }) =>
      events.map(
        (event) =>
          [subjectKey({ kind: 'event', id: event.id }), { label: event.title, story: event.story }] as const,
      ),
    ),
  ]);
}

/** `related --corpus FILE.jsonl --queries FILE.jsonl [--pack FILE]… [--no-starter] [--limit N]`. */
export async function relatedCommand(args: readonly string[]): Promise<void> {
  const { values } = parsed({
    args: [...args],
    options: {
      corpus: { type: 'string' },
      queries: { type: 'string' },
      pack: { type: 'string', multiple: true },
      'no-starter': { type: 'boolean' },
      limit: { type: 'string', default: '10' },
    },
  });
  const limit = Number(values.limit);
  if (!values.corpus || !values.queries) throw new UsageError('related needs --corpus and --queries');
  if (!Number.isInteger(limit) || limit < 1)
    throw new UsageError(`--limit must be a whole number above 0, not "${values.limit}"`);
  const { packs, lexicon } = loadLexicon(values.pack ?? [], { starter: !values['no-starter'] });
  const facts = factsOf(packs);
  const lines = readJsonLines(values.corpus, textLineSchema);
  const ids = new Map(lines.map(({ id }) => [idOf(id), id]));
  const corpus = lines.map((line) => signatureOfLine(line, lexicon));
  for (const query of readJsonLines(values.queries, textLineSchema)) {
    const related = relatedCoverage(signatureOfLine(query, lexicon), corpus, facts).slice(0, limit);
    writeJsonLine({
      id: query.id,
      related: related.map(({ article, score, relation, reasons }) => ({
        id: ids.get(article.id),
        score,
        relation,
        reasons,
      })),
    });
  }
}
