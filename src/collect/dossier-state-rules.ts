import { EVENT_SERIES } from '../core/lexicon/scale.ts';
import type { StateRule, StateRules, StateTest } from '../core/lexicon/state-rules.ts';
import { dossierInvalid } from './dossier-invalid.ts';
import { labelIn } from './dossier-label.ts';
import type { YamlValue } from './read-yaml.ts';

type Path = readonly (string | number)[];

const FIGURES = ['n', 'mean'] as const;

const TEST = 'a test is written as `- { series: material, figure: mean, most: -1 }`';

/**
 * The user's rules for the label of the relationship, below `state:` in `dossier.yaml`; they take the place of those of
 * Readout. `null` where there are none.
 * @throws InputError `dossier-invalid` with place, value and remedy.
 */
export function dossierStateRules(yaml: YamlValue, value: unknown): StateRules | null {
  if (value === undefined || value === null) return null;
  const {
    id = 'own',
    days = 90,
    rules,
  } = (typeof value === 'object' ? value : {}) as Readonly<Record<string, unknown>>;
  if (typeof id !== 'string')
    throw dossierInvalid(yaml, ['state', 'id'], 'an `id` is a word, such as `id: ours`.');
  if (typeof days !== 'number' || !Number.isInteger(days) || days < 1 || days > 3660)
    throw dossierInvalid(
      yaml,
      ['state', 'days'],
      `“${String(days)}” is no number of days. Write a whole one from 1 to 3660, such as \`days: 90\`.`,
    );
  if (!Array.isArray(rules) || rules.length === 0)
    throw dossierInvalid(
      yaml,
      ['state', 'rules'],
      '`rules` is missing. Write a list of `- id: pressure`, each with a `label` and tests below `when:`; the first that holds gives the label.',
    );
  const ids = new Set<string>();
  const read = rules.map((entry: unknown, at): StateRule => {
    const where = ['state', 'rules', at];
    const { id: own, label, when } = (entry ?? {}) as Readonly<Record<string, unknown>>;
    if (typeof own !== 'string' || own === '' || ids.has(own))
      throw dossierInvalid(yaml, where, 'a rule needs an `id` that no other rule has.');
    ids.add(own);
    const tests = Array.isArray(when) ? when : [];
    const [first, ...rest] = tests.map((test: unknown, n) => testOf(yaml, [...where, 'when', n], test));
    if (first === undefined)
      throw dossierInvalid(yaml, [...where, 'when'], `a rule needs at least one test; ${TEST}.`);
    return { id: own, label: labelIn(label, own), when: [first, ...rest] };
  });
  return { id, from: 'dossier', days, rules: read as unknown as StateRules['rules'] };
}

function testOf(yaml: YamlValue, path: Path, given: unknown): StateTest {
  const { series, figure, least, most } = (given ?? {}) as Readonly<Record<string, unknown>>;
  const known = EVENT_SERIES.find((one) => one === series);
  const what = FIGURES.find((one) => one === figure);
  if (known === undefined)
    throw dossierInvalid(
      yaml,
      path,
      `“${String(series)}” is no series. Use one of ${EVENT_SERIES.join(', ')}; ${TEST}.`,
    );
  if (what === undefined)
    throw dossierInvalid(
      yaml,
      path,
      `“${String(figure)}” is no figure. Use one of ${FIGURES.join(', ')}; ${TEST}.`,
    );
  const isBound = (one: unknown): one is number | undefined => one === undefined || Number.isFinite(one);
  if (!isBound(least) || !isBound(most) || (least === undefined && most === undefined))
    throw dossierInvalid(yaml, path, `a number is missing below \`least\` or \`most\`; ${TEST}.`);
  return {
    series: known,
    figure: what,
    ...(least === undefined ? {} : { least }),
    ...(most === undefined ? {} : { most }),
  };
}
