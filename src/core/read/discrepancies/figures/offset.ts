import { headLength } from '../../../text/bisect.ts';
import type { Span } from '../../../text/span.ts';
import type { Earlier } from '../../earlier.ts';
import type { Draft, Reader } from '../../reader.ts';
import type { DiscrepancyValue } from '../../values.ts';
import { differing } from './differing.ts';
import { type EventOffset, eventOffsets } from './event-offset.ts';

/** One distance from one event, told as a limit in one place and as passed in another. */
export const offsetFromEvent: Reader<'discrepancy'> = {
  id: 'discrepancy/offset',
  version: '0.1.0',
  kind: 'discrepancy',
  after: ['time', 'mention', 'issue'],
  summary:
    'One thing told to have followed a named event after a length of time in one place, and within the same length in another. The event is known by its sort and place, what followed by the issues of both sentences.',
  *read(context, earlier): Iterable<Draft<DiscrepancyValue>> {
    const offsets = eventOffsets(context, earlier);
    const done = new Set<string>();
    for (const [at, one] of offsets.entries()) {
      const other = offsets
        .slice(at + 1)
        .find((two) => isOtherBound(one, two) && shareIssue(context.sentences, earlier, one, two));
      if (other === undefined || done.has(one.key)) continue;
      done.add(one.key);
      yield differing(
        context,
        { discrepancy: 'offset', class: 'conflict', about: null },
        [one, other].map(({ span, iso, operator }) => ({ ...span, value: `${operator}${iso}` })),
      );
    }
  },
  examples: [
    {
      language: 'zh',
      marked:
        '[[日内瓦协议达成24小时后]]，诺方公布了芯片出口管制。日内瓦协议达成后，诺方在24小时内推出芯片出口管制，引发不满。',
      because: 'after a day and within a day',
      value: { discrepancy: 'offset', class: 'conflict' },
    },
    {
      language: 'zh',
      marked:
        '[[日內瓦協議達成24小時後]]，諾方公布了晶片出口管制。日內瓦協議達成後，諾方在24小時內推出晶片出口管制，引發不滿。',
      because: 'after a day and within a day',
    },
    {
      language: 'en',
      marked:
        'Just [[24 hours after the Geneva agreement]], the ministry issued export controls on chips. Critics noted that within 24 hours of the Geneva agreement the ministry had issued export controls on chips.',
      because: 'after a day and within a day',
    },
    {
      language: 'en',
      marked:
        'Just 24 hours after the Geneva agreement, the ministry issued export controls on chips. Within 24 hours of the London agreement, it withdrew export controls on chips.',
      because: 'two agreements',
    },
  ],
};

function isOtherBound(a: EventOffset, b: EventOffset): boolean {
  if (a.key !== b.key || a.iso !== b.iso || a.operator === '~' || b.operator === '~') return false;
  if (a.relation === 'before' || b.relation === 'before') return false;
  return isLimit(a) !== isLimit(b);
}

function isLimit({ operator }: EventOffset): boolean {
  return operator === '<=' || operator === '<';
}

/** Whether both sentences speak of one issue, so that one thing is likely to be told in both. */
function shareIssue(sentences: readonly Span[], earlier: Earlier, a: EventOffset, b: EventOffset): boolean {
  const issues = issuesIn(earlier, sentences[a.sentence] as Span);
  for (const issue of issuesIn(earlier, sentences[b.sentence] as Span)) if (issues.has(issue)) return true;
  return false;
}

function issuesIn(earlier: Earlier, { start, end }: Span): ReadonlySet<string> {
  const all = earlier.of('issue');
  const found = new Set<string>();
  for (let at = headLength(all, (one) => one.evidence[0].start < start); at < all.length; at += 1) {
    const issue = all[at];
    if (issue === undefined || issue.evidence[0].start >= end) break;
    if (!issue.value.umbrella) found.add(issue.value.issue);
  }
  return found;
}
