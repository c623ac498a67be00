import type { Reader } from '../../reader.ts';
import { channel } from './channel.ts';
import { initiator } from './initiator.ts';
import { level } from './level.ts';
import { publicationOrder } from './publication-order.ts';
import { quotationForm } from './quotation-form.ts';
import { quotationVenue } from './quotation-venue.ts';
import { scope } from './scope.ts';
import { silence } from './silence.ts';
import { status } from './status.ts';
import { tone } from './tone.ts';

/** Readers of what does not agree within one text, in its words: quotations, who began, what was said where. */
export const wordDiscrepancies: readonly Reader<'discrepancy'>[] = [
  channel,
  initiator,
  level,
  publicationOrder,
  quotationForm,
  quotationVenue,
  scope,
  silence,
  status,
  tone,
];
