import type { Agenda } from '../../../core/track/agenda/agenda.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import type { Names } from './names.ts';
import { indented, quoted } from './sections.ts';

/** Lines of one kind that are shown; --json has all. */
const MOST = 12;
const WANTS = { supports: 'supports', opposes: 'opposes', conditions: 'sets conditions on' } as const;

/** Who at home wants what of an issue. */
export function actorLines(
  actors: Agenda['homeActors'],
  names: Names,
  terminal: Terminal,
): readonly string[] {
  if (actors.length === 0) return [];
  return [
    '',
    terminal.paint.bold('At home: who wants what (neither heads nor ministers)'),
    ...actors
      .slice(0, MOST)
      .flatMap(({ actor, party, kind, role, positions, says }) => [
        ...indented(
          `${party} · ${names.source(actor)} (${[kind, ...(role === null ? [] : [role])].join('; ')})`,
          2,
          terminal,
        ),
        ...positions.flatMap(({ direction, issues, mention: { evidence, known } }) =>
          indented(
            `${known ?? 'no day'} ${WANTS[direction]} ${issues.map(names.issue).join(', ')}: ${quoted(evidence.exact, 56, terminal)} ${evidence.text}`,
            4,
            terminal,
          ),
        ),
        ...says.flatMap(({ say, mention: { evidence } }) =>
          indented(
            `has a say (${say}): ${quoted(evidence.exact, 56, terminal)} ${evidence.text}`,
            4,
            terminal,
          ),
        ),
      ]),
    ...more(actors),
  ];
}

/** Matters tied to each other or kept apart, and whose words do so. */
export function tieLines(ties: Agenda['issueTies'], names: Names, terminal: Terminal): readonly string[] {
  if (ties.length === 0) return [];
  return [
    '',
    terminal.paint.bold('Ties between issues, by the words of sources'),
    ...ties.slice(-MOST).flatMap(({ issues, relation, by, party, mention: { evidence, known } }) => {
      const whose =
        party === null ? names.source(by) : by === party ? party : `${party}, by ${names.source(by)}`;
      const what = relation === 'linked' ? 'ties' : 'keeps apart';
      return indented(
        `${known ?? 'no day'} ${whose}: ${what} ${issues.map(names.issue).join(' – ')}: ${quoted(evidence.exact, 56, terminal)} ${evidence.text}`,
        2,
        terminal,
      );
    }),
    ...more(ties),
  ];
}

/** Who is said to depend on whom, or to have what as a means of pressure. */
export function leverageLines(
  claims: Agenda['leverage'],
  names: Names,
  terminal: Terminal,
): readonly string[] {
  if (claims.length === 0) return [];
  return [
    '',
    terminal.paint.bold('Leverage and dependence, as claimed'),
    ...claims
      .slice(-MOST)
      .flatMap(
        ({
          says,
          asset,
          assetAsWritten,
          holder,
          dependent,
          sector,
          share,
          by,
          mention: { evidence, known },
        }) => {
          const what = asset === null ? assetAsWritten : names.issue(asset);
          const who = sector === null ? dependent : `${dependent} (${sector})`;
          const claim =
            says === 'depends'
              ? `${who} depends on ${holder} for ${what}${share === null ? '' : `, ${share}`}`
              : `${holder} has ${what} as a means of pressure`;
          return indented(
            `${known ?? 'no day'} ${names.source(by)} claims: ${claim}: ${quoted(evidence.exact, 56, terminal)} ${evidence.text}`,
            2,
            terminal,
          );
        },
      ),
    ...more(claims),
  ];
}

function more(list: readonly unknown[]): readonly string[] {
  return list.length > MOST ? [`  and ${list.length - MOST} more (--json)`] : [];
}
