const PATHS = {
  back: 'M10 3 5 8l5 5',
  close: 'm4 4 8 8M12 4l-8 8',
} as const;

/** A line drawing that stands beside or for words; `back` follows the direction of the text (see the style sheet). */
export function Icon({ name }: { readonly name: keyof typeof PATHS }) {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={PATHS[name]} fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" />
    </svg>
  );
}
