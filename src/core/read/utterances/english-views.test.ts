import { describe, expect, it } from 'vitest';
import { builtinLexicon } from '../../lexicon/builtin.ts';
import { createText } from '../../text/text.ts';
import { UNKNOWN_SOURCE } from '../build-context.ts';
import { readText } from '../engine.ts';
import { findingsOf } from '../reading.ts';
import { utteranceReaders } from './readers.ts';

const lexicon = builtinLexicon();

/** Who speaks in a report. */
function speakers(content: string): readonly string[] {
  const facts = { ...UNKNOWN_SOURCE, kind: 'report' as const };
  const reading = readText(createText('t', content), lexicon, utteranceReaders, facts);
  return findingsOf(reading, 'utterance').map(({ value }) => value.speaker);
}

describe('a view told by its verb', () => {
  it.each([
    ['Ida Holm of Bank Ostrand expects Peru to close the port.', 'per:ida-holm'],
    ['Ida Holm, who runs the harbour, sees the offer as a trap.', 'per:ida-holm'],
    ['The institute’s Ida Holm put the delay down to the weather.', 'per:ida-holm'],
    ['Ida Holm is afraid that the quay will close.', 'per:ida-holm'],
    ['Ida Holm was disappointed by the talks.', 'per:ida-holm'],
    ['Ida Holm spoke out against the levy.', 'per:ida-holm'],
    ['Ida Holm made the argument that the levy was legal.', 'per:ida-holm'],
    ['It was too early, Ida Holm thought, to speak of success.', 'per:ida-holm'],
    ['The harbour master, Ida Holm, described the inspections as slow.', 'per:ida-holm'],
    ['Shipowners in Lima fear that the levy will rise.', 'anon:shipowners'],
    ['Analysts see no reason to wait.', 'anon:analysts'],
    ['Peruvian officials blame the delay on the weather.', 'anon:pe_official'],
    ['Unions warn of job losses.', 'anon:unions'],
    ['The opposition Harbour Party called the levy a surrender.', 'org:harbour-party'],
    ['The dockers’ union fears another strike.', 'org:dockers’-union'],
    ['One Peruvian farm leader said the quota had come too late.', 'anon:pe_leader'],
  ])('%s', (content, speaker) => {
    expect(speakers(content)).toEqual([speaker]);
  });

  it.each([
    'Ida Holm saw the ferry as it left.',
    'Ida Holm took the train as planned.',
    'Ida Holm sold the house as a ruin.',
    'Ida Holm put the crates down on the quay and left.',
    'Ships from Peru call at the port every week.',
    'The ministry advises the government on fish.',
    'Exporters report to the office every month.',
    'Peru is proud to host the fair.',
    'The miners need more trains to fear less.',
  ])('none: %s', (content) => {
    expect(speakers(content)).toEqual([]);
  });
});
