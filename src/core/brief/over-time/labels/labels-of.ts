import type { BriefLanguage } from '../../document.ts';

/** One name in the languages of briefs. */
export type LabelRow = readonly [id: string, en: string, hans: string, hant: string];

/** Names of a closed list by id. */
export type Labels = (id: string, language: BriefLanguage) => string;

/** Looks names up; an id that is not among the rows is a dossier's own word and stands as it is, without its hyphens. */
export function labelsOf(rows: readonly LabelRow[]): Labels {
  const byId = new Map(rows.map(([id, en, hans, hant]) => [id, { en, 'zh-Hans': hans, 'zh-Hant': hant }]));
  return (id, language) => byId.get(id)?.[language] ?? id.replaceAll('-', ' ');
}
