import type { ComponentChildren } from 'preact';

/** A titled part of a card. */
export function CardSection({
  title,
  children,
  ...rest
}: {
  readonly title: string;
  readonly class?: string;
  readonly children: ComponentChildren;
}) {
  return (
    <section class={rest.class === undefined ? 'card-section' : `card-section ${rest.class}`}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}
