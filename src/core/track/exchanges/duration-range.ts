import type { Bound } from '../../read/values/bound.ts';

/** The shares by which "about" and "nearly" may miss: 90 about is 81 to 99, nearly 120 is 105 to 120. */
const ABOUT = 0.1;
const NEARLY = 0.125;

/** Minutes between which a stated length lies, as its words may fairly be taken. */
export function minutesMeant({ minutes, bound }: { readonly minutes: number; readonly bound: Bound }): {
  readonly least: number;
  readonly most: number;
} {
  switch (bound) {
    case 'exact':
      return { least: minutes, most: minutes };
    case 'approx':
      return { least: minutes * (1 - ABOUT), most: minutes * (1 + ABOUT) };
    case '<~':
      return { least: minutes * (1 - NEARLY), most: minutes };
    case '>=':
    case '>':
      return { least: minutes, most: Number.POSITIVE_INFINITY };
    case '<=':
    case '<':
      return { least: 0, most: minutes };
  }
}
