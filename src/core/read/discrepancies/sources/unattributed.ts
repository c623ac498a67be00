import { coveringAt } from '../../../text/bisect.ts';
import { foldForm } from '../../../text/fold.ts';
import { matchesIn } from '../../../text/matches.ts';
import { overlaps, type Span } from '../../../text/span.ts';
import type { ReadingContext } from '../../context.ts';
import { foldSpan } from '../../folded-span.ts';
import type { Draft, Reader } from '../../reader.ts';
import type { DiscrepancyValue } from '../../values.ts';
import { disagreement } from '../words/versions.ts';
import { ownerlessIn } from './ownerless-words.ts';

/** So many claims are shown. */
const MOST = 6;

/** Cues that leave a claim without an owner; naming (被称为) and common knowledge leave none. Folded. */
const OWNERLESS =
  /^(?:被(?:广泛|普遍|外界|舆论)|普遍(?:认为|预期)|据(?:称|悉|传|信|说|了解|估计|指)|外界|有(?:分析|观点|评论|声音|消息|传言|报道)|盛传|谣传|舆论|消息(?:称|指))|解读为|seen|regarded|viewed|interpreted|perceived|considered|believed|thought|said to|understood|expected|reportedly|reports|rumou?red/;

/** A bare passive is a reading of something only where it names what it is read as: 被视为一项尝试. */
const PASSIVE = /^被.{0,4}(?:视为|视作|认为|看作|看成)$/;
const READ_AS =
  /^(?:是|一(?:项|种|次|个|步|场)|[^,。;]{0,12}(?:信号|胜利|让步|突破|转折点?|风向标|标志|象征|里程碑|尝试|试探|姿态|考验))/;
const NORMATIVE = /(?:应|应该|应当|将|会|不|可|所|必须|皆|都)$/;

/** Where a quote of the claim may end. */
const CLAUSE_END = /[,，;；。.!！?？:：](?=\s|[^\d]|$)/;
const CLAUSE_ENDS = /[,，;；。.!！?？:：](?=\s|[^\d]|$)/g;

/** A cue with less behind it than this says nothing yet. */
const SHORTEST = 4;
const LONGEST = 200;

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
        ({ value, evidence }) =>
          value.chain.length === 0 &&
          value.subject === 'explicit' &&
          value.speaker === 'src:unattributed' &&
          isOwnerless(context, evidence[0], value.cue),
      );
    const found = [
      ...claims.map(({ evidence: [span], value }) => ({
        ...clauseOf(context, span, value.cue),
        value: value.speaker,
      })),
    ];
    for (const sentence of context.sentences) {
      const words = ownerlessIn(foldSpan(context, sentence, sentence.language), sentence.language);
      if (words === null || found.some((one) => overlaps(one, sentence))) continue;
      const at = context.view.toView(sentence.start);
      const own = context.view.toSource(at + words.start, at + words.end);
      const cue = context.text.content.slice(own.start, own.end);
      found.push({ ...clauseOf(context, sentence, cue), value: 'src:unattributed' });
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
      marked: '[[It is said that two capitals regret the deal]].',
      because: 'nobody is told who says so',
    },
    {
      language: 'en',
      marked: 'The list is long. [[Some say it will grow next week]].',
      because: 'some are nobody',
    },
    { language: 'zh', marked: '期限将至，[[有人说双方都不会让步]]。', because: 'somebody without a name' },
    { language: 'zh', marked: '分析人士认为，双方都不会让步。', because: 'a class of people owns the view' },
    {
      language: 'en',
      marked: 'Analysts say the list will grow next week. Some of the ministers said so too.',
      because: 'classes of people own the view',
    },
    {
      language: 'en',
      marked: 'Finance Minister Mara Quill said talks would go on.',
      because: 'somebody is named',
    },
    { language: 'zh', marked: '诺达维亚总理林岸表示欢迎。', because: 'somebody is named' },
  ],
};

function isOwnerless(context: ReadingContext, claim: Span, cue: string | null): boolean {
  if (cue === null) return false;
  const form = foldForm(cue);
  if (OWNERLESS.test(form)) return !form.startsWith('普遍') || !hasSubject(context.folded(claim), form);
  if (!PASSIVE.test(form)) return false;
  const words = context.folded(claim);
  const at = words.indexOf(form);
  return at >= 0 && !NORMATIVE.test(words.slice(0, at)) && READ_AS.test(words.slice(at + form.length));
}

/** 美国人普遍认为, 两党普遍认为: a class of people holds the view. */
function hasSubject(words: string, form: string): boolean {
  const before = words.slice(0, Math.max(0, words.indexOf(form)));
  const subject = (before.split(/[,;:。“]/).at(-1) ?? '').replace(
    /(?:目前|现在|当时|如今|一般|仍然?|还|都|也|则|又|但|却|而|此前|随后|近来)/g,
    '',
  );
  return subject !== '' && !/(?:外界|舆论|社会上?|各界|坊间|市面上|国际上|国际社会|人们|大家)$/.test(subject);
}

/** The clause of a claim that holds its cue; with the next one, where the cue is nearly all of it. */
function clauseOf(context: ReadingContext, { start, end }: Span, cue: string | null = null): Span {
  const words = context.text.content.slice(start, end);
  const at = cue === null ? 0 : Math.max(0, words.indexOf(cue));
  let from = 0;
  for (const { index, 0: mark } of matchesIn(words.slice(0, at), CLAUSE_ENDS)) from = index + mark.length;
  while (from < at && /\s/.test(words.charAt(from))) from += 1;
  const rest = Math.max(at + (cue?.length ?? 0), from) + SHORTEST;
  const stop = words.slice(rest).search(CLAUSE_END);
  const to = stop < 0 ? end : start + rest + stop;
  // Behind the words it speaks of (…, experts say) the cue says nothing without them.
  const sentence =
    to - start - from < (cue?.length ?? 0) + SHORTEST ? coveringAt(context.sentences, start) : null;
  if (sentence === null) return { start: start + from, end: to };
  const before = context.text.content.slice(Math.max(sentence.start, to - LONGEST), to);
  const whole = to - sentence.start <= LONGEST ? 0 : before.search(CLAUSE_END) + 1;
  return { start: to - before.slice(whole).trimStart().length, end: to };
}
