import type { Mention } from '../input/mention.ts';
import type { TrackContext } from '../input/track-context.ts';
import { knownSince, type TrackedText } from '../input/tracked-text.ts';
import { noteAgendaItems } from './agenda-item-note.ts';
import { type ImpliedNote, type MemberNote, noteImplied, noteMembers } from './delegation-note.ts';
import { type HomeNote, noteHome } from './home-note.ts';
import type { IssueTie } from './issue-tie.ts';
import { noteTies } from './issue-tie-note.ts';
import type { LeverageClaim } from './leverage-claim.ts';
import { noteLeverage } from './leverage-note.ts';
import type { AgendaItem } from './next-round.ts';
import { notePlans, noteUnsettled, type PlanNote } from './plan-note.ts';
import { noteRaised, type RaisedNote } from './raised-note.ts';
import { TextSentences } from './text-sentences.ts';

/** What is kept of one text for telling what comes next. */
export interface AgendaNote {
  /** ISO day of publication; `null` where it says none. */
  readonly known: string | null;
  readonly plans: readonly PlanNote[];
  readonly unsettled: readonly Mention[];
  readonly members: readonly MemberNote[];
  readonly implied: readonly ImpliedNote[];
  readonly items: readonly AgendaItem[];
  readonly raised: readonly RaisedNote[];
  readonly home: readonly HomeNote[];
  readonly ties: readonly IssueTie[];
  readonly leverage: readonly LeverageClaim[];
}

/** Notes what a text tells of what is to come and of who could shape it. */
export function noteAgenda(text: TrackedText, context: TrackContext): AgendaNote {
  const sentences = new TextSentences(text);
  const plans = notePlans(sentences, context);
  return {
    known: knownSince(text),
    plans,
    unsettled: noteUnsettled(sentences),
    members: noteMembers(sentences, plans, context),
    implied: noteImplied(sentences, context),
    items: noteAgendaItems(sentences),
    raised: noteRaised(sentences),
    home: noteHome(sentences, context),
    ties: noteTies(sentences, context),
    leverage: noteLeverage(sentences, context),
  };
}
