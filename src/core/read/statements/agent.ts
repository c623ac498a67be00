import type { Actor } from '../actors/actor.ts';
import type { ReadingContext } from '../context.ts';
import type { Statement } from './statement.ts';

/** Who does, or is to do, what a clause tells. */
export interface Agent {
  /** Parties where the words name them, else the id of whoever is named. */
  readonly ids: readonly string[];
  readonly parties: readonly string[];
  /** Local offsets of the words; `null` where the subject is dropped. */
  readonly words: { readonly start: number; readonly end: number } | null;
}

/** An actor as agent. */
export function agentOf(context: ReadingContext, statement: Statement, one: Actor): Agent | null {
  const words = { start: one.start, end: one.end };
  if (one.kind === 'collective' || one.id === 'side:both') return both(context, one.parties, words);
  if (one.kind === 'pronoun') {
    if (one.pronoun === 'counterpart') return null;
    const speaker = speakerAgent(context, statement);
    return speaker === null ? null : { ...speaker, words };
  }
  if (one.id === null || one.kind === 'outlet') return null;
  const parties = one.party === null ? [] : [one.party];
  return { ids: parties.length > 0 ? parties : [one.id], parties, words };
}

/** The two sides together: the parties named, else those of the exchange. */
export function both(
  context: ReadingContext,
  named: readonly string[] = [],
  words: Agent['words'] = null,
): Agent {
  const parties = named.length > 1 ? named : context.about.parties.length > 1 ? context.about.parties : [];
  return { ids: parties.length > 0 ? parties : ['side:both'], parties, words };
}

/** Whoever speaks in the clause; the narrator of a party's own text is that party. */
export function speakerAgent(context: ReadingContext, { voice }: Statement): Agent | null {
  if (voice === null) return null;
  if (voice.holders.length > 1) return both(context, voice.holders);
  if (voice.mode === 'narrator') {
    const party = ownParty(context);
    return party === null ? null : { ids: [party], parties: [party], words: null };
  }
  const { id, party } = voice.speaker;
  if (id === 'side:both') return both(context, voice.holders);
  return { ids: [party ?? id], parties: party === null ? [] : [party], words: null };
}

/** The party whose own text this is; a report or commentary is nobody's. */
export function ownParty({ about }: ReadingContext): string | null {
  return about.kind === 'report' || about.kind === 'commentary' || about.kind === 'data' ? null : about.party;
}

/** The other party of an exchange of two. */
export function otherParty(context: ReadingContext, parties: readonly string[]): string | null {
  const [one] = parties;
  const others = context.about.parties.filter((party) => party !== one);
  return parties.length === 1 && context.about.parties.length === 2 && others.length === 1
    ? (others[0] ?? null)
    : null;
}
