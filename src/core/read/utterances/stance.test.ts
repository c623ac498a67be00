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
  ['法方表示，这场谈判看不到任何妥协的余地。', 'pessimistic'],
  ['法方預計，這份休戰迟早会破裂。', 'pessimistic'],
  ['法方表示，磋商不会破裂。', 'optimistic'],
  ['英方表示，双方的距离已大大缩短。', 'optimistic'],
  ['英方表示，结果好于预期，但离协议还差得很远。', 'mixed'],
  ['英方表示，如果谈判破裂，税率将会提高。', null],
  ['英方表示，仓库的库存已经恢复正常。', null],
  ['The French side said the truce would not last.', 'pessimistic'],
  ['The French side said nobody would blink before the talks resumed.', 'pessimistic'],
  ['The French side said the agreement was all but dead.', 'pessimistic'],
  ['The French side said the fish in the tank were all but dead.', null],
  ['The French side said the new tax could sour the truce.', 'pessimistic'],
  ['The French side said the talks were closer to an agreement than ever.', 'optimistic'],
  ['The French side said both sides had narrowed the gap.', 'optimistic'],
  ['The French side said the talks would be held in May.', null],
  ['The French side said the harvest was disappointing.', null],
  ['法方表示，谈判中谁也没有让步。', 'pessimistic'],
  ['The French side said the last hurdle in the talks had been cleared.', 'optimistic'],
  ['The French side was confident that the talks would succeed.', 'optimistic'],
  ['The French side said the need to overcome obstacles in the talks was clear.', null],
  ['The French side hoped that the talks would be successful.', null],
])('%s', (content, expected) => {
  expect(stances(content)[0]).toBe(expected);
});
