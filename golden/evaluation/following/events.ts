import type { FollowingPart } from './part.ts';

/** The timeline: `DATE KIND ACTORS>RECIPIENTS STATUS ISSUES`. */
export const eventsPart: FollowingPart = {
  id: 'events',
  found: ({ timeline }) =>
    timeline.map(({ date, kind, actors, recipients, status, issues }) =>
      [
        date ?? 'undated',
        kind,
        `${actors.join('+')}>${recipients.join('+')}`,
        status,
        issues.join(',') || '-',
      ].join(' '),
    ),
  matches: (expected, found) => {
    const [dates = '', kinds = '', sides = '', status = '', issues = ''] = expected.split(' ');
    const [date = '', kind = '', side = '', how = '', about = ''] = found.split(' ');
    return (
      dates.split('|').some((one) => date.startsWith(one)) &&
      kinds.split('|').includes(kind) &&
      sides.split('|').includes(side) &&
      status === how &&
      (issues === '*' || issues.split('|').some((one) => about.split(',').includes(one)))
    );
  },
};
