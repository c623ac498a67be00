import { readFileSync } from 'node:fs';
import { compareLines, type FollowingPart } from './part.ts';

type Lines = readonly { readonly is: string }[];

interface Golden {
  readonly phases: Lines;
  readonly patterns: Lines;
  readonly analogues: Lines;
}

/** The phases with the days on which they begin, how often patterns came, and the past exchanges that are ranked. */
export const phasesPart: FollowingPart = {
  name: 'phases',
  score({ phases }) {
    const golden = JSON.parse(
      readFileSync(new URL('../../following/phases.json', import.meta.url), 'utf8'),
    ) as Golden;
    const expected = (lines: Lines) => lines.map(({ is }) => is);
    const looked = new Set(golden.patterns.map(({ is }) => is.split(' ')[0]));
    return [
      compareLines(
        'phase',
        phases.phases.map(({ state, from }) => `${state} ${from}`),
        expected(golden.phases),
      ),
      compareLines(
        'pattern',
        phases.patterns
          .map(({ pattern, n }) => `${pattern.states.join('>')} ${n}`)
          .filter((line) => looked.has(line.split(' ')[0])),
        expected(golden.patterns),
      ),
      compareLines(
        'analogue',
        phases.analogues?.candidates.map(({ exchange }) => exchange) ?? [],
        expected(golden.analogues),
      ),
    ];
  },
};
