import { TABLE_CONTENTS, type TableContents } from '../core/track/input/data-table.ts';
import { dossierInvalid } from './dossier-invalid.ts';
import type { YamlValue } from './read-yaml.ts';

/** A table that `dossier.yaml` names below `data:`. */
export interface DossierTable {
  readonly id: string;
  /** Below the dossier's folder, with forward strokes. */
  readonly path: string;
  readonly holds: TableContents;
  readonly title: string | null;
  /** Of prices: the column that is taken as the market. */
  readonly market?: string;
  /** Of prices: trading days before and after an exchange; 1 and 1 if absent. */
  readonly window?: readonly [before: number, after: number];
}

/**
 * The tables of a dossier. A table that does not say what it holds is one of prices, as such tables were before.
 * @throws InputError `dossier-invalid`
 */
export function dossierTables(yaml: YamlValue, value: unknown): readonly DossierTable[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value))
    throw dossierInvalid(yaml, ['data'], '`data` must be a list. Begin each of its lines with “- ”.');
  return value.map((entry: unknown, at): DossierTable => {
    const where = ['data', at];
    const {
      id,
      path,
      holds = 'prices',
      title,
      market,
      window,
    } = (entry ?? {}) as Readonly<Record<string, unknown>>;
    if (typeof id !== 'string' || id === '')
      throw dossierInvalid(yaml, where, 'an `id` is missing. Write one, such as `id: measures`.');
    if (typeof path !== 'string' || !isInside(path))
      throw dossierInvalid(
        yaml,
        where,
        '`path` must name a file below the dossier, such as sources/measures.csv.',
      );
    const contents = TABLE_CONTENTS.find((one) => one === holds);
    if (contents === undefined)
      throw dossierInvalid(
        yaml,
        where,
        `a table cannot hold “${String(holds)}”. Use one of ${TABLE_CONTENTS.join(', ')}.`,
      );
    if (window !== undefined && !isWindow(window))
      throw dossierInvalid(
        yaml,
        where,
        '`window` must be two numbers of trading days, before and after: `window: [1, 1]`.',
      );
    return {
      id,
      path,
      holds: contents,
      title: typeof title === 'string' ? title : null,
      ...(typeof market === 'string' ? { market } : {}),
      ...(window === undefined ? {} : { window }),
    };
  });
}

/** Longer windows are no windows of an event. In trading days. */
const WIDEST = 30;

function isWindow(value: unknown): value is [number, number] {
  const isDays = (one: unknown): boolean =>
    typeof one === 'number' && Number.isInteger(one) && one >= 0 && one <= WIDEST;
  return Array.isArray(value) && value.length === 2 && value.every(isDays);
}

function isInside(path: string): boolean {
  return !/^(?:[/\\]|[a-z]:)/i.test(path) && !path.split(/[/\\]/).includes('..');
}
