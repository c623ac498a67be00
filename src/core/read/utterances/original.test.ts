import { expect, it } from 'vitest';
import { otherVersion } from './original.ts';

it.each([
  ['他说“会谈取得了很好的结果”（the talks had a very good outcome）。', 'the talks had a very good outcome'],
  ['He called it “a very good outcome for both” (对双方都是很好的结果).', '对双方都是很好的结果'],
  ['他提到“北溪”（Nord Stream）。', null],
  ['他说“会谈取得了很好的结果”（据新华社报道）。', null],
  ['他说“会谈取得了很好的结果”。', null],
])('%s', (content, expected) => {
  const start = content.indexOf('“') + 1;
  const end = content.indexOf('”');
  const span = otherVersion(content, { start, end });
  expect(span && content.slice(span.start, span.end)).toBe(expected);
});
