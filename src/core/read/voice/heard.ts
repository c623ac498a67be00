import type { ActedSentence } from '../actors/actors-of.ts';
import type { SourceFacts } from '../context.ts';
import type { Memory, Voiced } from './memory.ts';
import { otherPerson } from './other-person.ts';
import { leaderAfter } from './paragraph-leader.ts';
import { isSide } from './speaker-kinds.ts';
import type { Turn } from './turns.ts';

/** What is remembered of those who were heard in a sentence: the last side, outlet, unnamed one and other person. */
export function heard(
  about: SourceFacts,
  sentence: ActedSentence,
  turn: Turn | null,
  memory: Memory,
  speakers: readonly (Voiced | null)[],
): Memory {
  const lastOf = (fits: (one: Voiced) => boolean): Voiced | undefined =>
    speakers.findLast((one): one is Voiced => one !== null && fits(one));
  return {
    ...memory,
    office: lastOf(isSide) ?? memory.office ?? null,
    outlet: lastOf(({ speaker }) => speaker.id.startsWith('out:')) ?? memory.outlet ?? null,
    leader: leaderAfter(
      sentence,
      memory.leader,
      speakers[0] ?? null,
      speakers.slice(1).flatMap((one) => one ?? []),
    ),
    issuer: issuerIn(sentence, speakers) ?? memory.issuer ?? null,
    unnamed: lastOf(({ speaker }) => speaker.id.startsWith('anon:')) ?? memory.unnamed ?? null,
    other: otherPerson(about, sentence, turn, memory) ?? memory.other ?? null,
  };
}

/** A text that is put out. */
const DOCUMENT =
  /(?:^|[^a-z])(?:in|issued|released|published) (?:an?|its|the|their) (?:[a-z]+ ){0,2}(?:statement|readout|communiqu[eé]|press release)(?![a-z])/;

/** The side or body that an English sentence says put out a text, to which "the statement" points. */
function issuerIn({ frame }: ActedSentence, speakers: readonly (Voiced | null)[]): Voiced | null {
  if (frame.language !== 'en' || !DOCUMENT.test(frame.text)) return null;
  const one = speakers.findLast((each) => each !== null) ?? null;
  return one !== null && !one.joint && /^(?:side|org):/.test(one.speaker.id) ? one : null;
}
