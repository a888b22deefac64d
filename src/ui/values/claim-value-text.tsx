import type { Qualifier } from '../../core/knowledge/closed-lists.ts';
import type { ClaimValue } from '../../core/knowledge/pack.ts';
import { unreachable } from '../../core/unreachable.ts';
import { useCardScope } from '../context-card/card-scope.tsx';
import { useLocale } from '../strings/locale-context.tsx';
import { CorpusText, LocalCorpusText } from '../text/corpus-text.tsx';
import { Phrase } from '../text/phrase.tsx';
import { WhenText } from '../text/when-text.tsx';
import { quantityWords } from './quantity-words.ts';

export type ClaimValueTextProps = { readonly value: ClaimValue; readonly qualifier: Qualifier };

/** What a source says, with its qualifier: "more than 670 people". */
export function ClaimValueText({ value, qualifier }: ClaimValueTextProps) {
  return (
    <span class="claim-value">
      <Phrase
        id={`qualifier.${qualifier}`}
        slots={{ value: <BareValue value={value} qualifier={qualifier} /> }}
      />
    </span>
  );
}

function BareValue({ value, qualifier }: ClaimValueTextProps) {
  const locale = useLocale();
  switch (value.kind) {
    case 'quantity':
      return <bdi class="quantity">{quantityWords({ ...value, qualifier }, locale)}</bdi>;
    case 'date':
      return <WhenText when={value} />;
    case 'role':
      return <RoleValue value={value} />;
    case 'statement':
      return <LocalCorpusText text={value.text} />;
    case 'choice':
      return <CorpusText text={value.choice.replaceAll('-', ' ')} />;
    default:
      return unreachable(value);
  }
}

function RoleValue({ value }: { readonly value: Extract<ClaimValue, { kind: 'role' }> }) {
  const { nameOf } = useCardScope();
  const role = <LocalCorpusText text={value.role} />;
  if (value.of === null) return role;
  const of = <LocalCorpusText text={nameOf(value.of) ?? {}} fallback={value.of} />;
  return <Phrase id="card.role-of" slots={{ role, of }} />;
}
