import type { BalanceValue, DiscrepancyValue, EventValue } from '../../core/read/values.ts';

/** A discrepancy in one line: its kind, every version, and what follows by calculation. */
export function discrepancyText({ discrepancy, versions, computed }: DiscrepancyValue): string {
  const told = versions.map(({ asWritten, value }) => value ?? asWritten);
  const distinct = [...new Set(told)].join(' / ');
  const counted = computed.map(({ of, value }) => `${of.replaceAll('-', ' ')} ${value}`).join(', ');
  return [`${discrepancy.replaceAll('-', ' ')}:`, distinct, counted && `(counted: ${counted})`]
    .filter((part) => part !== '')
    .join(' ');
}

/** How the narrator judges each party, with the number of words that it rests on. */
export function balanceText({ parties, tilt, n }: BalanceValue): string {
  const each = parties.map(({ party, positive, negative, breaches, motives }) => {
    const parts = [
      `+${positive}`,
      `−${negative}`,
      breaches > 0 && counted(breaches, 'breach', 'breaches'),
      motives > 0 && counted(motives, 'motive', 'motives'),
    ];
    return `${party} ${parts.filter((part) => part !== false).join(' ')}`;
  });
  const verdict =
    tilt === null ? 'too few to tell' : tilt === 'balanced' ? 'balanced' : `the words favour ${tilt}`;
  return `${each.join(' · ')} · ${verdict} (n=${n})`;
}

/** An event in one line: when, what, between whom. */
export function eventText({ event, actors, recipients, date, status }: EventValue): string {
  const sides = [actors.join(', '), recipients.join(', ')].filter((side) => side !== '').join(' → ');
  return [date ?? '(no date)', event.replaceAll('-', ' '), sides, status === 'past' ? '' : `(${status})`]
    .filter((part) => part !== '')
    .join(' ');
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
