import type { MeasureAction } from '../../read/values.ts';
import type { DataRow, DataTable } from '../input/data-table.ts';
import { independentSources, mentionsOfRow } from '../input/mention.ts';
import { dayOfCell } from './act-day.ts';
import { compareActs } from './act-order.ts';
import type { ComponentBase } from './ledger.ts';
import type { ActAction, MeasureAct } from './measure-act.ts';
import type { UnreadRow } from './measures.ts';

/** What the rows of tables of measures tell. */
export interface RowActs {
  readonly bases: readonly ComponentBase[];
  readonly acts: readonly MeasureAct[];
  readonly unread: readonly UnreadRow[];
}

const DIRECTION: Readonly<Record<ActAction, MeasureAct['direction']>> = {
  announce: 'tighten',
  impose: 'tighten',
  raise: 'tighten',
  tighten: 'tighten',
  extend: 'tighten',
  cut: 'ease',
  suspend: 'ease',
  remove: 'ease',
  revoke: 'ease',
  grant: 'ease',
  'strike-down': 'ease',
  retain: 'neutral',
  clarify: 'neutral',
} satisfies Record<MeasureAction | 'strike-down', MeasureAct['direction']>;

/** What a row can say is done to a measure. */
export const ROW_ACTIONS: readonly string[] = Object.keys(DIRECTION);

const ONE_OFF: ReadonlySet<string> = new Set(['grant', 'retain', 'clarify']);

/** To revoke what somebody was permitted takes something from them. */
const PERMISSION = /^(?:visa|licen[cs]e)/;

/** Words for goods without exception. */
const ALL = /^(?:all(?![a-z])|全部|所有|一切)/i;

/**
 * The acts that rows tell, known from the day on which they were announced. A row is one act on one component;
 * `level` is what is in force by it from `effective` on, `until` the last day of it. An `object` other than "all …"
 * means that the component is on some goods only and adds up with nothing. `strike-down` is what a court does. A
 * row on several targets (`;` between them) is a component for each.
 * @param knownOn ISO day; rows announced later are left out
 */
export function rowActs(tables: readonly DataTable[], knownOn: string): RowActs {
  const bases = new Map<string, ComponentBase>();
  const acts: MeasureAct[] = [];
  const unread: UnreadRow[] = [];
  for (const table of tables) {
    if (table.holds !== 'measures') continue;
    for (const row of table.rows) {
      const fault = faultOf(row);
      const known = dayOfCell(row.cells.announced)?.day ?? dayOfCell(row.cells.effective)?.day ?? null;
      if (known !== null && known > knownOn) continue;
      if (fault !== null) {
        unread.push({ evidence: row.evidence, ...fault });
        continue;
      }
      const targets = listed(row.cells.on);
      for (const on of targets.length === 0 ? [null] : targets) {
        const act = actOf(table, row, targets.length > 1 ? on : null, known);
        acts.push(act);
        const { measure = 'measure', by = '', object } = row.cells;
        const general = object === undefined || ALL.test(object);
        if (!bases.has(act.component))
          bases.set(act.component, { id: act.component, measure, by, on, general });
      }
    }
  }
  return { bases: [...bases.values()], acts: withDirections(acts), unread };
}

/** An extension does to its target what it goes on with. */
function withDirections(acts: readonly MeasureAct[]): readonly MeasureAct[] {
  const last = new Map<string, MeasureAct['direction']>();
  return [...acts].sort(compareActs).map((act) => {
    const direction = act.action === 'extend' ? (last.get(act.component) ?? 'neutral') : act.direction;
    if (!act.oneOff) last.set(act.component, direction);
    return { ...act, direction };
  });
}

function faultOf({ cells }: DataRow): Omit<UnreadRow, 'evidence'> | null {
  const { component, by, action, level, announced, effective } = cells;
  if (component === undefined) return { why: 'component-missing', value: null };
  if (by === undefined) return { why: 'party-missing', value: null };
  if (action === undefined || !Object.hasOwn(DIRECTION, action))
    return { why: 'action-unknown', value: action ?? null };
  if (level !== undefined && !/^\d+(?:\.\d+)?$/.test(level))
    return { why: 'level-not-a-number', value: level };
  if (dayOfCell(announced) === null && dayOfCell(effective) === null)
    return { why: 'day-missing', value: effective ?? announced ?? null };
  return null;
}

function actOf(table: DataTable, row: DataRow, suffix: string | null, known: string | null): MeasureAct {
  const { cells } = row;
  const action = cells.action as ActAction;
  const named = (id: string) => (suffix === null ? id : `${id}>${suffix}`);
  const mentions = mentionsOfRow(table, row, known);
  const isLoss = action === 'revoke' && PERMISSION.test(cells.measure ?? '');
  return {
    id: named(cells.id ?? `${cells.component}/${row.line}`),
    component: named(cells.component as string),
    action,
    direction: isLoss ? 'tighten' : DIRECTION[action],
    oneOff: ONE_OFF.has(action),
    level: cells.level === undefined ? null : Number(cells.level),
    change: null,
    unit: unitOf(cells.unit),
    count: null,
    announced: dayOfCell(cells.announced),
    effective: dayOfCell(cells.effective),
    until: dayOfCell(cells.until),
    duration: null,
    instrument: cells.instrument ?? null,
    object: cells.object ?? null,
    issues: listed(cells.issues),
    note: cells.note ?? null,
    supersedes: listed(cells.supersedes).map(named),
    supersededBy: null,
    planned: false,
    known,
    mentions,
    sources: independentSources(mentions),
    versions: [],
  };
}

function unitOf(unit: string | undefined): string | null {
  if (unit === undefined) return null;
  return unit === '%' || unit === 'per cent' ? 'percent' : unit;
}

function listed(cell: string | undefined): readonly string[] {
  return (cell ?? '')
    .split(';')
    .map((one) => one.trim())
    .filter((one) => one !== '');
}
