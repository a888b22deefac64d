import type { ComponentChildren } from 'preact';

export type PopupSectionProps = {
  readonly title: string;
  /** `page` for a part of what is said about the page, `popup` for what stands beside it. */
  readonly of: 'page' | 'popup';
  readonly children: ComponentChildren;
};

/** A titled part of the popup. */
export function PopupSection({ title, of, children }: PopupSectionProps) {
  return (
    <section class="popup-section">
      {of === 'page' ? <h3 class="section-title">{title}</h3> : <h2 class="section-title">{title}</h2>}
      {children}
    </section>
  );
}
