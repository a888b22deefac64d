import type { Reason } from '../../core/recognition/reason.ts';
import { useLocale } from '../strings/locale-context.tsx';
import { ReasonText } from './reason-text.tsx';

/** The evidence behind a mark, closed until the reader asks. */
export function WhyMarked({ reasons }: { readonly reasons: readonly Reason[] }) {
  const locale = useLocale();
  if (reasons.length === 0) return null;
  const distinct = new Map(reasons.map((reason) => [JSON.stringify(reason), reason]));
  return (
    <details class="why">
      <summary>{locale.t('card.why')}</summary>
      <ul class="list reasons">
        {[...distinct].map(([key, reason]) => (
          <li key={key}>
            <ReasonText reason={reason} />
          </li>
        ))}
      </ul>
    </details>
  );
}
