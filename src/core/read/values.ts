import type { FindingKind } from '../evidence/finding.ts';
import type { AmountValue } from './values/amount.ts';
import type { CitationValue } from './values/citation.ts';
import type { ClaimValue } from './values/claim.ts';
import type { CommitmentValue } from './values/commitment.ts';
import type { CriterionValue } from './values/criterion.ts';
import type { DiscrepancyValue } from './values/discrepancy.ts';
import type { BalanceValue, EvaluationValue } from './values/evaluation.ts';
import type { EventValue } from './values/event.ts';
import type { ForecastValue } from './values/forecast.ts';
import type { FormulationValue } from './values/formulation.ts';
import type { FrameValue } from './values/frame.ts';
import type { IssueValue } from './values/issue.ts';
import type { MeasureValue } from './values/measure.ts';
import type { MentionValue } from './values/mention.ts';
import type { MotiveValue } from './values/motive.ts';
import type { RecordValue } from './values/record.ts';
import type { TimeValue } from './values/time.ts';
import type { UtteranceValue } from './values/utterance.ts';

export type { AmountValue } from './values/amount.ts';
export type { Bound } from './values/bound.ts';
export type { CitationValue } from './values/citation.ts';
export type { ClaimValue } from './values/claim.ts';
export type { CommitmentValue } from './values/commitment.ts';
export type { CriterionValue } from './values/criterion.ts';
export type { DiscrepancyKind, DiscrepancyValue } from './values/discrepancy.ts';
export type { BalanceValue, EvaluationValue } from './values/evaluation.ts';
export type { EventValue } from './values/event.ts';
export type { ForecastValue } from './values/forecast.ts';
export type { FormulationValue } from './values/formulation.ts';
export type { FrameValue } from './values/frame.ts';
export type { IssueValue } from './values/issue.ts';
export type { MeasureAction, MeasureValue, Written } from './values/measure.ts';
export type { MentionValue } from './values/mention.ts';
export type { MotiveValue } from './values/motive.ts';
export type { RecordValue } from './values/record.ts';
export type { TimeValue } from './values/time.ts';
export type { UtteranceValue } from './values/utterance.ts';

/** What a finding of each kind says. */
interface Values {
  issue: IssueValue;
  mention: MentionValue;
  utterance: UtteranceValue;
  formulation: FormulationValue;
  record: RecordValue;
  time: TimeValue;
  measure: MeasureValue;
  amount: AmountValue;
  commitment: CommitmentValue;
  claim: ClaimValue;
  forecast: ForecastValue;
  event: EventValue;
  discrepancy: DiscrepancyValue;
  motive: MotiveValue;
  evaluation: EvaluationValue;
  balance: BalanceValue;
  citation: CitationValue;
  criterion: CriterionValue;
  frame: FrameValue;
}

/** The value type of a kind of finding. */
export type ValueOf<Kind extends FindingKind> = Values[Kind];
