import type { Actor } from '../actors/actor.ts';
import type { Agent } from '../statements/agent.ts';
import type { Statement } from '../statements/statement.ts';

/** A word that denies, or makes conditional, what stands behind it in the clause. */
export const DENIED = /(?:^|[\s"“])(?:not|never|no|if|whether)(?![a-z])|n't(?![a-z])/;

/** When something was said, between a verb and what it governs: "pledged on Wednesday to", "urged again last week". */
export const WHEN_TOLD =
  '(?:,? (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:late |early |again |only )?on (?:(?:late )?[a-z]+day|[a-z]+ [0-9]{1,2}|[0-9]{1,2} [a-z]+)(?: [a-z]*(?:night|morning|evening|afternoon))?|(?:late |early )?(?:last|this|next) (?:[a-z]+)|yesterday|today|tonight|overnight|earlier(?: (?:this|last|in|on) [a-z0-9]+(?: [a-z0-9]+)?)?|in (?!order|return|exchange)[a-z]+(?: [0-9]{4})?|(?:back )?in [a-z]+ [0-9]{4}|at (?:the|a|their|its|his|her) [a-z]+(?: [a-z]+)?(?: in [a-z]+)?|again|once (?:again|more)|a (?:week|month|year) (?:ago|earlier)|(?:two|three|four|five|six|several) (?:days|weeks|months|years) (?:ago|earlier)|after (?:the|a) [a-z]+(?: in [a-z]+)?|for (?:its|his|her|their) part|for the first time),?){0,2}';

/** Where the finding begins: at its subject, where that stands in the clause. */
export function beginning(agent: Agent, start: number, at: number): number {
  return agent.words === null || agent.words.start < start ? at : agent.words.start;
}

const JOINED = / (?:and|but)(?: [a-z]+ly| also| now| then)? $/;
const FINITE = /^(?:is|are|was|were|has|have|had|will|would|remains?|stands?|[a-z]+(?:ed|es|s|ook|ore)) /;
const SUPPOSED =
  /(?:^|[\s"“])(?:if|unless|whether|until|before|when|once|not|never|neither)(?![a-z])|n't(?![a-z])/;

/** The part of an English clause in which a word of denial or hope governs what stands at `at`. */
export function clauseStart(text: string, start: number, at: number): number {
  const comma = text.lastIndexOf(', ', at - 1);
  // "if X acts, Y will": what stands before the comma is another clause.
  const that = Math.max(
    text.lastIndexOf(' and that ', at - 1),
    text.lastIndexOf(' but that ', at - 1),
    text.lastIndexOf(' is that ', at - 1),
  );
  const own = text.slice(start, at);
  // "Wants X in writing and is prepared to wait": a finite verb behind "and" has the subject alone in common.
  if (JOINED.test(own) && FINITE.test(text.slice(at, at + 20)) && !SUPPOSED.test(own)) return at;
  return Math.max(comma, that, start);
}

/** Who is named at `at`, an article aside. */
export function namedAt({ actors }: Statement, at: number): Actor | undefined {
  return actors.find((one) => one.start <= at && at < one.end);
}

/** "The requests that it agreed to process", "what it agreed to": only told to say which. The verb of saying takes no noun before "that". */
export function isOfNoun(text: string, start: number, subject: number): boolean {
  return /(?:^|[^a-z])(?:the|its|their|his|her|all|any|those|these|every|each) (?:[a-z-]+ ){1,3}(?:that|which) (?:the )?$|(?:^|[^a-z])(?!(?:inform|assur|remind|notifi|convinc|persuad|warn|brief|advis))(?:[a-z]+ing|[a-z]{2,}ed|back|out|up|off|of|for|on) (?:[a-z]+ )?[a-z-]{3,}s (?:that|which) (?:the )?$|(?<![a-z])(?:what|whatever|everything|anything|nothing|all|much|most) (?:that )?(?:the )?$/.test(
    text.slice(start, subject),
  );
}
