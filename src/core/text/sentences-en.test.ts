import { describe, expect, it } from 'vitest';
import { splitEnglish } from './sentences-en.ts';

const split = (content: string): string[] =>
  splitEnglish(content, { start: 0, end: content.length }).map(({ start, end }) => content.slice(start, end));

describe('splitEnglish', () => {
  // A bar stands for the blank at each boundary.
  it.each([
    ['The sides met.|They will meet again!|When?', 'stops'],
    ['Mr. Lin met Dr. Bell and Gen. Ito.|They spoke.', 'titles'],
    ['The U.S. President spoke.|She lives in the U.S.|He does not.', 'initials of a state'],
    ['They met at 5 p.m. Monday.|They left at 6 p.m.|Reporters waited.', 'time of day'],
    ['Ana B. Bell spoke.|So did J. Q. Smith.', 'initials of a name'],
    ['See No. 7 and Art. 3 of the accord.|It is short.', 'numbers'],
    ['It rose 3.5 percent to $1.2 billion.|It fell later.', 'decimals'],
    ['Tessaly Steel Co. Ltd. agreed.|It signed on Jan. 5 in Nova City.', 'companies and months'],
    ['“The talks were good.”|Ms. Bell left.', 'a closing mark belongs to the sentence before it'],
    ['“Are the talks over?” Lin An asked.|Nobody knew.', 'the speaker after a question'],
    ['"The talks are over!" he said.|Nobody agreed.', 'the speaker in lower case'],
    ['She said "We met. We talked. We agreed." and left.', 'stops inside a quotation'],
    ['The accord (it took years. It is short.) holds.|Both agree.', 'brackets'],
    ['Write to a.b@example.org or see www.example.org/x.y today.|Thanks.', 'addresses'],
    ['It ended.Both left.', 'a missing blank', ['It ended.', 'Both left.']],
    ['Well ... we shall see.|It may hold....|The rest is open.', 'ellipses'],
    [
      '1. Trade talks 2. Port rules 3. Visas',
      'a list in one line',
      ['1. Trade talks', '2. Port rules', '3. Visas'],
    ],
    ["The leaders' call ended.|It was the leaders' first.", 'apostrophes'],
    ['BEIJING, June 5 (NNA) -- The sides met.|They agreed.', 'a dateline'],
  ])('%s (%s)', (marked, _why, expected = marked.split('|')) => {
    expect(split(marked.replaceAll('|', ' '))).toEqual(expected);
  });

  it('ends on hostile input, and loses nothing of it', () => {
    for (const unit of ['"', '.', '. ', 'U.S. ', '"A." B ', 'A! ', '1. A 2. B ', '(a.)   ', '. (', "'a.' "]) {
      const text = unit.repeat(100_000);
      expect(split(text).join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    }
  });
});
