import type { Link } from './link.ts';
import type { NamedParty } from './named.ts';

/** An act told as a noun with what it is done to: "the lifting of the duty", "a rise in the fee", "a freeze on permits". */
const OF_WHAT = /^ (?:of|in|on|to) /;
const NOUN =
  /^(?:imposition|introduction|adoption|raising|increase|rise|hike|doubling|tripling|cut|cutting|reduction|halving|lowering|suspension|pause|freeze|halt|postponement|deferral|extension|prolongation|renewal|lifting|scrapping|ending|end|withdrawal|repeal|abolition|removal|elimination|termination|cancellation|revocation|rescission|retention|maintenance|reinstatement|reimposition|reintroduction|restoration|resumption|tightening|expansion|widening|broadening|toughening|easing|relaxation|loosening|granting|approval|issuance|issue|issuing|opening|launch|initiation|start|closure|dropping|announcement|waiver|addition|placement|blacklisting|designation|expulsion|seizure|imposing|levying)(?: of)?$/;

/** Whether the act of a link is told as a noun in front of the measure. */
export function isNominal(text: string, { head, kind, act }: Link): boolean {
  return (
    act !== null &&
    head.end <= kind.start &&
    NOUN.test(text.slice(head.start, head.end)) &&
    (text.slice(head.start, head.end).endsWith(' of') || OF_WHAT.test(text.slice(head.end, kind.start))) &&
    /(?:(?:^|[^a-z])(?:the|its|their|a|an|any|this|that)|'s?|’s?)(?: (?!to )[a-z-]+){0,2} $/.test(
      text.slice(0, head.start),
    )
  );
}

const OWNS =
  /^(?:'s|’s|'|’) (?:(?!(?:to|and|or|of|on|in|for|is|was|has|had|will|that)(?![a-z]))[a-z-]+ ){0,3}$/;
const AGENT = /(?:^|[^a-z])by (?:the )?$/;
const VERB = /[,;:]|(?<![a-z])(?:is|are|was|were|has|have|had|will|would|said|imposed|levied)(?![a-z])/;

/** "A's lifting of the duty", "the lifting of the duty by A". */
export function doerOfNoun(text: string, link: Link, parties: readonly NamedParty[]): NamedParty | undefined {
  if (!isNominal(text, link)) return undefined;
  return (
    parties.find((one) => one.end <= link.head.start && OWNS.test(text.slice(one.end, link.head.start))) ??
    parties.find(
      (one) =>
        one.start >= link.kind.end &&
        AGENT.test(text.slice(link.kind.end, one.start)) &&
        !VERB.test(text.slice(link.kind.end, one.start)),
    )
  );
}
