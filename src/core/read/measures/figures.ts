import { headLength } from '../../text/bisect.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { amountsOf } from '../amounts/amounts-of.ts';
import type { ReadingContext } from '../context.ts';
import type { Draft } from '../reader.ts';
import type { AmountValue, MeasureValue } from '../values.ts';

/** The numbers of a measure, as its value names them, with the spans they were read from. */
export interface Figures
  extends Pick<MeasureValue, 'value' | 'unit' | 'bound' | 'figure' | 'before' | 'duration'> {
  readonly spans: readonly Span[];
}

/** A measure without numbers. */
export const NO_FIGURES: Figures = {
  value: null,
  unit: null,
  bound: 'exact',
  figure: null,
  before: null,
  duration: null,
  spans: [],
};

/** An amount as the reader of amounts gives it. */
export type Amount = Draft<AmountValue>;

/** The amounts of a sentence. */
export function amountsIn(context: ReadingContext, sentence: Span): readonly Amount[] {
  const amounts = amountsOf(context);
  const first = headLength(amounts, ({ span }) => span.end <= sentence.start);
  let end = first;
  while (end < amounts.length && overlaps((amounts[end] as Amount).span, sentence)) end += 1;
  return amounts.slice(first, end);
}

/**
 * Chooses the numbers of one measure among the amounts near it: one set of figures, or two where the words give the
 * change and the level it leads to (上升115个百分点至145%).
 * @param isOrigin whether a rate is the one that the act starts from: "to 15% from 39%"
 * @param sort what the kind of measure is counted in, by the lexicon
 */
export function figuresOf(
  isOrigin: (amount: Amount) => boolean,
  amounts: readonly Amount[],
  sort: string,
  action: string | null,
): readonly Figures[] {
  const duration = lengthOf(amounts);
  const base: Figures = { ...NO_FIGURES, duration: action === 'retain' ? null : (duration?.iso ?? null) };
  if (sort === 'rate') return ratesOf(amounts, isOrigin, base, duration, action);
  const counted = amounts.filter(({ value }) => value.value !== null && isOf(sort, value));
  const end = counted.find(({ value }) => value.change === 'to');
  const from = counted.find(({ value }) => value.change === 'from');
  if (end !== undefined && from !== undefined)
    return [
      { ...base, ...valued(end), before: from.value.value, figure: 'level', spans: [from.span, end.span] },
    ];
  const own = counted[0];
  const sum =
    action === 'remove' && sort !== 'quantity'
      ? amounts.find(({ value }) => value.quantity === 'money' && value.value !== null)
      : undefined;
  // Of a fee that is gone, the sum is the one before.
  if (
    sum !== undefined &&
    (own === undefined || own === sum) &&
    Math.abs(sum.value.value ?? 0) < LARGEST_CHARGE
  )
    return [{ ...base, before: sum.value.value, spans: [sum.span] }];
  // Of a quota that is gone, so is its size.
  if (own !== undefined && action === 'remove' && sort === 'quantity')
    return [{ ...base, ...valued(own), value: null, before: own.value.value, figure: null }];
  const isReached = (action === 'raise' || action === 'cut') && own?.value.change === 'to';
  const isBy = (action === 'raise' || action === 'cut') && own?.value.change === 'change' && sort === 'money';
  if (own !== undefined)
    return [{ ...base, ...valued(own), figure: isReached ? 'level' : isBy ? 'change' : null }];
  const priced = sort === 'count' ? priceOf(amounts, isOrigin, action) : null;
  if (priced !== null) return [{ ...base, ...priced }];
  const quantity = sort === 'money' ? 'money' : sort === 'quantity' ? 'count' : null;
  const path = quantity === null ? undefined : pathOf(amounts, isOrigin, action, quantity);
  if (path !== undefined) return [{ ...base, ...alongPath(path, action === 'raise') }];
  const lasting = sort === 'duration' || action === 'suspend' || action === 'extend';
  return [duration !== null && lasting ? { ...base, ...valued(duration.amount), figure: null } : base];
}

/** A fee among what is counted otherwise: the sum after a rise or a cut, and the one before (由40美元提高到65美元). */
function priceOf(
  amounts: readonly Amount[],
  isOrigin: (amount: Amount) => boolean,
  action: string | null,
): Partial<Figures> | null {
  if (action !== 'raise' && action !== 'cut') return null;
  const path = pathOf(amounts, isOrigin, action, 'money');
  if (path !== undefined) return alongPath(path, action === 'raise');
  const sums = amounts.filter(({ value }) => value.quantity === 'money' && value.value !== null);
  const from = sums.find((one) => one.value.change === 'from' || isOrigin(one));
  const to = sums.find((one) => one !== from && one.value.change !== 'change');
  if (to === undefined) return null;
  return {
    ...valued(to),
    before: from?.value.value ?? null,
    figure: 'level',
    spans: from === undefined ? [to.span] : [from.span, to.span],
  };
}

function isOf(sort: string, { quantity, unit, of }: AmountValue): boolean {
  switch (sort) {
    case 'count':
      return quantity === 'count' && unit !== 'round' && (of !== null || unit !== null);
    case 'batch':
      return quantity === 'count' && (unit === 'batch' || unit === 'document');
    case 'money':
      return quantity === 'money';
    case 'quantity':
      return quantity === 'money' || (quantity === 'count' && unit !== 'round' && unit !== 'person');
    case 'holders':
      return quantity === 'count' && /^(?:company|person|vessel|plant)$/.test(unit ?? '');
    case 'duration':
      return quantity === 'duration';
    default:
      return false;
  }
}

function ratesOf(
  amounts: readonly Amount[],
  isOrigin: (amount: Amount) => boolean,
  base: Figures,
  duration: { readonly amount: Amount } | null,
  action: string | null,
): readonly Figures[] {
  const rates = amounts.filter(
    ({ value }) => value.quantity === 'percent' || value.quantity === 'percentage-point',
  );
  const doubtful = rates.find(({ value }) => value.flag === 'range-or-end');
  if (doubtful !== undefined)
    return [{ ...base, unit: doubtful.value.unit, figure: 'ambiguous', spans: [doubtful.span] }];
  const moved = action === 'cut' || action === 'raise';
  const path = pathOf(rates, isOrigin, action);
  if (path !== undefined) return [{ ...base, ...alongPath(path, action === 'raise') }];
  const known = rates.filter(({ value }) => value.value !== null);
  const from = known.find((one) => one.value.change === 'from' || isOrigin(one));
  // Two rates on two goods by one verb: neither is the level of all.
  if ((action === 'impose' || action === 'announce') && isBoth(known)) return [base];
  const points = known.find(({ value }) => value.quantity === 'percentage-point');
  const levels = known.filter((one) => one !== from && one !== points);
  const to =
    sumOf(levels) ?? levels.find(({ value }) => value.change === 'to') ?? (moved ? levels.at(-1) : levels[0]);
  const earlier =
    from ?? (moved && to !== undefined ? levels.find((one) => one.span.end <= to.span.start) : undefined);
  const before = earlier?.value.value ?? null;
  const change = to === undefined ? undefined : to.value.change;
  const found: Figures[] = [];
  if (points !== undefined)
    found.push({ ...base, ...valued(points), figure: 'change', before: from?.value.value ?? null });
  if (to !== undefined && (points === undefined || moved)) {
    const isChange = moved && change === 'change';
    // Of a duty that is gone, the rate is the one before.
    if (action === 'remove') return [{ ...base, before: to.value.value, spans: [to.span] }];
    found.push({ ...base, ...valued(to), figure: isChange ? 'change' : 'level', before });
  }
  if (found.length > 0) return found;
  const sum = summedOf(amounts, isOrigin, base, action);
  if (sum !== null) return [sum];
  const lasting = action === 'suspend' || action === 'extend';
  return [duration !== null && lasting ? { ...base, ...valued(duration.amount), figure: null } : base];
}

/** 分别加征27.5%和14%: two rates that stand right beside each other. */
function isBoth(known: readonly Amount[]): boolean {
  const [one, two, three] = known;
  if (one === undefined || two === undefined || three !== undefined) return false;
  const gap = two.span.start - one.span.end;
  return (
    one.value.unit === two.value.unit &&
    (gap === ' and '.length || gap === 1) &&
    one.value.value !== two.value.value
  );
}

/** A charge told as a sum: "a transit toll of 40 dollars", 由30美元提高到90美元. */
function summedOf(
  amounts: readonly Amount[],
  isOrigin: (amount: Amount) => boolean,
  base: Figures,
  action: string | null,
): Figures | null {
  const priced = priceOf(amounts, isOrigin, action);
  if (priced !== null) return { ...base, ...priced };
  const own = amounts.find(({ value }) => value.quantity === 'money' && value.value !== null);
  if (own === undefined || Math.abs(own.value.value ?? 0) >= LARGEST_CHARGE) return null;
  if (action === 'remove') return { ...base, before: own.value.value, spans: [own.span] };
  return { ...base, ...valued(own) };
}

/** What is larger is the worth of the goods and no charge on them. */
const LARGEST_CHARGE = 100_000;

/** The two ends of a change that are told as one range. */
function pathOf(
  amounts: readonly Amount[],
  isOrigin: (amount: Amount) => boolean,
  action: string | null,
  quantity?: string,
): Amount | undefined {
  if (action !== 'cut' && action !== 'raise') return undefined;
  return amounts.find(
    (one) =>
      one.value.low !== null &&
      one.value.high !== null &&
      (quantity === undefined || one.value.quantity === quantity) &&
      isOrigin(one),
  );
}

/** "From 17% to 35%" after a verb of change is no range, but where the rate was and where it goes. */
function alongPath({ span, value }: Amount, isUp: boolean): Partial<Figures> {
  const [low, high] = isUp ? [value.low, value.high] : [value.high, value.low];
  return {
    value: high,
    before: low,
    unit: value.currency ?? value.unit,
    bound: value.bound,
    figure: 'level',
    spans: [span],
  };
}

/** The rate that two others add up to: it is the total, wherever it stands. */
function sumOf(levels: readonly Amount[]): Amount | undefined {
  if (levels.length !== 3) return undefined;
  const sum = levels.reduce((total, { value }) => total + (value.value ?? 0), 0);
  return levels.find(({ value }) => (value.value ?? 0) * 2 === sum);
}

function valued({ span, value }: Amount): Pick<Figures, 'value' | 'unit' | 'bound' | 'spans'> {
  return {
    value: value.value,
    unit: value.currency ?? value.unit ?? 'count',
    bound: value.bound,
    spans: [span],
  };
}

const ISO: Readonly<Record<string, string>> = { day: 'D', week: 'W', month: 'M', year: 'Y' };

/** The length that a measure is to last; hours and minutes are of something else. */
function lengthOf(amounts: readonly Amount[]): { readonly amount: Amount; readonly iso: string } | null {
  for (const amount of amounts) {
    const { quantity, unit, value } = amount.value;
    const sign = quantity === 'duration' && unit !== null ? ISO[unit] : undefined;
    if (sign !== undefined && value !== null) return { amount, iso: `P${value}${sign}` };
  }
  return null;
}
