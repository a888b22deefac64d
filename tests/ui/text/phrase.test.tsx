import { describe, expect, test } from 'vitest';
import { CorpusText } from '../../../src/ui/text/corpus-text.tsx';
import { CountedPhrase, Phrase, PhraseList } from '../../../src/ui/text/phrase.tsx';
import { show } from '../support/show.tsx';

describe('Phrase', () => {
  test('puts elements where the slots are', () => {
    const { container } = show(
      <Phrase id="card.claim-attributed" slots={{ who: <CorpusText text="ليلى" /> }} />,
    );
    expect(container.innerHTML).toBe('according to <bdi dir="auto">ليلى</bdi>');
  });
});

describe('CountedPhrase', () => {
  test('takes the form of the number', () => {
    const titles = <CorpusText text="عودة" />;
    const { container } = show(<CountedPhrase id="related.events" n={2} slots={{ titles }} />, 'ar');
    expect(container.textContent).toBe('يروي الحدثين نفسيهما: عودة.');
  });
});

describe('PhraseList', () => {
  test('joins elements as the language joins a list', () => {
    const { container } = show(
      <PhraseList items={['a', 'b', 'c'].map((text) => <CorpusText key={text} text={text} />)} />,
    );
    expect(container.textContent).toBe('a, b and c');
    expect(container.querySelectorAll('bdi')).toHaveLength(3);
  });
});
