import type { Mention } from '../../../core/track/input/mention.ts';
import type { PairInForce } from '../../../core/track/measures/in-force.ts';
import type { MeasureAct, MeasureComponent } from '../../../core/track/measures/measure-act.ts';
import type { Measures } from '../../../core/track/measures/measures.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { cutTo, padTo } from '../../terminal/width.ts';
import { count } from '../count.ts';
import { actText, dayText, kindText, rateText } from './measure-text.ts';

/** What a section of measures needs to name things. */
interface Shown {
  readonly measures: Measures;
  readonly acts: ReadonlyMap<string, MeasureAct>;
  readonly components: ReadonlyMap<string, MeasureComponent>;
  readonly terminal: Terminal;
}

/** Measures over time: what is in force on a day, the steps that led there, and what ends next. Empty without any. */
export function measuresText(measures: Measures, terminal: Terminal): string {
  if (measures.acts.length === 0 && measures.unreadRows.length === 0) return '';
  const shown: Shown = {
    measures,
    acts: new Map(measures.acts.map((act) => [act.id, act])),
    components: new Map(measures.components.map((one) => [one.id, one])),
    terminal,
  };
  const { paint } = terminal;
  const { day, knownOn, pairs } = measures.inForce;
  const known = day === knownOn ? '' : `, as known on ${knownOn}`;
  const lines = [
    paint.bold(`MEASURES · in force on ${day}${known}`),
    ...pairs.flatMap((pair) => pairLines(pair, shown)),
    ...stepLines(shown),
    ...windowLines(shown),
    ...differing(shown),
    ...plannedLines(shown),
    ...unreadLines(shown),
  ];
  return `${lines.join('\n')}\n`;
}

function pairLines(pair: PairInForce, shown: Shown): readonly string[] {
  const { by, on, rates, total, others, announced } = pair;
  const { paint } = shown.terminal;
  const stacked = rates.filter((rate) => rate.stacked);
  const sum = stacked.length > 1 ? ` = ${stacked.map(({ level }) => level).join(' + ')}` : '';
  const head = total === null ? paint.bold(pairText(pair)) : `${paint.bold(pairText(pair))}  ${total}%${sum}`;
  const lines = [
    ...rates.map(({ component, level, unit, since, until, fallsBackTo, act, stacked: adds }) => {
      const end = until === null ? '' : ` until ${until}, then ${rateText(fallsBackTo ?? 0, unit)}`;
      const alone = adds ? '' : ' (on some goods, not added)';
      return line(rateText(level, unit), `since ${since}${end}${alone}`, component, act, shown);
    }),
    ...others
      .filter(({ state }) => state !== 'ended')
      .map(({ component, state, since, until, act }) =>
        line(
          state.replace('-', ' '),
          `since ${since}${until === null ? '' : ` until ${until}`}`,
          component,
          act,
          shown,
        ),
      ),
    ...announced.flatMap((id) => {
      const act = shown.acts.get(id);
      return act === undefined || act.planned
        ? []
        : line(
            'not yet',
            `${actText(act)} ${dayText(act.effective) || 'no day told'}`,
            act.component,
            id,
            shown,
          );
    }),
  ].flat();
  const over = others.flatMap(({ component, state, since }) =>
    state === 'ended' ? `${nameOf(shown.components.get(component))} (${since})` : [],
  );
  if (over.length > 0) lines.push(paint.dim(cutTo(`  ended     ${over.join('; ')}`, shown.terminal.columns)));
  const none =
    lines.length === 0 ? [paint.dim(`  nothing known against ${on ?? 'anybody'} by ${by}`)] : lines;
  return ['', head, ...none];
}

/** One measure: how it stands, what it is, and the passage that opens it. */
function line(state: string, times: string, component: string, act: string, shown: Shown): readonly string[] {
  const name = nameOf(shown.components.get(component));
  const { terminal } = shown;
  const head = `  ${padTo(state, 9)} ${times}`;
  return [
    `${head} · ${cutTo(name, Math.max(20, terminal.columns - head.length - 4))}`,
    ...quoted(shown.acts.get(act)?.mentions ?? [], terminal),
  ];
}

/** The words that open a line, or for a row of a table the address that it names. */
function quoted(mentions: readonly Mention[], { paint, columns }: Terminal): readonly string[] {
  const [first] = mentions;
  if (first === undefined) return [];
  const more = mentions.length > 1 ? ` +${mentions.length - 1}` : '';
  if (first.kind === 'data')
    return [paint.dim(`            ${cutTo(`${first.group}${more}`, columns - 12)}`)];
  const source = `${first.evidence.text}${more}`;
  const words = first.evidence.exact.replace(/\s+/g, ' ');
  return [paint.dim(`            “${cutTo(words, Math.max(20, columns - source.length - 16))}” ${source}`)];
}

function nameOf(component: MeasureComponent | undefined): string {
  if (component === undefined) return '';
  const { measure, instrument, object, general } = component;
  const what = general ? (instrument ?? object) : (object ?? instrument);
  return [kindText(measure), what].filter(Boolean).join(', ');
}

function pairText({ by, on }: { readonly by: string; readonly on: string | null }): string {
  return on === null ? `${by}, no target named` : `${by} on ${on}`;
}

/** Whose measure it is and of which kind, before an act upon it. */
function ofText(component: MeasureComponent | undefined): string {
  return component === undefined ? '' : `${pairText(component)}: ${kindText(component.measure)}, `;
}

function stepLines({ measures, acts, terminal }: Shown): readonly string[] {
  const { paint } = terminal;
  return measures.series.flatMap((series) => [
    '',
    paint.bold(`Steps, ${pairText(series)}`),
    ...series.steps.map(({ from, total, parts, opened, ahead }) => {
      const sum = parts.length > 1 ? parts.map(({ level }) => level).join(' + ') : '';
      const why = opened.map(({ act, how }) => {
        const one = acts.get(act);
        if (one === undefined) return act;
        const source = one.mentions[0];
        const from = source === undefined || source.kind === 'data' ? act : source.evidence.text;
        return `${actText(one)}${how === 'lapses' ? ' lapses' : ''} (${from})`;
      });
      const told = `  ${from}  ${`${total}%`.padStart(6)}  ${padTo(sum, 12)} ${why.join('; ')}`;
      const text = cutTo(told, terminal.columns - (ahead ? 20 : 0));
      return ahead ? paint.dim(`${text} (if nothing is done)`) : text;
    }),
  ]);
}

function windowLines({ measures, components, acts, terminal }: Shown): readonly string[] {
  if (measures.windows.length === 0) return [];
  const { paint } = terminal;
  return [
    '',
    paint.bold('Ends'),
    ...measures.windows.map(({ act, component, until, days, state, fallsBackTo, next }) => {
      const one = components.get(component);
      const left =
        state === 'passed'
          ? `passed ${count(-days, 'day')} ago, no extension known`
          : days === 0
            ? 'today'
            : `in ${count(days, 'day')}`;
      const after = fallsBackTo === null ? next?.replace('-', ' ') : rateText(fallsBackTo, one?.unit ?? null);
      const what = acts.get(act);
      const text = `  ${until} ${left}: ${one === undefined ? '' : pairText(one)}, ${what === undefined ? act : actText(what)} · ${nameOf(one)}, then ${after ?? 'nothing'}`;
      return state === 'passed' ? paint.yellow(text) : text;
    }),
  ];
}

function differing({ measures, components, terminal }: Shown): readonly string[] {
  const { paint } = terminal;
  const totals = measures.statedTotals.filter(({ agrees }) => agrees === false);
  const acts = measures.acts.filter(({ versions }) => versions.length > 0);
  if (totals.length === 0 && acts.length === 0) return [];
  return [
    '',
    paint.bold('Sources differ'),
    ...totals.flatMap(({ by, on, value, sums, mention }) => [
      `  ${pairText({ by, on })}: ${value}% stated, the parts come to ${sums.map((sum) => `${sum}%`).join(' or ')}`,
      ...quoted([mention], terminal),
    ]),
    ...acts.flatMap((act) => [
      `  ${ofText(components.get(act.component))}${actText(act)}: ${act.versions.map(({ field, value, mentions }) => `${field} ${value} (${mentions.map(({ evidence }) => evidence.text).join(', ')})`).join(' / ')}`,
    ]),
  ];
}

function plannedLines({ measures, components, terminal }: Shown): readonly string[] {
  const acts = measures.acts.filter(({ planned }) => planned);
  const words = measures.unplaced.filter(({ planned }) => planned);
  if (acts.length === 0 && words.length === 0) return [];
  return [
    '',
    terminal.paint.bold('Intended or threatened, not in force'),
    ...acts.flatMap((act) => [
      `  ${ofText(components.get(act.component))}${actText(act)}, known ${act.known ?? 'from the start'}`,
      ...quoted(act.mentions, terminal),
    ]),
    ...words.flatMap(({ by, on, measure, mention }) => [
      `  ${by ?? 'somebody'}${on === null ? '' : ` on ${on}`}: ${kindText(measure)}, known ${mention.known ?? 'from the start'}`,
      ...quoted([mention], terminal),
    ]),
  ];
}

function unreadLines({ measures, terminal }: Shown): readonly string[] {
  return measures.unreadRows.map(({ why, value, evidence }) => {
    const said = value === null ? '' : ` \`${value}\``;
    return terminal.paint.yellow(
      `  row left out, ${why.replaceAll('-', ' ')}${said}: ${cutTo(evidence.exact, 60)}`,
    );
  });
}
