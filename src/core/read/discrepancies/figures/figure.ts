import type { ReadingContext } from '../../context.ts';
import type { Draft, Reader } from '../../reader.ts';
import type { FindingOf } from '../../reading.ts';
import type { DiscrepancyValue, MeasureValue } from '../../values.ts';
import { differing } from './differing.ts';

/** How far two rounded figures may be apart, as a part of the greater. */
const ROUNDED = 0.1;

/** One act told with two figures. */
export const figureOfMeasure: Reader<'discrepancy'> = {
  id: 'discrepancy/figure',
  version: '0.1.0',
  kind: 'discrepancy',
  after: ['measure'],
  summary:
    'One act of one party told in two places with two figures: a rate changed from the same level to two others, or what was announced on one day by the same words of date with two counts. Levels of different times are no discrepancy.',
  *read(context, earlier): Iterable<Draft<DiscrepancyValue>> {
    const byAct = new Map<string, FindingOf<'measure'>[]>();
    for (const measure of earlier.of('measure')) {
      const key = actOf(measure.value);
      if (key !== null) byAct.set(key, [...(byAct.get(key) ?? []), measure]);
    }
    for (const told of byAct.values()) {
      const [first] = told;
      const other = told.find((one) => first !== undefined && isOtherFigure(context, first, one));
      if (first === undefined || other === undefined) continue;
      const issue = first.value.issues[0] ?? null;
      yield differing(
        context,
        { discrepancy: 'figure', class: 'conflict', about: issue },
        [first, other].map(({ value, evidence: [own] }) => ({
          start: own.start,
          end: own.end,
          value: `${value.value} ${value.unit}`,
        })),
      );
    }
  },
  examples: [
    {
      language: 'zh',
      marked: '美方将对华[[关税从145%降至30%]]。此后分析称，美方把对华关税从145%降至35%，仍属高位。',
      because: 'one cut, to two levels',
      value: { discrepancy: 'figure', class: 'conflict' },
    },
    {
      language: 'zh',
      marked: '美方將對華[[關稅從145%降至30%]]。此後分析稱，美方把對華關稅從145%降至35%，仍屬高位。',
      because: 'one cut, to two levels',
    },
    {
      language: 'en',
      marked:
        'Washington [[cut its tariffs on China from 145% to 30%]]. The paper later wrote that Washington cut its tariffs on China from 145% to 35%.',
      because: 'one cut, to two levels',
    },
    {
      language: 'en',
      marked:
        'Washington cut its tariffs on China from 145% to 30% in May. Washington cut its tariffs on China from 30% to 20% in November.',
      because: 'two cuts',
    },
    {
      language: 'zh',
      marked: '美方将对华关税从145%降至30%。美方还考虑将对华关税从145%降至80%。',
      because: 'what is considered is no act',
    },
  ],
};

/** What makes two passages tell one act; `null` where that cannot be told. */
function actOf({
  measure,
  by,
  on,
  action,
  value,
  unit,
  figure,
  before,
  component,
  object,
  announced,
  effective,
  status,
  bound,
}: MeasureValue): string | null {
  if (value === null || unit === null || action === null || by === null || status === 'planned') return null;
  if (bound !== 'exact' && bound !== 'approx') return null;
  const same = [measure, by, on, action, unit, component, object?.asWritten ?? ''];
  if (figure === 'level' && before !== null) return [...same, 'from', before].join('|');
  const day = announced?.asWritten ?? effective?.asWritten ?? '';
  const isCount = unit !== 'percent' && unit !== 'percentage-point' && unit !== 'day' && object !== null;
  return isCount && /日|\d/.test(day) ? [...same, 'on', day].join('|') : null;
}

/** Words of what may be, beside one of the two. */
const UNREAL =
  /考虑|可能|建议|提议|威胁|或将|拟|若|如果|(?<![a-z])(?:consider\w*|may|might|could|would|propos\w*|threat\w*|if|suggest\w*|float\w*)(?![a-z])/;

function isOtherFigure(context: ReadingContext, a: FindingOf<'measure'>, b: FindingOf<'measure'>): boolean {
  const [one, two] = [a.value.value as number, b.value.value as number];
  if (one === two) return false;
  const isRounded = a.value.bound === 'approx' || b.value.bound === 'approx';
  if (isRounded && Math.abs(one - two) <= ROUNDED * Math.max(Math.abs(one), Math.abs(two))) return false;
  return [a, b].every(
    ({ evidence: [own] }) =>
      !UNREAL.test(context.folded({ start: Math.max(0, own.start - 30), end: own.end })),
  );
}
