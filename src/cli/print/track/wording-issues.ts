import type { Account } from '../../../core/track/wording/account.ts';
import type { EmphasisPoint, EmphasisSeries } from '../../../core/track/wording/emphasis.ts';
import type { SilenceReading } from '../../../core/track/wording/silence.ts';
import type { Wording } from '../../../core/track/wording/wording.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { padTo, widthOf } from '../../terminal/width.ts';
import type { Names } from './names.ts';
import { hanging } from './sections.ts';

/** Issues of one party and accounts that the terminal shows. */
const MOST_ISSUES = 8;
const MOST_ACCOUNTS = 4;
/** From this on a score is beyond what one account in twenty would show by chance. */
const BEYOND = 1.96;

/** Silences that break a habit, and how many others there are. */
export function silenceLines(
  { silences }: Wording,
  accounts: ReadonlyMap<string, Account>,
  names: Names,
  terminal: Terminal,
): readonly string[] {
  const all = silences.flatMap(({ party, issue, silences: list }) =>
    list.map((silence) => ({ ...silence, party, issue })),
  );
  if (all.length === 0) return [];
  const unusual = all.filter(({ reading }) => reading === 'unusual');
  const number = (reading: SilenceReading): number => all.filter((one) => one.reading === reading).length;
  const rest = [
    [number('expected'), 'no break of a habit'],
    [number('too-few'), 'with fewer than 5 accounts before'],
    [number('cannot-tell'), 'without an account to search'],
  ] as const;
  const counted = rest.filter(([n]) => n > 0).map(([n, what]) => `${n} ${what}`);
  return [
    '',
    terminal.paint.bold('Silences (watched issues, and those that the other side’s account names)'),
    ...unusual.flatMap(({ day, account, party, issue, mentioned, of, rate }) =>
      hanging(
        day ?? '',
        `${party} on ${names.issue(issue)}: named in ${mentioned} of ${of} accounts before (${rate.toFixed(2)}), not in ${accounts.get(account ?? '')?.id ?? account}`,
        terminal,
        12,
      ),
    ),
    ...hanging(
      '',
      `${unusual.length === 0 ? 'none unusual' : `${unusual.length} unusual`}; ${counted.join(', ')}`,
      terminal,
      0,
    ),
  ];
}

/** Shares of clauses of the issues that a party gives most room, in its last accounts. */
export function emphasisLines(
  { emphasis }: Wording,
  watch: readonly string[],
  names: Names,
  { paint, columns }: Terminal,
): readonly string[] {
  if (emphasis.length === 0) return [];
  const watched = new Set(watch);
  const lines = [...Map.groupBy(emphasis, ({ party }) => party)].flatMap(([party, series]) => {
    const shown = [...series]
      .filter(({ points }) => points.length > 0)
      .sort((a, b) => Number(watched.has(b.issue)) - Number(watched.has(a.issue)) || most(b) - most(a))
      .slice(0, MOST_ISSUES);
    const width = Math.max(...shown.map(({ issue }) => widthOf(names.issue(issue))), 10);
    const room = Math.max(1, Math.min(MOST_ACCOUNTS, Math.floor((columns - width - 4 + 2) / CELL)));
    const days = shown[0]?.points.slice(-room).map(({ day }) => padTo(day ?? '', CELL)) ?? [];
    return [
      `  ${padTo(party, width)}  ${days.join('')}`.trimEnd(),
      ...shown.map(({ issue, points }) =>
        `  ${padTo(names.issue(issue), width)}  ${points.slice(-room).map(cellOf).join('')}`.trimEnd(),
      ),
    ];
  });
  return [
    '',
    paint.bold('Emphasis: share of clauses with its 95% interval, in the last accounts'),
    paint.dim('  + or − more or less than in all accounts before (|z| > 1.96)'),
    ...lines,
  ];
}

const CELL = 15;

function most({ points }: EmphasisSeries): number {
  return Math.max(...points.map(({ share }) => share.share));
}

function cellOf({ share: { share, low, high }, z }: EmphasisPoint): string {
  const percent = (value: number): string => String(Math.round(value * 100));
  const mark = z !== null && Math.abs(z) > BEYOND ? (z > 0 ? '+' : '−') : '';
  return padTo(`${percent(share)}% ${percent(low)}–${percent(high)}${mark}`, CELL);
}
