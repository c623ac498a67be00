import { InputError } from '../collect/input-error.ts';
import { findingsOf } from '../core/read/reading.ts';
import type { RecordValue } from '../core/read/values.ts';
import type { CheckedAccount } from './check-accounts.ts';
import { dateGap } from './date-gap.ts';

type Channel = Extract<RecordValue, { field: 'channel' }>['value'];

/** What one account records of its exchange. */
interface Recorded {
  readonly account: CheckedAccount;
  readonly date: string | null;
  readonly channel: Channel | null;
}

/**
 * Refuses accounts that record different exchanges. Sides may differ by one day, since the same hour has two
 * dates; and a difference of channel alone stands where both give the same day, as a divergence.
 * @throws InputError `accounts-mismatched`
 */
export function requireOneExchange(accounts: readonly CheckedAccount[], givenDate: string | null): void {
  const recorded = accounts.map(recordOf);
  if (givenDate !== null) requireGivenDate(recorded, givenDate);
  for (const [at, one] of recorded.entries()) {
    for (const other of recorded.slice(at + 1)) {
      const gap = one.date !== null && other.date !== null ? dateGap(one.date, other.date) : null;
      const clash =
        one.channel !== null && other.channel !== null && room(one.channel) !== room(other.channel);
      if ((gap === null && clash) || (gap !== null && gap > 1)) throw mismatched(one, other);
    }
  }
}

function requireGivenDate(recorded: readonly Recorded[], givenDate: string): void {
  for (const one of recorded) {
    if (one.date === null || (dateGap(one.date, givenDate) ?? 0) <= 1) continue;
    throw new InputError(
      'accounts-mismatched',
      `\`${one.account.reading.context.text.id}\` records another exchange (${describe(one)}) than that of ${givenDate}. ` +
        'Correct the date, give the right account, or pass --allow-mismatch if the reading is wrong.',
    );
  }
}

function recordOf(account: CheckedAccount): Recorded {
  const records = findingsOf(account.reading, 'record').map((finding) => finding.value);
  return {
    account,
    date: records.find((record) => record.field === 'date')?.value ?? null,
    channel: records.find((record) => record.field === 'channel')?.value ?? null,
  };
}

/** Channels that cannot be confused: a call is not a meeting. Talks and a meeting are both in person. */
function room(channel: Channel): string {
  return channel === 'talks' ? 'meeting' : channel === 'video' ? 'call' : channel;
}

function mismatched(one: Recorded, other: Recorded): InputError {
  const [a, b] = [one, other].map((record) => record.account.reading.context.text.id);
  return new InputError(
    'accounts-mismatched',
    `Cannot compare \`${a}\` with \`${b}\`: they record different exchanges (${describe(one)}, ${describe(other)}). ` +
      'Give accounts of one exchange, or pass --allow-mismatch if the reading is wrong.',
  );
}

function describe(one: Recorded): string {
  return [one.channel ?? 'exchange', one.date ?? 'without a date'].join(' ');
}
