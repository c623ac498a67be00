import type { DueBefore } from '../../../core/track/agenda/before-round.ts';
import type { Tracking } from '../../../tasks/track.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { count } from '../count.ts';
import type { Names } from './names.ts';
import { hanging, quoted } from './sections.ts';

/** Lines of one kind that are shown. */
const MOST = 6;

/** What falls due, what ends and what is foretold before the round, each told by its own section. */
export function beforeLines(
  { agenda: { before }, commitments, measures, forecasts }: Tracking,
  names: Names,
  terminal: Terminal,
): readonly string[] {
  const { until, due, overdue, windows, windowsAfter } = before;
  const promise = ({ id, day, daysTo }: DueBefore): string => {
    const one = commitments.find((commitment) => commitment.id === id);
    return `${day} (${daysText(daysTo)}) ${one?.by.join('+')} ${quoted(one?.action ?? '', 46, terminal)}, ${one?.state.replace('_', ' ')}`;
  };
  const window = ({ id, day, daysTo }: DueBefore): string => {
    const act = measures.acts.find((one) => one.id === id);
    const component = measures.components.find((one) => one.id === act?.component);
    const what = act?.issues[0] === undefined ? '' : `, ${names.issue(act.issues[0])}`;
    return `${day} (${daysText(daysTo)}) ${component?.by} on ${component?.on ?? 'all'}: ${component?.measure.replaceAll('-', ' ')}${what}`;
  };
  const foretold = ({ id, day }: DueBefore): string => {
    const one = forecasts.find((forecast) => forecast.id === id);
    return `${day === null ? 'no day' : `by ${day}`} ${names.source(one?.by ?? 'narrator')} ${quoted(one?.proposition ?? '', 46, terminal)}`;
  };
  const head = until === null ? 'Ahead (no day of a round is told)' : `Before the round (up to ${until})`;
  const lists = [
    ['due', due.map(promise)],
    ['overdue', overdue.map(promise)],
    ['ends', windows.map(window)],
    ['ends after', windowsAfter.map(window)],
    ['foretold', before.forecasts.map(foretold)],
  ] as const;
  return [
    '',
    terminal.paint.bold(head),
    ...lists.flatMap(([label, lines]) => [
      ...lines.slice(0, MOST).flatMap((line, at) => hanging(at === 0 ? label : '', line, terminal)),
      ...(lines.length > MOST ? hanging('', `and ${lines.length - MOST} more (--json)`, terminal) : []),
    ]),
    ...(lists.every(([, lines]) => lines.length === 0) ? ['  nothing due, nothing ends'] : []),
  ];
}

function daysText(days: number | null): string {
  if (days === null) return 'no day';
  return days >= 0 ? `in ${count(days, 'day')}` : `${count(-days, 'day')} ago`;
}
