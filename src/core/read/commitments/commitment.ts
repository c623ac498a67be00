import type { Span } from '../../text/span.ts';
import type { ReadingContext } from '../context.ts';
import { issuesIn } from '../issues/issues-in.ts';
import type { Draft } from '../reader.ts';
import { type Agent, otherParty, ownParty } from '../statements/agent.ts';
import { conditionOf } from '../statements/condition.ts';
import { contentEnd } from '../statements/content-start.ts';
import { deadlineIn, periodIn, type Times, timesWithin } from '../statements/deadline.ts';
import { reporters } from '../statements/reporters.ts';
import type { Statement } from '../statements/statement.ts';
import type { CommitmentValue } from '../values.ts';
import { isConcreteInChinese } from './acts-chinese.ts';
import { isConcreteInEnglish } from './acts-english.ts';
import { chinesePeriod } from './deadline-period-chinese.ts';
import { recipientIn } from './recipient.ts';
import { undertakingEndInEnglish } from './undertaking-end-english.ts';

/** What the grammar of a clause found. Offsets are local to the frame. */
export interface Undertaking {
  readonly statement: Statement;
  readonly type: CommitmentValue['type'];
  readonly agent: Agent;
  /** To whom, where the grammar tells; else the other side of an exchange of two. */
  readonly to?: string | null;
  readonly firmness: CommitmentValue['firmness'];
  /** Where the finding begins: its subject or its cue. */
  readonly start: number;
  /** Where the words of the act begin, and where they end. */
  readonly action: number;
  readonly end: number;
}

/** Words by which a promise stays one in principle only. */
const IN_PRINCIPLE = /原则上|原则性|in principle|尚待|有待|另行/;

/** An undertaking as a finding. */
export function commitmentOf(
  context: ReadingContext,
  found: Undertaking,
  times: Times,
): Draft<CommitmentValue> {
  const { statement, agent, type } = found;
  const { frame } = statement;
  const [start, end] = trim(
    frame.text,
    found.start,
    Math.max(found.start, contentEnd(statement, found.end, found.action)),
  );
  const [from, to] = trim(frame.text, Math.min(found.action, end), end);
  const text = frame.text.slice(from, to);
  const span = frame.span(start, end);
  const condition = conditionOf(statement) ?? conditionInside(statement, from, end);
  const deadline =
    deadlineIn(times, whole(statement, start, end), condition) ??
    eventDeadline(statement, from, to) ??
    deadlineBehind(found, times, end, condition) ??
    byWhich(found, times) ??
    duringPeriod(context, found, from, to, times) ??
    (frame.language === 'zh' && (type === 'commitment' || type === 'joint')
      ? chinesePeriod(statement, start, end, times)
      : null);
  const isLoose = IN_PRINCIPLE.test(frame.text.slice(start, end));
  const value: CommitmentValue = {
    type,
    by: agent.ids,
    to: found.to === undefined ? receiver(context, found, start, end) : found.to,
    action: frame.written(from, to),
    issues: issuesIn(context, span),
    firmness: isLoose ? (Math.min(2, found.firmness) as 1 | 2) : found.firmness,
    deadline,
    condition: condition === null ? null : context.text.content.slice(condition.start, condition.end),
    negated: false,
    testable:
      type !== 'reaffirmation' &&
      found.firmness > 1 &&
      (deadline !== null || (frame.language === 'zh' ? isConcreteInChinese : isConcreteInEnglish)(text)),
    chain: reporters(statement, agent),
  };
  return condition === null ? { span, value } : { span, value, also: [condition] };
}

/** 承诺…，一旦结果合格，将…: an if-clause between two things that are undertaken. */
function conditionInside({ frame }: Statement, from: number, to: number): Span | null {
  const match = frame.language === 'zh' ? IF_INSIDE.exec(frame.text.slice(from, to)) : null;
  if (match?.[1] === undefined) return null;
  const at = from + match.index + match[0].indexOf(match[1]);
  return frame.span(at, at + match[1].length);
}

const IF_INSIDE = /,(?:一旦|如果|若|只要|倘若|待)([^,;。]{3,}),/;

/** To whom one side binds itself: the other side of an exchange of two, else the one named as getting it. */
function receiver(context: ReadingContext, found: Undertaking, start: number, end: number): string | null {
  const { statement, agent, type } = found;
  if (type === 'joint') return null;
  const named = otherParty(context, agent.parties) ?? recipientIn(statement, start, end, agent.parties);
  if (named !== null) return named;
  // In a party's own text another's promise to "us" is made to that party.
  const own = ownParty(context);
  const isToUs = /(?<![a-z])(?:us|our|me|ours)(?![a-z])|我/.test(statement.text);
  return own !== null && (isToUs || context.about.kind === 'post') && !agent.parties.includes(own)
    ? own
    : null;
}

/** A deadline told by an event: "before the fair opens", 在雨季结束前. */
const BY_EVENT = {
  en: /(?<![a-z])(?:before|ahead of|by the time|prior to|once and for all before|by(?= the (?:end|start|beginning|close|middle|conclusion|turn|opening|eve) of )|no later than|not later than|within(?= [a-z0-9]+ (?:working |business |calendar )?(?:days?|weeks?|months?|years?|hours?) (?:of|from|after) ))(?= (?!us|you|me|him|them|her|it|long|now|court|parliament|congress|reporters|the (?:court|parliament|public|house|committee|council))) [^,;:.]{3,60}$/,
  zh: /(?:在|于|赶在|最迟)([^,;。0-9]{2,16}?)(?:之前|以前|前)(?![一-鿿]?(?:总统|总理|外长|首相|往|来|提|景|线|沿|期|进|途|后))/,
} as const;

function eventDeadline({ frame }: Statement, from: number, to: number): CommitmentValue['deadline'] {
  const match = BY_EVENT[frame.language].exec(frame.text.slice(from, to));
  if (match === null) return null;
  const start =
    from +
    match.index +
    (frame.language === 'zh' ? (/^(?:赶在|最迟|在|于)/.exec(match[0])?.[0].length ?? 0) : 0);
  return { asWritten: frame.written(start, from + match.index + match[0].length), value: null };
}

/** "January 15, by which X promised to": the day stands before the clause. */
function byWhich({ statement, start }: Undertaking, times: Times): CommitmentValue['deadline'] {
  const { frame } = statement;
  const lead =
    /,? (?:by|before|on or before|no later than) which (?:time |date |day |point )?(?:the )?$/.exec(
      frame.text.slice(0, start),
    );
  if (frame.language !== 'en' || lead === null) return null;
  const before = frame.span(0, lead.index);
  const [last] = [...timesWithin(times, before)].slice(-1);
  if (last === undefined || last.evidence[0].end !== before.end) return null;
  return { asWritten: last.value.asWritten, value: last.value.value };
}

/** The day or the period of a meeting is no deadline. */
const MEETS =
  /^(?:["“]?(?:to |again |not )?(?:meet|hold|convene|host|visit|travel|receive|sit|see|welcome|attend|gather|start|begin|open|resume|continue|pursue|reconvene|(?:a|an|the|new|fresh|further|another|its|their) (?:[a-z-]+ ){0,3}(?:talks|round|meeting|session|summit|visit|consultations|negotiations|dialogue)))(?![a-z])/;

/** "Will reopen its market in August": the period in which it is to be done. */
function duringPeriod(
  { text, about }: ReadingContext,
  { statement: { frame }, type }: Undertaking,
  from: number,
  to: number,
  times: Times,
): CommitmentValue['deadline'] {
  if (frame.language !== 'en' || type === 'reaffirmation' || from >= to) return null;
  if (MEETS.test(frame.text.slice(from, to))) return null;
  return periodIn(times, text.content, frame.span(from, to), about.published ?? '');
}

/** "Undertook to meet every month, and to publish a table within 30 days": one of several contents has its day. */
function deadlineBehind(
  { statement, type }: Undertaking,
  times: Times,
  end: number,
  condition: Span | null,
): CommitmentValue['deadline'] {
  if (statement.frame.language !== 'en' || type === 'offer' || type === 'reaffirmation') return null;
  const until = undertakingEndInEnglish(statement);
  return until <= end ? null : deadlineIn(times, statement.frame.span(end, until), condition);
}

/** Where a deadline of the words may stand: within them, or at the head of their clause or the one before. */
function whole({ frame, start, previous }: Statement, from: number, to: number): Span {
  const isTime =
    previous !== null &&
    frame.language === 'zh' &&
    /^(?:在|于|到|截至|最迟|不迟于)?[^,;。]{0,16}[前内底][,]$/.test(previous.text);
  return frame.span(isTime ? previous.start : Math.min(start, from), to);
}

function trim(text: string, start: number, end: number): [number, number] {
  let from = start;
  let to = end;
  while (from < to && /[\s,:;"“”『「]/.test(text[from] ?? '')) from += 1;
  while (to > from && /[\s,;:.。!?"”』」]/.test(text[to - 1] ?? '')) to -= 1;
  // A quotation mark that was opened inside is closed inside.
  if (/["”』」]/.test(text[to] ?? '') && /["“『「]/.test(text.slice(from, to))) to += 1;
  return [from, Math.max(from, to)];
}
