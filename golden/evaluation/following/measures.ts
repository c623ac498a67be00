import { readFileSync } from 'node:fs';
import type { ActDay, MeasureAct, MeasureComponent } from '../../../src/core/track/measures/measure-act.ts';
import type { Measures } from '../../../src/core/track/measures/measures.ts';
import { type Ask, compareLines, type FollowingPart } from './part.ts';

interface Golden {
  readonly acts: readonly string[];
  readonly rates: readonly string[];
  readonly standing: readonly string[];
  readonly totals: readonly string[];
  readonly windows: readonly string[];
}

/** Measures: acts with their three times, what was in force on a day by what was known on another, sums, ends. */
export const measuresPart: FollowingPart = {
  name: 'measures',
  async score({ measures }, ask) {
    const path = new URL('../../following/measures.json', import.meta.url);
    const golden = JSON.parse(readFileSync(path, 'utf8')) as Golden;
    return [
      compareLines('measure act', actLines(measures), golden.acts),
      compareLines('rate in force', await rateLines(golden.rates, ask), golden.rates),
      compareLines('measure standing', await standingLines(golden.standing, ask), golden.standing),
      compareLines('stated total', totalLines(measures), golden.totals),
      compareLines('measure window', await windowLines(golden.windows, ask), golden.windows),
    ];
  },
};

const NAMES: Readonly<Record<string, string>> = {
  'tariff-rate': 'tariff',
  'export-licensing': 'export-licence',
  'export-control': 'export-control',
  'entity-list-add': 'entity-list',
  'unreliable-entity-add': 'unreliable-entity-list',
  'visa-restriction': 'visas',
  countermeasure: 'countermeasures',
  sanction: 'sanctions',
};

function pairOf({ by, on }: { readonly by: string | null; readonly on: string | null }): string {
  return `${by ?? '?'}>${on ?? '*'}`;
}

function nameOf({ measure }: { readonly measure: string }): string {
  return NAMES[measure] ?? measure;
}

function dayOf(day: ActDay | null): string {
  return day === null ? '-' : `${day.bound === '<=' && day.basis === 'inferred' ? '<=' : ''}${day.day}`;
}

function actLines({ acts, components, unplaced }: Measures): readonly string[] {
  const byId = new Map(components.map((one) => [one.id, one]));
  const threats = unplaced.filter(({ planned }) => planned);
  return [
    ...acts.map((act) => {
      const component = byId.get(act.component) as MeasureComponent;
      const days = [act.announced, act.effective, act.until].map(dayOf).join(' ');
      return `${pairOf(component)} ${nameOf(component)} ${actionOf(act, component)} ${act.level ?? act.count ?? '-'} ${days}`;
    }),
    ...threats.map((one) => `${pairOf(one)} ${nameOf(one)} threat - ${one.mention.known ?? '-'} - -`),
  ];
}

/** To put names on a list is to add them, and guidance is issued, whatever the reader's word for it. */
function actionOf({ action }: MeasureAct, { measure }: MeasureComponent): string {
  if (action === 'impose' && measure === 'entity-list-add') return 'add';
  return measure === 'export-guidance' ? 'issue' : action;
}

/** `on DAY known DAY BY>ON …` */
async function rateLines(lines: readonly string[], ask: Ask): Promise<readonly string[]> {
  return Promise.all(
    lines.map(async (line) => {
      const [, on = '', , known = '', pair = ''] = line.split(' ');
      const { measures } = await ask(known, on);
      const there = measures.inForce.pairs.find((one) => pairOf(one) === pair);
      const parts = there?.rates.filter(({ stacked }) => stacked).map(({ level }) => level) ?? [];
      const sum = parts.length === 0 ? '-' : `${there?.total} = ${parts.join(' + ')}`;
      return `on ${on} known ${known} ${pair} ${sum}`;
    }),
  );
}

/** Everything without a rate on each of the days that are asked about. */
async function standingLines(lines: readonly string[], ask: Ask): Promise<readonly string[]> {
  const days = [...new Set(lines.map((line) => line.split(' ').slice(0, 4).join(' ')))];
  const told = await Promise.all(
    days.map(async (head) => {
      const [, on = '', , known = ''] = head.split(' ');
      const { components, inForce } = (await ask(known, on)).measures;
      const byId = new Map(components.map((one) => [one.id, one]));
      return inForce.pairs.flatMap((pair) =>
        pair.others.map(({ component, state }) => {
          const name = nameOf(byId.get(component) as MeasureComponent);
          return `${head} ${pairOf(pair)} ${name} ${state}`;
        }),
      );
    }),
  );
  return told.flat();
}

function totalLines({ statedTotals }: Measures): readonly string[] {
  return statedTotals.map(
    (one) =>
      `${one.mention.known} ${pairOf(one)} ${one.value} ${one.agrees === null ? 'unknown' : one.agrees ? 'agrees' : 'differs'}`,
  );
}

async function windowLines(lines: readonly string[], ask: Ask): Promise<readonly string[]> {
  const days = [...new Set(lines.map((line) => line.split(' ')[1] ?? ''))];
  const told = await Promise.all(
    days.map(async (known) => {
      const { components, windows } = (await ask(known, known)).measures;
      const byId = new Map(components.map((one) => [one.id, one]));
      return windows.map(({ component, until, days: left, state, fallsBackTo }) => {
        const one = byId.get(component) as MeasureComponent;
        const when = state === 'passed' ? 'passed' : `${left} days`;
        const then = fallsBackTo === null ? '' : ` then ${fallsBackTo}`;
        return `known ${known} ${pairOf(one)} ${nameOf(one)} ${until} ${when}${then}`;
      });
    }),
  );
  return told.flat();
}
