import * as v from 'valibot';
import {
  type Article,
  type ArticleSignature,
  BLOCK_KINDS,
  FIELD_ORIGINS,
  type SubjectWeight,
} from '../core/corpus/article.ts';
import type { SavedLine } from '../core/corpus/context-card.ts';
import { isEntityId, isEventId } from '../core/knowledge/ids.ts';
import type { SubjectKey } from '../core/knowledge/subject.ts';
import { articleIdSchema, readRow } from './codec.ts';
import { publicationKey } from './publication-key.ts';
import type { ArticleRecord, MentionRecord, SignatureRecord } from './records.ts';

const version = v.literal(1, 'the row has a version this Siyaq does not know');
const found = v.object({ value: v.string(), origin: v.picklist(FIELD_ORIGINS) });
const maybeFound = v.nullable(found);

const draftSchema = v.object({
  facts: v.object({
    url: v.string(),
    canonical: found,
    title: found,
    byline: maybeFound,
    site: maybeFound,
    published: maybeFound,
    modified: maybeFound,
    declaredLang: v.nullable(v.string()),
    dir: v.picklist(['ltr', 'rtl']),
  }),
  blocks: v.array(v.object({ kind: v.picklist(BLOCK_KINDS), text: v.string() })),
  extraction: v.picklist(['readability', 'whole-page']),
});

const articleRowSchema = v.object({
  version,
  id: articleIdSchema,
  draft: draftSchema,
  lang: v.string(),
  savedAt: v.string(),
  digest: v.string(),
});

const subjectWeightSchema = v.object({
  subject: v.custom<SubjectKey>(isSubjectKey, 'expected entity:… or event:…'),
  count: v.number(),
  weight: v.number(),
  main: v.boolean(),
});

const lineEntries = {
  version,
  article: articleIdSchema,
  title: v.string(),
  site: v.nullable(v.string()),
  url: v.string(),
  published: v.nullable(v.string()),
  lang: v.string(),
};
const lineSchema = v.object(lineEntries);
const signatureRowSchema = v.object({
  ...lineEntries,
  subjects: v.array(subjectWeightSchema),
  terms: v.record(v.string(), v.number()),
  minhash: v.instance(Uint32Array),
});

function isSubjectKey(text: unknown): boolean {
  if (typeof text !== 'string') return false;
  if (text.startsWith('entity:')) return isEntityId(text.slice('entity:'.length));
  return text.startsWith('event:') && isEventId(text.slice('event:'.length));
}

export function encodeArticle(article: Article): ArticleRecord {
  const { facts } = article.draft;
  return {
    version: 1,
    id: article.id,
    canonical: facts.canonical.value,
    published: publicationKey(facts.published?.value ?? null),
    savedAt: article.savedAt,
    lang: article.lang,
    digest: article.digest,
    draft: article.draft,
  };
}

export function encodeMention(article: ArticleRecord, subject: SubjectWeight): MentionRecord {
  return {
    version: 1,
    article: article.id,
    subject: subject.subject,
    published: article.published,
    count: subject.count,
    weight: subject.weight,
    main: subject.main,
  };
}

export function encodeSignature(signature: ArticleSignature): SignatureRecord {
  return { version: 1, ...signature, minhash: Uint32Array.from(signature.minhash) };
}

export function decodeArticle(row: ArticleRecord): Article {
  const { version: _version, ...article } = readRow(articleRowSchema, row, {
    table: 'articles',
    key: row.id,
  });
  return article;
}

export function decodeSignature(row: SignatureRecord): ArticleSignature {
  const place = { table: 'signatures', key: row.article };
  const { version: _version, minhash, ...signature } = readRow(signatureRowSchema, row, place);
  return { ...signature, minhash: Array.from(minhash) };
}

/** What a list of articles shows, from the signature: the text of the article is not read. */
export function decodeLine(row: SignatureRecord): SavedLine {
  const place = { table: 'signatures', key: row.article };
  const { article, title, lang, site, url, published } = readRow(lineSchema, row, place);
  return { id: article, title, lang, site, url, published };
}
