import type { RefObject } from 'preact';
import { useId } from 'preact/hooks';
import type { ContextCard as CardModel } from '../../core/corpus/context-card.ts';
import type { EntityId } from '../../core/knowledge/ids.ts';
import type { LocalText } from '../../core/knowledge/pack.ts';
import type { Subject } from '../../core/knowledge/subject.ts';
import type { Reason } from '../../core/recognition/reason.ts';
import { unreachable } from '../../core/unreachable.ts';
import { useLocale } from '../strings/locale-context.tsx';
import { FailureNotice } from '../text/failure-notice.tsx';
import { CardHeader } from './card-header.tsx';
import type { CardState } from './card-result.ts';
import { CardScopeProvider } from './card-scope.tsx';
import { EntityBody } from './entity-body.tsx';
import { EventBody } from './event-body.tsx';
import { labelsOnCard } from './known-labels.ts';
import { WhyMarked } from './why-marked.tsx';

export type ContextCardProps = {
  readonly state: CardState;
  /** `floating` over a page it does not own, or `inline` in a page of Siyaq's. */
  readonly frame: 'floating' | 'inline';
  /** Why the mark that led here was made; empty when the card was reached by a look-up. */
  readonly reasons: readonly Reason[];
  readonly published: string | null;
  readonly nameOf?: ((id: EntityId) => LocalText | null) | undefined;
  readonly open: (subject: Subject) => void;
  readonly back?: (() => void) | undefined;
  readonly close?: (() => void) | undefined;
  readonly retry?: (() => void) | undefined;
  readonly openArticle?: ((url: string) => void) | undefined;
  /** The element that takes the focus when the card is entered. */
  readonly rootRef?: RefObject<HTMLElement | null>;
};

/** One subject as the corpus knows it. Draws what it is given; asks for nothing by itself. */
export function ContextCard(props: ContextCardProps) {
  const { state, frame, back, close, rootRef } = props;
  const locale = useLocale();
  const headingId = useId();
  const card = state.kind === 'ready' ? state.card : null;
  const labels = card === null ? null : labelsOnCard(card);
  const scope = {
    open: props.open,
    published: props.published,
    openArticle: props.openArticle,
    nameOf: (id: EntityId) => labels?.get(id) ?? props.nameOf?.(id) ?? null,
  };
  return (
    <CardScopeProvider scope={scope}>
      <section
        ref={rootRef ?? null}
        class={`surface card card-${frame}`}
        lang={locale.language}
        dir={locale.dir}
        role={frame === 'floating' ? 'dialog' : undefined}
        aria-labelledby={headingId}
        aria-busy={state.kind === 'loading'}
        tabIndex={-1}
      >
        <CardHeader
          card={card}
          loading={state.kind === 'loading'}
          headingId={headingId}
          back={back}
          close={close}
        />
        <div class="card-body">
          <CardContent {...props} />
        </div>
      </section>
    </CardScopeProvider>
  );
}

function CardContent({ state, reasons, retry }: ContextCardProps) {
  const locale = useLocale();
  switch (state.kind) {
    case 'loading':
      return (
        <div class="skeleton" aria-hidden="true">
          <span />
          <span />
          <span />
        </div>
      );
    case 'gone':
      return <p class="notice">{locale.t('card.gone')}</p>;
    case 'failed':
      return <FailureNotice failure={state.failure} retry={retry} />;
    case 'ready':
      return (
        <>
          <CardBody card={state.card} />
          <WhyMarked reasons={reasons} />
        </>
      );
    default:
      return unreachable(state);
  }
}

function CardBody({ card }: { readonly card: CardModel }) {
  return card.kind === 'entity' ? <EntityBody card={card} /> : <EventBody card={card} />;
}
