import { describe, expect, it } from 'vitest';
import { trackContext, trackedText } from '../input/tracked-text.fixture.ts';
import { noteCoinedLabels } from './coined-label-note.ts';

const found = (content: string) =>
  noteCoinedLabels(trackedText('t', content), trackContext()).map(({ words }) => words);

describe('noteCoinedLabels', () => {
  it.each([
    ['两国关系已步入“缓而不和”的新阶段。', '缓而不和'],
    ['雙方關係仍處於時緊時鬆的狀態。', '時緊時鬆的狀態'],
    [
      'Relations between Norway and Kenya have entered a phase of guarded calm, an era of small steps.',
      'a phase of guarded calm',
    ],
    ['He called the bilateral relationship "a truce without trust".', 'a truce without trust'],
  ])('takes the name from %s', (content, words) => expect(found(content)).toEqual([words]));

  it.each([
    '希望两国关系进入平稳发展的新阶段。',
    '国际关系进入动荡时期。',
    'Will relations between Norway and Kenya enter a new phase?',
    'Relations between Norway and Kenya should enter a new phase.',
    'Relations between Brazil and Chile have entered a new era.',
    'Norway and Kenya met in a period of drought.',
  ])('takes none from %s', (content) => expect(found(content)).toEqual([]));
});
