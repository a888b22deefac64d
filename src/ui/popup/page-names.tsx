import type { SummaryEntity } from '../../core/corpus/page-summary.ts';
import { useLocale } from '../strings/locale-context.tsx';
import { LocalCorpusText } from '../text/corpus-text.tsx';
import { ShortenedList } from '../text/shortened-list.tsx';
import type { OpenCard } from './opened-card.ts';
import { PopupSection } from './popup-section.tsx';

const FIRST_NAMES = 8;

export type PageNamesProps = { readonly entities: readonly SummaryEntity[]; readonly open: OpenCard };

/** The page's entities, weightiest first. */
export function PageNames({ entities, open }: PageNamesProps) {
  const locale = useLocale();
  return (
    <PopupSection of="page" title={locale.t('popup.names')}>
      {entities.length === 0 ? <p class="meta">{locale.t('popup.no-names')}</p> : null}
      <ShortenedList
        class="rows"
        items={entities}
        first={FIRST_NAMES}
        keyOf={({ entity }) => entity.id}
        render={(found) => <NameRow found={found} open={open} />}
      />
    </PopupSection>
  );
}

function NameRow({ found, open }: { readonly found: SummaryEntity; readonly open: OpenCard }) {
  const locale = useLocale();
  const { entity, count, tier, weight, reasons } = found;
  const kind = locale.t(`entity-kind.${entity.kind}`);
  return (
    <button
      type="button"
      class="row"
      onClick={() => open({ subject: { kind: 'entity', id: entity.id }, reasons })}
    >
      <span class="row-line">
        <span class="row-title">
          <LocalCorpusText text={entity.label} fallback={entity.id} />
        </span>{' '}
        <span class="row-meta">{tier === 'likely' ? `${kind} · ${locale.t('tier.likely')}` : kind}</span>{' '}
        <span class="row-meta row-count">{locale.plural('popup.mentions', count)}</span>
      </span>
      <WeightBar weight={weight} />
    </button>
  );
}

/** A quiet line as long as the entity's share of the page; the count beside it says the same in words. */
function WeightBar({ weight }: { readonly weight: number }) {
  return (
    <svg class="weight" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
      <rect width={Math.round(100 * weight)} height="1" />
    </svg>
  );
}
