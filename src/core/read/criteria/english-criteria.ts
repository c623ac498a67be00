import type { ReadingContext } from '../context.ts';
import { subjectOf } from '../evaluations/subject.ts';
import { matchWithin, mayStand, sought } from '../sought/may-stand.ts';
import { speakerAgent } from '../statements/agent.ts';
import type { Statement } from '../statements/statement.ts';
import type { CriterionValue } from '../values.ts';
import { commitmentIn, type Yardstick } from './criterion.ts';

/** Judging whether something is kept, between the party and the yardstick. */
const MEASURES =
  /^(?:'s|’s)? ?(?:[a-z]+ly |also |still |now |has |have |tends? to |prefers? to |would |will |continues? to ){0,3}(?:judg(?:es|ed|e|ing)|measur(?:es|ed|e|ing)|gaug(?:es|ed|e)|assess(?:es|ed)?|weigh(?:s|ed)?|defin(?:es|ed|e)|evaluat(?:es|ed|e)|reads?|tests?|yardstick|benchmark|standard|criterion|measure of|test of|equates)(?![a-z])[^,;.]{0,60}$/;
/** Holding one thing to matter most, where the sentence is about keeping an agreement. */
const STRESSES =
  /^ (?:[a-z]+ly |also |still |instead ){0,2}(?:stress(?:es|ed)?|emphasi[sz](?:es|ed|e)|insists? on|insisted on|points? to|pointed to|cares? about|looks? (?:to|at)|focus(?:es|ed)? on|goes by|go by|relies on|rely on|cites?|cited|appeals? to)(?: the| its| strict| proper| full| only| whether)* $/;
/** "…, Beijing by procedure": the verb is that of the clause before. */
const BY = /^ (?:by|on|through|in terms of)(?: the| its| strict| proper| legal)* $/;
const MEASURED = /(?<![a-z])(?:judg|measur|gaug|assess|weigh|defin|evaluat)[a-z]* /;
/** "For Tessaly, the test is whether …", "Tessaly's test is whether …". */
const TEST = sought(
  /(?<![a-z])(?:the (?:real |only |true |ultimate |sole |main |one )?|(?:'s|’s) (?:[a-z]+ ){0,1}|our |its )(?:test|yardstick|measure|benchmark|standard|criterion)(?: of (?:compliance|success|good faith|the (?:deal|agreement|accord|truce)))?(?: that (?:counts|matters|it applies|it uses))?(?: (?:for|in|to) (?:the )?[a-z .]{2,40}?)? (?:is|was|will be|remains) (whether|how many|how much|that|what|not )/,
);
/** "What matters to X is whether", "X will regard the pledge as kept only when". */
const MATTERS = sought(
  /(?<![a-z])what (?:really |ultimately )?(?:matters|counts) (?:most )?(?:to|for|in) (?:the )?[a-z .]{2,40}? is (whether|how many|how much|that|what|not )|(?<![a-z])(?:consider|regard|count|deem|treat|see|view)(?:s|ed)? (?:the |its |that |this )?[a-z -]{2,50}? (?:as )?(?:kept|met|honou?red|fulfilled|implemented|complete|carried out) (only (?:when|once|if)|when|once)|(?:judg|measur|gaug|assess)(?:es?|ed) (?:the |its |that |this )?[a-z' -]{2,50}? by (whether|how many|how much|what|the number|the volume|the amount)/,
);
/** "…; for Tessaly it is whether …", behind a test of the other side. */
const IT_IS = sought(
  /(?<=for (?:the )?[a-z .]{2,30}),? it (?:is|was) (whether|how many|how much|that|what|not )/,
);
const RESULT =
  /purchas|crossing|trucks?|cargo|unload|dock|paid|open|built|ship|buy|bought|result|outcome|number|tonn|flow|happen|materiali[sz]e|resume|arrive/;
const PROCESS = /procedur|process|lawful|legal|licen[cs]/;
const LETTER = /(?<![a-z])text|wording|written|provision|letter of|clause/;
/** The letter of an agreement held against a reproach. */
const NOT_WRITTEN = sought(
  /(?<![a-z])(?:no such (?:provision|clause|obligation)|nothing in the (?:agreement|statement|text|accord|deal|truce)|(?:statement|agreement|text|accord|deal|truce) (?:does not|doesn't|did not|contains no|includes no|says nothing)(?: [a-z]+){0,4}|(?:no|without an?) explicit provision)(?![a-z])/,
);

/** Yardsticks in one English clause. */
export function* englishCriteria(context: ReadingContext, statement: Statement): Iterable<Yardstick> {
  const { frame, start, end, text } = statement;
  const test =
    matchWithin(frame, text, TEST) ??
    (!mayStand(frame, MATTERS) || commitmentIn(context, statement, 0, frame.text.length) === null
      ? null
      : matters(text)) ??
    (statement.previous !== null && mayStand(frame, TEST) && TEST.pattern.test(statement.previous.text)
      ? IT_IS.pattern.exec(text)
      : null);
  if (test !== null) {
    const found = testOf(context, statement, test);
    if (found !== null) yield found;
    return;
  }
  const letter = matchWithin(frame, text, NOT_WRITTEN);
  if (letter !== null) {
    const agent = speakerAgent(context, statement);
    const party = agent?.parties.length === 1 ? agent.parties[0] : undefined;
    const words = { start: start + letter.index, end: start + letter.index + letter[0].length };
    if (party !== undefined)
      yield { statement, of: party, criterion: 'text', words, start: words.start, end };
  }
  if (commitmentIn(context, statement, 0, frame.text.length) === null && !isPointedAt(context, statement))
    return;
  for (const hit of context.hits('cue', frame.span(start, end))) {
    if (hit.entry.class !== 'criterion' || hit.language !== 'en') continue;
    const words = { start: frame.local(hit.start), end: frame.local(hit.end) };
    // A place in the name of the agreement may stand between: "measures the Geneva statement by results".
    const before = statement.actors.filter((actor) => actor.start >= start && actor.end <= words.start);
    const one = before.findLast(({ party }) => party !== null) ?? before.at(-1);
    if (one === undefined) continue;
    const gap = frame.text.slice(one.end, words.start);
    const isElliptic = BY.test(gap) && MEASURED.test(frame.text.slice(0, one.start));
    const isMeasured =
      MEASURES.test(gap) &&
      /(?: by| on| in terms of| in| through| with|=|:| is)(?: [a-z-]+){0,3} $/.test(gap);
    const isStressed = STRESSES.test(gap) && /compliance|complied|judg|measur|implement/.test(frame.text);
    if (!isElliptic && !isMeasured && !isStressed) continue;
    const subject = subjectOf(context, statement, one);
    if (subject?.party == null) continue;
    const criterion = hit.entry.attributes?.criterion as CriterionValue['criterion'];
    yield { statement, of: subject.party, criterion, words, start: one.start, end: words.end };
  }
}

/** "X judges it by procedure": the agreement was named in the sentence before. */
function isPointedAt(context: ReadingContext, { text, before }: Statement): boolean {
  if (
    before === null ||
    !/(?<![a-z])(?:judg|measur|gaug|assess|weigh)[a-z]* (?:it|them|this) (?:by|on|in terms of)(?![a-z])/.test(
      text,
    )
  )
    return false;
  return commitmentIn(context, before, 0, before.frame.text.length) !== null;
}

/** The pattern has its word in one of three groups; the others are empty. */
function matters(text: string): RegExpExecArray | null {
  const match = MATTERS.pattern.exec(text);
  if (match === null) return null;
  match[1] = match[1] ?? match[2] ?? match[3] ?? '';
  return match;
}

/** The owner of a test, and what kind of test it is by its own words. */
function testOf(context: ReadingContext, statement: Statement, match: RegExpExecArray): Yardstick | null {
  const { start, end, actors, text, frame } = statement;
  const at = start + match.index;
  const from = at + match[0].length - (match[1]?.length ?? 0);
  const before = actors.filter((actor) => actor.start >= start && actor.end <= at + 1).at(-1);
  const inside = actors.find((actor) => actor.start > at && actor.end <= from);
  const lead = before === undefined ? '' : frame.text.slice(start, before.start);
  const isFor = before !== undefined && /^["“\s]*(?:but |and |while )?for (?:the )?$/.test(lead);
  const isOwner = before !== undefined && /^(?:'s|’s)/.test(text.slice(before.end - start));
  const isSubject =
    before !== undefined && /^ (?:[a-z]+ly |will |would |only ){0,2}$/.test(frame.text.slice(before.end, at));
  const named = inside ?? (isFor || isOwner || isSubject ? before : undefined);
  const agent = named === undefined ? speakerAgent(context, statement) : null;
  const party =
    named === undefined
      ? agent?.parties.length === 1
        ? agent.parties[0]
        : null
      : subjectOf(context, statement, named)?.party;
  if (party == null) return null;
  const rest = text.slice(from - start);
  const criterion = LETTER.test(rest)
    ? 'text'
    : PROCESS.test(rest)
      ? 'process'
      : RESULT.test(rest)
        ? 'result'
        : 'other';
  const words = { start: from, end: start + text.replace(/[\s.,;!?”"]+$/, '').length };
  return { statement, of: party, criterion, words, start: Math.min(named?.start ?? at, at), end };
}
