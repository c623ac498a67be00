import type { TrackContext } from '../input/track-context.ts';
import type { Tracking } from '../track.ts';
import type { AgendaNote } from './agenda-note.ts';
import { delegationsOf } from './delegations.ts';
import type { NextRound } from './next-round.ts';
import { type GatheredPlan, inOrder } from './planned-contacts.ts';

/** The next round among contacts to come, with what is told of it; other contacts are left alone. */
export function nextRoundOf(
  plans: readonly GatheredPlan[],
  notes: readonly AgendaNote[],
  { parties, lexicon }: Pick<TrackContext, 'parties' | 'lexicon'>,
  { basis, exchanges }: Pick<Tracking, 'basis' | 'exchanges'>,
): NextRound {
  const { texts, rows } = basis;
  const held = exchanges.filter(({ counts, date }) => counts && date !== null);
  const last = held.at(-1)?.date?.split('/').at(-1) ?? null;
  const recent = notes.filter(({ known }) => known !== null && (last === null || known >= last));
  const plan = plans.find(({ contact }) => contact.kind === 'round') ?? null;
  const unsettled = recent.flatMap((note) => note.unsettled).sort(inOrder);
  // Words about a round before the last contact are about a round that was held.
  const since = plan?.contact.mentions[0].known ?? last;
  const own = notes.filter(({ known }) => known !== null && since !== null && known >= since);
  return {
    status: plan !== null ? 'told' : unsettled.length > 0 ? 'unsettled' : 'none-told',
    contact: plan?.contact ?? null,
    unsettled,
    delegations:
      plan === null
        ? []
        : delegationsOf(
            own.flatMap((note) => note.members),
            own.flatMap((note) => note.implied),
            held,
            parties,
            lexicon,
          ),
    agenda:
      plan === null ? [] : own.flatMap((note) => note.items).sort((a, b) => inOrder(a.mention, b.mention)),
    searched: { texts, rows, sinceLastContact: recent.length },
  };
}
