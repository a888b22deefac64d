import { type ComponentChildren, Fragment } from 'preact';

/** Small facts on one line, with a dot between them; absent ones leave no dot behind. */
export function MetaLine({ items }: { readonly items: readonly ComponentChildren[] }) {
  const shown = items.filter((item) => item !== null && item !== undefined && item !== false && item !== '');
  if (shown.length === 0) return null;
  return (
    <p class="meta">
      {shown.map((item, index) => (
        <Fragment key={index}>
          {index > 0 ? (
            <span class="meta-dot" aria-hidden="true">
              {' · '}
            </span>
          ) : null}
          {item}
        </Fragment>
      ))}
    </p>
  );
}
