import { screen } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { CorpusText, LocalCorpusText } from '../../../src/ui/text/corpus-text.tsx';
import { show } from '../support/show.tsx';

describe('CorpusText', () => {
  test('isolates the text in the direction of its own letters and names its language', () => {
    show(<CorpusText text="سام ألتمان" lang="ar" />);
    const found = screen.getByText('سام ألتمان');
    expect(found.outerHTML).toBe('<bdi dir="auto" lang="ar">سام ألتمان</bdi>');
  });

  test('claims no language when nobody said which', () => {
    show(<CorpusText text="Altman" lang="und" />);
    expect(screen.getByText('Altman').hasAttribute('lang')).toBe(false);
  });

  test('shows markup in data as the characters it is', () => {
    const { container } = show(<CorpusText text="<img src=x onerror=alert(1)><b>bold</b>" />);
    expect(container.querySelector('img, b')).toBeNull();
    expect(container.textContent).toBe('<img src=x onerror=alert(1)><b>bold</b>');
  });
});

describe('LocalCorpusText', () => {
  test('takes the form of the interface language', () => {
    show(<LocalCorpusText text={{ en: 'Altman', ar: 'ألتمان' }} />, 'ar');
    expect(screen.getByText('ألتمان').lang).toBe('ar');
  });

  test('falls back to the id, or to nothing', () => {
    const { container } = show(
      <>
        <LocalCorpusText text={{}} fallback="sam-altman" />
        <LocalCorpusText text={{}} />
      </>,
    );
    expect(container.innerHTML).toBe('<bdi dir="auto">sam-altman</bdi>');
  });
});
