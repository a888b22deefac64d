import type { ContextCard } from '../../core/corpus/context-card.ts';
import type { LocalText } from '../../core/knowledge/pack.ts';
import { useLocale } from '../strings/locale-context.tsx';
import { CorpusText, LocalCorpusText } from '../text/corpus-text.tsx';
import { Icon } from '../text/icon.tsx';
import { type ChosenText, pickText } from '../text/pick-text.ts';
import { ModalityBadge } from './modality-badge.tsx';

export type CardHeaderProps = {
  /** `null` while there is no card to name. */
  readonly card: ContextCard | null;
  readonly loading: boolean;
  readonly headingId: string;
  readonly back: (() => void) | undefined;
  readonly close: (() => void) | undefined;
};

/** What the card is about: its kind, its name, and its name for readers of the other script. */
export function CardHeader({ card, loading, headingId, back, close }: CardHeaderProps) {
  const locale = useLocale();
  return (
    <header class="card-header">
      <div class="card-bar">
        {back === undefined ? null : (
          <button type="button" class="icon-button" onClick={back}>
            <Icon name="back" />
            <span>{locale.t('card.back')}</span>
          </button>
        )}
        <span class="card-kind">{card === null ? null : <KindText card={card} />}</span>
        {close === undefined ? null : (
          <button type="button" class="icon-button" aria-label={locale.t('card.close')} onClick={close}>
            <Icon name="close" />
          </button>
        )}
      </div>
      <h2 id={headingId} class={card === null ? 'visually-hidden' : 'card-heading'} aria-live="polite">
        {card === null ? (
          locale.t(loading ? 'card.loading' : 'app.name')
        ) : (
          <LocalCorpusText text={titleOf(card)} fallback={card.id} />
        )}
      </h2>
      {card === null ? null : <OtherScript card={card} />}
    </header>
  );
}

function titleOf(card: ContextCard): LocalText {
  return card.kind === 'entity' ? card.label : card.title;
}

function KindText({ card }: { readonly card: ContextCard }) {
  const locale = useLocale();
  if (card.kind === 'entity') return <>{locale.t(`entity-kind.${card.entityKind}`)}</>;
  const kind = locale.t(`event-kind.${card.eventKind}`);
  return (
    <>
      {card.eventKind === 'other' ? kind : locale.t('card.event-kind', { kind })}{' '}
      <ModalityBadge modality={card.modality} />
    </>
  );
}

/** The same name as the other of the interface's two languages writes it, when it differs. */
function otherForm(text: LocalText, shown: ChosenText): ChosenText | null {
  const other = pickText(text, shown.lang === 'ar' ? 'en' : 'ar');
  return other === null || other.text === shown.text ? null : other;
}

function OtherScript({ card }: { readonly card: ContextCard }) {
  const shown = pickText(titleOf(card), useLocale().language);
  const other = shown === null ? null : otherForm(titleOf(card), shown);
  if (other === null) return null;
  return (
    <p class="card-other-script">
      <CorpusText text={other.text} lang={other.lang} />
    </p>
  );
}
