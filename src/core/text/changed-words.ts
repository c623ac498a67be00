import { longestCommon } from './longest-common.ts';
import type { Span } from './span.ts';
import { type Token, tokensOf } from './tokens.ts';

/** The words that two versions of a sentence do not share, each as spans of its own text. */
export interface ChangedWords {
  readonly dropped: readonly Span[];
  readonly added: readonly Span[];
}

/** Beyond so many comparisons of words two sentences are called changed as a whole. */
const MOST_COMPARISONS = 1_000_000;
/** Fewer shared characters between two changes are there by chance: 的 stands in every clause. */
const SHORTEST_SHARED = 2;

interface Step {
  readonly a: Token | null;
  readonly b: Token | null;
}

/** Which words of a sentence were dropped and which came in their place, by the longest run of words in common. */
export function changedWords(before: string, a: Span, after: string, b: Span): ChangedWords {
  const old = tokensOf(before, a, true);
  const now = tokensOf(after, b, true);
  const word = (text: string, { start, end }: Span): string => text.slice(start, end);
  const olds = old.map((token) => word(before, token));
  const news = now.map((token) => word(after, token));
  let head = 0;
  while (head < olds.length && head < news.length && olds[head] === news[head]) head += 1;
  let tail = 0;
  while (
    tail < Math.min(olds.length, news.length) - head &&
    olds[olds.length - 1 - tail] === news[news.length - 1 - tail]
  ) {
    tail += 1;
  }
  const middleOld = old.slice(head, old.length - tail);
  const middleNew = now.slice(head, now.length - tail);
  const steps =
    middleOld.length * middleNew.length > MOST_COMPARISONS
      ? [
          ...middleOld.map((token): Step => ({ a: token, b: null })),
          ...middleNew.map((token): Step => ({ a: null, b: token })),
        ]
      : stepsOf(
          middleOld,
          olds.slice(head, olds.length - tail),
          middleNew,
          news.slice(head, news.length - tail),
        );
  const joined = withoutChance(steps);
  return {
    dropped: spansOf(
      joined.flatMap((step) => (step.b === null && step.a !== null ? [step.a] : [])),
      old,
    ),
    added: spansOf(
      joined.flatMap((step) => (step.a === null && step.b !== null ? [step.b] : [])),
      now,
    ),
  };
}

/** The way from one list of words to the other with the most words kept. */
function stepsOf(
  old: readonly Token[],
  olds: readonly string[],
  now: readonly Token[],
  news: readonly string[],
): Step[] {
  const steps: Step[] = [];
  let i = 0;
  let j = 0;
  for (const [a, b] of [...longestCommon(olds, news), [old.length, now.length] as const]) {
    for (; i < a; i += 1) steps.push({ a: old[i] as Token, b: null });
    for (; j < b; j += 1) steps.push({ a: null, b: now[j] as Token });
    if (a < old.length) steps.push({ a: old[a] as Token, b: now[b] as Token });
    i = a + 1;
    j = b + 1;
  }
  return steps;
}

/** What is shared by chance between two changes belongs to them: single characters and signs. Words stand for themselves. */
function withoutChance(steps: readonly Step[]): Step[] {
  const result: Step[] = [];
  let at = 0;
  while (at < steps.length) {
    let end = at;
    while (end < steps.length && steps[end]?.a !== null && steps[end]?.b !== null) end += 1;
    const run = steps.slice(at, end);
    const between = at > 0 && end < steps.length && run.length > 0;
    if (between && run.length < SHORTEST_SHARED && run.every(({ a }) => a?.kind !== 'word')) {
      for (const { a, b } of run) result.push({ a, b: null }, { a: null, b });
    } else result.push(...run);
    if (end < steps.length) result.push(steps[end] as Step);
    at = end + 1;
  }
  return result;
}

/** Words that follow one another make one span. */
function spansOf(changed: readonly Token[], all: readonly Token[]): Span[] {
  const places = new Map(all.map((token, at) => [token, at]));
  const sorted = [...changed].sort((x, y) => x.start - y.start);
  const spans: { start: number; end: number; last: number }[] = [];
  for (const token of sorted) {
    const place = places.get(token) ?? 0;
    const open = spans.at(-1);
    if (open !== undefined && open.last + 1 === place) Object.assign(open, { end: token.end, last: place });
    else spans.push({ start: token.start, end: token.end, last: place });
  }
  return spans.map(({ start, end }) => ({ start, end }));
}
