import { dossierInvalid } from './dossier-invalid.ts';
import type { YamlValue } from './read-yaml.ts';

/** Something else that may have moved prices on a day, entered by the analyst. */
export interface DossierConfounder {
  /** ISO day. */
  readonly date: string;
  readonly what: string;
  /** An address or the id of a text. */
  readonly source: string | null;
}

/**
 * What `dossier.yaml` lists below `confounders:`.
 * @throws InputError `dossier-invalid`
 */
export function dossierConfounders(yaml: YamlValue, value: unknown): readonly DossierConfounder[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value))
    throw dossierInvalid(
      yaml,
      ['confounders'],
      '`confounders` must be a list. Begin each of its lines with “- ”.',
    );
  return value.map((entry: unknown, at): DossierConfounder => {
    const { date, what, source } = (entry ?? {}) as Readonly<Record<string, unknown>>;
    if (typeof date !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(date))
      throw dossierInvalid(
        yaml,
        ['confounders', at],
        `“${String(date)}” is not a date. Write \`date: 2030-01-31\`.`,
      );
    if (typeof what !== 'string' || what.trim() === '')
      throw dossierInvalid(yaml, ['confounders', at], '`what` must say what happened on that day.');
    return { date, what, source: typeof source === 'string' ? source : null };
  });
}
