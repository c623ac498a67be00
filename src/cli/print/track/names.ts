import type { LexiconData } from '../../../core/lexicon/lexicon.ts';
import { nameOf } from '../line-parts.ts';

/** Names of things by id, as the lexicon labels them. */
export interface Names {
  issue(id: string): string;
  formulation(id: string): string;
  /** A speaker, an outlet or a place. */
  source(id: string): string;
}

/** Names in English, the language of the terminal's own words. An id that the lexicon does not know names itself. */
export function namesOf({ issue, formulation, person, outlet, organisation, place }: LexiconData): Names {
  const maps = [person, outlet, organisation, place].map(labels);
  const issues = labels(issue);
  const formulations = labels(formulation);
  return {
    issue: (id) => issues.get(id) ?? id,
    formulation: (id) => formulations.get(id) ?? id,
    source: (id) => maps.find((map) => map.has(id))?.get(id) ?? nameOf(id),
  };
}

function labels(
  entries: readonly { readonly id: string; readonly label: { readonly en: string } }[],
): ReadonlyMap<string, string> {
  return new Map(entries.map(({ id, label }) => [id, label.en]));
}
