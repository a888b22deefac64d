import { vi } from 'vitest';
import type { ContextCard } from '../../../src/core/corpus/context-card.ts';
import type { ContextCardProps } from '../../../src/ui/context-card/context-card.tsx';

/** Props of a floating card that is ready; pass what a test is about. */
export function cardProps(card: ContextCard, rest: Partial<ContextCardProps> = {}): ContextCardProps {
  return {
    state: { kind: 'ready', card },
    frame: 'floating',
    reasons: [],
    published: '2024-03-02',
    open: vi.fn(),
    close: vi.fn(),
    ...rest,
  };
}
