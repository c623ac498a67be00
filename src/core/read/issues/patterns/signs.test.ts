import { describe, expect, it } from 'vitest';
import { type PatternNode, patternTree } from '../../sought/pattern-tree.ts';
import { chineseRows } from './chinese.ts';
import { englishRows } from './english.ts';

/** Words that a pattern matches, drawn anew with each call; a character of a large class is `某`. */
function drawn(node: PatternNode, draw: (below: number) => number): string {
  switch (node.kind) {
    case 'nothing':
    case 'ahead':
      return '';
    case 'character':
      return node.units === null ? '某' : (node.units[draw(node.units.length)] ?? '');
    case 'repeat': {
      const times = node.least + (node.most > node.least && draw(4) === 0 ? 1 : 0);
      return Array.from({ length: times }, () => drawn(node.of, draw)).join('');
    }
    case 'choice': {
      const one = node.among[draw(node.among.length)];
      return one === undefined ? '' : drawn(one, draw);
    }
    case 'sequence':
      return node.parts.map((part) => drawn(part, draw)).join('');
  }
}

/** The same numbers in every run (a linear congruential generator). */
function numbers(): (below: number) => number {
  let state = 1;
  return (below) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return (state >> 8) % below;
  };
}

describe('signs', () => {
  it('stand in whatever the pattern of their row matches, so that no part of it is dead', () => {
    const dead: string[] = [];
    for (const { signs, pattern } of [...chineseRows, ...englishRows]) {
      // Each row draws the same words whatever other rows there are.
      const draw = numbers();
      const tree = patternTree(pattern);
      if (tree === null) continue;
      for (let time = 0; time < 60; time += 1) {
        // A sign may begin or end with the space beside a word.
        const words = ` ${drawn(tree, draw)} `;
        // A character of a large class may be a sign by itself (the metals), which nothing tells here.
        if (words.includes('某') || signs.some((sign) => words.includes(sign))) continue;
        dead.push(`${signs[0]}…: ${words}`);
        break;
      }
    }
    expect(dead).toEqual([]);
  });
});
