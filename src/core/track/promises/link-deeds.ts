import { daysBetween } from '../../compare/days-between.ts';
import type { KnownExchange } from '../input/track-context.ts';
import { EASING_ACTS } from './act-kinds.ts';
import type { LinkedDeed } from './commitment.ts';
import { isAboutKeeping } from './issues-of-keeping.ts';
import type { Deed } from './promises.ts';
import type { ToldDone } from './told-done.ts';

/** What of a commitment tells which acts concern it. */
export interface Concerned {
  readonly by: readonly string[];
  readonly acts: readonly string[];
  readonly issues: readonly string[];
  readonly stated: string | null;
  readonly due: string | null;
  readonly exchange: string | null;
  /** The text that states it first. */
  readonly text: string;
}

/** Acts by the party and the issue that they concern. */
export type DeedsByIssue = ReadonlyMap<string, readonly Deed[]>;

/** How long after a promise, or after the day it is due, an act still counts as going with it or against it. */
const WITHIN = 180;

/** Which actions carry out which promised act. */
const CARRIES_OUT: Readonly<Record<string, readonly string[]>> = {
  suspend: ['suspend', 'cut'],
  remove: ['remove', 'revoke', 'suspend'],
  cut: ['cut', 'suspend', 'remove'],
  extend: ['extend', 'suspend'],
  decide: ['grant'],
  buy: ['grant'],
  resume: ['grant', 'remove', 'revoke'],
  publish: ['announce'],
};

/** Acts for `linkedDeeds`. */
export function deedsByIssue(deeds: readonly Deed[]): DeedsByIssue {
  const lists = new Map<string, Deed[]>();
  for (const deed of deeds)
    for (const issue of deed.issues) {
      const key = `${deed.by}|${issue}`;
      const list = lists.get(key);
      if (list === undefined) lists.set(key, [deed]);
      else list.push(deed);
    }
  return lists;
}

/**
 * Acts after a commitment was stated that concern the same issue and are by whoever is bound: those that carry it out,
 * and those that go against a promise to ease. A meeting that was promised is carried out by an exchange.
 */
export function linkedDeeds(
  commitment: Concerned,
  deeds: DeedsByIssue,
  done: readonly ToldDone[],
  exchanges: readonly KnownExchange[],
): readonly LinkedDeed[] {
  const { by, acts, issues, stated, due } = commitment;
  const linked = new Map<string, LinkedDeed>();
  for (const party of by)
    for (const issue of issues) {
      if (isAboutKeeping(issue)) continue;
      for (const deed of deeds.get(`${party}|${issue}`) ?? []) {
        const relation = relationOf(deed, acts);
        const [mention] = deed.mentions;
        if (relation === null || mention === undefined || !isWithin(deed.on, stated, due)) continue;
        // What the text of the promise itself tells as done came before it, unless it takes effect later.
        if (deed.on === stated && deed.mentions.every(({ evidence }) => evidence.text === commitment.text))
          continue;
        linked.set(deed.id, { deed: deed.id, relation, on: deed.on, mention });
      }
    }
  for (const { finding, mention, acts: told, issues: of } of done) {
    const isSame =
      told.includes(acts[0] ?? '') && of.some((issue) => issues.includes(issue) && !isAboutKeeping(issue));
    if (isSame && isWithin(mention.known, stated, due) && mention.known !== stated)
      linked.set(finding, { deed: finding, relation: 'matched', on: mention.known, mention });
  }
  if (acts[0] === 'meet') {
    const held = exchanges.find(({ id, date, channel, parties }) => {
      const [from = ''] = (date ?? '').split('/');
      const isTalks = channel === 'talks' || channel === 'meeting' || channel === 'video';
      return (
        id !== commitment.exchange &&
        isTalks &&
        stated !== null &&
        from > stated &&
        by.every((one) => parties.includes(one))
      );
    });
    if (
      held !== undefined &&
      held.date !== null &&
      issues.every((one) => one === 'next-round' || isAboutKeeping(one))
    )
      linked.set(held.id, { deed: held.id, relation: 'matched', on: held.date.slice(0, 10), mention: null });
  }
  return [...linked.values()].sort((a, b) =>
    (a.on ?? '') < (b.on ?? '') ? -1 : (a.on ?? '') > (b.on ?? '') ? 1 : 0,
  );
}

function relationOf({ action, direction }: Deed, acts: readonly string[]): LinkedDeed['relation'] | null {
  if (direction === 'tighten') return acts.some((act) => EASING_ACTS.has(act)) ? 'contrary' : null;
  return acts.some((act) => CARRIES_OUT[act]?.includes(action ?? '')) ? 'matched' : null;
}

function isWithin(on: string | null, stated: string | null, due: string | null): boolean {
  if (on === null || stated === null || on < stated) return false;
  const from = due !== null && due > stated ? due : stated;
  return (daysBetween(from, on)?.elapsed ?? WITHIN + 1) <= WITHIN;
}
