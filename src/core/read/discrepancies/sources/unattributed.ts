import { foldForm } from '../../../text/fold.ts';
import { overlaps, type Span } from '../../../text/span.ts';
import type { ReadingContext } from '../../context.ts';
import type { Draft, Reader } from '../../reader.ts';
import type { DiscrepancyValue } from '../../values.ts';
import { disagreement } from '../words/versions.ts';

/** So many claims are shown. */
const MOST = 6;

/** Crowds that answer for nothing. An unnamed official whom an outlet quotes has the outlet to answer for him. */
const CROWD = /^anon:(?:analysts|experts|observers|media|critics)$/;

/** Cues that leave a claim without an owner; naming (被称为) and common knowledge leave none. Folded. */
const OWNERLESS =
  /^(?:可?能?会?被.{0,6}(?:视为|视作|认为|解读|看作|看成|理解为)|普遍(?:认为|预期)|据(?:称|悉|传|信|说|了解|估计|指|传闻)|外界|有(?:分析|观点|评论|声音|消息|传言|报道)|盛传|谣传|舆论|消息(?:称|指))|seen|regarded|viewed|interpreted|perceived|considered|believed|thought|said to|understood|expected|reportedly|reports|rumou?red/;

/** Readings of an event that the grammar of the voices does not take for claims, since no words are told. Folded. */
const WIDELY =
  /(?:is|are|was|were|been) (?:widely|generally|commonly|broadly) (?:read|taken|hailed|described|welcomed|dismissed|portrayed|seen|regarded|viewed|interpreted)(?: [a-z ]{1,30})? as /;

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
          (CROWD.test(value.speaker) || (value.speaker === 'src:unattributed' && isOwnerless(value.cue))),
      );
    const found = [
      ...claims.map(({ evidence: [span], value }) => ({ ...clauseOf(context, span), value: value.speaker })),
    ];
    for (const sentence of context.sentences) {
      if (sentence.language !== 'en' || !WIDELY.test(context.folded(sentence))) continue;
      if (!found.some((one) => overlaps(one, sentence)))
        found.push({ ...clauseOf(context, sentence), value: 'src:unattributed' });
    }
    found.sort((a, b) => a.start - b.start);
    if (found.length === 0) return;
    const draft = disagreement(
      context,
      { discrepancy: 'unattributed', class: 'caution', about: null },
      found.slice(0, MOST),
    );
    yield { ...draft, value: { ...draft.value, computed: [{ of: 'claims', value: String(found.length) }] } };
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

function isOwnerless(cue: string | null): boolean {
  return cue !== null && OWNERLESS.test(foldForm(cue));
}

/** The first clause of a claim, with the words that leave it without an owner. */
function clauseOf(context: ReadingContext, { start, end }: Span): Span {
  const words = context.text.content.slice(start, end);
  const stop = words.slice(6).search(CLAUSE_END);
  return { start, end: stop < 0 ? end : start + 6 + stop };
}
