import type { MeasureValue } from '../../read/values.ts';
import type { Mention } from '../input/mention.ts';
import type { ActDay } from './measure-act.ts';

/** What one passage says of a measure, with its days worked out. */
export interface MeasureNote {
  /** Where it stands: text and first code unit. */
  readonly text: string;
  readonly start: number;
  /** ISO day or moment of publication; `null` where nobody says. */
  readonly published: string | null;
  /** The parties whose own text it is. */
  readonly own: readonly string[];
  readonly measure: string;
  readonly by: string | null;
  readonly on: string | null;
  readonly action: MeasureValue['action'];
  readonly direction: MeasureValue['direction'];
  readonly value: number | null;
  readonly unit: string | null;
  readonly figure: MeasureValue['figure'];
  readonly before: number | null;
  readonly part: MeasureValue['component'];
  readonly duration: string | null;
  readonly status: MeasureValue['status'];
  readonly announced: ActDay | null;
  readonly effective: ActDay | null;
  readonly until: ActDay | null;
  readonly instrument: string | null;
  readonly object: string | null;
  readonly issues: readonly string[];
  readonly mention: Mention;
}
