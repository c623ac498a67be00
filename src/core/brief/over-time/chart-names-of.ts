import type { ChartNames } from '../../charts/chart-names.ts';
import { CHART_WORDS } from '../../charts/chart-words.ts';
import { CONTACT_LABELS } from './labels/contact-labels.ts';
import { PHASE_LABELS } from './labels/phase-labels.ts';
import type { View } from './view.ts';

/** The names that charts use, in the language of the brief. */
export function chartNamesOf({ names, language }: View): ChartNames {
  return {
    party: names.party,
    issue: names.issue,
    phase: (state) => PHASE_LABELS(state, language),
    channel: (id) => CONTACT_LABELS(id, language),
    level: (id) => CONTACT_LABELS(id, language),
    place: names.place,
    rule: (id) => PHASE_LABELS(id, language),
    account: names.account,
    words: CHART_WORDS[language],
  };
}
