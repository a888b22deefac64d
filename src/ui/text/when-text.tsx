import type { When } from '../../core/knowledge/pack.ts';
import { useLocale } from '../strings/locale-context.tsx';

/** A time span in words; machines read its beginning. */
export function WhenText({ when }: { readonly when: When }) {
  const { from, to, precision } = when;
  return (
    <time class="when" dateTime={from ?? to ?? undefined}>
      {useLocale().when({ from, to, precision })}
    </time>
  );
}

/** A date as far as it is written: `2023`, `2023-11`, `2023-11-21` or an instant. */
export function DateText({ iso }: { readonly iso: string }) {
  return (
    <time class="when" dateTime={iso}>
      {useLocale().date(iso, 'day')}
    </time>
  );
}
