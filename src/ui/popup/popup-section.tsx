import type { ComponentChildren } from 'preact';

/** A titled part of the popup. */
export function PopupSection({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ComponentChildren;
}) {
  return (
    <section class="popup-section">
      <h3>{title}</h3>
      {children}
    </section>
  );
}
