import type { RelationBand, RelationSettings } from '../core/track/state/relation-settings.ts';
import { dossierInvalid } from './dossier-invalid.ts';
import { labelIn } from './dossier-label.ts';
import { kindValues } from './dossier-scales.ts';
import type { YamlValue } from './read-yaml.ts';

type Path = readonly (string | number)[];

/** The largest N that is taken: more than that is no scale that anybody uses. */
const MOST = 100;

/**
 * What `dossier.yaml` gives below `relations:` for series of one number: a range, a start, bands and values of events.
 * Nothing has a value that Readout would fill in.
 * @throws InputError `dossier-invalid` with place, value and remedy.
 */
export function dossierRelations(yaml: YamlValue, value: unknown): readonly RelationSettings[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value))
    throw dossierInvalid(
      yaml,
      ['relations'],
      '`relations` must be a list. Begin each of its lines with “- ”.',
    );
  const taken = new Set<string>();
  return value.map((entry: unknown, at): RelationSettings => {
    const where = ['relations', at];
    const { id, label, range, start, bands, values } = (entry ?? {}) as Readonly<Record<string, unknown>>;
    if (typeof id !== 'string' || !/^[a-z0-9][a-z0-9-]*$/.test(id))
      throw dossierInvalid(
        yaml,
        where,
        'an `id` is missing, of small letters, digits and hyphens, such as `id: ours`.',
      );
    if (taken.has(id))
      throw dossierInvalid(yaml, [...where, 'id'], `there is a relation “${id}” already. Choose another id.`);
    taken.add(id);
    if (typeof range !== 'number' || !(range > 0 && range <= MOST))
      throw dossierInvalid(
        yaml,
        [...where, 'range'],
        `“${String(range)}” is no range. Write a number above 0, such as \`range: 9\` for −9 to 9.`,
      );
    return {
      id,
      label: labelIn(label, id),
      range,
      start: startOf(yaml, [...where, 'start'], start, range),
      bands: bandsOf(yaml, [...where, 'bands'], bands, range),
      values: kindValues(yaml, [...where, 'values'], values),
    };
  });
}

function startOf(yaml: YamlValue, path: Path, given: unknown, range: number): RelationSettings['start'] {
  const { day, value } = (typeof given === 'object' && given !== null ? given : {}) as Readonly<
    Record<string, unknown>
  >;
  if (typeof day !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(day))
    throw dossierInvalid(
      yaml,
      path,
      'a start is missing: the series hangs on where it begins. Write `start: { day: 2030-01-31, value: 1.5 }`.',
    );
  if (typeof value !== 'number' || !(Math.abs(value) <= range))
    throw dossierInvalid(
      yaml,
      [...path, 'value'],
      `“${String(value)}” is no value. Write a number from ${-range} to ${range}.`,
    );
  return { day, value };
}

function bandsOf(yaml: YamlValue, path: Path, given: unknown, range: number): readonly RelationBand[] {
  if (given === undefined || given === null) return [];
  const shape =
    'bands are written as `- { label: Tense, from: -6, to: -3 }`, in order, each beginning where the one before ends';
  if (!Array.isArray(given)) throw dossierInvalid(yaml, path, `${shape}.`);
  const bands = given.map((entry: unknown, at): RelationBand => {
    const { label, from, to } = (entry ?? {}) as Readonly<Record<string, unknown>>;
    if (label === undefined || typeof from !== 'number' || typeof to !== 'number' || !(from < to))
      throw dossierInvalid(yaml, [...path, at], `${shape}.`);
    return { label: labelIn(label, ''), from, to };
  });
  const ends = [-range, ...bands.map(({ to }) => to)];
  const gap = bands.findIndex(({ from }, at) => from !== ends[at]);
  if (gap >= 0)
    throw dossierInvalid(
      yaml,
      [...path, gap],
      `this band begins at ${bands[gap]?.from}, not at ${ends[gap]}; ${shape}.`,
    );
  if (bands.length > 0 && ends.at(-1) !== range)
    throw dossierInvalid(yaml, path, `the last band ends at ${ends.at(-1)}, not at ${range}; ${shape}.`);
  return bands;
}
