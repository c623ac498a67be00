import type { Sentence } from '../../../text/layout.ts';
import type { ReadingContext } from '../../context.ts';
import { type FoldedSpan, foldSpan } from '../../folded-span.ts';
import type { Draft, Reader } from '../../reader.ts';
import type { FindingOf } from '../../reading.ts';
import type { AmountValue, DiscrepancyValue } from '../../values.ts';
import { apportioned } from './apportioned.ts';
import { bySentence } from './by-sentence.ts';
import { differing } from './differing.ts';
import { partsOf } from './parts.ts';
import { stepsOf } from './steps.ts';
import { totalsBehind } from './total-behind.ts';

/** Amounts of one quantity and unit in one sentence. */
export interface Amounts {
  readonly folded: FoldedSpan;
  readonly amounts: readonly FindingOf<'amount'>[];
}

/** Figures that are told to add up, and what they give. */
export interface Addition {
  readonly amounts: readonly FindingOf<'amount'>[];
  /** What is calculated: `sum` of the parts, or `difference` between two levels. */
  readonly of: 'sum' | 'difference';
  readonly value: number;
}

/** A total that is not what its parts give, and a step that does not lead from one level to the other. */
export const sumOfFigures: Reader<'discrepancy'> = {
  id: 'discrepancy/sum',
  version: '0.1.0',
  kind: 'discrepancy',
  after: ['amount'],
  summary:
    'Figures of one sentence that are told to add up and do not: a total with all its parts, parts of which there are more than the whole, and a change told beside the two levels between which it lies. Rounded figures are left out.',
  *read(context, earlier): Iterable<Draft<DiscrepancyValue>> {
    for (const [at, amounts] of bySentence(context.sentences, earlier.of('amount')).entries()) {
      const sentence = context.sentences[at];
      if (sentence !== undefined) yield* additionsIn(context, sentence, amounts);
    }
  },
  examples: [
    {
      language: 'zh',
      marked: '共有[[12家企业]]受影响，其中7家在卢门，6家在诺加。',
      because: 'seven and six are more than twelve',
      value: { discrepancy: 'sum', class: 'conflict', computed: [{ of: 'sum', value: '13' }] },
    },
    {
      language: 'zh',
      marked: '關稅從[[145%]]降至30%，下調100個百分點。',
      because: 'from 145 to 30 there are 115 points',
      value: { computed: [{ of: 'difference', value: '115' }] },
    },
    {
      language: 'en',
      marked: 'The tariff was cut from [[145%]] to 30%, a cut of 100 percentage points.',
      because: 'from 145 to 30 there are 115 points',
      value: { computed: [{ of: 'difference', value: '115' }] },
    },
    {
      language: 'en',
      marked:
        'Tariffs total [[145 percent]], made up of a 20 percent fentanyl duty and a 120 percent reciprocal duty.',
      because: 'the two parts give 140',
      value: { computed: [{ of: 'sum', value: '140' }] },
    },
    {
      language: 'zh',
      marked: '两国共派出舰船[[9艘]]，其中诺方6艘、泰方2艘。',
      because: 'of two sides both are told, and they give eight',
      value: { computed: [{ of: 'sum', value: '8' }] },
    },
    {
      language: 'zh',
      marked: '诺方派出[[6艘舰船]]、泰方派出3艘舰船，共10艘。',
      because: 'the total stands behind its parts',
      value: { computed: [{ of: 'sum', value: '9' }] },
    },
    {
      language: 'en',
      marked: 'The summit brought together [[14 ministers]], eight from Nordavia and seven from Tessaly.',
      because: 'eight and seven are fifteen',
      value: { computed: [{ of: 'sum', value: '15' }] },
    },
    {
      language: 'en',
      marked:
        'The package is worth [[$1.2 billion]], made up of $500 million from the bank of the two regions, $450 million from commercial lenders and $150 million from the grid companies.',
      because: 'the parts give 1.1 billion',
      value: { computed: [{ of: 'sum', value: '1100000000' }] },
    },
    {
      language: 'en',
      marked:
        'The summit brought together 14 ministers, including eight from Nordavia and five from Tessaly.',
      because: 'nobody says that these are all',
    },
    {
      language: 'zh',
      marked: '关税总计145%，由20%的芬太尼关税和125%的对等关税组成。',
      because: 'the parts give the total',
    },
    {
      language: 'zh',
      marked: '共有12家企业受影响，其中7家在卢门，3家在诺加。',
      because: 'nobody says that these are all',
    },
    {
      language: 'en',
      marked: 'Tariffs rose from 10% to 25% on steel and 30% on cars.',
      because: 'a third level is no step',
    },
  ],
};

/** The figures of one sentence that do not add up. */
export function* additionsIn(
  context: ReadingContext,
  sentence: Sentence,
  amounts: readonly FindingOf<'amount'>[],
): Generator<Draft<DiscrepancyValue>> {
  const exact = amounts.filter(isExact);
  if (exact.length === 0) return;
  const told: Amounts = { folded: foldSpan(context, sentence, sentence.language), amounts: exact };
  const shared = apportioned(context, told.folded, exact);
  if (shared !== null) yield shared;
  if (exact.length < 2) return;
  for (const addition of [...partsOf(told), ...stepsOf(told), ...totalsBehind(told)])
    yield finding(context, addition);
}

/** An exact figure, or a range of two, whose ends may be levels. */
function isExact({ value }: FindingOf<'amount'>): boolean {
  const isRange = value.value === null && value.low !== null && value.high !== null;
  return (
    (value.value !== null || isRange) &&
    value.bound === 'exact' &&
    value.flag === null &&
    value.quantity !== 'duration'
  );
}

function finding(context: ReadingContext, { amounts, of, value }: Addition): Draft<DiscrepancyValue> {
  return differing(
    context,
    {
      discrepancy: 'sum',
      class: 'conflict',
      about: null,
      computed: [{ of, value: plain(value) }],
    },
    amounts.map(({ value: amount, evidence: [own] }) => ({
      start: own.start,
      end: own.end,
      value: `${figureOf(amount)}${amount.unit === null ? '' : ` ${amount.unit}`}`,
    })),
  );
}

function figureOf({ value, low, high }: AmountValue): string {
  return value === null ? `${plain(low as number)}/${plain(high as number)}` : plain(value);
}

/** Without the tail that adding fractions leaves: at most four decimals. */
function plain(value: number): string {
  return String(Math.round(value * 10_000) / 10_000);
}
