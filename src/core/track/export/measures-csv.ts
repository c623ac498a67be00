import type { ActDay, MeasureAct, MeasureComponent } from '../measures/measure-act.ts';
import type { Measures } from '../measures/measures.ts';
import { csvText } from './csv.ts';

/** The first eighteen are those of a table of measures, so that the export of one dossier can be data of another. */
const HEADER = [
  'id',
  'component',
  'by',
  'on',
  'measure',
  'action',
  'level',
  'unit',
  'announced',
  'effective',
  'until',
  'instrument',
  'object',
  'issues',
  'supersedes',
  'note',
  'source',
  'source2',
  'inferred',
  'planned',
  'known',
  'sources',
  'mentions',
  'texts',
  'quote',
];

/**
 * Acts upon measures as a table, an act a line in order of when they take effect. Days that were worked out and stand
 * in no source are named in `inferred`.
 */
export function measuresCsv({ acts, components }: Pick<Measures, 'acts' | 'components'>): string {
  const byId = new Map(components.map((one) => [one.id, one]));
  return csvText(
    HEADER,
    acts.map((act) => {
      const component = byId.get(act.component);
      const groups = [...new Set(act.mentions.map(({ group }) => group))];
      return [
        act.id,
        act.component,
        component?.by ?? null,
        component?.on ?? null,
        component?.measure ?? null,
        act.action,
        act.level,
        act.unit,
        dayText(act.announced),
        dayText(act.effective),
        dayText(act.until),
        act.instrument,
        act.object ?? component?.object ?? null,
        issuesOf(act, component).join(';'),
        act.supersedes.join(';'),
        act.note,
        groups[0] ?? null,
        groups[1] ?? null,
        inferred(act).join(';'),
        act.planned ? 'yes' : null,
        act.known,
        act.sources,
        act.mentions.length,
        [...new Set(act.mentions.map(({ evidence }) => evidence.text))].join(';'),
        act.mentions[0]?.evidence.exact ?? null,
      ];
    }),
  );
}

function dayText(day: ActDay | null): string | null {
  return day === null ? null : (day.moment ?? day.day);
}

function issuesOf(act: MeasureAct, component: MeasureComponent | undefined): readonly string[] {
  return [...new Set([...act.issues, ...(component?.issues ?? [])])];
}

function inferred({ announced, effective, until }: MeasureAct): readonly string[] {
  const days = { announced, effective, until };
  return Object.entries(days).flatMap(([name, day]) => (day?.basis === 'inferred' ? name : []));
}
