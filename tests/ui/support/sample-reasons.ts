import { entityId } from '../../../src/core/knowledge/ids.ts';
import type { Reason, ReasonKind } from '../../../src/core/recognition/reason.ts';
import { mira, northbank } from './sample-cards.ts';

/** One reason of every kind; a kind that is added stops this compiling until it has an example. */
export const reasonOfKind: { readonly [Kind in ReasonKind]: Extract<Reason, { kind: Kind }> } = {
  name: { kind: 'name', name: 'Mira Haddad§', nameKind: 'official' },
  spelling: { kind: 'spelling', written: 'حدّاد§' },
  transliteration: { kind: 'transliteration', name: 'Kristalina Georgieva§', score: 0.97 },
  proclitic: { kind: 'proclitic', text: 'و§' },
  ending: { kind: 'ending', text: 'ا§' },
  anchor: { kind: 'anchor', name: 'Mira Haddad§' },
  'role-word': { kind: 'role-word', word: 'المديرة§' },
  'in-title': { kind: 'in-title' },
  company: { kind: 'company', count: 3 },
  capital: { kind: 'capital' },
  'foreign-script': { kind: 'foreign-script' },
  'lower-case': { kind: 'lower-case' },
  'ambiguous-name': { kind: 'ambiguous-name' },
  'other-given-name': { kind: 'other-given-name', word: 'Karim§' },
  'longer-unknown-name': { kind: 'longer-unknown-name', word: 'Brothers§' },
  'shared-name': { kind: 'shared-name', others: [mira.id, northbank.id] },
  trigger: { kind: 'trigger', text: 'stepped down§' },
  participant: { kind: 'participant', entity: mira.id, where: 'sentence' },
  'date-fits': { kind: 'date-fits', written: 'الثلاثاء الماضي§' },
  'date-differs': { kind: 'date-differs', written: 'in 2019§' },
  'published-near': { kind: 'published-near' },
  'published-before': { kind: 'published-before' },
  negated: { kind: 'negated', word: 'لم§' },
  uncertain: { kind: 'uncertain', word: 'might§' },
  background: { kind: 'background', word: 'earlier§' },
};

export const allReasons: readonly Reason[] = Object.values(reasonOfKind);

/** A participant that nothing at hand names. */
export const unnamedParticipant: Reason = {
  kind: 'participant',
  entity: entityId('someone-else'),
  where: 'nearby',
};
