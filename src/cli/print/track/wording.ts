import type { Account, AccountCount } from '../../../core/track/wording/account.ts';
import type { RarityClaim } from '../../../core/track/wording/rarity-claim.ts';
import type { Wording } from '../../../core/track/wording/wording.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { padTo, widthOf } from '../../terminal/width.ts';
import { count } from '../count.ts';
import type { Names } from './names.ts';
import { hanging, headLines, more, someOf } from './sections.ts';
import { emphasisLines, silenceLines } from './wording-issues.ts';
import { shiftLines } from './wording-shift.ts';

/** Lines of a list that the terminal shows; `--json` has them all. */
const MOST = 12;

/** Accounts and exchanges that the terminal shows, the last ones. */
const LAST = 6;

/** The wording of the accounts over time. Empty without an account. */
export function wordingText(
  wording: Wording,
  watch: readonly string[],
  names: Names,
  terminal: Terminal,
): string {
  const { accounts, shifts } = wording;
  if (accounts.length === 0) return '';
  const byId = new Map(accounts.map((one) => [one.id, one]));
  const perParty = [...Map.groupBy(accounts, ({ party }) => party)].map(
    ([party, own]) => `${party} ${own.length}`,
  );
  return `${[
    ...headLines(
      'WORDING',
      [
        `${count(accounts.length, 'full account')}: ${perParty.sort().join(', ')}`,
        'posts, flashes and joint texts are not counted',
      ],
      terminal,
    ),
    ...(shifts.length > LAST ? ['', ...more(shifts.length - LAST, 'changes before these', terminal)] : []),
    ...shifts.slice(-LAST).flatMap((shift) => shiftLines(shift, byId, names, terminal)),
    ...phraseLines(wording, names, terminal),
    ...warningLines(wording, byId, names, terminal),
    ...rarityLines(wording.rarity, names, terminal),
    ...echoLines(wording, byId, names, terminal),
    ...silenceLines(wording, byId, names, terminal),
    ...emphasisLines(wording, watch, names, terminal),
  ].join('\n')}\n`;
}

function phraseLines({ formulations }: Wording, names: Names, terminal: Terminal): readonly string[] {
  const rows = formulations
    .flatMap(({ formulation, parties }) =>
      parties.map((one) => ({ ...one, name: names.formulation(formulation) })),
    )
    .filter(({ k }) => k > 0)
    .sort((a, b) => b.k - a.k);
  if (rows.length === 0) return [];
  const { paint } = terminal;
  const shown = rows.slice(0, MOST);
  const width = Math.max(...shown.map(({ name }) => widthOf(name)));
  return [
    '',
    paint.bold('Set phrases in the party’s own words, by how many of its accounts have them'),
    ...shown.map(({ party, k, n, first, last, name }) => {
      const days = first === last ? (first ?? '') : `${first} … ${last}`;
      return `  ${padTo(party, 4)}${padTo(name, width)}  ${k} of ${n}  ${days}`;
    }),
    ...more(rows.length - MOST, 'set phrases, with their accounts', terminal),
  ];
}

function warningLines(
  { warnings }: Wording,
  accounts: ReadonlyMap<string, Account>,
  names: Names,
  terminal: Terminal,
): readonly string[] {
  if (warnings.length === 0) return [];
  const head = 'Warnings by issue (rung of the ladder; · names it without a warning)';
  return [
    '',
    terminal.paint.bold(head),
    ...warnings.flatMap(({ party, issue, steps }) => {
      const told = steps.map(({ day, rung, of, mention, account }) => {
        const where = account === null ? mention.evidence.text : (accounts.get(account)?.day ?? day);
        return rung === 0 ? `${where} ·` : `${where} ${rung}/${of} “${mention.evidence.exact}”`;
      });
      return hanging(party, `${names.issue(issue)}: ${told.join(', ')}`, terminal, 4);
    }),
  ];
}

const SAYS: Readonly<Record<RarityClaim['says'], string>> = { rare: 'rare', first: 'new', gone: 'gone' };

function rarityLines(claims: readonly RarityClaim[], names: Names, terminal: Terminal): readonly string[] {
  if (claims.length === 0) return [];
  return [
    '',
    terminal.paint.bold('Claims that a wording is rare, new or gone, counted'),
    ...claims.slice(0, MOST).flatMap(({ mention, cue, says, about, counts, unchecked }) => {
      const what =
        about === null
          ? 'names no wording'
          : about.kind === 'words'
            ? `“${about.words}”`
            : about.kind === 'issue'
              ? names.issue(about.id)
              : names.formulation(about.id);
      const counted = counts.filter(({ k }) => k > 0).length > 0 ? counts.filter(({ k }) => k > 0) : counts;
      const figures = counted.map(countText).join('; ');
      const verdict =
        unchecked === 'no-wording'
          ? 'cannot be checked'
          : unchecked === 'too-few-accounts'
            ? `cannot be checked: ${figures}`
            : figures;
      return [
        ...hanging(SAYS[says], `${what} · ${verdict}`, terminal, 6),
        ...hanging('', `“${cue}” ${mention.evidence.text}`, terminal, 6).map(terminal.paint.dim),
      ];
    }),
    ...more(claims.length - MOST, 'after these', terminal),
  ];
}

function countText({ party, k, n, with: having }: AccountCount): string {
  const list = k > 0 && k <= 3 ? ` (${having.join(', ')})` : '';
  return `${k} of ${count(n, 'account')} of ${party}${list}`;
}

function echoLines(
  { echoes }: Wording,
  accounts: ReadonlyMap<string, Account>,
  names: Names,
  terminal: Terminal,
): readonly string[] {
  if (echoes.length === 0) return [];
  return [
    '',
    terminal.paint.bold('Issues of the other side that an account takes up'),
    ...echoes.slice(-2 * LAST).flatMap(({ exchange, party, other, account, otherAccount, echoed, left }) => {
      const day = accounts.get(account ?? otherAccount ?? '')?.day ?? exchange;
      if (account === null || otherAccount === null)
        return hanging(
          day,
          `${party} of ${other}: not measurable, no full account of ${account === null ? party : other}`,
          terminal,
          12,
        );
      const without =
        left.length > 0 ? `; leaves ${someOf(left.map(({ issue }) => names.issue(issue)))}` : '';
      return hanging(
        day,
        `${party} takes up ${echoed.length} of ${echoed.length + left.length} of ${other}${without}`,
        terminal,
        12,
      );
    }),
  ];
}
