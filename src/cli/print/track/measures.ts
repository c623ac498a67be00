import type { Mention } from '../../../core/track/input/mention.ts';
import type { PairInForce } from '../../../core/track/measures/in-force.ts';
import type { MeasureAct, MeasureComponent } from '../../../core/track/measures/measure-act.ts';
import type { Measures } from '../../../core/track/measures/measures.ts';
import { symbolsOf } from '../../terminal/symbols.ts';
import { padTo } from '../../terminal/width.ts';
import { count } from '../count.ts';
import { actText, dayText, kindText, rateText } from './measure-text.ts';
import { type Page, passageText, placeText } from './page.ts';
import { headLines, hung, indented, more, quoted } from './sections.ts';

/** The next ends that are shown, and the last acts intended. */
const MOST = 12;

/** What a section of measures needs to name things. */
interface Shown {
  readonly measures: Measures;
  readonly acts: ReadonlyMap<string, MeasureAct>;
  readonly components: ReadonlyMap<string, MeasureComponent>;
  readonly terminal: Page;
}

/** Measures over time: what is in force on a day, the steps that led there, and what ends next. Empty without any. */
export function measuresText(measures: Measures, terminal: Page): string {
  if (measures.acts.length === 0 && measures.unreadRows.length === 0) return '';
  const shown: Shown = {
    measures,
    acts: new Map(measures.acts.map((act) => [act.id, act])),
    components: new Map(measures.components.map((one) => [one.id, one])),
    terminal,
  };
  const { day, knownOn, pairs } = measures.inForce;
  const known = day === knownOn ? '' : `, as known on ${knownOn}`;
  const lines = [
    ...headLines('MEASURES', [`in force on ${day}${known}`], terminal),
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
    ...rates.flatMap(({ component, level, unit, since, until, fallsBackTo, act, stacked: adds }) => {
      const end = until === null ? '' : ` until ${until}, then ${rateText(fallsBackTo ?? 0, unit)}`;
      const alone = adds ? '' : ' (on some goods, not added)';
      return line(rateText(level, unit), `since ${since}${end}${alone}`, component, act, shown);
    }),
    ...others
      .filter(({ state }) => state !== 'ended')
      .flatMap(({ component, state, since, until, act }) =>
        line(
          state.replace('-', ' '),
          `since ${since}${until === null ? '' : ` until ${until}`}${lapsedText(state, shown.acts.get(act))}`,
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
            'announced',
            `${actText(act)}, ${act.effective === null ? 'no day told' : `from ${dayText(act.effective)}`}`,
            act.component,
            id,
            shown,
          );
    }),
  ];
  const over = others.flatMap(({ component, state, since }) =>
    state === 'ended' ? `${nameOf(shown.components.get(component))} (${since})` : [],
  );
  if (over.length > 0) lines.push(...hung('  ended     ', over.join('; '), shown.terminal).map(paint.dim));
  const none =
    lines.length === 0 ? [paint.dim(`  nothing known against ${on ?? 'anybody'} by ${by}`)] : lines;
  return ['', head, ...none];
}

/** What is in force by an act that had eased it is so only because that act has run out. */
function lapsedText(state: string, act: MeasureAct | undefined): string {
  const ranOut = state === 'in-force' && act?.direction === 'ease' && act.until !== null;
  return ranOut ? `, as ${act.action} ran out and no text extends it` : '';
}

/** One measure: how it stands, what it is, and the passage that opens it. */
function line(state: string, times: string, component: string, act: string, shown: Shown): readonly string[] {
  const name = nameOf(shown.components.get(component));
  const { terminal } = shown;
  const { dot } = symbolsOf(terminal);
  return [
    ...hung(`  ${padTo(state, 9)} `, `${name} ${dot} ${times}`, terminal),
    ...passages(shown.acts.get(act)?.mentions ?? [], terminal),
  ];
}

/** The words that open a line, or the row of a table; how many more passages tell it. */
function passages(mentions: readonly Mention[], page: Page): readonly string[] {
  const [first] = mentions;
  if (first === undefined) return [];
  const places = new Set(mentions.map(({ evidence: { text, start } }) => `${text} ${start}`)).size;
  const left = places > 1 ? ` +${places - 1}` : '';
  const words = passageText(first.evidence, page.columns - LEAD - left.length, page);
  return [page.paint.dim(`${' '.repeat(LEAD)}${words}${left}`)];
}

/** Width before the passage that opens a line. */
const LEAD = 12;

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
    ...series.steps.flatMap(({ from, total, parts, opened, ahead }) => {
      const sum = parts.length > 1 ? parts.map(({ level }) => level).join(' + ') : '';
      const why = opened.map(({ act, how }) => {
        const one = acts.get(act);
        if (one === undefined) return act;
        const [first] = one.mentions;
        const where = first === undefined ? act : placeText(first.evidence, terminal);
        return how === 'lapses' ? `if nothing is done (${where} ends)` : `${actText(one)} (${where})`;
      });
      const told = hung(`  ${from}  ${`${total}%`.padStart(5)}  ${padTo(sum, 9)} `, why.join('; '), terminal);
      return ahead ? told.map(paint.dim) : told;
    }),
  ]);
}

function windowLines({ measures, components, acts, terminal }: Shown): readonly string[] {
  if (measures.windows.length === 0) return [];
  const { paint } = terminal;
  return [
    '',
    paint.bold('Ends'),
    ...measures.windows
      .slice(0, MOST)
      .flatMap(({ act, component, until, days, state, fallsBackTo, next }) => {
        const one = components.get(component);
        const left =
          state === 'passed'
            ? `${count(-days, 'day')} ago, no extension known`
            : days === 0
              ? 'today'
              : `in ${count(days, 'day')}`;
        const after =
          fallsBackTo === null ? next?.replace('-', ' ') : rateText(fallsBackTo, one?.unit ?? null);
        const what = acts.get(act);
        const held =
          what?.level === null || what === undefined ? '' : ` at ${rateText(what.level, what.unit)}`;
        const whose = one === undefined ? '' : `${pairText(one)}: ${nameOf(one)}`;
        const text = hung(`  ${until}  `, `${left} · ${whose}${held}, then ${after ?? 'nothing'}`, terminal);
        return state === 'passed' ? text.map(paint.yellow) : text;
      }),
    ...more(measures.windows.length - MOST, 'that end later', terminal),
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
      ...passages([mention], terminal),
    ]),
    ...acts.flatMap((act) => [
      ...indented(
        `${ofText(components.get(act.component))}${actText(act)}: ${act.versions.map(({ field, value, mentions }) => `${field} ${value} (${mentions.map(({ evidence }) => placeText(evidence, terminal)).join(', ')})`).join(' / ')}`,
        2,
        terminal,
      ),
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
      ...passages(act.mentions, terminal),
    ]),
    ...words
      .slice(-MOST)
      .flatMap(({ by, on, measure, mention }) => [
        `  ${by ?? 'somebody'}${on === null ? '' : ` on ${on}`}: ${kindText(measure)}, known ${mention.known ?? 'from the start'}`,
        ...passages([mention], terminal),
      ]),
    ...more(words.length - MOST, 'before these', terminal),
  ];
}

function unreadLines({ measures, terminal }: Shown): readonly string[] {
  return measures.unreadRows.map(({ why, value, evidence }) => {
    const said = value === null ? '' : ` \`${value}\``;
    return terminal.paint.yellow(
      `  ${placeText(evidence, terminal)} left out, ${why.replaceAll('-', ' ')}${said}: ${quoted(evidence.exact, 30, terminal)}`,
    );
  });
}
