import type { VerbToken } from './attribution.ts';
import type { Clauses } from './chinese-attributions.ts';

/** People of the press or of an assembly who are told. Folded. */
const HEARERS =
  /^ (?:reporters|journalists|lawmakers|senators|legislators|investors|supporters|diplomats|business leaders|parliament|congress|the (?:press|senate|assembly|chamber|audience|crowd))(?= )/;

/** How a clause or words in quotation marks begin behind whoever is told. Folded. */
const CLAUSE =
  /^(?: on (?:mon|tues|wednes|thurs|fri|satur|sun)day)?,? (?:that (?=[a-z])|(?=["“]|to [a-z]|(?:he|she|it|they|we|the|its|his|her|their|there|this|these|those|no|an?|some|both|any|all|(?!(?:that|in|at|to|on|for|after|before|with|by|and|but|or|of|from|during|as|when|while|following|via|through|under|amid|about|against|ahead|late|early|earlier)(?![a-z]))[a-z]+(?: (?!that )[a-z]+)?) (?:(?!that )[a-z’'-]+ ){0,4}?(?:would|will|could|can|had|has|have|was|were|is|are|should|must|may|might|did|does|wanted?|needs?|hoped?|expect(?:s|ed))(?![a-z])))/;

/** Where the words begin behind whoever is told, and whether they are an order. */
export interface Told {
  readonly content: number;
  readonly isOrder: boolean;
}

/** "Told Holm the talks would go on", "told Holm to wait": `null` for other clauses. */
export function pastTold({ frame: { text }, actors }: Clauses, verb: VerbToken, cueEnd: number): Told | null {
  if (!/^t(?:old|ells?)$/.test(text.slice(verb.start, verb.end)) || cueEnd !== verb.end) return null;
  const hearers = HEARERS.exec(text.slice(cueEnd, cueEnd + 24))?.[0].length;
  const named = actors.find(
    (one) =>
      one.end > cueEnd &&
      one.headStart - cueEnd <= 5 &&
      /^ (?:the )?$/.test(text.slice(cueEnd, one.headStart)),
  );
  const end = hearers === undefined ? named?.end : cueEnd + hearers;
  const opening = end === undefined ? undefined : CLAUSE.exec(text.slice(end))?.[0];
  if (end === undefined || opening === undefined) return null;
  const content = end + opening.length;
  return { content, isOrder: hearers === undefined && /^to [a-z]/.test(text.slice(content)) };
}
