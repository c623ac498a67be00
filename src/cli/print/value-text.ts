import type { ValueOf } from '../../core/read/values.ts';
import type { Finding, FindingKind } from '../../tasks/read-file.ts';
import * as narrator from './narrator-text.ts';
import * as record from './record-text.ts';
import * as statement from './statement-text.ts';

/** How a value of each kind is written in one line. A kind without a writer is a type error. */
const WRITERS: { readonly [Kind in FindingKind]: (value: ValueOf<Kind>) => string } = {
  record: record.recordText,
  balance: narrator.balanceText,
  discrepancy: narrator.discrepancyText,
  issue: statement.issueText,
  utterance: statement.utteranceText,
  commitment: statement.commitmentText,
  claim: statement.claimText,
  criterion: narrator.criterionText,
  measure: record.measureText,
  forecast: statement.forecastText,
  motive: narrator.motiveText,
  evaluation: narrator.evaluationText,
  formulation: statement.formulationText,
  frame: narrator.frameText,
  event: record.eventText,
  time: record.timeText,
  amount: record.amountText,
  citation: narrator.citationText,
  mention: record.mentionText,
};

/** A finding's value in one line. The engine made the value of the kind that the finding names. */
export function valueText({ kind, value }: Finding): string {
  const write = WRITERS[kind] as (value: unknown) => string;
  return write(value);
}
