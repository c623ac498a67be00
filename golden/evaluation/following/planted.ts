import { readFileSync } from 'node:fs';
import type { Tracking } from '../../../src/tasks/track.ts';
import { ROOT, readJson } from '../data.ts';
import type { FollowingPart, PartScore } from './part.ts';

/** A passage of the sample in which something was put on purpose. */
interface Passage {
  readonly source: string;
  readonly quote: string;
}

interface Item {
  readonly id: string;
  readonly evidence: readonly Passage[];
}

interface Planted {
  readonly events: readonly (Item & { readonly date: string })[];
  readonly measures: readonly (Item & {
    readonly party: string;
    readonly rate?: number;
    readonly total?: number;
    readonly effective?: string;
    readonly expires?: string;
    readonly announced?: string;
  })[];
  readonly commitments: readonly (Item & {
    readonly by: readonly string[];
    readonly deadline: string | null;
    readonly force: string;
  })[];
  readonly claims: readonly (Item & {
    readonly claimant: string;
    readonly accused: string;
    readonly claim: string;
  })[];
  readonly discrepancies: readonly Item[];
}

type Told = { readonly text: string; readonly exact: string };

/**
 * What was put into the sample on purpose, item by item: found where a record of its kind stands on the same words and
 * tells the same party, day and figure. What else is found is judged by the other parts.
 */
export const plantedPart: FollowingPart = {
  name: 'planted',
  score(tracking) {
    const planted = readJson<Planted>(`${ROOT}/samples/harbour-dialogue`, 'planted.json');
    if (planted === null) return [];
    return [
      count('planted-event', planted.events, (one) => isEvent(one, tracking)),
      count('planted-measure', planted.measures, (one) => isMeasure(one, tracking)),
      count('planted-commitment', planted.commitments, (one) => isCommitment(one, tracking)),
      count('planted-claim', planted.claims, (one) => isClaim(one, tracking)),
      count('planted-discrepancy', planted.discrepancies, (one) => isDiscrepancy(one, tracking)),
    ];
  },
};

function count<T extends Item>(kind: string, items: readonly T[], isFound: (item: T) => boolean): PartScore {
  const missed = items.filter((item) => !isFound(item)).map(({ id }) => id);
  return { kind, right: items.length - missed.length, spurious: [], missed };
}

/** An event on its day, or the measure that takes effect on it. */
function isEvent(item: Planted['events'][number], { timeline, measures, exchanges }: Tracking): boolean {
  const told = timeline.some(
    ({ date, day, lastDay, mentions }) =>
      standsOn(item, mentions.map(evidenceOf)) &&
      [date, day, lastDay].some((one) => one?.slice(0, 10) === item.date),
  );
  // The day on which an act takes effect may stand in a clause of its own at the end of its text.
  const takesEffect = measures.acts.some(({ announced, effective, mentions }) => {
    const told = mentions.map(evidenceOf);
    return (
      (effective?.day === item.date && isInText(item, told)) ||
      (announced?.day === item.date && standsOn(item, told))
    );
  });
  const met = exchanges.some(({ date }) => date !== null && date.slice(-10) === item.date);
  return told || takesEffect || (met && standsOnContact(item, timeline));
}

function standsOnContact(item: Item, timeline: Tracking['timeline']): boolean {
  return timeline.some(
    ({ series, mentions }) => series === 'contact' && standsOn(item, mentions.map(evidenceOf)),
  );
}

function isMeasure(item: Planted['measures'][number], { measures }: Tracking): boolean {
  const by = new Map(measures.components.map((one) => [one.id, one.by]));
  return measures.acts.some(
    ({ component, level, change, count: number, effective, announced, until, mentions }) =>
      (item.party === 'both' || by.get(component) === item.party) &&
      standsOn(item, mentions.map(evidenceOf)) &&
      (item.rate === undefined || [level, change, number].includes(item.rate)) &&
      (item.effective === undefined || [effective, announced].some((one) => one?.day === item.effective)) &&
      (item.expires === undefined || until === null || until.day === item.expires),
  );
}

/** A hope is planted, too: nothing may stand on it. */
function isCommitment(item: Planted['commitments'][number], { commitments }: Tracking): boolean {
  const on = commitments.filter(({ mentions, due }) => {
    const told = mentions.map(({ mention }) => mention.evidence);
    // The day of a list is set where it is announced, and each step of it stands further down.
    const isOfList = due !== null && due.anchor === 'announced' && due.day === item.deadline;
    return isOfList ? isInText(item, told) : standsOn(item, told);
  });
  if (item.force === 'none') return on.length === 0;
  return on.some(
    ({ by, due }) =>
      by.every((party) => item.by.includes(party)) && (item.deadline === null || due?.day === item.deadline),
  );
}

const SAYS: Readonly<Record<string, readonly string[]>> = {
  kept: ['kept', 'fulfilled-own'],
  broken: ['broken', 'delayed'],
  denied: ['denied', 'fulfilled-own'],
};

function isClaim(item: Planted['claims'][number], { claims, quotations, reactions }: Tracking): boolean {
  // Who stands outside judges: that is a reaction, or a quotation that is taken up, and no claim of a party.
  if (item.claim === 'third-party-assessed')
    return (
      standsOn(
        item,
        quotations.map(({ mention }) => mention.evidence),
      ) || reactions.reactions.some(({ mentions }) => standsOn(item, mentions.map(evidenceOf)))
    );
  return claims.claims.some(
    ({ party, accused, claim, mentions }) =>
      party === item.claimant &&
      accused === item.accused &&
      (SAYS[item.claim] ?? []).includes(claim) &&
      standsOn(item, mentions.map(evidenceOf)),
  );
}

/** A version that stands on the planted words, or a quotation that was looked for and not found. */
function isDiscrepancy(item: Item, { discrepancies, quotations, gaps }: Tracking): boolean {
  return (
    discrepancies.some(({ versions }) =>
      standsOn(
        item,
        versions.flatMap(({ mentions }) => mentions.map(evidenceOf)),
      ),
    ) ||
    quotations.some(({ status, mention }) => status === 'not-found' && standsOn(item, [mention.evidence])) ||
    gaps.stated.some(
      ({ mention, agrees }) => agrees !== null && agrees !== 'elapsed' && standsOn(item, [mention.evidence]),
    )
  );
}

function evidenceOf({ evidence }: { readonly evidence: Told }): Told {
  return evidence;
}

function isInText({ evidence }: Item, told: readonly Told[]): boolean {
  return evidence.some(({ source }) => told.some(({ text }) => text === source));
}

/** Whether one of the passages told stands in the paragraph in which the item was put. */
function standsOn({ evidence }: Item, told: readonly Told[]): boolean {
  return evidence.some(({ source, quote }) => {
    const here = told.filter(({ text }) => text === source);
    if (here.length === 0) return false;
    const paragraph = paragraphsOf(source).find((one) => one.includes(quote));
    return paragraph !== undefined && here.some(({ exact }) => paragraph.includes(exact));
  });
}

const read = new Map<string, readonly string[]>();

function paragraphsOf(source: string): readonly string[] {
  const known = read.get(source);
  if (known !== undefined) return known;
  const file = new URL(`../../../samples/harbour-dialogue/sources/${source}.txt`, import.meta.url);
  const paragraphs = readFileSync(file, 'utf8').split('\n');
  read.set(source, paragraphs);
  return paragraphs;
}
