import { compareCodeUnits } from '../../text/code-unit-order.ts';
import type { ActDay, MeasureAct } from './measure-act.ts';

type Dated = Pick<MeasureAct, 'id' | 'effective' | 'announced' | 'known'>;

/**
 * The order in which acts take effect: by day, within a day by moment where both tell one, then by when they were
 * announced, so that of two acts for one moment the later decision comes last. Acts without a day stand by when
 * they were announced.
 */
export function compareActs(one: Dated, other: Dated): number {
  return (
    compareCodeUnits(startOf(one), startOf(other)) ||
    compareMoments(one.effective, other.effective) ||
    compareCodeUnits(toldOn(one), toldOn(other)) ||
    compareMoments(one.announced, other.announced) ||
    compareCodeUnits(one.id, other.id)
  );
}

/** The day on which an act takes effect, or where nobody tells it, on which it was announced. */
export function startOf({ effective, announced, known }: Omit<Dated, 'id'>): string {
  return effective?.day ?? announced?.day ?? known ?? '';
}

function toldOn({ announced, known }: Omit<Dated, 'id' | 'effective'>): string {
  return announced?.day ?? known ?? '';
}

/** Moments in their order; nothing is known of two unless both tell one. */
function compareMoments(one: ActDay | null, other: ActDay | null): number {
  const first = one?.moment ?? null;
  const second = other?.moment ?? null;
  if (first === null || second === null) return 0;
  return Date.parse(first) - Date.parse(second) || 0;
}
