import type { Assessment } from '../../review/judgement.ts';
import { isEntered } from '../../review/judgement.ts';
import type { KnownJudgement } from '../input/judgement.ts';
import type { Passages } from '../input/passage.ts';
import type { TrackContext } from '../input/track-context.ts';
import type { TrackedText } from '../input/tracked-text.ts';
import { noteAppointments } from './appointment-note.ts';
import type { TrackedClaim } from './claim.ts';
import { type ClaimNote, noteClaims } from './claim-note.ts';
import type { AnalystAssessment } from './commitment.ts';
import { type CommitmentNote, noteCommitments } from './commitment-note.ts';
import { criteriaByExchange, criteriaFor } from './criteria.ts';
import { type CriterionNote, noteCriteria } from './criterion-note.ts';
import { type DeedNote, noteDeedRows, noteDeeds } from './deed-note.ts';
import { deedsOf } from './deeds.ts';
import { groupClaims } from './group-claims.ts';
import { linkClaims } from './link-claims.ts';
import { deedsByIssue, linkedDeeds } from './link-deeds.ts';
import { occasionsOf } from './occasions.ts';
import { notePlannedMeasures } from './planned-measure-note.ts';
import type { Promises } from './promises.ts';
import { type OneCommitment, sameCommitments } from './same-commitment.ts';
import { noteToldDone, type ToldDone } from './told-done.ts';
import { dueOfAll, trackedCommitment } from './tracked-commitment.ts';
import { noteVisits } from './visit-note.ts';
import { wordsAndDeeds } from './words-and-deeds.ts';

/** What one text tells of promises. */
export interface PromiseNotes {
  readonly commitments: readonly CommitmentNote[];
  /** Meetings told as set, and easing told as to come, which say again what was agreed. */
  readonly appointments: readonly CommitmentNote[];
  readonly claims: readonly ClaimNote[];
  readonly criteria: readonly CriterionNote[];
  readonly deeds: readonly DeedNote[];
  readonly done: readonly ToldDone[];
}

/** Notes what a text tells of promises, of how they were kept, and of what was done. */
export function notePromises(text: TrackedText, { parties }: TrackContext): PromiseNotes {
  const passages: Passages = { content: text.content ?? '', findings: text.findings };
  return {
    commitments: [...noteCommitments(text, passages, parties), ...noteVisits(text, passages, parties)],
    appointments: [
      ...noteAppointments(text, passages, parties),
      ...notePlannedMeasures(text, passages, parties),
    ],
    claims: noteClaims(text, passages, parties),
    criteria: noteCriteria(text, passages),
    deeds: noteDeeds(text, passages, parties),
    done: noteToldDone(text, passages),
  };
}

/** What all notes come to. Time grows with their number. */
export function promisesOf(notes: readonly PromiseNotes[], context: TrackContext): Promises {
  const { parties, exchanges, tables, asOf, lexicon } = context;
  const known = exchanges.filter(({ date }) => date === null || date.slice(0, 10) <= asOf);
  const occasions = occasionsOf(known, lexicon);
  const meetings = known.flatMap(({ date, channel }) =>
    date !== null && channel !== 'letter' && channel !== 'call' ? [date.slice(0, 10)] : [],
  );
  const metBetween = (from: string | null, to: string | null) =>
    from !== null && to !== null && meetings.some((day) => day > from && day < to);
  const groups = sameCommitments(
    notes.flatMap(({ commitments }) => commitments),
    notes.flatMap(({ appointments }) => appointments),
    metBetween,
  );
  const { claims, pairs } = linkClaims(groupClaims(notes.flatMap((one) => one.claims)), groups, occasions);
  const deeds = deedsOf([...notes.flatMap((one) => one.deeds), ...noteDeedRows(tables, asOf)]);
  const byIssue = deedsByIssue(deeds);
  const done = notes.flatMap((one) => one.done);
  const criteria = criteriaByExchange(
    notes.flatMap((one) => one.criteria),
    occasions,
    lastJoint(groups),
  );
  const claimsOf = byCommitment(claims);
  const judged = assessmentsOf(context.judgements ?? [], groups);
  const commitments = groups.map((one) => {
    const [first] = one.notes as [CommitmentNote, ...CommitmentNote[]];
    const { by, finding, mention, exchange } = first;
    const concerned = {
      by,
      acts: first.acts,
      issues: [...new Set(one.notes.flatMap(({ issues }) => issues))],
      stated: mention.known,
      due: dueOfAll(one.notes)?.day ?? null,
      exchange,
      text: mention.evidence.text,
    };
    return trackedCommitment(
      one,
      {
        claims: claimsOf.get(finding) ?? [],
        criteria: criteriaFor(exchange, parties, criteria),
        deeds: linkedDeeds(concerned, byIssue, done, known),
        assessments: judged.get(finding) ?? [],
      },
      asOf,
    );
  });
  const months = wordsAndDeeds(commitments, deeds, parties, asOf);
  return { commitments, claims: { claims, pairs }, wordsAndDeeds: { months, deeds } };
}

/** The exchange of the last joint text that was known by a day. */
function lastJoint(groups: readonly OneCommitment[]): (known: string | null) => string | null {
  const joint = groups.flatMap(({ notes: [first] }) =>
    first !== undefined && first.owners.length > 1 && first.exchange !== null
      ? [{ exchange: first.exchange, known: first.mention.known }]
      : [],
  );
  return (known) =>
    joint.findLast((one) => known === null || one.known === null || one.known <= known)?.exchange ?? null;
}

function byCommitment(claims: readonly TrackedClaim[]): ReadonlyMap<string, readonly TrackedClaim[]> {
  const lists = new Map<string, TrackedClaim[]>();
  for (const claim of claims)
    for (const id of claim.commitments) {
      const list = lists.get(id);
      if (list === undefined) lists.set(id, [claim]);
      else list.push(claim);
    }
  return lists;
}

/** The last word of each analyst on each commitment, whichever of its mentions it was given on. */
function assessmentsOf(
  judgements: readonly KnownJudgement[],
  groups: readonly OneCommitment[],
): ReadonlyMap<string, readonly AnalystAssessment[]> {
  const homes = new Map<string, string>();
  for (const { notes } of groups)
    for (const { finding } of notes)
      if (!homes.has(finding)) homes.set(finding, notes[0]?.finding ?? finding);
  const lists = new Map<string, Map<string, AnalystAssessment>>();
  for (const { finding, act, by, at, decision, value, why } of judgements) {
    const home = homes.get(finding);
    if (act !== 'assess' || home === undefined || !isEntered(act, value)) continue;
    const people = lists.get(home) ?? new Map<string, AnalystAssessment>();
    const earlier = people.get(by);
    if (earlier === undefined || at >= earlier.at)
      people.set(by, { decision, by, at, assessment: value as Assessment, why: why ?? '' });
    lists.set(home, people);
  }
  return new Map(
    [...lists].map(([home, people]) => [home, [...people.values()].sort((a, b) => (a.by < b.by ? -1 : 1))]),
  );
}
