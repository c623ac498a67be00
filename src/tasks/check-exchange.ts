import { InputError } from '../collect/input-error.ts';
import { findingsOf } from '../core/read/reading.ts';
import type { RecordValue } from '../core/read/values.ts';
import type { CheckedAccount } from './check-accounts.ts';
import { dateGap } from './date-gap.ts';

type Channel = Extract<RecordValue, { field: 'channel' }>['value'];

/**
 * What one account records of its exchange, in the order of the text. An account that also tells of an earlier
 * exchange may give several dates and channels; nobody can be sure which is its own, so all of them count.
 */
interface Recorded {
  readonly account: CheckedAccount;
  readonly dates: readonly string[];
  readonly channels: readonly Channel[];
}

/**
 * Refuses accounts that record different exchanges. Sides may differ by one day, since the same hour has two
 * dates; and a difference of channel alone stands where both give the same day, as a divergence.
 * @throws InputError `accounts-mismatched`
 */
export function requireOneExchange(accounts: readonly CheckedAccount[], givenDate: string | null): void {
  const recorded = accounts.map(recordOf);
  if (givenDate !== null) for (const one of recorded) requireGivenDate(one, givenDate);
  for (const [at, one] of recorded.entries()) {
    for (const other of recorded.slice(at + 1)) {
      const gap = leastGap(one.dates, other.dates);
      if (gap === null ? channelsClash(one, other) : gap > 1) throw mismatched(one, other);
    }
  }
}

function requireGivenDate(one: Recorded, givenDate: string): void {
  if ((leastGap(one.dates, [givenDate]) ?? 0) <= 1) return;
  throw new InputError(
    'accounts-mismatched',
    `\`${idOf(one)}\` records another exchange (${describe(one)}) than that of ${givenDate}. ` +
      'Correct the date, give the right account, or pass --allow-mismatch if the reading is wrong.',
  );
}

function recordOf(account: CheckedAccount): Recorded {
  const records = findingsOf(account.reading, 'record').map((finding) => finding.value);
  return {
    account,
    dates: records.flatMap((record) => (record.field === 'date' ? [record.value] : [])),
    channels: records.flatMap((record) => (record.field === 'channel' ? [record.value] : [])),
  };
}

function leastGap(dates: readonly string[], others: readonly string[]): number | null {
  const gaps = dates.flatMap((date) => others.map((other) => dateGap(date, other)));
  const known = gaps.filter((gap) => gap !== null);
  return known.length === 0 ? null : Math.min(...known);
}

function channelsClash(one: Recorded, other: Recorded): boolean {
  const rooms = new Set(other.channels.map(room));
  return (
    one.channels.length > 0 && rooms.size > 0 && !one.channels.some((channel) => rooms.has(room(channel)))
  );
}

/** Channels that cannot be confused: a call is not a meeting. Talks and a meeting are both in person. */
function room(channel: Channel): string {
  return channel === 'talks' ? 'meeting' : channel === 'video' ? 'call' : channel;
}

function mismatched(one: Recorded, other: Recorded): InputError {
  return new InputError(
    'accounts-mismatched',
    `Cannot compare \`${idOf(one)}\` with \`${idOf(other)}\`: they record different exchanges (${describe(one)}, ${describe(other)}). ` +
      'Give accounts of one exchange, or pass --allow-mismatch if the reading is wrong.',
  );
}

function idOf(one: Recorded): string {
  return one.account.reading.context.text.id;
}

function describe({ channels, dates }: Recorded): string {
  return [channels[0] ?? 'exchange', dates[0] ?? 'without a date'].join(' ');
}
