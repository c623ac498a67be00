import { daysBetween } from '../../compare/days-between.ts';
import { independentSources } from '../input/mention.ts';
import type { TrackedClaim } from './claim.ts';
import type {
  AnalystAssessment,
  CommitmentMention,
  Due,
  LinkedDeed,
  PartyCriterion,
  TrackedCommitment,
} from './commitment.ts';
import type { CommitmentNote } from './commitment-note.ts';
import { courseOf } from './history.ts';
import type { OneCommitment } from './same-commitment.ts';

/** What was worked out about a commitment from elsewhere. */
export interface About {
  readonly claims: readonly TrackedClaim[];
  readonly criteria: readonly PartyCriterion[];
  readonly deeds: readonly LinkedDeed[];
  readonly assessments: readonly AnalystAssessment[];
}

/** A commitment with everything that is known of it on the day `asOf`. */
export function trackedCommitment(
  { notes }: OneCommitment,
  { claims, criteria, deeds, assessments }: About,
  asOf: string,
): TrackedCommitment {
  const [first] = notes as [CommitmentNote, ...CommitmentNote[]];
  const due = dueOfAll(notes);
  const testable = notes.some(({ value }) => value.testable);
  const condition = first.value.condition;
  const { state, assessment, history } = courseOf(
    first,
    testable && condition === null,
    due?.day ?? null,
    claims,
    assessments,
    notes,
  );
  const isSettled = assessments.length > 0 && assessment === null;
  const matching = deeds.filter(({ relation }) => relation === 'matched');
  const stated = first.mention.known;
  const end = matching[0]?.on ?? asOf;
  return {
    id: first.finding,
    by: first.by,
    to: first.value.to,
    type: typeOf(notes),
    action: first.value.action,
    acts: [...new Set(notes.flatMap(({ acts }) => acts.slice(0, 2)))],
    issues: [...new Set(notes.flatMap(({ issues }) => issues))].sort(),
    stated,
    exchange: first.exchange,
    firmness: Math.max(...notes.map(({ value }) => value.firmness)) as TrackedCommitment['firmness'],
    testable,
    condition,
    due,
    daysToDue: due === null ? null : (daysBetween(asOf, due.day)?.elapsed ?? null),
    mentions: notes.map((note) => mentionOf(note, first, due)),
    sources: independentSources(notes.map(({ mention }) => mention)),
    state,
    assessment,
    assessments: isSettled || assessment !== null ? assessments : [],
    history,
    claims: claims.map(({ id }) => id),
    criteria,
    deeds,
    linked: matching.length > 0 ? 'matched' : deeds.length > 0 ? 'contrary' : 'unmatched',
    daysWithoutDeed: stated === null ? null : (daysBetween(stated, end)?.elapsed ?? null),
  };
}

/** How far each way of setting a day goes before the others: its own limit, a day of doing it, the limit of a whole list. */
const ORDER: readonly Due['anchor'][] = ['written', 'statement', 'words', 'announced'];

/** The first day that its words set. */
export function dueOfAll(notes: readonly CommitmentNote[]): Due | null {
  const [first] = notes;
  const stated = notes.filter(({ exchange }) => exchange === first?.exchange);
  const dues = (stated.some(({ due }) => due !== null) ? stated : notes).flatMap(({ due }) => due ?? []);
  for (const anchor of ORDER) {
    const due = dues.find((one) => one.anchor === anchor);
    if (due !== undefined) return due;
  }
  return null;
}

/** Joint where both are bound together; soft where it is only offered; a reaffirmation where nothing new is promised. */
function typeOf(notes: readonly CommitmentNote[]): TrackedCommitment['type'] {
  const types = new Set(notes.map(({ value }) => value.type));
  if ((notes[0]?.by.length ?? 0) > 1) return 'joint';
  if (types.has('commitment') || types.has('joint')) return 'explicit';
  return types.has('reaffirmation') ? 'reaffirmation' : 'soft';
}

function mentionOf(note: CommitmentNote, first: CommitmentNote, due: Due | null): CommitmentMention {
  const { mention, owners, exchange, value } = note;
  const isFirst =
    mention.evidence.text === first.mention.evidence.text ||
    (exchange !== null && exchange === first.exchange);
  return {
    mention,
    role: isFirst ? 'statement' : 'later',
    voice: voiceOf(owners, note.by),
    action: value.action,
    exchange,
    due: sameDay(note.due, due),
  };
}

/** A day without its year is the one that the commitment is known to have, where month and day are the same. */
function sameDay(own: Due | null, due: Due | null): Due | null {
  if (own === null || due === null || /\d{4}/.test(own.asWritten)) return own;
  return own.day.slice(5) === due.day.slice(5) ? { ...own, day: due.day } : own;
}

function voiceOf(owners: readonly string[], by: readonly string[]): CommitmentMention['voice'] {
  if (owners.length > 1) return 'joint';
  const [owner] = owners;
  if (owner === undefined) return 'third';
  return by.includes(owner) ? 'own' : 'other';
}
