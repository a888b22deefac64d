import { type ComponentChildren, Fragment } from 'preact';
import type { MessageKey, MessageSlots, PluralKey, PluralSlots } from '../strings/catalogue.ts';
import { useLocale } from '../strings/locale-context.tsx';
import type { MessagePart } from '../strings/message-parts.ts';

/** What fills each slot of a phrase. */
type SlotElements<Names extends string> = { readonly slots: Readonly<Record<Names, ComponentChildren>> };

type Filled = {
  readonly parts: readonly MessagePart[];
  readonly slots: Readonly<Record<string, ComponentChildren>>;
};

function FilledParts({ parts, slots }: Filled) {
  return (
    <>
      {parts.map((part, index) => (
        // The parts of a sentence never change their order while it is shown.
        <Fragment key={index}>{part.kind === 'words' ? part.text : slots[part.name]}</Fragment>
      ))}
    </>
  );
}

/** A message whose slots are filled with elements, so that data inside a sentence stays isolated. */
export function Phrase<Key extends MessageKey>({
  id,
  slots,
}: { readonly id: Key } & SlotElements<MessageSlots<Key>>) {
  return <FilledParts parts={useLocale().parts(id)} slots={slots} />;
}

/** A counted phrase whose slots are filled with elements. */
export function CountedPhrase<Key extends PluralKey>({
  id,
  n,
  slots,
}: { readonly id: Key; readonly n: number } & SlotElements<PluralSlots<Key>>) {
  return <FilledParts parts={useLocale().pluralParts(id, n)} slots={slots} />;
}

/** Elements joined as the language joins a list: "a, b and c". */
export function PhraseList({ items }: { readonly items: readonly ComponentChildren[] }) {
  const slots = Object.fromEntries(items.map((item, index) => [String(index), item]));
  return <FilledParts parts={useLocale().listParts(items.length)} slots={slots} />;
}
