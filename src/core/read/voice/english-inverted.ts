import { type Actor, actor } from '../actors/actor.ts';
import type { VerbToken } from './attribution.ts';
import type { Clauses } from './chinese-attributions.ts';
import type { Enclosed } from './enclosed.ts';
import { unmarked } from './english-clause-subject.ts';
import { englishPronoun } from './pronouns.ts';

/** Who is named right behind a verb of saying that stands behind the words: "“…,” said X". */
export function speakerBehind(clauses: Clauses, verb: VerbToken): Actor | null {
  const { text } = clauses.frame;
  const speaker =
    clauses.actors.find((one) => one.start === verb.end + 1) ??
    pronounAfter(text, verb.end + 1) ??
    documentAfter(clauses, verb.end + 1);
  if (!speaker || !/[,”"]\s*$/.test(text.slice(0, verb.start)) || verb.entry.takes === 'topic') return null;
  return /^(?:$|[,.;:”"(]| (?:in|on|at|after|during|as|who|before|when|while|of) )/.test(
    text.slice(speaker.end),
  )
    ? speaker
    : null;
}

function pronounAfter(text: string, start: number): Actor | null {
  const word = /^(?:he|she|they)(?![a-z])/.exec(text.slice(start, start + 5))?.[0];
  return word ? englishPronoun(word, start + word.length) : null;
}

/** “…,” said a statement from the ministry; “…,” said the readout: a text, with whose it is where that is told. */
function documentAfter({ actors, frame: { text } }: Clauses, start: number): Actor | null {
  const match = DOCUMENT.exec(text.slice(start, start + 90));
  if (match === null) return null;
  const end = start + match[0].length;
  const owner =
    match[1] === undefined ? undefined : actors.find((one) => one.start <= end + 4 && one.end > end);
  return (
    owner ??
    actor({ kind: 'pronoun', id: null, start, end: start + match[0].trimEnd().length, pronoun: 'thing' })
  );
}

const DOCUMENT =
  /^(?:a|an|the) (?:(?:joint|written|official|brief|short|press|government) ){0,2}(?:statement|readout|communiqu[eé]|release|note|document|notice|press release)(?: (?:of|on|after) the (?:call|meeting|talks))?( (?:from|by|of|issued by|released by|published by|publicized by|published on) )?/;

/** Where the words before a postponed speaker begin. */
export function contentBefore(clauses: Clauses, start: number): number {
  const quote: Enclosed | undefined = clauses.enclosed.findLast(
    (one) =>
      one.kind === 'quote' && one.end <= start && /^[,\s]*$/.test(clauses.frame.text.slice(one.end, start)),
  );
  const lead = clauses.frame.text.slice(0, quote?.start ?? 0).trimEnd();
  // "The design was “sound”, she said": the quotation is the end of a clause.
  const isEnd =
    quote !== undefined && quote.end >= start - 2 && /[a-z]$/.test(lead) && CLAUSE_BEFORE.test(lead);
  return quote && !isEnd ? quote.start : Math.max(datelineEnd(clauses.frame), partStart(clauses, start));
}

/** Where the part behind the last semicolon before `start` begins: "A said this; that is so, B said". */
export function partStart(clauses: Clauses, start: number): number {
  const at = unmarked(clauses).lastIndexOf('; ', start);
  return at < 0 ? 0 : at + 2;
}

/** Where the words begin behind a dateline: "Port Calder, May 3 (AB) — ", "PORT CALDER: ". */
function datelineEnd(frame: Clauses['frame']): number {
  const place = /^[a-z][a-z .'-]{2,24}: /.exec(frame.text.slice(0, 30))?.[0];
  const written = frame.written(0, place?.length ?? 0);
  if (place !== undefined && written === written.toUpperCase()) return place.length;
  return DATELINE.exec(frame.text.slice(0, 90))?.[0].length ?? 0;
}

/** A clause of one subject that a quotation completes: it has a verb of its own, and none of saying. */
const CLAUSE_BEFORE =
  /^(?!.*(?:said|says|told|added|wrote|called|calls)(?![a-z]))(?=.*(?:^|[^a-z])(?:is|are|was|were|had|has|have|would|will|could|should|must|can|may|[a-z]{3,}ed|[a-z]{3,}s|did|does|do|came|made|took|went|gave)(?![a-z])).{3,240}$/;

/** Place, day and agency in front of the first sentence: "Port Calder, May 3 (AB) — ". Folded. */
const DATELINE =
  /^[a-z][a-z .'’/-]{1,40}(?:, [a-z][a-z .'-]{1,24}?)?(?:, (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}| \d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)?(?: ?\([a-z /.-]{2,30}\))? ?(?:—|–|--|- )\s*/;
