import type { ReadingContext } from '../context.ts';
import { matchesWithin, sought } from '../sought/may-stand.ts';
import { agentOf } from '../statements/agent.ts';
import type { Statement } from '../statements/statement.ts';
import type { Claimed } from './claim.ts';
import { englishVerdicts } from './english-verdicts.ts';

/** A noun of accusing with what it says: "Lima's charge that", "the complaint from Quito that". */
const CHARGE = sought(
  /(?<![a-z])(?:charge|accusation|allegation|complaint|contention|assertion|claim|grievance|protest|finding|verdict|view)s?(?<told> (?:from|by|of|in) [^,;]{2,40}?)? that /g,
);

/** Before a charge that is told because somebody answers or repeats it; one that is judged itself is told before. */
const TOLD_OF =
  /(?<![a-z])(?:about|to|on|over|with|against|reject(?:s|ed|ing)|dismiss(?:es|ed|ing)|den(?:ies|ied|ying)|repeat(?:s|ed|ing)|renew(?:s|ed|ing)|reiterat(?:es|ed|ing)|answer(?:s|ed|ing)|rebut(?:s|ted|ting)|echo(?:es|ed|ing)|counter(?:s|ed|ing)|disput(?:es|ed|ing)|press(?:es|ed|ing)) (?:the |an? )?(?:[a-z-]+ ){0,2}$/;

/**
 * A charge that somebody else's words tell, with whose it is: "asked about Lima's charge that Quito had torn up the
 * pact". With the local offset of the noun; `null` where the words name nobody whose charge it is.
 */
export function chargeTold(
  context: ReadingContext,
  statement: Statement,
): (Claimed & { readonly charge: number }) | null {
  const { frame, start, text, actors, voice } = statement;
  for (const { index, 0: words, groups } of matchesWithin(frame, text, CHARGE)) {
    const at = start + index;
    const from = at + words.length;
    const owner = actors.findLast((one) =>
      groups?.told === undefined
        ? one.end <= at &&
          /^(?:['’]s?)? (?:[a-z-]+ ){0,2}$/.test(frame.text.slice(one.end, at)) &&
          /['’]s?(?: [a-z-]+){0,2} $/.test(frame.text.slice(one.start, at))
        : one.start >= at && one.end <= from,
    );
    const whole = owner === undefined ? at : Math.min(owner.start, at);
    if (!TOLD_OF.test(frame.text.slice(start, whole))) continue;
    const claimant = owner === undefined ? null : agentOf(context, statement, owner);
    const [party] = claimant?.parties ?? [];
    if (claimant === null || party === undefined || claimant.parties.length !== 1 || voice === null) continue;
    const said: Statement = {
      ...statement,
      start: from,
      text: text.slice(from - start),
      voice: {
        ...voice,
        mode: 'explicit',
        cue: null,
        negated: false,
        act: 'assert',
        holders: [party],
        speaker: { ...voice.speaker, id: claimant.ids[0] ?? party, party, role: null },
      },
    };
    const found = englishVerdicts(context, said);
    if (found !== null && (found.claim === 'broken' || found.claim === 'delayed'))
      return { ...found, claimant: { ...claimant, words: null }, charge: at };
  }
  return null;
}
