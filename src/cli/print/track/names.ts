import type { LexiconData } from '../../../core/lexicon/lexicon.ts';
import { nameOf } from '../line-parts.ts';

/** Names of things by id, as the lexicon labels them. */
export interface Names {
  issue(id: string): string;
  formulation(id: string): string;
  /** A speaker, an outlet or a place; an id that the lexicon does not know as a person reads it. */
  source(id: string): string;
  /** A person, an outlet, an organisation or a place of the lexicon; `null` where it knows none of that id. */
  known(id: string): string | null;
}

/** Names in English, the language of the terminal's own words. An id that the lexicon does not know names itself. */
export function namesOf({ issue, formulation, person, outlet, organisation, place }: LexiconData): Names {
  const maps = [person, outlet, organisation, place].map(labels);
  const issues = labels(issue);
  const formulations = labels(formulation);
  return {
    issue: (id) => issues.get(id) ?? id,
    formulation: (id) => formulations.get(id) ?? id,
    source: (id) => maps.find((map) => map.has(id))?.get(id) ?? titled(id),
    known: (id) => maps.find((map) => map.has(id))?.get(id) ?? null,
  };
}

/** The small letters and hyphens of an id made from a name are a name again. */
function titled(id: string): string {
  const name = nameOf(id);
  if (name === id || !/^[a-z0-9]+(?:-[a-z0-9]+)+$/.test(name)) return name;
  return name
    .split('-')
    .map((word) =>
      /^(?:and|for|of|the)$/.test(word) ? word : `${word[0]?.toUpperCase() ?? ''}${word.slice(1)}`,
    )
    .join(' ');
}

function labels(
  entries: readonly { readonly id: string; readonly label: { readonly en: string } }[],
): ReadonlyMap<string, string> {
  return new Map(entries.map(({ id, label }) => [id, label.en]));
}
