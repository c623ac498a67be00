import { chartsOf } from '../../charts/charts.ts';
import type { BriefDocument, BriefLanguage, Section } from '../document.ts';
import { chartNamesOf } from './chart-names-of.ts';
import type { OverTimeInput } from './over-time-input.ts';
import { analoguesSection } from './sections/analogues.ts';
import { commitmentsSection } from './sections/commitments.ts';
import { contactsSection } from './sections/contacts.ts';
import { deedsSection } from './sections/deeds.ts';
import { deniedSection } from './sections/denied.ts';
import { discrepanciesSection } from './sections/discrepancies.ts';
import { forecastsSection } from './sections/forecasts.ts';
import { glanceSection } from './sections/glance.ts';
import { marketSection } from './sections/market.ts';
import { measuresSection } from './sections/measures.ts';
import { phasesSection } from './sections/phases.ts';
import { reactionsSection } from './sections/reactions.ts';
import { sequenceSection } from './sections/sequence.ts';
import { shapeSection } from './sections/shape.ts';
import { stateSection } from './sections/state.ts';
import { timelineSection } from './sections/timeline.ts';
import { wordingSection } from './sections/wording.ts';
import { viewOf } from './view.ts';

/**
 * Writes a relationship over time up, in one language. Decides nothing: every sentence and row states a result and
 * carries its evidence; what is recent or open stands open, the rest is folded, and a section without content is left out.
 */
export function writeOverTime(input: OverTimeInput, language: BriefLanguage): BriefDocument {
  const view = viewOf(input, language);
  const { tracking, say, names } = view;
  const charts = chartsOf(tracking, chartNamesOf(view));
  const sections: readonly Section[] = [
    glanceSection(view),
    contactsSection(view, charts),
    phasesSection(view),
    stateSection(view),
    timelineSection(view),
    measuresSection(view, charts),
    commitmentsSection(view),
    wordingSection(view, charts),
    deniedSection(view),
    deedsSection(view, charts),
    sequenceSection(view),
    shapeSection(view),
    reactionsSection(view),
    marketSection(view),
    forecastsSection(view),
    discrepanciesSection(view),
    analoguesSection(view),
  ];
  return {
    language,
    title: say.title(tracking.parties.map(names.party), names.date(tracking.asOf)),
    subtitle: say.subtitle,
    sections: sections.filter(({ parts }) => parts.length > 0),
  };
}
