import { describe, expect, it } from 'vitest';
import { actsIn, announcesSteps } from './act-kinds.ts';

describe('actsIn', () => {
  it.each([
    ['extend the suspension of the duty', '延長關稅暫停期', 'extend'],
    ['suspend or remove the countermeasures', '暂停或取消反制措施', 'suspend'],
    ['designate points of contact', '指定联络点', 'designate'],
    ['convene a working group', '召开工作组会议', 'meet'],
  ])('knows “%s” again in “%s”', (english, chinese, act) => {
    expect(actsIn(english)[0]).toBe(act);
    expect(actsIn(chinese)[0]).toBe(act);
  });

  it('takes no act from what talks came to, nor from an executive order', () => {
    expect(actsIn('会谈成果')).toEqual([]);
    expect(actsIn('the Executive Order of April 2')).toEqual([]);
    expect(actsIn('lift the ban on imports of timber')).toEqual(['remove']);
  });
});

it('an announcement of steps is known in both scripts', () => {
  expect(announcesSteps('take the following steps by May 21')).toBe(true);
  expect(announcesSteps('採取以下步驟')).toBe(true);
  expect(announcesSteps('take steps')).toBe(false);
});
