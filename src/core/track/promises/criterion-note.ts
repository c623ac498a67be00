import type { CriterionValue, IssueValue } from '../../read/values.ts';
import { type Mention, mentionOf } from '../input/mention.ts';
import { findingsIn, type Passages, sentenceAround } from '../input/passage.ts';
import type { TrackedText } from '../input/tracked-text.ts';
import { type Named, namedIn } from './claim-note.ts';
import { isAboutKeeping } from './issues-of-keeping.ts';

/** One passage that tells by what a party judges whether something is kept. */
export interface CriterionNote {
  readonly mention: Mention;
  readonly party: string;
  readonly criterion: CriterionValue['criterion'];
  readonly issues: readonly string[];
  readonly named: Named;
  readonly exchange: string | null;
}

/** The yardsticks that a text tells. */
export function noteCriteria(text: TrackedText, passages: Passages): readonly CriterionNote[] {
  return passages.findings.flatMap((finding): CriterionNote[] => {
    if (finding.kind !== 'criterion') return [];
    const value = finding.value as CriterionValue;
    const [{ start, end }] = finding.evidence;
    const [from, to] = sentenceAround(passages, start, end);
    const issues = findingsIn(passages, 'issue', from, to).map((one) => (one.value as IssueValue).issue);
    return [
      {
        mention: mentionOf(text, finding),
        party: value.of,
        criterion: value.criterion,
        issues: issues.filter((issue) => !isAboutKeeping(issue)),
        named: namedIn(passages, from, to, true),
        exchange: text.exchange,
      },
    ];
  });
}
