import type { TrackContext } from '../input/track-context.ts';
import type { Tracking } from '../track.ts';
import type { Agenda } from './agenda.ts';
import type { AgendaNote } from './agenda-note.ts';
import { beforeRound } from './before-round-of.ts';
import { indicatorsOf } from './indicators-of.ts';
import { RANK_WEIGHTS } from './rank-weights.ts';

/** What the other rooms tell, from which this one takes over. */
export type OtherRooms = Pick<
  Tracking,
  | 'basis'
  | 'exchanges'
  | 'discrepancies'
  | 'measures'
  | 'timeline'
  | 'sequence'
  | 'commitments'
  | 'claims'
  | 'forecasts'
  | 'wording'
>;

/** What comes next, as known on the day of the tracking. Time grows with the notes. */
export function agendaOf(notes: readonly AgendaNote[], context: TrackContext, others: OtherRooms): Agenda {
  const { texts, rows } = others.basis;
  const last =
    others.exchanges
      .filter(({ counts }) => counts)
      .at(-1)
      ?.date?.split('/')
      .at(-1) ?? null;
  const since = notes.filter(({ known }) => known !== null && (last === null || known >= last)).length;
  return {
    nextRound: {
      status: 'none-told',
      contact: null,
      unsettled: [],
      delegations: [],
      agenda: [],
      searched: { texts, rows, sinceLastContact: since },
    },
    otherContacts: [],
    openIssues: [],
    weights: RANK_WEIGHTS,
    before: beforeRound(null, context.asOf, others),
    indicators: indicatorsOf(context, others),
    homeActors: [],
    issueTies: [],
    leverage: [],
  };
}
