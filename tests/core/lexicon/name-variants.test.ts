import { describe, expect, it } from 'vitest';
import { nameVariants } from '../../../src/core/lexicon/name-variants.ts';
import { entity, lexiconOf, packOf, read, shown } from '../support/knowledge.ts';

function variants(kind: 'person' | 'organization', name: string): readonly string[] {
  const [known] = packOf({ entities: [entity('x', kind, name)] }).entities;
  return nameVariants(known!.names[0]!, kind);
}

describe('nameVariants', () => {
  it.each([
    ['parts glued capitals', 'organization', 'OpenAI', ['Open AI']],
    ['parts several of them', 'organization', 'DeepMindLab', ['Deep Mind Lab']],
    ['leaves a lone capital with its word', 'organization', 'XBox', []],
    ['leaves plain names alone', 'organization', 'Microsoft', []],
    ['leaves acronyms alone', 'organization', 'ChatGPT/acronym', []],
    ['leaves ambiguous names alone', 'organization', 'OpenAI*', []],
    ['leaves people alone', 'person', 'McDonald', []],
  ] as const)('%s', (_, kind, name, expected) => {
    expect(variants(kind, name)).toEqual(expected);
  });

  it('lets a derived form be found', () => {
    const lexicon = lexiconOf({ entities: [entity('openai', 'organization', 'OpenAI')] });
    expect(shown(read('Open AI said', lexicon))).toEqual(['Open AI=openai']);
  });
});
