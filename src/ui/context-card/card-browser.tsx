import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { EntityId } from '../../core/knowledge/ids.ts';
import type { LocalText } from '../../core/knowledge/pack.ts';
import { type Subject, subjectKey } from '../../core/knowledge/subject.ts';
import type { Reason } from '../../core/recognition/reason.ts';
import { unreachable } from '../../core/unreachable.ts';
import { unexpectedFailure } from '../failure.ts';
import { type Loaded, useLoad } from '../hooks/use-load.ts';
import type { CardState, ContextCardResult } from './card-result.ts';
import { ContextCard } from './context-card.tsx';

export type CardBrowserProps = {
  readonly subject: Subject;
  /** Why the mark that led here was made. */
  readonly reasons: readonly Reason[];
  readonly published: string | null;
  readonly frame: 'floating' | 'inline';
  /** `true` when the reader entered the card by key or click; a card shown on hover leaves the focus alone. */
  readonly takesFocus: boolean;
  readonly loadCard: (subject: Subject) => Promise<ContextCardResult>;
  readonly nameOf?: ((id: EntityId) => LocalText | null) | undefined;
  /** Leaves the card: Escape, the close button, or going back from the first card of an inline frame. */
  readonly leave: () => void;
  readonly openArticle?: ((url: string) => void) | undefined;
};

/** A card and the look-ups that start in it: names inside open their own card, and the way back is kept. */
export function CardBrowser(props: CardBrowserProps) {
  return <CardTrail key={subjectKey(props.subject)} {...props} />;
}

function CardTrail(props: CardBrowserProps) {
  const { frame, leave, subject } = props;
  const [trail, setTrail] = useState<readonly Subject[]>([subject]);
  const current = trail.at(-1) ?? subject;
  const nested = trail.length > 1;
  const key = `${trail.length} ${subjectKey(current)}`;
  const { loaded, retry } = useLoad(() => props.loadCard(current), key);
  const root = useFocusOnArrival(key, props.takesFocus);

  const back = () => setTrail((steps) => steps.slice(0, -1));
  const onEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    leave();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the handler only adds Escape to the controls within
    <div class="card-frame" onKeyDown={onEscape}>
      <ContextCard
        state={cardState(loaded)}
        frame={frame}
        reasons={nested ? [] : props.reasons}
        published={props.published}
        nameOf={props.nameOf}
        open={(next) => setTrail((steps) => [...steps, next])}
        back={nested ? back : frame === 'inline' ? leave : undefined}
        close={frame === 'floating' ? leave : undefined}
        retry={retry}
        openArticle={props.openArticle}
        rootRef={root}
      />
    </div>
  );
}

/**
 * Moves the focus to the card when another subject takes its place, since the control that was pressed is gone by
 * then; for the first subject only when the reader meant to enter.
 */
function useFocusOnArrival(key: string, takesFocusAtFirst: boolean) {
  const root = useRef<HTMLElement>(null);
  const shown = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (shown.current === key) return;
    const first = shown.current === null;
    shown.current = key;
    if (!first || takesFocusAtFirst) root.current?.focus({ preventScroll: first });
  }, [key, takesFocusAtFirst]);
  return root;
}

function cardState(loaded: Loaded<ContextCardResult>): CardState {
  switch (loaded.kind) {
    case 'loading':
      return loaded;
    case 'failed':
      return { kind: 'failed', failure: unexpectedFailure(loaded.error) };
    case 'ready': {
      if (!loaded.value.ok) return { kind: 'failed', failure: loaded.value.failure };
      return loaded.value.value === null ? { kind: 'gone' } : { kind: 'ready', card: loaded.value.value };
    }
    default:
      return unreachable(loaded);
  }
}
