import { ENTITY_KINDS, NAME_KINDS, type NameKind } from '../knowledge/closed-lists.ts';
import { stopWords } from '../text/stop-words.ts';
import { type Tokens, tokensOf, tokenText } from '../text/tokens.ts';
import { AMBIGUOUS_BIT, DERIVED_BIT, NAME_KIND_SHIFT, TARGET } from './lexicon-format.ts';
import type { LexiconInput } from './lexicon-input.ts';
import { nameVariants } from './name-variants.ts';

/** A written form on its way into the table: its text, its tokens and what it points to. */
export type LexiconForm = {
  readonly text: string;
  readonly tokens: readonly string[];
  readonly flags: number;
  readonly target: number;
};

/** No name has more tokens than this; longer sequences are left out without a word. */
export const MOST_TOKENS = 60;

function tokenTexts(tokens: Tokens): string[] {
  return Array.from({ length: tokens.count }, (_, index) => tokenText(tokens, index));
}

function formOf(text: string, flags: number, target: number): LexiconForm | null {
  const tokens = tokenTexts(tokensOf(text));
  return tokens.length === 0 || tokens.length > MOST_TOKENS ? null : { text, tokens, flags, target };
}

function kindBits(kind: NameKind): number {
  return NAME_KINDS.indexOf(kind) << NAME_KIND_SHIFT;
}

/** Some given names are also particles (أن is Ann): as such they would cast doubt on every name that follows. */
function isStopWord(text: string): boolean {
  const [token, ...more] = tokenTexts(tokensOf(text));
  return token !== undefined && more.length === 0 && stopWords().has(token);
}

/** All forms of the input in a fixed order: entity names and their variants, negative names, given names, triggers. */
export function* lexiconForms(input: LexiconInput): Generator<LexiconForm> {
  for (const [index, entity] of input.entities.entries()) {
    for (const name of entity.names) {
      const flags = TARGET.entity | (name.ambiguous ? AMBIGUOUS_BIT : 0) | kindBits(name.kind);
      const form = formOf(name.text, flags, index);
      if (form) yield form;
      for (const variant of nameVariants(name, entity.kind)) {
        const derived = formOf(variant, flags | DERIVED_BIT, index);
        if (derived) yield derived;
      }
    }
  }
  for (const { text } of input.notNames) {
    const form = formOf(text, TARGET.notName, 0);
    if (form) yield form;
  }
  for (const text of input.givenNames) {
    if (isStopWord(text)) continue;
    const form = formOf(text, TARGET.givenName, 0);
    if (form) yield form;
  }
  for (const [index, event] of input.events.entries()) {
    for (const text of Object.values(event.triggers).flat()) {
      const form = formOf(text, TARGET.trigger, index);
      if (form) yield form;
    }
  }
}

export function entityWord(kind: (typeof ENTITY_KINDS)[number]): number {
  return ENTITY_KINDS.indexOf(kind);
}
