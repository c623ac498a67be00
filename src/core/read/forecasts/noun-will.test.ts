import { expect, it } from 'vitest';
import { builtinLexicon } from '../../lexicon/builtin.ts';
import { createText } from '../../text/text.ts';
import { UNKNOWN_SOURCE } from '../build-context.ts';
import { readText } from '../engine.ts';
import { findingsOf } from '../reading.ts';
import { forecastReaders } from './readers.ts';

const lexicon = builtinLexicon();

it.each([
  ['Analyst Ida Holm said a lack of political will has always hindered the port talks.', 0],
  ['Analyst Ida Holm said the popular will has always hindered the port talks.', 0],
  ['Analyst Ida Holm said the public will pay for the port talks.', 1],
  ['Analyst Ida Holm said political pressure will hinder the port talks.', 1],
])('tells the noun from what is to come: %s', (text, count) => {
  const reading = readText(createText('t', text), lexicon, forecastReaders, {
    ...UNKNOWN_SOURCE,
    kind: 'report',
  });
  expect(findingsOf(reading, 'forecast')).toHaveLength(count);
});
