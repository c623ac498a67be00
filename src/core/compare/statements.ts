import type { SpeechAct } from '../lexicon/entry.ts';
import { findingsOf, type Reading } from '../read/reading.ts';
import type { TimeValue } from '../read/values.ts';
import { headLength } from '../text/bisect.ts';
import type { Span } from '../text/span.ts';

/** One statement of an account: the part of a sentence that gives one voice, with what can be held against another. */
export interface Statement extends Span {
  /** Parties whose view it gives; none for what nobody is said to hold. */
  readonly holders: readonly string[];
  /** `null` where nobody is said to do anything by the words. */
  readonly act: SpeechAct | null;
  readonly negated: boolean;
  readonly issues: ReadonlySet<string>;
  /** Issues said not to have been discussed. */
  readonly excluded: ReadonlySet<string>;
  /** Days with their months, months, amounts: `2031-08-11`, `2031-08`, `30 percent`. */
  readonly figures: ReadonlySet<string>;
  readonly formulations: ReadonlySet<string>;
}

/** The statements of one reading that have something to be held against, in text order. Linear in the findings. */
export function statementsIn(reading: Reading): readonly Statement[] {
  const { context } = reading;
  const { voices } = context.voices;
  const issues = findingsOf(reading, 'issue');
  const times = findingsOf(reading, 'time');
  const amounts = findingsOf(reading, 'amount');
  const formulations = findingsOf(reading, 'formulation');
  const statements: Statement[] = [];
  for (const sentence of context.sentences) {
    let at = headLength(voices, ({ end }) => end <= sentence.start);
    for (; at < voices.length; at += 1) {
      const voice = voices[at];
      if (voice === undefined || voice.start >= sentence.end) break;
      const span = trimmed(context.text.content, {
        start: Math.max(voice.start, sentence.start),
        end: Math.min(voice.end, sentence.end),
      });
      const named = within(issues, span).map(({ value }) => value);
      const figures = [
        ...within(times, span).flatMap(({ value }) => daysAndMonths(value)),
        ...within(amounts, span).flatMap(({ value }) =>
          value.value === null ? [] : [`${value.value} ${value.currency ?? value.unit ?? ''}`.trim()],
        ),
      ];
      const one: Statement = {
        ...span,
        holders: voice.holders,
        act: voice.mode === 'narrator' ? null : voice.act,
        negated: voice.negated,
        issues: new Set(named.filter(({ status }) => status === 'mentioned').map(({ issue }) => issue)),
        excluded: new Set(named.filter(({ status }) => status === 'excluded').map(({ issue }) => issue)),
        figures: new Set(figures),
        formulations: new Set(within(formulations, span).map(({ value }) => value.formulation)),
      };
      if (one.issues.size + one.excluded.size + one.formulations.size > 0) statements.push(one);
    }
  }
  return statements;
}

/** A day stands for its month too: "in August" says less than "on August 11", and neither says September. */
function daysAndMonths({ value, precision }: TimeValue): readonly string[] {
  if (value === null) return [];
  if (precision === 'month') return [value];
  return precision === 'day' ? [value, value.slice(0, 7)] : [];
}

function within<Found extends { readonly evidence: readonly [Span, ...Span[]] }>(
  list: readonly Found[],
  { start, end }: Span,
): readonly Found[] {
  let last = headLength(list, ({ evidence }) => evidence[0].start < start);
  const first = last;
  while (last < list.length && (list[last] as Found).evidence[0].start < end) last += 1;
  return list.slice(first, last);
}

const JOINT = /(?:[,;]?\s{1,2}(?:and|but|while)|[,;，；、])$/;

function trimmed(content: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(content[from] as string)) from += 1;
  while (to > from && /\s/.test(content[to - 1] as string)) to -= 1;
  // What joins a statement to the next belongs to neither.
  const joined = JOINT.exec(content.slice(Math.max(from, to - 12), to));
  if (joined !== null) to -= joined[0].length;
  return { start: from, end: to };
}
