import type { Quote } from '../../../evidence/quote.ts';
import type { WordingShift } from '../../../track/wording/wording-shift.ts';
import type { Part, Sentence } from '../../document.ts';
import { byQuotes, told, verbatim } from '../citing.ts';
import { item } from '../parts.ts';
import type { View } from '../view.ts';

type Item = Extract<Part, { kind: 'items' }>['items'][number];

/** Sentences of an account that stand in the one before in other words, both in full. */
export function sentenceItems({ account, against, sentences }: WordingShift, view: View): readonly Item[] {
  const { say, names } = view;
  const label = say.shiftOf(names.account(account), names.account(against));
  const whole = (words: string, one: Quote): readonly Sentence[] =>
    told([words, ...verbatim(one, view)], byQuotes([one]));
  return sentences.flatMap(({ before, after }) =>
    item(label, [...whole(say.shape.before, before), ...whole(say.shape.after, after)]),
  );
}

/** Issues whose place in the order of first mention has changed; each rests on where the later account brings it up. */
export function orderSentences({ account, against, order }: WordingShift, view: View): readonly Sentence[] {
  const { say, names, tracking } = view;
  if (order.length === 0) return [];
  const texts = new Set(tracking.wording.accounts.find(({ id }) => id === account)?.texts ?? [account]);
  const issues = new Set(order.map(({ issue }) => issue));
  const quotes = tracking.agenda.indicators.raisedFirst
    .filter(({ issue }) => issues.has(issue))
    .flatMap(({ accounts }) => accounts.filter((one) => texts.has(one.account)))
    .map(({ evidence }) => evidence);
  const moves = order.map(({ issue, before, after }) => say.shape.move(names.issue(issue), before, after));
  return told(
    [say.shape.moved(say.shiftOf(names.account(account), names.account(against)), moves)],
    byQuotes(quotes),
  );
}
