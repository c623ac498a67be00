import type { Finding, FindingKind } from '../../core/evidence/finding.ts';
import type { QuoteRecord } from '../../core/evidence/quote.ts';
import type { Judgement } from '../../core/review/judgement.ts';
import type { Fate, Matched } from '../../core/review/match.ts';
import type { Opinion, Remark, Standing } from '../../core/review/standing.ts';

/** What people decided of one finding, and what became of it since. */
export interface ReviewedFinding {
  readonly finding: string;
  readonly kind: FindingKind;
  readonly text: string;
  /** The words that were decided on. */
  readonly quote: QuoteRecord;
  readonly state: Standing['state'];
  readonly fate: Fate;
  /** The value that people were shown; `null` where one of them added the finding. */
  readonly was: unknown;
  /** What is found there now, where it is not the same. */
  readonly now: readonly Finding[];
  readonly opinions: readonly Opinion[];
  readonly remarks: readonly Remark[];
  /** What people entered of what it tells: whether it was kept, what became of it. */
  readonly judgements: readonly Judgement[];
}

/** A matched standing as it is printed. */
export function decidedOn({ standing, fate, now }: Matched): ReviewedFinding {
  const { finding, kind, anchor, state, was, opinions, remarks, judgements } = standing;
  const { text, start, end, exact } = anchor;
  const shown = fate === 'same' ? [] : now;
  return {
    finding,
    kind,
    text,
    quote: { text, start, end, exact },
    state,
    fate,
    was,
    now: shown,
    opinions,
    remarks,
    judgements,
  };
}
