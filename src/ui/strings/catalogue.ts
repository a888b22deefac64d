import type { en } from './en.ts';

/** Languages the interface speaks. */
export const INTERFACE_LANGUAGES = ['ar', 'en'] as const;
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];

type Messages = typeof en.messages;
type Plurals = typeof en.plurals;
export type MessageKey = keyof Messages;
export type PluralKey = keyof Plurals;
export type PredicateKey = keyof typeof en.predicates;

/** A counted phrase per CLDR plural category of its language; `other` is always there. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** Every string of one language. A slot is a name in braces: `{date}`. */
export type Catalogue = {
  readonly messages: Readonly<Record<MessageKey, string>>;
  readonly plurals: Readonly<Record<PluralKey, PluralForms>>;
  readonly predicates: Readonly<Record<PredicateKey, string>>;
};

type SlotsIn<Message extends string> = Message extends `${string}{${infer Name}}${infer Rest}`
  ? Name | SlotsIn<Rest>
  : never;

/** Names of the slots of a message, read from the English text. */
export type MessageSlots<Key extends MessageKey> = SlotsIn<Messages[Key]>;

/** Names of the slots of a counted phrase besides `{n}`. */
export type PluralSlots<Key extends PluralKey> = Exclude<SlotsIn<Plurals[Key]['other']>, 'n'>;

/** Arguments that fill slots: none for a message without slots, else one record with exactly its slots. */
export type SlotArguments<Names extends string, Value> = [Names] extends [never]
  ? readonly []
  : readonly [Readonly<Record<Names, Value>>];
