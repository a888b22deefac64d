import type { Modality } from '../../core/knowledge/closed-lists.ts';
import { useLocale } from '../strings/locale-context.tsx';

/** Says that an event is not (yet) a fact; what happened carries no badge. */
export function ModalityBadge({ modality }: { readonly modality: Modality }) {
  const locale = useLocale();
  if (modality === 'actual') return null;
  return <span class="badge badge-unsettled">{locale.t(`modality.${modality}`)}</span>;
}
