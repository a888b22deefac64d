import { describe, expect, it } from 'vitest';
import type { PageReading } from '../../../src/core/corpus/article.ts';
import { compileLexicon } from '../../../src/core/lexicon/compile-lexicon.ts';
import { type Lexicon, openLexiconParts } from '../../../src/core/lexicon/lexicon.ts';
import type { SentBlock } from '../../../src/core/recognition/page-marks.ts';
import { marksOf, RecognitionService } from '../../../src/core/recognition/recognition-service.ts';
import { entity, lexiconOf, packOf, read } from '../support/knowledge.ts';

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

/** A lexicon of two chunks, none of them supplied. */
function inParts() {
  const { entities } = packOf({
    entities: [
      entity('openai', 'organization', 'OpenAI'),
      ...Array.from({ length: 400 }, (_, at) => entity(`n${at}`, 'person', `Nobody ${at}`)),
      entity('altman', 'person', 'Sam Altman'),
    ],
  });
  const compiled = compileLexicon({ entities, notNames: [], events: [], givenNames: [] });
  return { compiled, lexicon: openLexiconParts(compiled.matching) };
}

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

  it('reads what is missing of the payload of all blocks at one time, and only what is missing', async () => {
    const { compiled, lexicon } = inParts();
    const asked: (readonly number[])[] = [];
    const lazy = new RecognitionService(
      async () => lexicon,
      async (_, forms) => {
        const missing = lexicon.missing(forms);
        asked.push(missing);
        for (const chunk of missing) lexicon.supply(chunk, compiled.chunks[chunk] ?? new ArrayBuffer(0));
        return 'supplied';
      },
    );
    const blocks = [block('a', 'OpenAI said'), block('b', 'Sam Altman said'), block('c', 'Somebody did')];
    const reply = await lazy.recognizeBlocks(request(...blocks), 'page');
    expect(reply.kind === 'recognized' && reply.marks.map(({ subject }) => subject.id)).toEqual([
      'openai',
      'altman',
    ]);
    await lazy.recognizeBlocks(request(...blocks), 'page');
    expect(asked).toEqual([[0, 1], []]);
  });

  it('asks again for payload that was let go of for another page meanwhile', async () => {
    const { compiled, lexicon } = inParts();
    let asked = 0;
    const forgetful = new RecognitionService(
      async () => lexicon,
      async (_, forms) => {
        if (asked++ > 0)
          for (const chunk of lexicon.missing(forms))
            lexicon.supply(chunk, compiled.chunks[chunk] ?? new ArrayBuffer(0));
        return 'supplied';
      },
    );
    const reply = await forgetful.recognizeBlocks(request(block('a', 'OpenAI said')), 'page');
    expect(reply).toMatchObject({ kind: 'recognized', marks: [{ subject: { id: 'openai' } }] });
    expect(asked).toBe(2);
  });

  it('answers two requests of one page that wait for the payload at the same time', async () => {
    const { compiled, lexicon } = inParts();
    const waiting: (() => void)[] = [];
    const slow = new RecognitionService(
      async () => lexicon,
      async (_, forms) => {
        await new Promise<void>((resolve) => waiting.push(resolve));
        for (const chunk of lexicon.missing(forms))
          lexicon.supply(chunk, compiled.chunks[chunk] ?? new ArrayBuffer(0));
        return 'supplied';
      },
    );
    const replies = ['OpenAI said', 'Sam Altman said'].map((text, at) =>
      slow.recognizeBlocks(request(block('a', 'OpenAI and'), block(`b${at}`, text)), 'page'),
    );
    await expect.poll(() => waiting.length).toBe(2);
    for (const go of waiting.reverse()) go();
    const ids = (await Promise.all(replies)).map(
      (reply) => reply.kind === 'recognized' && reply.marks.map(({ subject }) => subject.id),
    );
    expect(ids).toEqual([
      ['openai', 'openai'],
      ['openai', 'altman'],
    ]);
  });

  it('begins anew with another lexicon when the one at hand was replaced', async () => {
    const lexicons = [inParts().lexicon, LEXICON];
    const replaced = new RecognitionService(
      async () => lexicons[0] ?? LEXICON,
      async (lexicon) => {
        if (lexicon === LEXICON) return 'supplied';
        lexicons.shift();
        return 'outdated';
      },
    );
    const reply = await replaced.recognizeBlocks(request(block('a', 'OpenAI said')), 'page');
    expect(reply).toMatchObject({ kind: 'recognized', marks: [{ subject: { id: 'openai' } }] });
  });

  it('gives up when the lexicon is replaced again and again', async () => {
    const restless = new RecognitionService(
      async () => LEXICON,
      async () => 'outdated',
    );
    const asked = restless.recognizeBlocks(request(block('a', 'OpenAI said')), 'page');
    await expect(asked).rejects.toThrow('replaced 5 times');
  });

  it('lets the failure of its lexicon through', async () => {
    const broken = service(async () => {
      throw new Error('no lexicon');
    });
    await expect(broken.recognizeBlocks(request(block('a', 'x')), 'page')).rejects.toThrow('no lexicon');
  });
});
