import type { Subject } from '../../core/knowledge/subject.ts';
import type { Reason } from '../../core/recognition/reason.ts';

/** A subject picked from a list of the popup, and why it was found on the page. */
export type OpenedCard = { readonly subject: Subject; readonly reasons: readonly Reason[] };

export type OpenCard = (opened: OpenedCard) => void;
