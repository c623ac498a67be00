import type { Reader } from '../../reader.ts';
import { affiliations } from './affiliations.ts';
import { annexes } from './annexes.ts';
import { boilerplate } from './boilerplate.ts';
import { countedStates } from './counted-states.ts';
import { earlySources } from './early-sources.ts';
import { enumerations } from './enumerations.ts';
import { exhibits } from './exhibits.ts';
import { holders } from './holders.ts';
import { listedCounts } from './listed-counts.ts';
import { masked } from './masked.ts';
import { nameForms } from './name-forms.ts';
import { punctuation } from './punctuation.ts';
import { quotationMarks } from './quotation-marks.ts';
import { roles } from './roles.ts';
import { script } from './script.ts';
import { termsOfOffice } from './terms-of-office.ts';
import { twoHolders } from './two-holders.ts';
import { unattributed } from './unattributed.ts';
import { uncitedSources } from './uncited-sources.ts';
import { unsupportedSpeakers } from './unsupported-speakers.ts';
import { unusedCitations } from './unused-citations.ts';

/** Readers of what does not agree within one text, in its structure, names and sources. */
export const sourceDiscrepancies: readonly Reader<'discrepancy'>[] = [
  affiliations,
  annexes,
  boilerplate,
  countedStates,
  earlySources,
  enumerations,
  exhibits,
  holders,
  listedCounts,
  masked,
  nameForms,
  punctuation,
  quotationMarks,
  roles,
  script,
  termsOfOffice,
  twoHolders,
  unattributed,
  uncitedSources,
  unsupportedSpeakers,
  unusedCitations,
];
