import type { BriefDocument, BriefLanguage } from '../document.ts';
import type { OverTimeInput } from './over-time-input.ts';
import { beforeSection } from './preview/before.ts';
import { issuesSection } from './preview/issues.ts';
import { roundSection } from './preview/round.ts';
import { saidSection } from './preview/said.ts';
import { viewOf } from './view.ts';

/**
 * Writes up what is known of the next round: date, place and delegations as told, what words put on its agenda, open
 * issues by an open formula, and what falls due before it. An agenda is never inferred.
 */
export function writePreview(input: OverTimeInput, language: BriefLanguage): BriefDocument {
  const view = viewOf(input, language);
  const { tracking, say, names } = view;
  const sections = [roundSection(view), issuesSection(view), beforeSection(view), saidSection(view)];
  return {
    language,
    title: say.preview.title(tracking.parties.map(names.party), names.date(tracking.asOf)),
    subtitle: say.preview.subtitle,
    sections: sections.filter(({ parts }) => parts.length > 0),
  };
}
