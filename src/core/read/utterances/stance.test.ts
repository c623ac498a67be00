import { expect, it } from 'vitest';
import { builtinLexicon } from '../../lexicon/builtin.ts';
import { createText } from '../../text/text.ts';
import { readText } from '../engine.ts';
import { findingsOf } from '../reading.ts';
import { utteranceReaders } from './readers.ts';

function stances(content: string): readonly (string | null)[] {
  const reading = readText(createText('t', content), builtinLexicon(), utteranceReaders);
  return findingsOf(reading, 'utterance').map((finding) => finding.value.stance);
}

it.each([
  ['法方表示，磋商富有成效。', 'optimistic'],
  ['英方表示，雙方分歧依舊。', 'pessimistic'],
  ['日方表示，磋商并未取得进展。', 'pessimistic'],
  ['法方表示，磋商取得进展，但双方仍有分歧。', 'mixed'],
  ['法方表示，双方讨论了航线。', null],
  ['The French side said the talks went well.', 'optimistic'],
  ['The French side said the outlook was not bright.', 'pessimistic'],
  ['The French side hoped that the talks would be successful.', null],
])('%s', (content, expected) => {
  expect(stances(content)[0]).toBe(expected);
});
