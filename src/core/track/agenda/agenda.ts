import type { BeforeRound } from './before-round.ts';
import type { HomeActor } from './home-actor.ts';
import type { AgendaIndicators } from './indicators.ts';
import type { IssueTie } from './issue-tie.ts';
import type { LeverageClaim } from './leverage-claim.ts';
import type { NextRound } from './next-round.ts';
import type { OpenIssue, RankWeights } from './open-issue.ts';
import type { PlannedContact } from './planned-contact.ts';

/** What comes next, and who could shape it: all of it as sources tell, as known on the day of the tracking. */
export interface Agenda {
  readonly nextRound: NextRound;
  /** Other contacts told to come, in order of day; those without a day last. */
  readonly otherContacts: readonly PlannedContact[];
  /** Of the highest score first. */
  readonly openIssues: readonly OpenIssue[];
  readonly weights: RankWeights;
  readonly before: BeforeRound;
  readonly indicators: AgendaIndicators;
  /** By party, then by the day from which their first position was known. */
  readonly homeActors: readonly HomeActor[];
  readonly issueTies: readonly IssueTie[];
  readonly leverage: readonly LeverageClaim[];
}
