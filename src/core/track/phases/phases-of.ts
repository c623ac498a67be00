import type { LexiconData } from '../../lexicon/lexicon.ts';
import type { TrackEvent } from '../events/track-event.ts';
import type { ExchangeRecord } from '../exchanges/exchange-record.ts';
import type { TrackContext } from '../input/track-context.ts';
import { directedEvents } from '../sequence/directed.ts';
import { IssueLinks } from '../sequence/issue-links.ts';
import { datedExchanges } from '../sequence/surroundings.ts';
import { takingEffect } from '../sequence/taking-effect.ts';
import { analoguesOf } from './analogues.ts';
import { runAutomaton } from './automaton.ts';
import { Coverage } from './coverage.ts';
import type { PhaseNote } from './note-phases.ts';
import { countPattern, PATTERNS } from './patterns.ts';
import type { PhaseState } from './phase-state.ts';
import type { Phases } from './phases.ts';
import { PHASE_RULES } from './rules.ts';
import { signalReader } from './signals.ts';
import { timelineOf } from './timeline.ts';

/** What other rooms came to. */
export interface PhaseSources {
  readonly events: readonly TrackEvent[];
  readonly exchanges: readonly Pick<ExchangeRecord, 'id' | 'date'>[];
}

/**
 * The phases of a relationship as known on a day, how often patterns of them came, and the past exchanges most like the
 * latest one. `pattern`: the user's own, before those that are always looked for.
 */
export function phasesOf(
  notes: readonly PhaseNote[],
  context: Pick<TrackContext, 'parties' | 'asOf'> & { readonly lexicon: Pick<LexiconData, 'issue'> },
  { events, exchanges }: PhaseSources,
  pattern: readonly PhaseState[] | null,
): Phases {
  const { parties, asOf, lexicon } = context;
  const between = events.filter(({ actors, recipients }) =>
    [...actors, ...recipients].every((party) => parties.includes(party)),
  );
  const dated = datedExchanges(exchanges);
  const links = new IssueLinks(lexicon.issue);
  const effects = takingEffect(directedEvents(between), links);
  const repeated = new Set(
    [...effects].filter(({ tendency }) => tendency === 'unfriendly').map(({ event }) => event),
  );
  const items = timelineOf(
    // A measure that its side had announced moved the automaton when it was announced.
    between.filter((event) => !repeated.has(event)),
    signalReader(lexicon.issue),
    new Map(dated.map(({ id, days }) => [id, days.first])),
    asOf,
  );
  const looked = [...notes, ...events].flatMap(({ known }) => (known === null ? [] : [known]));
  const phases = runAutomaton(items, PHASE_RULES, new Coverage(looked), asOf);
  const fired = new Map<string, number>();
  for (const { rule } of phases) fired.set(rule, (fired.get(rule) ?? 0) + 1);
  const patterns = pattern === null ? PATTERNS : [{ id: 'own', states: pattern }, ...PATTERNS];
  return {
    rules: PHASE_RULES.map(({ id, from, to, says }) => ({ id, from, to, says, fired: fired.get(id) ?? 0 })),
    phases,
    patterns: patterns.map((one) => countPattern(phases, one)),
    analogues: analoguesOf(dated, notes, phases, between, asOf),
  };
}
