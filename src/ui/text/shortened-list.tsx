import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useLocale } from '../strings/locale-context.tsx';

export type ShortenedListProps<Item> = {
  readonly items: readonly Item[];
  /** How many are shown before the reader asks for all; one item alone is never hidden. */
  readonly first: number;
  readonly keyOf: (item: Item) => string;
  readonly render: (item: Item) => ComponentChildren;
  readonly class?: string;
};

/** A list that begins short and opens on request, so that a long one does not bury what stands after it. */
export function ShortenedList<Item>({ items, first, keyOf, render, ...rest }: ShortenedListProps<Item>) {
  const locale = useLocale();
  const [open, setOpen] = useState(false);
  const hides = items.length > first + 1;
  const shown = open || !hides ? items : items.slice(0, first);
  return (
    <>
      <ul class={rest.class === undefined ? 'list' : `list ${rest.class}`}>
        {shown.map((item) => (
          <li key={keyOf(item)}>{render(item)}</li>
        ))}
      </ul>
      {hides ? (
        <button type="button" class="quiet-button" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? locale.t('list.show-fewer') : locale.plural('list.show-all', items.length)}
        </button>
      ) : null}
    </>
  );
}
