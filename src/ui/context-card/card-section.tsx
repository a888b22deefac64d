import type { ComponentChildren } from 'preact';

/** A titled part of a card. */
export function CardSection({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ComponentChildren;
}) {
  return (
    <section class="card-section">
      <h3>{title}</h3>
      {children}
    </section>
  );
}
