import { userInfo } from 'node:os';
import { UsageError } from './report-error.ts';

/** Who decides: as the option says, else as READOUT_BY in the environment does, else the name of the user's account. */
export function reviewerOf(by: string | undefined): string {
  const name = (by ?? process.env.READOUT_BY ?? accountName()).trim();
  // The name goes into a log of one decision a line.
  if (name !== '' && name.length <= 100 && !/\p{Cc}/u.test(name)) return name;
  throw new UsageError('reviewer-unknown', 'Nobody is named as deciding. Pass --by NAME, or set READOUT_BY.');
}

function accountName(): string {
  try {
    return userInfo().username;
  } catch {
    return '';
  }
}
