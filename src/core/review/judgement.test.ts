import { describe, expect, it } from 'vitest';
import { isEntered } from './judgement.ts';

describe('isEntered', () => {
  it.each([
    ['assess', 'kept'],
    ['outcome', 'void'],
    ['probability', 0.7],
    ['probability', [0.5, 0.8]],
    [
      'probability',
      [
        { class: 'deal', p: 0.33 },
        { class: 'none', p: 0.33 },
        { class: 'pause', p: 0.33 },
      ],
    ],
    ['happened', 'deal'],
    ['criterion', 'the tariff schedule of December 31'],
    ['condition', false],
  ] as const)('takes for %s %j', (act, value) => expect(isEntered(act, value)).toBe(true));

  it.each([
    ['assess', 'true'],
    ['outcome', true],
    ['probability', 70],
    ['probability', [0.8, 0.5]],
    ['probability', '0.7'],
    [
      'probability',
      [
        { class: 'deal', p: 0.5 },
        { class: 'none', p: 0.3 },
      ],
    ],
    [
      'probability',
      [
        { class: 'deal', p: 0.5 },
        { class: 'deal', p: 0.5 },
      ],
    ],
    ['probability', [{ class: 'deal', p: 1 }]],
    ['probability', [null, null]],
    ['happened', ''],
    ['criterion', ' '],
    ['condition', 'failed'],
  ] as const)('refuses for %s %j', (act, value) => expect(isEntered(act, value)).toBe(false));
});
