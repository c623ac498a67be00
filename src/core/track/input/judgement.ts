import type { Judgement } from '../../review/judgement.ts';

/** What a person entered of a commitment or a forecast, with the finding of today that it is about. */
export interface KnownJudgement extends Judgement {
  readonly finding: string;
  /** Whether readers give the words another meaning now than when it was entered. */
  readonly readOtherwise: boolean;
}
