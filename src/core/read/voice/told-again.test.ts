import { describe, expect, it } from 'vitest';
import { builtinLexicon } from '../../lexicon/builtin.ts';
import { createText } from '../../text/text.ts';
import { buildContext, UNKNOWN_SOURCE } from '../build-context.ts';
import type { SourceFacts } from '../context.ts';
import { readText } from '../engine.ts';
import { utteranceReaders } from '../utterances/readers.ts';
import type { UtteranceValue } from '../values/utterance.ts';

/** Who says what in a report, in text order. */
function said(content: string, about: Partial<SourceFacts> = {}): string[] {
  const facts = { ...UNKNOWN_SOURCE, kind: 'report' as const, published: '2031-05-09', ...about };
  const { findings } = readText(createText('t', content), builtinLexicon(), utteranceReaders, facts);
  return findings
    .filter(({ kind }) => kind === 'utterance')
    .map(({ value }) => value as UtteranceValue)
    .map((value) => `${value.speaker}: ${value.said.replace(/[.,]?["“”]?$/, '')}`);
}

/** Whose view each clause of saying gives. */
function holders(content: string): string[] {
  const about = { ...UNKNOWN_SOURCE, kind: 'report' as const, published: '2031-05-09' };
  const { voices } = buildContext(createText('t', content), about, builtinLexicon()).voices;
  return voices.filter(({ cue }) => cue !== null).map((one) => `${one.speaker.id} ${one.holders}`);
}

describe('an office without a country in a report', () => {
  it('is of the party that the text is about', () => {
    expect(holders('Norway closed the port. Transport Minister Ane Vik said it would stay shut.')).toEqual([
      'per:ane-vik NO',
    ]);
    expect(holders('Chad will appeal, Justice Minister Omar Idris said on Friday.')).toEqual([
      'per:omar-idris TD',
    ]);
    expect(holders('Norway summoned the envoy of Chad. The foreign minister said talks go on.')).toEqual([
      'side:no NO',
    ]);
  });

  it('is nobody’s where two parties share the sentence before', () => {
    expect(holders('Norway and Chad met. Transport Minister Ane Vik said it would stay shut.')).toEqual([
      'per:ane-vik ',
    ]);
  });

  it('points to the one named with it, by country', () => {
    const text =
      'Serbian President Ivo Lukic and his Croatian counterpart, Ana Babic, met. The Croatian president said the line was safe. Both presidents urged calm.';
    expect(holders(text)).toEqual(['per:ana-babic HR', 'side:both RS,HR']);
  });
});

describe('what is called something', () => {
  it('gives the name to whoever uses it', () => {
    expect(said('Chad called the plan reckless.')).toEqual(['side:td: reckless']);
    expect(said('In what Chad called a gesture, Norway freed the crew.')).toEqual(['side:td: a gesture']);
    expect(said('Chad called the French president.')).toEqual([]);
  });
});

describe('words of two speakers in one sentence', () => {
  it('go back to the teller behind “and that”', () => {
    expect(
      said(
        'Norwegian minister Ane Vik said that Chad had promised to clear the yard and that Norway would pay.',
      ),
    ).toEqual(['side:td: to clear the yard', 'per:ane-vik: Norway would pay']);
  });

  it('end where the quotation is somebody’s by “as … said”', () => {
    expect(said('Chad is patient. “A river has no lid,” as the negotiator Ane Vik liked to say.')).toEqual([
      'per:ane-vik: “A river has no lid',
    ]);
  });

  it('tell nothing without words', () => {
    expect(said('Chad accused Norway of fraud, a charge that Norway denies.')).toEqual([
      'side:td: Norway of fraud',
    ]);
    expect(said('The minister agreed. Norway expressed surprise.')).toEqual([]);
  });
});
