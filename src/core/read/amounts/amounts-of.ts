import type { Sentence } from '../../text/layout.ts';
import { overlaps } from '../../text/span.ts';
import type { ReadingContext } from '../context.ts';
import { type FoldedSpan, foldSpan } from '../folded-span.ts';
import type { Draft } from '../reader.ts';
import { boundAcross, boundAfter, boundBefore, boundOfAct } from '../time/bounds.ts';
import type { AmountValue, Bound } from '../values.ts';
import { changeOf, isBareChange, isFrom, leadsTo } from './change.ts';
import { chineseCountAt } from './chinese-counts.ts';
import { chineseNumerals } from './chinese-numerals.ts';
import { durationAt } from './duration-units.ts';
import { durationAmounts } from './durations.ts';
import { englishCountAt } from './english-counts.ts';
import { englishNumerals } from './english-numerals.ts';
import { headNoun } from './head-noun.ts';
import type { MeasureContext, UnitAt } from './measure.ts';
import { moneyAt } from './money-units.ts';
import { isPartOfName } from './number-context.ts';
import type { Numeral } from './numeral.ts';
import { percentAt } from './percent-units.ts';
import { type Amount, joinRanges, type Measured } from './ranges.ts';
import { ratioAt } from './ratio-units.ts';
import { setRatioAmounts } from './set-ratio-amounts.ts';
import { withSmallChange } from './small-change.ts';

/** The first unit that fits is meant: money before counts, so that "25 million dollars" counts no things. */
const UNITS_ZH: readonly UnitAt[] = [percentAt, moneyAt, durationAt, ratioAt, chineseCountAt];
const UNITS_EN: readonly UnitAt[] = [percentAt, moneyAt, durationAt, ratioAt, englishCountAt];
/** A sentence without any of these holds no amount. */
const ANY_ZH = /[0-9一二两三四五六七八九十百千万亿半翻倍壹贰叁肆伍陆柒捌玖拾]/;
const ANY_EN =
  /[0-9]|(?<![a-z])(?:half|quarter|twice|hundred|thousand|million|billion|trillion|dozen|third|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|[a-z]+ty|doubl|tripl|quadrupl|halv|hour|an? )/;

const drafts = new WeakMap<ReadingContext, readonly Draft<AmountValue>[]>();

/** Every amount of the body of a text, in text order. Read once per text and shared by the readers of amounts. */
export function amountsOf(context: ReadingContext): readonly Draft<AmountValue>[] {
  let known = drafts.get(context);
  if (known === undefined) {
    known = context.sentences.flatMap((sentence) => amountsIn(context, sentence));
    drafts.set(context, known);
  }
  return known;
}

function amountsIn(context: ReadingContext, sentence: Sentence): readonly Draft<AmountValue>[] {
  const folded = foldSpan(context, sentence, sentence.language);
  const { text, language } = folded;
  if (!(language === 'zh' ? ANY_ZH : ANY_EN).test(text)) return [];
  const within: MeasureContext = {
    text,
    party: context.about.party,
    isCapital: (offset) => {
      const letter = context.text.content.charAt(folded.source(offset, offset + 1).start);
      return letter !== letter.toLowerCase();
    },
  };
  const numerals = (language === 'zh' ? chineseNumerals(text) : englishNumerals(text)).filter(
    (numeral) => !isPartOfName(text, numeral, language),
  );
  const units = language === 'zh' ? UNITS_ZH : UNITS_EN;
  const measured = numerals.map((numeral) => ({ numeral, measure: unitOf(units, within, numeral) }));
  const plain = withSmallChange(text, joinRanges(text, withoutInner(measured), language));
  const others = [...durationAmounts(text, language), ...setRatioAmounts(text, language)];
  return toDrafts(folded, settled(plain, others), (start, end) => {
    const span = folded.source(start, end);
    return context.text.content.slice(span.start, span.end);
  });
}

/** A number inside the words of another is a part of it: the 六 of 五元六角. */
function withoutInner(list: readonly Measured[]): readonly Measured[] {
  let end = 0;
  return list.filter(({ numeral, measure }) => {
    const isInner = numeral.start < end;
    if (!isInner && measure !== null) end = measure.quantity === 'count' ? numeral.end : measure.end;
    return !isInner;
  });
}

function unitOf(units: readonly UnitAt[], within: MeasureContext, numeral: Numeral) {
  for (const unitAt of units) {
    const found = unitAt(within, numeral);
    if (found !== null) return found;
  }
  return null;
}

/** A compound length or a fraction wins over the single number inside it; a range wins over both. */
function settled(plain: readonly Amount[], others: readonly Amount[]): readonly Amount[] {
  const kept = others.filter((one) => !plain.some((other) => overlaps(one, other) && isStronger(other, one)));
  return [...plain.filter((one) => !kept.some((other) => overlaps(one, other))), ...kept].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
}

function isStronger(plain: Amount, other: Amount): boolean {
  if (plain.measure.quantity === 'duration') return plain.value === null;
  return (
    plain.measure.quantity === 'money' ||
    plain.measure.quantity === 'percent' ||
    other.measure.quantity === 'duration'
  );
}

/** The amount before, as far as the next one may pair with it. */
interface Previous {
  readonly end: number;
  readonly at: number;
  readonly from: boolean;
  /** It is what a change comes to. */
  readonly to: boolean;
  /** The unit of a change. */
  readonly changed: string | null;
  /** The unit of a level that the words say something was brought to. */
  readonly reached: string | null | undefined;
}

const AND_TO = /^[^;.]{0,50}?,? (?:and|then|but) (?:only |just |later |finally )?to $/;
const AND = /^(?:,? and (?:by )?|[和、与])$/;
const BACK_FROM =
  /^(?:,? (?:last|this|the previous) (?:year|month|week|quarter)| in (?:19|20|21)\d\d)?,? (?:up |down )?from (?:the |its |an? )?(?:current |previous |earlier |present )?$/;

function toDrafts(
  folded: FoldedSpan,
  amounts: readonly Amount[],
  words: (start: number, end: number) => string,
): readonly Draft<AmountValue>[] {
  const { text, language } = folded;
  const found: Draft<AmountValue>[] = [];
  let previous = null as Previous | null;
  for (const amount of amounts) {
    const { measure, start } = amount;
    const end =
      measure.of !== null && measure.quantity === 'count' ? Math.max(amount.end, measure.of.end) : amount.end;
    // "Over a five-member council" is no bound.
    const isLed = /(?:^|[^a-z])over an? $/.test(text.slice(Math.max(0, start - 9), start));
    const before = isLed ? null : boundBefore(text, start, language);
    const isOfWhole = measure.quantity === 'percent' || measure.quantity === 'ratio';
    const across =
      before === null
        ? ((isOfWhole ? boundAcross(text, start, language) : null) ?? boundOfAct(text, start, language))
        : null;
    const after = boundAfter(text, amount.end, language);
    const from = start - (before?.length ?? 0);
    const ahead = text.slice(0, from);
    const rest = text.slice(amount.end + (after?.length ?? 0), amount.end + 40);
    const mayChange = measure.quantity !== 'count' && measure.quantity !== 'duration' && !isShare(amount);
    let change = amount.changes
      ? 'change'
      : mayChange
        ? changeOf(ahead, rest, measure.quantity, language)
        : null;
    const between = previous === null ? '' : text.slice(previous.end, from);
    // A stretch "from two days to three" is no change; 从两天延长到三天 is.
    const isPath =
      (measure.quantity !== 'duration' && measure.quantity !== 'count') || LENGTHENS.test(between);
    if (previous?.from && isPath && leadsTo(between, language)) {
      change = 'to';
      const earlier = found[previous.at] as Draft<AmountValue>;
      found[previous.at] = { ...earlier, value: { ...earlier.value, change: 'from' } };
    }
    // "To 9 percent in May and to 4 percent next year", "fell 4 percent and 6 percent".
    if (previous?.to && mayChange && AND_TO.test(between)) change = 'to';
    if (change === null && previous?.changed === measure.unit && mayChange && AND.test(between))
      change = 'change';
    // "Raised to 12 percent from 5 percent": where it was stands behind.
    if (previous?.reached === measure.unit && BACK_FROM.test(between)) {
      change = 'from';
      const later = found[previous.at] as Draft<AmountValue>;
      found[previous.at] = { ...later, value: { ...later.value, change: 'to' } };
    }
    const flag =
      measure.quantity === 'percent' && isEitherEnd(amount, ahead, language) ? 'range-or-end' : null;
    const isCount = measure.quantity === 'count';
    const of = isCount ? measure.of : headNoun(text, { start, end: amount.end }, measure.quantity, language);
    found.push({
      span: folded.source(from, Math.max(end, amount.end + (after?.length ?? 0))),
      value: {
        quantity: measure.quantity,
        value: amount.value,
        low: amount.low,
        high: amount.high,
        bound: boundOf(before?.bound ?? across ?? undefined, amount.open, after?.bound),
        unit: measure.unit,
        currency: measure.currency,
        change,
        of: of === null ? null : words(of.start, of.end),
        asWritten: words(amount.start, amount.end),
        flag,
      },
    });
    previous = {
      end: amount.end,
      at: found.length - 1,
      from: !isShare(amount) && isFrom(ahead, language),
      to: change === 'to',
      changed: change === 'change' ? measure.unit : null,
      reached: change === 'to' && / to (?:a |just |only )?$/.test(ahead) ? measure.unit : undefined,
    };
  }
  return found;
}

const LENGTHENS = /延长|缩短|增|减|升|降|拉长|推迟|上调|下调|提高|扩大|调高|调低|压缩/;

/** A fraction or proportion is neither held nor changed by: "by a margin of 3 to 1". */
function isShare({ measure }: Amount): boolean {
  return measure.unit === 'fraction' || measure.unit === 'to-one';
}

function boundOf(before: Bound | undefined, open: boolean, after: Bound | undefined): Bound {
  return before ?? (open ? '>' : (after ?? 'exact'));
}

function isEitherEnd({ joint }: Amount, ahead: string, language: FoldedSpan['language']): boolean {
  return (joint === '至' || joint === '到' || joint === 'to') && isBareChange(ahead, language);
}
