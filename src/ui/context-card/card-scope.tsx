import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { EntityId } from '../../core/knowledge/ids.ts';
import type { LocalText } from '../../core/knowledge/pack.ts';
import type { Subject } from '../../core/knowledge/subject.ts';

/** What every part of a card may ask for or do. */
export type CardScope = {
  /** Opens the card of another subject in place of this one. */
  readonly open: (subject: Subject) => void;
  /** The label of an entity that is only known by its id here; `null` when nothing at hand names it. */
  readonly nameOf: (id: EntityId) => LocalText | null;
  /** Publication date of the page being read, when known. */
  readonly published: string | null;
  /** Opens an address in a tab; absent where plain links do it. */
  readonly openArticle: ((url: string) => void) | undefined;
};

const Scope = createContext<CardScope>({
  open: () => undefined,
  nameOf: () => null,
  published: null,
  openArticle: undefined,
});

export function CardScopeProvider({
  scope,
  children,
}: {
  readonly scope: CardScope;
  readonly children: ComponentChildren;
}) {
  return <Scope.Provider value={scope}>{children}</Scope.Provider>;
}

export function useCardScope(): CardScope {
  return useContext(Scope);
}
