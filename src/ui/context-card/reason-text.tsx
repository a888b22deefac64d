import type { EntityId } from '../../core/knowledge/ids.ts';
import type { Reason } from '../../core/recognition/reason.ts';
import { unreachable } from '../../core/unreachable.ts';
import { useLocale } from '../strings/locale-context.tsx';
import { CorpusText, LocalCorpusText } from '../text/corpus-text.tsx';
import { CountedPhrase, Phrase, PhraseList } from '../text/phrase.tsx';
import { useCardScope } from './card-scope.tsx';

type ReasonOf<Kind extends Reason['kind']> = Extract<Reason, { kind: Kind }>;

/** One reason of a recognition as a full sentence. */
export function ReasonText({ reason }: { readonly reason: Reason }) {
  const locale = useLocale();
  switch (reason.kind) {
    case 'name': {
      const kind = locale.t(`name-kind.${reason.nameKind}`);
      return <Phrase id="reason.name" slots={{ name: <CorpusText text={reason.name} />, kind }} />;
    }
    case 'spelling':
      return <Phrase id="reason.spelling" slots={{ written: <CorpusText text={reason.written} /> }} />;
    case 'proclitic':
    case 'ending':
    case 'trigger':
      return <Phrase id={`reason.${reason.kind}`} slots={{ text: <CorpusText text={reason.text} /> }} />;
    case 'anchor':
    case 'transliteration':
      return <Phrase id={`reason.${reason.kind}`} slots={{ name: <CorpusText text={reason.name} /> }} />;
    case 'role-word':
    case 'other-given-name':
    case 'longer-unknown-name':
    case 'negated':
    case 'uncertain':
    case 'background':
      return <Phrase id={`reason.${reason.kind}`} slots={{ word: <CorpusText text={reason.word} /> }} />;
    case 'in-title':
    case 'capital':
    case 'foreign-script':
    case 'lower-case':
    case 'ambiguous-name':
    case 'published-near':
    case 'published-before':
      return <>{locale.t(`reason.${reason.kind}`)}</>;
    case 'date-fits':
    case 'date-differs':
      return (
        <Phrase id={`reason.${reason.kind}`} slots={{ written: <CorpusText text={reason.written} /> }} />
      );
    case 'company':
      return <>{locale.plural('reason.company', reason.count)}</>;
    case 'shared-name':
      return <SharedName reason={reason} />;
    case 'participant':
      return <ParticipantNamed reason={reason} />;
    default:
      return unreachable(reason);
  }
}

/** Names the others when every one of them has a label at hand, and counts them otherwise: ids are no words. */
function SharedName({ reason: { others } }: { readonly reason: ReasonOf<'shared-name'> }) {
  const { nameOf } = useCardScope();
  const named = others.flatMap((id) => namedEntity(id, nameOf));
  if (named.length < others.length || named.length === 0) {
    return <CountedPhrase id="reason.shared-name-count" n={others.length} slots={{}} />;
  }
  return <Phrase id="reason.shared-name" slots={{ others: <PhraseList items={named} /> }} />;
}

function ParticipantNamed({ reason: { entity, where } }: { readonly reason: ReasonOf<'participant'> }) {
  const locale = useLocale();
  const { nameOf } = useCardScope();
  const [name] = namedEntity(entity, nameOf);
  if (name === undefined) return <>{locale.t(`reason.someone-${where}`)}</>;
  return <Phrase id={`reason.participant-${where}`} slots={{ entity: name }} />;
}

function namedEntity(id: EntityId, nameOf: ReturnType<typeof useCardScope>['nameOf']) {
  const label = nameOf(id);
  return label === null ? [] : [<LocalCorpusText key={id} text={label} fallback={id} />];
}
