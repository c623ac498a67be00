import type { TimeValue } from '../../values.ts';
import type { PartOfDay } from '../date-expression.ts';
import type { Precision } from '../resolve/extent.ts';
import type { Bounded, Length, Operator, Section, Time } from './time.ts';

/** What a time says beside the stretch of the calendar that it means. */
export interface Traits {
  readonly bound: Bounded['bound'] | null;
  readonly section: Section | null;
  readonly part: PartOfDay | null;
  readonly zone: string | null;
  readonly approximate: boolean;
  readonly relation: TimeValue['relation'];
  readonly length: Length | null;
  readonly operator: Operator;
  readonly counted: 'speech' | 'context' | null;
  readonly clockOnly: boolean;
  /** How exact the words are, for a time that cannot be resolved. */
  readonly precision: Precision;
}

const NONE: Traits = {
  bound: null,
  section: null,
  part: null,
  zone: null,
  approximate: false,
  relation: null,
  length: null,
  operator: '=',
  counted: null,
  clockOnly: false,
  precision: 'day',
};

/** The traits of a time, gathered from its outermost words to its innermost. */
export function traits(time: Time): Traits {
  switch (time.kind) {
    case 'bounded':
      return { ...traits(time.of), bound: time.bound };
    case 'sectioned':
      return { ...traits(time.of), section: time.section };
    case 'about':
      return { ...traits(time.of), approximate: true };
    case 'zoned':
      return { ...traits(time.time), zone: time.zone };
    case 'third':
      return { ...traits(time.of), precision: 'third' };
    case 'at':
      return { ...traits(time.day), part: time.part, precision: time.clock === null ? 'part' : 'minute' };
    case 'part':
      return { ...NONE, part: time.part, clockOnly: true, precision: 'part' };
    case 'clock':
      return { ...NONE, clockOnly: true, precision: time.minute === null ? 'hour' : 'minute' };
    case 'days':
      return { ...NONE, counted: time.from };
    case 'interval':
      return { ...NONE, clockOnly: traits(time.first).clockOnly, precision: traits(time.last).precision };
    case 'shifted':
      return {
        ...NONE,
        ...ofLength(time.length),
        relation: time.sign === 1 ? 'after' : 'before',
        counted: typeof time.from === 'string' ? time.from : null,
      };
    case 'window':
      return {
        ...NONE,
        ...ofLength(time.length),
        relation: time.within ? 'within' : time.sign === 1 ? 'after' : 'before',
        operator: time.within ? '<=' : '=',
        counted: 'speech',
      };
    case 'event':
      return {
        ...NONE,
        ...(time.length === null ? {} : ofLength(time.length)),
        relation: time.relation,
        operator: time.operator,
        precision: 'event',
      };
    case 'length':
      return { ...NONE, approximate: time.bound === 'approx', precision: 'duration' };
    case 'recurring':
      return { ...NONE, precision: 'recurring' };
    case 'vague':
      return { ...NONE, precision: 'vague', approximate: true };
    case 'calendar':
      return time.day !== null ? NONE : { ...NONE, precision: time.month === null ? 'year' : 'month' };
    case 'period':
      return { ...NONE, counted: 'speech', precision: periodPrecision(time.unit) };
    default:
      return NONE;
  }
}

function ofLength(length: Length): Pick<Traits, 'length' | 'operator' | 'approximate'> {
  const vague =
    length.bound === 'approx' || length.bound === '<~' || length.parts.some(({ count }) => count === null);
  const operator: Operator =
    length.bound === 'exact' || length.bound === 'approx' || length.bound === '<~'
      ? vague
        ? '~'
        : '='
      : length.bound;
  return { length, operator, approximate: vague };
}

function periodPrecision(unit: string): Precision {
  return unit === 'week' || unit === 'month' || unit === 'quarter' || unit === 'year' ? unit : 'day';
}
