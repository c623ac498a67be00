import type { Finding } from '../evidence/finding.ts';
import type { MeasureValue, TimeValue } from '../read/values.ts';
import { compareCodeUnits } from '../text/code-unit-order.ts';

/** A measure that a text says ends on a day. */
export interface Expiring {
  readonly measure: Finding;
  /** The day on which it ends, ISO. */
  readonly until: string;
  /** Whole days from the day that was asked about; 0 on the day itself. */
  readonly days: number;
}

const A_DAY = 86_400_000;

/**
 * Measures that end within `within` days from `today` (ISO) by the words of their text, the soonest first. A day that
 * the text does not tell to the day is none. `findings` are of any number of texts.
 */
export function expiringMeasures(
  findings: readonly Finding[],
  today: string,
  within: number,
): readonly Expiring[] {
  const times = new Map<string, string>();
  for (const { kind, value, evidence } of findings) {
    if (kind !== 'time') continue;
    const day = (value as TimeValue).value;
    const [{ text, end }] = evidence;
    // The words of a time take their "until" in, those of a measure's end do not.
    if (day !== null) times.set(`${text} ${end}`, day);
  }
  return findings
    .flatMap((measure): readonly Expiring[] => {
      if (measure.kind !== 'measure') return [];
      const { until } = measure.value as MeasureValue;
      if (until === null) return [];
      const [{ text }] = measure.evidence;
      const day = lastDay(times.get(`${text} ${until.end}`) ?? null);
      if (day === null) return [];
      const days = Math.round((Date.parse(day) - Date.parse(today)) / A_DAY);
      return days < 0 || days > within ? [] : [{ measure, until: day, days }];
    })
    .sort((a, b) => a.days - b.days || compareCodeUnits(a.measure.id, b.measure.id));
}

/** The last day of an EDTF value that names one to the day. */
function lastDay(value: string | null): string | null {
  const last = value?.split('/').at(-1) ?? '';
  return /^\d{4}-\d{2}-\d{2}$/.test(last) ? last : null;
}
