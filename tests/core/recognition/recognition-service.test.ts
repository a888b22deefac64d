import { describe, expect, it } from 'vitest';
import type { PageReading } from '../../../src/core/corpus/article.ts';
import type { Lexicon } from '../../../src/core/lexicon/lexicon.ts';
import type { SentBlock } from '../../../src/core/recognition/page-marks.ts';
import { marksOf, RecognitionService } from '../../../src/core/recognition/recognition-service.ts';
import { entity, lexiconOf, read } from '../support/knowledge.ts';

const LEXICON = lexiconOf({
  entities: [
    entity('altman', 'person', 'Sam Altman|سام ألتمان|ألتمان/surname'),
    entity('openai', 'organization', 'OpenAI'),
    { id: 'ai', kind: 'concept', generic: true, names: [{ text: 'artificial intelligence' }] },
    entity('shear', 'person', 'Emmett Shear|Shear/surname*'),
  ],
  events: [
    {
      id: 'removed',
      kind: 'dismiss',
      modality: 'actual',
      title: {},
      when: { from: '2023-11-17', to: '2023-11-17', precision: 'day' },
      participants: [{ entity: 'altman', role: 'patient', core: true }],
      triggers: { en: ['fired', 'ouster of Sam Altman', 'Altman'] },
    },
  ],
});

function block(hash: string, text: string | null): SentBlock {
  return { hash, kind: 'paragraph', text };
}
function request(...blocks: SentBlock[]) {
  return { blocks, declaredLang: 'en', published: '2023-11-18' };
}
const service = (lexicon: () => Promise<Lexicon> = async () => LEXICON) => new RecognitionService(lexicon);

describe('RecognitionService', () => {
  it('marks names and events where they stand', async () => {
    const reply = await service().recognizeBlocks(
      request(block('a', 'They fired Sam Altman on Friday')),
      'page',
    );
    expect(
      reply.kind === 'recognized' &&
        reply.marks.map(({ span, look, subject }) => [span.start, look, subject.id]),
    ).toEqual([
      [5, 'event', 'removed'],
      [11, 'person', 'altman'],
    ]);
  });

  it('paints the whole written word', async () => {
    const reply = await service().recognizeBlocks(
      request(block('a', 'قال سام ألتمان'), block('b', 'وألتمان غادر')),
      'page',
    );
    expect(reply.kind === 'recognized' && reply.marks[1]).toMatchObject({
      block: 1,
      span: { start: 0, end: 7 },
    });
  });

  it('does not mark what is too general or only possible, nor an event inside a name', () => {
    const text = 'Shear spoke of artificial intelligence; Sam Altman was fired on November 17, 2023';
    const marked = marksOf(read(text, LEXICON), LEXICON).map(({ subject }) => subject.id);
    expect(marked).toEqual(['altman', 'removed']);
  });

  it('does not mark an event that one word makes only likely', () => {
    const recognition = read('Sam Altman was fired', LEXICON, '2023-11-18');
    expect(recognition.events[0]).toMatchObject({ tier: 'likely', surface: 'fired' });
    expect(marksOf(recognition, LEXICON).map(({ subject }) => subject.id)).toEqual(['altman']);
  });

  it('asks for the texts it does not hold, and works from memory once it has them', async () => {
    const asked = service();
    expect(
      await asked.recognizeBlocks(request(block('a', null), block('b', 'OpenAI'), block('c', null)), 'page'),
    ).toEqual({
      kind: 'missing',
      hashes: ['a', 'c'],
    });
    await asked.recognizeBlocks(request(block('a', 'Sam Altman'), block('b', null)), 'page');
    const again = await asked.recognizeBlocks(request(block('a', null), block('b', null)), 'page');
    expect(again.kind === 'recognized' && again.marks.map(({ subject }) => subject.id)).toEqual([
      'altman',
      'openai',
    ]);
  });

  it('answers the language of the joined blocks', async () => {
    const reply = await service().recognizeBlocks(
      request(
        block('a', 'The council opened a park.'),
        block('b', 'It took three years of work to build it.'),
      ),
      'page',
    );
    expect(reply.kind === 'recognized' && reply.lang).toBe('en');
  });

  it('reads a whole page as it was read for saving', async () => {
    const reading: PageReading = {
      facts: {
        url: 'https://news.example/1',
        canonical: { value: 'https://news.example/1', origin: 'url' },
        title: { value: 'A title', origin: 'document' },
        byline: null,
        site: null,
        published: { value: '2023-11-18T10:00:00Z', origin: 'json-ld' },
        modified: null,
        declaredLang: 'en',
        dir: 'ltr',
      },
      blocks: [
        {
          kind: 'paragraph',
          text: 'The board fired Sam Altman and explained its decision in a short statement.',
        },
      ],
    };
    const { recognition, lang } = await service().recognizeReading(reading);
    expect(lang).toBe('en');
    expect(recognition.events[0]).toMatchObject({
      event: 'removed',
      reasons: expect.arrayContaining([{ kind: 'published-near' }]),
    });
  });

  it('lets the failure of its lexicon through', async () => {
    const broken = service(async () => {
      throw new Error('no lexicon');
    });
    await expect(broken.recognizeBlocks(request(block('a', 'x')), 'page')).rejects.toThrow('no lexicon');
  });
});
