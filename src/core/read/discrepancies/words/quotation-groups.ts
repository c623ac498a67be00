import type { ReadingContext } from '../../context.ts';
import type { Quoted } from './quoted.ts';
import { isAgain, isGivenAgain } from './quoted-again.ts';
import { contentTokens, isSameUtterance } from './same-utterance.ts';

/** How many tokens in a row two forms of one utterance share at least. */
const RUN = { zh: 2, en: 1 } as const;

/** A run of tokens that stands in more quotations than this is a phrase of the trade. */
const MOST = 24;

/**
 * Quotations in groups of which each is linked with another one as the same utterance. Only quotations with a run
 * of tokens in common are compared, so that the work grows with the text and not with its square.
 */
export function sameUtterances(
  context: ReadingContext,
  quoted: readonly Quoted[],
  haveOneSpeaker: (one: Quoted, other: Quoted) => boolean,
): readonly Quoted[][] {
  const byRun = new Map<string, number[]>();
  const root = quoted.map((_, at) => at);
  const find = (at: number): number => {
    let up = at;
    while (root[up] !== up) up = root[up] as number;
    return up;
  };
  quoted.forEach((one, at) => {
    const candidates = new Set<number>();
    for (const run of runsOf(one)) {
      const with_ = byRun.get(run) ?? [];
      if (with_.length < MOST) {
        for (const other of with_) candidates.add(other);
        with_.push(at);
      }
      byRun.set(run, with_);
    }
    for (const other of candidates) {
      const before = quoted[other] as Quoted;
      // What stands in one quotation, or in one sentence, are two things said in a row, however alike, unless the
      // words between say that the second gives the first once more.
      const isTogether = before.sentence === one.sentence && !isGivenAgain(context, before, one);
      if (isTogether || find(other) === find(at)) continue;
      const again = isAgain(context, one) || isAgain(context, before);
      if (haveOneSpeaker(before, one) && isSameUtterance(context, one, before, again))
        root[find(at)] = find(other);
    }
  });
  const groups = new Map<number, Quoted[]>();
  quoted.forEach((one, at) => {
    const group = groups.get(find(at));
    if (group) group.push(one);
    else groups.set(find(at), [one]);
  });
  return [...groups.values()].filter((group) => group.length > 1);
}

function runsOf(quoted: Quoted): ReadonlySet<string> {
  const tokens = contentTokens(quoted);
  const length = RUN[quoted.language];
  const runs = new Set<string>();
  for (let at = 0; at + length <= tokens.length; at += 1)
    runs.add(`${quoted.language} ${tokens.slice(at, at + length).join(' ')}`);
  return runs;
}
