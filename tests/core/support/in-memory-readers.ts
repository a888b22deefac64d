import type { Article, ArticleSignature } from '../../../src/core/corpus/article.ts';
import type { CardReaders } from '../../../src/core/corpus/build-card.ts';
import type { SavedLine } from '../../../src/core/corpus/context-card.ts';
import type { Pack, SubjectRef } from '../../../src/core/knowledge/pack.ts';
import { type Subject, subjectKey } from '../../../src/core/knowledge/subject.ts';

function isAbout(reference: SubjectRef, subject: Subject): boolean {
  return subject.kind === 'entity'
    ? 'entity' in reference && reference.entity === subject.id
    : 'event' in reference && reference.event === subject.id;
}

function lineOf({ article, title, lang, site, url, published }: ArticleSignature): SavedLine {
  return { id: article, title, lang, site, url, published };
}

/** Readers that answer from one pack and a few signatures, as the stores would. */
export function readersOf(pack: Pack, signatures: readonly ArticleSignature[] = []): CardReaders {
  const find = <Item extends { readonly id: string }>(list: readonly Item[], id: string) =>
    list.find((item) => item.id === id);
  const all = <Item extends { readonly id: string }>(list: readonly Item[], ids: readonly string[]) =>
    ids.flatMap((id) => find(list, id) ?? []);
  return {
    knowledge: {
      entity: async (id) => find(pack.entities, id),
      entities: async (ids) => all(pack.entities, ids),
      event: async (id) => find(pack.events, id),
      events: async (ids) => all(pack.events, ids),
      eventsWith: async (id) =>
        pack.events.filter(({ participants }) => participants.some(({ entity }) => entity === id)),
      eventsOfStory: async (id) => pack.events.filter(({ story }) => story === id),
      story: async (id) => find(pack.stories, id),
      claimsAbout: async (subject) =>
        pack.claims.filter((claim) =>
          [claim.subject, ...claim.about].some((about) => isAbout(about, subject)),
        ),
      claims: async (ids) => all(pack.claims, ids),
      disagreementsWith: async (ids) =>
        pack.disagreements.filter(({ claims }) => claims.some((id) => ids.includes(id))),
      source: async (id) => find(pack.sources, id),
    },
    corpus: {
      article: async (): Promise<Article | undefined> => undefined,
      articlesWith: async (subject, limit) =>
        signatures
          .filter(({ subjects }) => subjects.some((weight) => weight.subject === subjectKey(subject)))
          .map(lineOf)
          .sort((a, b) => ((a.published ?? '') < (b.published ?? '') ? 1 : -1))
          .slice(0, limit),
      signatures: async () => signatures,
      size: async () => signatures.length,
    },
  };
}
