import type { TrackContext } from '../input/track-context.ts';
import type { Tracking } from '../track.ts';
import type { Agenda } from './agenda.ts';
import type { AgendaNote } from './agenda-note.ts';
import { beforeRound } from './before-round-of.ts';
import { homeActors } from './home-actors.ts';
import { indicatorsOf } from './indicators-of.ts';
import { nextRoundOf } from './next-round-of.ts';
import { openIssues } from './open-issues.ts';
import { inOrder, plannedContacts } from './planned-contacts.ts';
import { plannedRows } from './planned-rows.ts';
import { raisedFirst } from './raised-first.ts';
import { rankBasis } from './rank-basis.ts';
import { RANK_WEIGHTS } from './rank-weights.ts';

/** What the other rooms tell, from which this one takes over. */
export type OtherRooms = Omit<Tracking, 'agenda'>;

/** What comes next, as known on the day of the tracking. Time grows with the notes. */
export function agendaOf(notes: readonly AgendaNote[], context: TrackContext, others: OtherRooms): Agenda {
  const { parties, lexicon, exchanges, asOf } = context;
  const told = [...notes.flatMap((note) => note.plans), ...plannedRows(others.timeline)];
  const plans = plannedContacts(told, others.exchanges, asOf, parties);
  const nextRound = nextRoundOf(plans, notes, context, others);
  const raised = notes.flatMap((note) => note.raised);
  const before = beforeRound(nextRound.contact, asOf, others);
  const basis = rankBasis(raised, others.exchanges, parties, before.overdue, others);
  return {
    nextRound,
    otherContacts: plans.map(({ contact }) => contact).filter((one) => one !== nextRound.contact),
    openIssues: openIssues(basis, RANK_WEIGHTS, nextRound.agenda, asOf, lexicon),
    weights: RANK_WEIGHTS,
    before,
    indicators: indicatorsOf(context, others, raisedFirst(raised, exchanges)),
    homeActors: homeActors(
      notes.flatMap((note) => note.home),
      parties,
    ),
    issueTies: notes.flatMap((note) => note.ties).sort((a, b) => inOrder(a.mention, b.mention)),
    leverage: notes.flatMap((note) => note.leverage).sort((a, b) => inOrder(a.mention, b.mention)),
  };
}
