import type { ClaimLine, SourceLabel } from '../../core/corpus/context-card.ts';
import type { When } from '../../core/knowledge/pack.ts';
import { useLocale } from '../strings/locale-context.tsx';
import { CorpusText, LocalCorpusText } from '../text/corpus-text.tsx';
import { MetaLine } from '../text/meta-line.tsx';
import { Phrase } from '../text/phrase.tsx';
import { ShortenedList } from '../text/shortened-list.tsx';
import { DateText, WhenText } from '../text/when-text.tsx';
import { ClaimValueText } from '../values/claim-value-text.tsx';

const FIRST_GROUPS = 4;
const FIRST_CLAIMS = 3;

type ClaimGroup = { readonly predicate: string; readonly claims: readonly ClaimLine[] };

function groupedByPredicate(claims: readonly ClaimLine[]): readonly ClaimGroup[] {
  const groups = Map.groupBy(claims, (claim) => claim.predicate);
  return [...groups].map(([predicate, members]) => ({ predicate, claims: members }));
}

/** What each source says, one group per question. */
export function ClaimGroups({ claims }: { readonly claims: readonly ClaimLine[] }) {
  return (
    <ShortenedList
      class="claim-groups"
      items={groupedByPredicate(claims)}
      first={FIRST_GROUPS}
      keyOf={(group) => group.predicate}
      render={(group) => (
        <>
          <h4>
            <PredicateText predicate={group.predicate} />
          </h4>
          <ShortenedList
            class="claims"
            items={group.claims}
            first={FIRST_CLAIMS}
            keyOf={(claim) => claim.id}
            render={(claim) => (
              <>
                <ClaimValueText value={claim.value} qualifier={claim.qualifier} />
                <ClaimOrigin claim={claim} />
              </>
            )}
          />
        </>
      )}
    />
  );
}

/** A predicate in the reader's words, or in its own when no catalogue knows it. */
export function PredicateText({ predicate }: { readonly predicate: string }) {
  const known = useLocale().predicate(predicate);
  return known === null ? <CorpusText text={predicate.replaceAll(/[-_]+/gu, ' ')} /> : known;
}

/** The time in which a source was published; `null` when nobody knows. */
export function publishedWhen({ published: { from, to } }: SourceLabel): When | null {
  return from === null && to === null ? null : { from, to, precision: 'interval' };
}

export function SourceTitle({ source }: { readonly source: SourceLabel }) {
  return <CorpusText text={source.title === '' ? source.id : source.title} lang={source.lang} />;
}

/** Who is quoted, and of when the value is unless that is the day its source was published. */
export function claimCircumstances({ attributedTo, asOf, source: { published } }: ClaimLine) {
  const ofItsDay = published.from === asOf && published.to === asOf;
  return [
    attributedTo === null ? null : (
      <span>
        <Phrase id="card.claim-attributed" slots={{ who: <LocalCorpusText text={attributedTo} /> }} />
      </span>
    ),
    asOf === null || ofItsDay ? null : (
      <span>
        <Phrase id="card.claim-as-of" slots={{ date: <DateText iso={asOf} /> }} />
      </span>
    ),
  ];
}

function ClaimOrigin({ claim }: { readonly claim: ClaimLine }) {
  const when = publishedWhen(claim.source);
  return (
    <MetaLine
      items={[
        ...claimCircumstances(claim),
        <cite key="source">
          <SourceTitle source={claim.source} />
        </cite>,
        when === null ? null : <WhenText when={when} />,
      ]}
    />
  );
}
