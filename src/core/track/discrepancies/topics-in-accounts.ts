import type { Finding } from '../../evidence/finding.ts';
import type { IssueValue } from '../../read/values/issue.ts';
import { type Mention, mentionOf } from '../input/mention.ts';
import type { TrackedText } from '../input/tracked-text.ts';
import { makeDiscrepancy } from './make-discrepancy.ts';
import type { SourceDiscrepancy } from './source-discrepancy.ts';

/** What a party's own account or post of an exchange does with an issue, by its first passage. */
export interface TopicNote {
  readonly exchange: string;
  readonly party: string;
  readonly issue: string;
  readonly status: 'mentioned' | 'excluded';
  readonly mention: Mention;
}

/** Issues that an account brings up, and those that it says were not discussed. */
export function noteTopics(text: TrackedText): readonly TopicNote[] {
  const { exchange, party, kind } = text;
  if (exchange === null || party === null || (kind !== 'account' && kind !== 'post')) return [];
  const notes = new Map<string, TopicNote>();
  for (const finding of text.findings as readonly Finding<IssueValue>[]) {
    if (finding.kind !== 'issue') continue;
    const { issue, status, umbrella, occasion } = finding.value;
    if (umbrella || occasion !== null || (status !== 'mentioned' && status !== 'excluded')) continue;
    const found = notes.get(issue);
    // Who says that something was not discussed names it: the exclusion counts.
    if (found === undefined || (status === 'excluded' && found.status === 'mentioned'))
      notes.set(issue, { exchange, party, issue, status, mention: mentionOf(text, finding) });
  }
  return [...notes.values()];
}

/** Issues that one party's account says were not discussed and that another party's account of the exchange brings up. */
export function topicDiscrepancies(notes: readonly TopicNote[]): readonly SourceDiscrepancy[] {
  return [...Map.groupBy(notes, ({ exchange, issue }) => `${exchange}\n${issue}`)].flatMap(([key, told]) => {
    const excluding = new Set(told.flatMap((one) => (one.status === 'excluded' ? one.party : [])));
    const others = told.filter(({ status, party }) => status === 'mentioned' && !excluding.has(party));
    if (excluding.size === 0 || others.length === 0) return [];
    const [id = '', issue = ''] = key.split('\n');
    return [
      makeDiscrepancy(
        {
          kind: 'discussed',
          subject: { type: 'exchange', id, aspect: issue },
          rule: 'same-topic-in-accounts',
        },
        [...told.filter(({ status }) => status === 'excluded'), ...others].map(({ status, mention }) => ({
          value: status,
          mention,
        })),
      ),
    ];
  });
}
