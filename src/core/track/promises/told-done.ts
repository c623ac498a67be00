import type { IssueValue, UtteranceValue } from '../../read/values.ts';
import { type Mention, mentionOf } from '../input/mention.ts';
import { findingsIn, type Passages } from '../input/passage.ts';
import type { TrackedText } from '../input/tracked-text.ts';
import { actsIn } from './act-kinds.ts';

/** A passage that welcomes something as done: "welcomed the designation of contact points". */
export interface ToldDone {
  readonly finding: string;
  readonly mention: Mention;
  readonly acts: readonly string[];
  readonly issues: readonly string[];
}

/** What a text welcomes or thanks for; that is done already. */
export function noteToldDone(text: TrackedText, passages: Passages): readonly ToldDone[] {
  return passages.findings.flatMap((finding): ToldDone[] => {
    if (finding.kind !== 'utterance') return [];
    const { act, negated, said } = finding.value as UtteranceValue;
    if (negated || (act !== 'welcome' && act !== 'thank' && act !== 'praise')) return [];
    const [{ start, end }] = finding.evidence;
    const acts = actsIn(said ?? '');
    if (acts.length === 0) return [];
    const issues = findingsIn(passages, 'issue', start, end).map(({ value }) => (value as IssueValue).issue);
    return [{ finding: finding.id, mention: mentionOf(text, finding), acts, issues }];
  });
}
