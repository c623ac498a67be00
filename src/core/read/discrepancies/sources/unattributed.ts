import type { Span } from '../../../text/span.ts';
import type { ReadingContext } from '../../context.ts';
import type { Draft, Reader } from '../../reader.ts';
import type { DiscrepancyValue } from '../../values.ts';
import { disagreement } from '../words/versions.ts';

/** So many claims are shown. */
const MOST = 6;

/** Crowds that answer for nothing. An unnamed official whom an outlet quotes has the outlet to answer for him. */
const CROWD = /^anon:(?:analysts|experts|observers|media|critics)$/;

/** Where a quote of the claim may end. */
const CLAUSE_END = /[,，;；。.!！?？:：](?=\s|[^\d]|$)/;

/** Claims that nobody answers for. */
export const unattributed: Reader<'discrepancy'> = {
  id: 'discrepancy/unattributed',
  version: '0.1.0',
  kind: 'discrepancy',
  summary:
    'Claims without an owner (被广泛解读为, "is widely seen as") or of a nameless crowd (部分舆论, "some say") that no outlet carries, in one finding.',
  after: ['utterance'],
  *read(context, earlier): Iterable<Draft<DiscrepancyValue>> {
    const claims = earlier
      .of('utterance')
      .filter(
        ({ value }) =>
          value.chain.length === 0 &&
          value.subject === 'explicit' &&
          (value.speaker === 'src:unattributed' || CROWD.test(value.speaker)),
      );
    if (claims.length === 0) return;
    const draft = disagreement(
      context,
      { discrepancy: 'unattributed', class: 'caution', about: null },
      claims.slice(0, MOST).map(({ evidence: [span], value }) => ({
        ...clauseOf(context, span),
        value: value.speaker,
      })),
    );
    yield { ...draft, value: { ...draft.value, computed: [{ of: 'claims', value: String(claims.length) }] } };
  },
  examples: [
    {
      language: 'zh',
      marked: '[[此次会谈被广泛解读为关系回暖的信号]]。',
      because: 'nobody is named who reads it so',
      value: { discrepancy: 'unattributed', class: 'caution' },
    },
    { language: 'zh', marked: '[[會談地點被視為一種妥協]]。', because: 'nobody is named who sees it so' },
    {
      language: 'en',
      marked: '[[The call was widely seen as a step forward]].',
      because: 'nobody is named who sees it so',
    },
    {
      language: 'en',
      marked: 'Finance Minister Mara Quill said talks would go on.',
      because: 'somebody is named',
    },
    { language: 'zh', marked: '诺达维亚总理林岸表示欢迎。', because: 'somebody is named' },
  ],
};

/** The first clause of a claim, with the words that leave it without an owner. */
function clauseOf(context: ReadingContext, { start, end }: Span): Span {
  const words = context.text.content.slice(start, end);
  const stop = words.slice(6).search(CLAUSE_END);
  return { start, end: stop < 0 ? end : start + 6 + stop };
}
