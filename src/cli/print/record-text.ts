import type {
  AmountValue,
  EventValue,
  MeasureValue,
  MentionValue,
  RecordValue,
  TimeValue,
} from '../../core/read/values.ts';
import { lengthOf, nameOf, parts, quantityOf, words } from './line-parts.ts';
import { BOUND_WORDS, LINE_WORDS } from './reading-words.ts';

/** Whose measure on whom, what is done to it, its value, and how far it has come. */
export function measureText(value: MeasureValue): string {
  const { by, on, action, measure, status, duration, effective, until, object } = value;
  const sides = words(by ?? LINE_WORDS.unknown, on !== null && `→ ${on}`);
  return parts(
    words(
      `${sides}:`,
      action,
      measure,
      object !== null && LINE_WORDS.object(object.asWritten),
      ...levelOf(value),
    ),
    effective !== null && LINE_WORDS.from(effective.asWritten),
    until !== null && LINE_WORDS.until(until.asWritten),
    duration !== null && value.unit !== 'day' && LINE_WORDS.lasting(lengthOf(duration)),
    status,
  );
}

function levelOf({ value, unit, bound, figure, before }: MeasureValue): readonly (string | false)[] {
  const from = before !== null && LINE_WORDS.from(quantityOf(before, unit));
  if (value === null) return [from];
  const told = words(BOUND_WORDS[bound], quantityOf(value, unit));
  if (figure === 'level') return [from, LINE_WORDS.to(told)];
  return [from, figure === 'change' ? LINE_WORDS.change(told) : told];
}

/** An event in one line: when, what, between whom. */
export function eventText({ event, actors, recipients, date, timeAsWritten, status }: EventValue): string {
  const sides = [actors, recipients].map((list) => list.map(nameOf).join(', ')).filter((side) => side !== '');
  return words(
    date ?? timeAsWritten ?? LINE_WORDS.noDate,
    event !== 'other' && event.replaceAll('-', ' '),
    sides.join(' → '),
    status !== 'past' && `(${status})`,
  );
}

/** A time in the form that results carry, with what it is where no date can be told. */
export function timeText({
  value,
  asWritten,
  bound,
  approximate,
  section,
  offset,
  event,
}: TimeValue): string {
  if (value !== null) {
    const sign = bound === null ? approximate && BOUND_WORDS.approx : bound;
    return words(sign, section, value);
  }
  const length = offset === null ? asWritten : lengthOf(`${offset.operator}${offset.iso}`);
  return parts(words(length, event), LINE_WORDS.unresolved);
}

/** A figure with its bound and what it is of. */
export function amountText({ value, low, high, bound, unit, currency, of }: AmountValue): string {
  const number = value === null ? `${low}–${high}` : String(value);
  return words(BOUND_WORDS[bound], quantityOf(number, currency ?? unit), of !== null && `(${of})`);
}

/** What or who is named. */
export function mentionText({ type, entity, roleTime, flag }: MentionValue): string {
  return parts(words(type, nameOf(entity)), roleTime === 'former' && roleTime, flag);
}

/** A fact about the exchange. */
export function recordText(record: RecordValue): string {
  const name = `${record.field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)}:`;
  switch (record.field) {
    case 'duration':
      return words(name, BOUND_WORDS[record.bound], `${record.minutes} min`);
    case 'requestedBy':
      if (record.explicit && record.value !== null) return words(name, nameOf(record.value));
      return words(
        name,
        record.value === null ? LINE_WORDS.notNamed : nameOf(record.value),
        record.value === null ? LINE_WORDS.formula(record.formula) : LINE_WORDS.implied(record.formula),
      );
    case 'acceptedBy':
      return words(
        name,
        record.value === null ? LINE_WORDS.notNamed : nameOf(record.value),
        `(${record.formula})`,
      );
    case 'participants':
      return words(name, record.value.map(nameOf).join(', '));
    case 'delegation':
      return words(
        name,
        record.party,
        record.part !== 'members' && record.part,
        record.value.map(nameOf).join(', '),
      );
    case 'channel':
      return words(name, record.value, record.margins && LINE_WORDS.onTheMargins);
    case 'place':
      return words(name, record.name);
    case 'publication':
      return words(name, record.party, record.value, record.time);
    case 'date':
    case 'partOfDay':
      return words(name, record.value);
  }
}
