import type { DirectedEvent } from './directed.ts';
import type { IssueLinks } from './issue-links.ts';
import { daysBetween } from './lag.ts';

/** A measure that takes effect within so many days of its announcement is the same act going on. */
const SAME_ACT = 120;

const ANNOUNCED_BY: Readonly<Record<string, string>> = {
  'measure-imposed': 'measure-announced',
  'measure-escalated': 'measure-announced',
  'measure-eased': 'concession-announced',
  'measure-suspended': 'concession-announced',
};

/** Events that only bring into force what their side had announced on the same issue. `events` in order of first days. */
export function takingEffect(
  events: readonly DirectedEvent[],
  links: IssueLinks,
): ReadonlySet<DirectedEvent> {
  const announced = new Map<string, string>();
  const found = new Set<DirectedEvent>();
  for (const one of events) {
    const { kind, issues } = one.event;
    const before = ANNOUNCED_BY[kind];
    for (const issue of links.widened(issues)) {
      if (kind === 'measure-announced' || kind === 'concession-announced')
        announced.set(JSON.stringify([kind, one.by, issue]), one.days.last);
      if (before === undefined) continue;
      const day = announced.get(JSON.stringify([before, one.by, issue]));
      if (day !== undefined && day < one.days.first && daysBetween(day, one.days.first) <= SAME_ACT)
        found.add(one);
    }
  }
  return found;
}
