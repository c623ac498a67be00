import type { Finding } from '../../evidence/finding.ts';
import type { MeasureValue } from '../../read/values.ts';
import { compareCodeUnits } from '../../text/code-unit-order.ts';
import { daysBetween } from './act-day.ts';
import { writtenDays } from './written-days.ts';

/** A measure that a text says ends on a day. */
export interface Expiring {
  readonly measure: Finding;
  /** The day on which it ends, ISO. */
  readonly until: string;
  /** Whole days from the day that was asked about; 0 on the day itself. */
  readonly days: number;
}

/**
 * Measures that end within `within` days from `today` (ISO) by the words of their text, the soonest first. A day that
 * the text does not tell to the day is none. What other texts say of the same measure is not asked here; see
 * `windowsOf` for that. `findings` are of any number of texts.
 */
export function expiringMeasures(
  findings: readonly Finding[],
  today: string,
  within: number,
): readonly Expiring[] {
  const byText = new Map<string, Finding[]>();
  for (const finding of findings) {
    const [{ text }] = finding.evidence;
    const list = byText.get(text);
    if (list === undefined) byText.set(text, [finding]);
    else list.push(finding);
  }
  return [...byText.values()]
    .flatMap((own) => {
      const dayOf = writtenDays(own);
      return own.flatMap((measure): readonly Expiring[] => {
        if (measure.kind !== 'measure') return [];
        const until = dayOf((measure.value as MeasureValue).until, 'last')?.day;
        if (until === undefined) return [];
        const days = daysBetween(today, until);
        return days < 0 || days > within ? [] : [{ measure, until, days }];
      });
    })
    .sort((a, b) => a.days - b.days || compareCodeUnits(a.measure.id, b.measure.id));
}
