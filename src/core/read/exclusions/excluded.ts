import type { Draft, Reader } from '../reader.ts';
import type { IssueValue } from '../values.ts';
import { excludedSpans } from './excluded-spans.ts';

/** Issues that a text says were not discussed. Silence about an issue is no exclusion, and another text's silence is none either. */
export const issueExcluded: Reader<'issue'> = {
  id: 'issue/excluded',
  version: '0.1.0',
  kind: 'issue',
  summary:
    'An issue in the list that a denial of discussion governs ("nothing was discussed concerning A or B", "A was not raised", 没有讨论A、B问题), in either order.',
  *read(context): Iterable<Draft<IssueValue>> {
    for (const { span, issue, form, denial } of excludedSpans(context)) {
      yield {
        span,
        value: {
          issue,
          status: 'excluded',
          form,
          umbrella: context.lexicon.get('issue', issue)?.umbrella === true,
          holders: context.voices.at(span.start)?.holders ?? [],
          occasion: null,
        },
        also: [denial],
      };
    }
  },
  examples: [
    {
      language: 'zh',
      marked: '通话没有讨论[[稀土]]、[[台湾问题]]。',
      because: 'the whole list is denied',
      value: { issue: 'rare-earths', status: 'excluded' },
    },
    { language: 'zh', marked: '會談未涉及[[關稅]]。', because: 'Traditional is folded' },
    { language: 'zh', marked: '[[稀土]]问题未被提及。', because: 'the topic stands before the denial' },
    {
      language: 'zh',
      marked: '双方讨论了关税，没有就[[稀土]]问题交换意见。',
      because: 'only the denied clause counts',
    },
    {
      language: 'en',
      marked: 'Nothing was discussed concerning [[rare earths]], or [[Taiwan]].',
      because: 'the list goes on after a comma',
      value: { issue: 'rare-earths', status: 'excluded' },
    },
    {
      language: 'en',
      marked: '[[Rare earths]] and [[Taiwan]] were not raised.',
      because: 'the list is the subject',
    },
    {
      language: 'en',
      marked: 'They discussed tariffs, and [[Taiwan]] did not come up.',
      because: 'the list is over at a new clause',
    },
    {
      language: 'en',
      marked: "We didn't talk about [[rare earths]], but we agreed on tariffs.",
      because: 'the list is over at a new clause',
    },
    {
      language: 'en',
      marked: 'There was no discussion of [[Taiwan]].',
      because: 'a noun may carry the denial',
    },
    {
      language: 'zh',
      marked: '林岸否认双方讨论过[[稀土]]问题。',
      because: 'a denial of the talk excludes its topic',
    },
    { language: 'zh', marked: '發言人否認會談觸及[[關稅]]。', because: 'Traditional is folded' },
    {
      language: 'en',
      marked: 'The minister denied that [[Taiwan]] had come up.',
      because: 'a denial of the talk excludes its topic',
    },
    {
      language: 'en',
      marked: 'Both delegations denied having discussed [[rare earths]].',
      because: 'a denial of the talk excludes its topic',
    },
    { language: 'zh', marked: '林岸并未否认双方讨论过稀土。', because: 'not to deny is to leave open' },
    {
      language: 'en',
      marked: 'She denied that tariffs were raised by ten percent.',
      because: 'to raise a tariff is not to bring it up',
    },
    {
      language: 'en',
      marked: 'There was no talk of delaying the tariffs.',
      because: 'only the delay was not talked of',
    },
    {
      language: 'zh',
      marked: '对方通报对稀土只字未提。',
      because: 'a text that is silent denies no discussion',
    },
    {
      language: 'zh',
      marked: '发言人拒绝讨论稀土问题。',
      because: 'refusing to discuss is no denial that it was discussed',
    },
    {
      language: 'en',
      marked: 'The other readout did not mention rare earths.',
      because: 'a text that is silent denies no discussion',
    },
    {
      language: 'en',
      marked: 'They not only discussed tariffs but also raised Taiwan.',
      because: 'not only denies nothing',
    },
    { language: 'en', marked: 'Taiwan was not discussed at length.', because: 'only the length is denied' },
    {
      language: 'en',
      marked: 'There was no discussion of tariffs without mention of rare earths.',
      because: 'two negations affirm',
    },
    {
      language: 'en',
      marked: 'The minister refused to discuss Taiwan last year.',
      because: 'refusing to discuss is no denial that it was discussed',
    },
  ],
};
