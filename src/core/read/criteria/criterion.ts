import type { ReadingContext } from '../context.ts';
import { tellerAt } from '../evaluations/teller.ts';
import type { Draft } from '../reader.ts';
import { matchesWithin, matchWithin, sought } from '../sought/may-stand.ts';
import { soughtCues } from '../statements/cue-pattern.ts';
import type { Statement } from '../statements/statement.ts';
import type { CriterionValue } from '../values.ts';

/** A yardstick as the grammar of a clause found it. Offsets are local to the frame. */
export interface Yardstick {
  readonly statement: Statement;
  /** The party whose yardstick it is. */
  readonly of: string;
  readonly criterion: CriterionValue['criterion'];
  readonly words: { readonly start: number; readonly end: number };
  /** Where the passage begins and ends. */
  readonly start: number;
  readonly end: number;
}

/** Words for keeping to an agreement, besides the nouns of agreements in the lexicon. */
const KEEPING = {
  zh: sought(/履约|履行|执行标准|协议执行|执行协议|合规性|遵守/),
  en: sought(
    /(?<![a-z])(?:compliance|implementation|performance|fulfilment|fulfillment|follow-through|complied|comply)(?![a-z])/,
  ),
};

/** The agreement or promise that a stretch of a frame names; `null` where it names none. */
export function commitmentIn(
  context: ReadingContext,
  { frame }: Statement,
  from: number,
  to: number,
): { readonly start: number; readonly end: number } | null {
  const text = frame.text.slice(from, to);
  const pattern = soughtCues(
    context.lexicon,
    frame.language,
    'agreement-noun',
    (cue) => cue.class === 'agreement-noun',
  );
  const match =
    matchWithin(frame, text, KEEPING[frame.language]) ?? matchesWithin(frame, text, pattern)[0] ?? null;
  return match === null ? null : { start: from + match.index, end: from + match.index + match[0].length };
}

/** A yardstick as a finding. */
export function criterionOf(context: ReadingContext, found: Yardstick): Draft<CriterionValue> {
  const { statement, of, criterion, words } = found;
  const { frame } = statement;
  const teller = tellerAt(context, statement, words.start, words.end);
  const commitment =
    commitmentIn(context, statement, words.start, words.end) ??
    commitmentIn(context, statement, 0, frame.text.length);
  const end = frame.text.slice(0, found.end).replace(/[\s,;:.。!?]+$/, '').length;
  return {
    span: frame.span(found.start, Math.max(end, words.end)),
    value: {
      of,
      criterion,
      asWritten: frame.written(words.start, words.end),
      commitment: commitment === null ? null : frame.written(commitment.start, commitment.end),
      by: teller.by,
      chain: teller.chain,
    },
  };
}
