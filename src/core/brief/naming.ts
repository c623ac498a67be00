import type { BriefInput } from './brief-input.ts';
import type { BriefLanguage } from './document.ts';

/** Names of parties, issues and phrases in the language of the brief; an unknown id stands for itself. */
export interface Naming {
  party(id: string): string;
  issue(id: string): string;
  family(issue: string): string;
  phrase(id: string): { readonly label: string; readonly signal: string | null };
}

/** The names that a brief in `language` uses. */
export function namingOf(input: BriefInput, language: BriefLanguage): Naming {
  const { labels } = input;
  return {
    party: (id) => labels.party.get(id)?.[language] ?? id,
    issue: (id) => labels.issue.get(id)?.label[language] ?? id,
    family: (id) => labels.issue.get(id)?.family ?? 'process',
    phrase: (id) => {
      const entry = labels.formulation.get(id);
      return { label: entry?.label[language] ?? id, signal: entry?.signal ?? null };
    },
  };
}
