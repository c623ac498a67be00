import type { Actor } from '../actors/actor.ts';
import type { Frame } from '../actors/frame.ts';
import { sideId } from '../actors/identity.ts';
import type { SourceFacts } from '../context.ts';
import { OF_A_PARTY_OR_UNKNOWN } from '../own-texts.ts';
import { bodyMeant } from './bodies-before.ts';
import type { Memory, Voiced } from './memory.ts';
import { isJointText, partiesOf } from './parties-of-text.ts';
import { personMeant } from './people-before.ts';
import { isSide, isSomebody } from './speaker-kinds.ts';
import { isOneUnnamedBefore, isText, spokespersonBefore, thingNamed } from './thing-named.ts';
import { canBeHim, isOneUnnamed, isPress } from './who-is-he.ts';

/** What is remembered inside the words of somebody who speaks now. */
export function speakingNow(memory: Memory, speaker: Voiced): Memory {
  return { ...memory, current: speaker, person: isSomebody(speaker) ? speaker : memory.person };
}

/** The party whose own text this is, or `null` for a report and for a text of unknown origin. */
export function ownParty(about: SourceFacts): string | null {
  return OF_A_PARTY_OR_UNKNOWN.has(about.kind) ? about.party : null;
}

/** The narrator of a text: its party's voice in an account, nobody's in a report. */
export function narratorOf(about: SourceFacts, textId: string): Voiced {
  const party = ownParty(about);
  return {
    speaker: { id: `doc:${textId}`, party, asWritten: about.publisher ?? textId, span: null, role: null },
    holders: party === null ? [] : [party],
    joint: false,
    personal: false,
  };
}

/** Nobody in particular. */
export function unattributed(frame: Frame, start: number, end: number): Voiced {
  return {
    speaker: {
      id: 'src:unattributed',
      party: null,
      asWritten: frame.written(start, end),
      span: frame.span(start, end),
      role: null,
    },
    holders: [],
    joint: false,
    personal: false,
  };
}

/** Whom an actor stands for. `null` where a pronoun points to nobody known. */
export function resolve(
  about: SourceFacts,
  frame: Frame,
  one: Actor,
  memory: Memory,
  companions: readonly Actor[] = [],
): Voiced | null {
  if (companions.length > 0) {
    const pair = together(about, frame, one, companions);
    if (pair) return pair;
  }
  const others = companions.flatMap(({ kind, id }) => (kind === 'person' && id !== null ? [id] : []));
  if (others.length > 0 && one.kind === 'person') {
    const named = resolve(about, frame, one, memory);
    const whole = [one, ...companions].toSorted((a, b) => a.start - b.start);
    const [from, to] = [whole[0] as Actor, whole.at(-1) as Actor];
    return (
      named && {
        ...named,
        speaker: { ...named.speaker, asWritten: frame.written(from.start, to.end), beside: others },
      }
    );
  }
  const before = spokespersonBefore(frame, one, memory);
  if (before) return before;
  if (one.kind === 'pronoun') return resolvePronoun(about, frame, one, memory);
  // "The neighbour's side raised fish. They agreed …" may mean that side alone.
  const alone = memory.current;
  if (one.kind === 'collective' && alone && isSide(alone) && frame.text.slice(one.start, one.end) === 'they')
    return alone;
  if (one.kind === 'collective')
    return collective(about, frame, one, one.parties.length > 0 ? one.parties : partiesOf(about, memory));
  if (memory.unnamed && isOneUnnamedBefore(frame, one, memory.unnamed)) return memory.unnamed;
  const role = one.roles.map((each) => frame.written(each.start, each.end)).join('、') || null;
  const speaks = one.kind !== 'anonymous' && one.kind !== 'outlet';
  return {
    speaker: {
      id: one.id ?? 'src:unattributed',
      party: one.party,
      asWritten: frame.written(one.start, one.end),
      span: frame.span(one.start, one.end),
      role,
      ...(one.roles.length > 0
        ? { roles: one.roles.map(({ start, end, time }) => ({ ...frame.span(start, end), time })) }
        : {}),
    },
    holders: speaks && one.party !== null ? [one.party] : [],
    joint: false,
    personal: one.kind === 'person' || one.kind === 'role',
  };
}

/** Two subjects side by side are the two sides where they are the parties of the exchange. */
function together(about: SourceFacts, frame: Frame, one: Actor, companions: readonly Actor[]): Voiced | null {
  const own = ownParty(about);
  const partyOf = (each: Actor): string | null => (each.pronoun === 'first' ? own : each.party);
  const parties = [one, ...companions].map(partyOf);
  if (parties.some((party) => party === null) || new Set(parties).size < 2) return null;
  const last = companions.at(-1) as Actor;
  const whole = { ...one, end: Math.max(one.end, last.end), start: Math.min(one.start, last.start) };
  const known = parties as string[];
  const ordered = about.parties.filter((party) => known.includes(party));
  return collective(about, frame, whole, ordered.length === known.length ? ordered : known);
}

function collective(
  about: SourceFacts,
  frame: Frame,
  one: Pick<Actor, 'start' | 'end'>,
  parties: readonly string[],
): Voiced {
  const holders = parties.length > 0 ? parties : about.parties;
  return {
    speaker: {
      id: 'side:both',
      party: null,
      asWritten: frame.written(one.start, one.end),
      span: frame.span(one.start, one.end),
      role: null,
    },
    holders,
    joint: true,
    personal: false,
  };
}

function resolvePronoun(about: SourceFacts, frame: Frame, one: Actor, memory: Memory): Voiced | null {
  const own = ownParty(about);
  switch (one.pronoun) {
    // Indirect speech shifts persons in English, so that "I" outside quotation marks is the author; in Chinese 我 is
    // whoever is speaking, but in a post, which is written in the first person.
    case 'first':
    case 'first-plural':
      if (memory.talking) return memory.talking;
      if (one.pronoun === 'first-plural' && frame.language === 'en' && isJointText(about, memory))
        return collective(about, frame, one, partiesOf(about, memory));
      if ((frame.language === 'en' || about.kind === 'post') && own !== null)
        return memory.author ?? first(side(frame, one, own));
      // A statement's "we" is its author, whoever was told of before.
      if (about.kind === 'statement' && own !== null && memory.current?.speaker.party !== own)
        return first(side(frame, one, own));
      // In the writer's own voice "we" is nobody who is reported.
      if (frame.language === 'en' && own === null) return null;
      return memory.current && !memory.current.joint ? memory.current : first(side(frame, one, own));
    case 'thing':
      if (frame.language === 'zh')
        return thingNamed(frame.text.slice(one.start, one.end), memory, () =>
          unattributed(frame, one.start, one.end),
        );
      if (/^(?:the|a) /.test(frame.text.slice(one.start, one.start + 4))) {
        // "The Ministry considers": with a capital it is the author of a party's own text.
        if (own !== null && OWN_BODY.test(frame.written(one.start, one.end))) return side(frame, one, own);
        const named = bodyMeant(frame.text.slice(one.start, one.end), memory.bodies ?? []);
        if (named) return named;
        if (memory.press && isPress(frame.text.slice(one.start, one.end))) return memory.press;
        if (memory.issuer && isText(frame.text.slice(one.start, one.end))) return memory.issuer;
        if (memory.body) return memory.body;
        // "The ministry" is no person: it is the side of whoever spoke.
        const spoke = memory.current ?? memory.topic;
        if (spoke?.personal)
          return side(frame, one, own ?? spoke.speaker.party) ?? unattributed(frame, one.start, one.end);
      }
      return memory.current ?? memory.topic ?? unattributed(frame, one.start, one.end);
    case 'third':
      if (
        memory.talking &&
        memory.person?.speaker.id === memory.talking.speaker.id &&
        (frame.language === 'zh' || memory.other)
      )
        return memory.other ?? unattributed(frame, one.start, one.end);
      if (frame.language === 'en' && memory.current && isOneUnnamed(memory.current)) return memory.current;
      return (
        personMeant(memory, frame, one) ??
        [memory.current, memory.topic].find((each) => each && !each.isFirst && canBeHim(each, frame, one)) ??
        otherSide(about, frame, one) ??
        unattributed(frame, one.start, one.end)
      );
    case 'third-plural': {
      const speaking = memory.current ?? memory.topic;
      if (speaking && isSide(speaking)) return speaking;
      if (memory.topic?.joint || memory.current?.joint)
        return collective(
          about,
          frame,
          one,
          (memory.topic?.joint ? memory.topic : memory.current)?.holders ?? [],
        );
      // One person is no "they".
      const pair = partiesOf(about, memory);
      if (
        frame.language === 'en' &&
        pair.length === 2 &&
        (!speaking || speaking.speaker.id.startsWith('per:'))
      )
        return collective(about, frame, one, pair);
      return about.parties.length === 2 && own !== null
        ? collective(about, frame, one, about.parties)
        : speaking;
    }
    case 'counterpart': {
      const speaking = (memory.current ?? memory.topic)?.holders[0] ?? own;
      const [other = null, ...more] = about.parties.filter((party) => party !== speaking);
      const meant = speaking && more.length === 0 ? side(frame, one, other) : null;
      return meant ?? unattributed(frame, one.start, one.end);
    }
    default:
      return null;
  }
}

/** How the office that writes speaks of itself. */
const OWN_BODY =
  /^[Tt]he (?:[A-Z][a-z]+ ){0,2}(?:Ministry|Department|Embassy|Government|Office|Commission|Treasury)$/;

function first(voiced: Voiced | null): Voiced | null {
  return voiced && { ...voiced, isFirst: true };
}

/** What somebody says together with another: "we agreed". */
export function bothTogether(voiced: Voiced, parties: readonly string[]): Voiced {
  return {
    ...voiced,
    speaker: { ...voiced.speaker, id: 'side:both', party: null },
    holders: parties,
    joint: true,
  };
}

/** "He" without anybody named, in one's own text about an exchange of two, is the other side. */
function otherSide(about: SourceFacts, frame: Frame, one: Actor): Voiced | null {
  const own = ownParty(about);
  const [other = null, ...more] = about.parties.filter((party) => party !== own);
  return own !== null && more.length === 0 ? side(frame, one, other) : null;
}

function side(frame: Frame, one: Actor, party: string | null): Voiced | null {
  if (party === null) return null;
  return {
    speaker: {
      id: sideId(party),
      party,
      asWritten: frame.written(one.start, one.end),
      span: frame.span(one.start, one.end),
      role: null,
    },
    holders: [party],
    joint: false,
    personal: true,
  };
}
