import { describe, expect, it } from 'vitest';
import { builtinLexicon } from '../../lexicon/builtin.ts';
import { createText } from '../../text/text.ts';
import { UNKNOWN_SOURCE } from '../build-context.ts';
import type { SourceFacts } from '../context.ts';
import { readText } from '../engine.ts';
import { utteranceReaders } from '../utterances/readers.ts';
import type { UtteranceValue } from '../values/utterance.ts';

/** Who does what with which words, in text order. */
function acts(content: string, about: Partial<SourceFacts>): string[] {
  const facts = { ...UNKNOWN_SOURCE, published: '2031-05-09', ...about };
  const { findings } = readText(createText('t', content), builtinLexicon(), utteranceReaders, facts);
  return findings
    .filter(({ kind }) => kind === 'utterance')
    .map(({ value }) => value as UtteranceValue)
    .map((value) => `${value.speaker} ${value.act}: ${value.said.replace(/[.,]$/, '')}`);
}

const POST = { kind: 'post', party: 'NO', parties: ['NO', 'TD'] } as const;

describe('bare forms behind I and we', () => {
  it('do what they say', () => {
    expect(acts('I would like to thank her for her candour.', POST)).toEqual([
      'side:no thank: her for her candour',
    ]);
    expect(acts('I also want to thank the crews.', POST)[0]).toContain('side:no thank');
    expect(acts('Let me congratulate our neighbours on the vote.', POST)[0]).toContain(
      'side:no congratulate',
    );
  });

  it('are none behind other subjects or without I and we', () => {
    expect(acts('Farmers thank nobody. The thank you was heard.', POST).join()).not.toContain('thank:');
  });

  it('are of both sides in a text of both', () => {
    const joint = { kind: 'statement', party: null, parties: ['NO', 'TD'] } as const;
    expect(acts('We also want to thank the mediators for their patience.', joint)).toEqual([
      'side:both thank: the mediators for their patience',
    ]);
  });
});

describe('who is meant in a post and in a report', () => {
  it('takes somebody met in a post for the other side', () => {
    const text = 'Good talks with Foreign Minister Ali Deby today. He told me that the road would open.';
    expect(acts(text, POST)).toEqual(['per:ali-deby assert: the road would open']);
  });

  it('lets the subject of what was done say what follows', () => {
    const report = { kind: 'report' } as const;
    expect(acts('Norway hosted the talks and urged calm.', report)).toEqual(['side:no urge: calm']);
    expect(acts('Norway closed the port and the navy said it was safe.', report).join()).not.toContain(
      'side:no',
    );
  });
});
