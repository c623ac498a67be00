import { EVENT_KINDS } from '../core/lexicon/data/scales/event-kinds.ts';
import { SCALES } from '../core/lexicon/data/scales/index.ts';
import { type EventScale, SCALE_RANGE, type ScaleValue } from '../core/lexicon/scale.ts';
import { dossierInvalid } from './dossier-invalid.ts';
import { nearest } from './nearest.ts';
import type { YamlValue } from './read-yaml.ts';

const KINDS: readonly string[] = EVENT_KINDS.map(({ id }) => id);

/**
 * The scales below `scales:` in `dossier.yaml`. `base` names a scale of Readout from which kinds that are left out take
 * their values; without it they have none and do not count.
 * @throws InputError `dossier-invalid` with place, value and remedy.
 */
export function dossierScales(yaml: YamlValue, value: unknown): readonly EventScale[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value))
    throw dossierInvalid(yaml, ['scales'], '`scales` must be a list. Begin each of its lines with “- ”.');
  const taken = new Set(SCALES.map(({ id }) => id));
  return value.map((entry: unknown, at): EventScale => {
    const where = ['scales', at];
    const { id, label, base, values } = (entry ?? {}) as Readonly<Record<string, unknown>>;
    if (typeof id !== 'string' || !/^[a-z0-9][a-z0-9-]*$/.test(id))
      throw dossierInvalid(
        yaml,
        where,
        'an `id` is missing, of small letters, digits and hyphens, such as `id: ours`.',
      );
    if (taken.has(id))
      throw dossierInvalid(yaml, [...where, 'id'], `there is a scale “${id}” already. Choose another id.`);
    taken.add(id);
    const own = kindValues(yaml, [...where, 'values'], values);
    const named = new Set(own.map(({ kind }) => kind));
    const rest = baseOf(yaml, [...where, 'base'], base).filter(({ kind }) => !named.has(kind));
    return { id, label: typeof label === 'string' ? label : id, from: 'dossier', values: [...own, ...rest] };
  });
}

type Path = readonly (string | number)[];

/**
 * Values by kind of event: `demand: -4`, or with a `reason`.
 * @throws InputError `dossier-invalid` with place, value and remedy.
 */
export function kindValues(yaml: YamlValue, path: Path, values: unknown): readonly ScaleValue[] {
  if (typeof values !== 'object' || values === null || Array.isArray(values))
    throw dossierInvalid(
      yaml,
      path,
      '`values` is missing. Write a line such as `demand: -4` for each kind below it.',
    );
  return Object.entries(values).map(([kind, given]): ScaleValue => {
    const here = [...path, kind];
    if (!KINDS.includes(kind)) {
      const [meant] = nearest(kind, KINDS, 1);
      const hint = meant === undefined ? `Use one of ${KINDS.join(', ')}` : `Do you mean “${meant}”`;
      throw dossierInvalid(
        yaml,
        here,
        `there is no kind of event “${kind}”. ${hint}${meant === undefined ? '.' : '?'}`,
      );
    }
    const { value, reason } = (typeof given === 'object' && given !== null ? given : { value: given }) as {
      readonly value?: unknown;
      readonly reason?: unknown;
    };
    const [least, most] = SCALE_RANGE;
    if (typeof value !== 'number' || !(value >= least && value <= most))
      throw dossierInvalid(
        yaml,
        here,
        `“${String(value)}” is no value. Write a number from ${least} to ${most}.`,
      );
    return { kind, value, reason: typeof reason === 'string' ? reason : 'Given by the dossier.' };
  });
}

function baseOf(yaml: YamlValue, path: Path, base: unknown): readonly ScaleValue[] {
  if (base === undefined || base === null) return [];
  const scale = SCALES.find(({ id }) => id === base);
  if (scale === undefined)
    throw dossierInvalid(
      yaml,
      path,
      `there is no scale “${String(base)}” to begin with. Use one of ${SCALES.map(({ id }) => id).join(', ')}.`,
    );
  return scale.values;
}
