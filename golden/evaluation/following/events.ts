import { readFileSync } from 'node:fs';
import { pairs } from './pairs.ts';
import type { FollowingPart } from './part.ts';

interface Golden {
  readonly expected: readonly string[];
  readonly optional: readonly string[];
}

/** The timeline, one line an event: `DATE KIND ACTORS>RECIPIENTS STATUS ISSUES`. */
export const eventsPart: FollowingPart = {
  name: 'events',
  score({ timeline }) {
    const golden = JSON.parse(
      readFileSync(new URL('../../following/events.json', import.meta.url), 'utf8'),
    ) as Golden;
    const told = timeline.map(({ date, kind, actors, recipients, status, issues }) => {
      const sides = `${actors.join('+')}>${recipients.join('+')}`;
      return [date ?? 'undated', kind, sides, status, issues.join(',') || '-'].join(' ');
    });
    const paired = pairs(golden.expected, told, fitsEvent);
    const taken = new Set(paired.values());
    return [
      {
        kind: 'event',
        right: paired.size,
        missed: golden.expected.filter((_, at) => !paired.has(at)),
        spurious: told.filter(
          (line, at) => !taken.has(at) && !golden.optional.some((one) => fitsEvent(one, line)),
        ),
      },
    ];
  },
};

/** A date is expected by its beginning, an issue among those told. */
function fitsEvent(expected: string, told: string): boolean {
  const [dates = '', kinds = '', sides = '', status = '', issues = ''] = expected.split(' ');
  const [date = '', kind = '', side = '', how = '', about = ''] = told.split(' ');
  return (
    dates.split('|').some((one) => date.startsWith(one)) &&
    kinds.split('|').includes(kind) &&
    sides.split('|').includes(side) &&
    status === how &&
    (issues === '*' || issues.split('|').some((one) => about.split(',').includes(one)))
  );
}
