import type { Reader } from '../../reader.ts';
import { initiator } from './initiator.ts';
import { quotationForm } from './quotation-form.ts';
import { quotationVenue } from './quotation-venue.ts';

/** Readers of what does not agree within one text, in its words: quotations, who began, what was said where. */
export const wordDiscrepancies: readonly Reader<'discrepancy'>[] = [initiator, quotationForm, quotationVenue];
