import type { Sentence } from '../../text/layout.ts';
import { matchesIn } from '../../text/matches.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { slug } from '../actors/identity.ts';
import type { ReadingContext } from '../context.ts';
import { ENGLISH_PAPER } from './paper-names.ts';
import { sourceBlocks } from './source-blocks.ts';

/** An outlet named in the body. */
export interface BodyOutlet extends Span {
  readonly outlet: string;
  /** Whether the words make it the source of what is told, and not a thing that is talked about. */
  readonly isSource: boolean;
}

/** How far to either side of a name its grammar is looked at. */
const REACH = 24;

const CHINESE_BEFORE =
  /(?:据|根据|援引|引述|引用|引|接受|对|向|在|告诉|刊登于|发表于|发表在|转载|媒体|官媒|平台|网站|杂志|报纸)[“"《'(]{0,2}$/;
const CHINESE_AFTER =
  /^[”"》')]{0,2}(?:\([^)]{1,30}\))?[^,.;:。、]{0,6}?(?:报道|报导|消息|通报|通稿|电|称|指出|表示|认为|分析|评论|援引|引述|刊文|发文|发帖|撰文|采访|专访|访问|独家|社评|网站|上(?:称|说|写|表示|发|高度|宣)|披露|透露|写道|刊登)/;
const ENGLISH_BEFORE =
  /(?:according to|told|as reported by|reported by|report (?:by|in|from)|citing|cited by|quoted by|interview with|in|on|via|per|from|reports? in|article in|op-ed in|editorial in|writing in|published (?:by|in)|seen by|obtained by|shared with|statement to) (?:the |an? |state |news agency |broadcaster )?["'“]?$/;
const ENGLISH_AFTER =
  /^["'”]?(?: news(?: agency)?| tv| newspaper| magazine)?,? (?:reported|reports|said|says|wrote|writes|noted|notes|cited|citing|quoted|quoting|argued|argues|described|editoriali[sz]ed|revealed|published|has reported|first reported|report|article|analysis|interview|op-ed|editorial|story|commentary|column)(?![a-z])/;

/** Outlets named in sentences of the body, in text order, with whether they are sources there. */
export function bodyOutlets(context: ReadingContext): readonly BodyOutlet[] {
  let found = known.get(context);
  if (found === undefined) {
    found = find(context);
    known.set(context, found);
  }
  return found;
}

/** Several readers ask for the outlets of one text. */
const known = new WeakMap<ReadingContext, readonly BodyOutlet[]>();

function find(context: ReadingContext): BodyOutlet[] {
  const found: BodyOutlet[] = [];
  const sources = sourceBlocks(context);
  for (const { frame, actors } of context.voices.named) {
    // A line of sources in the body is a list and no use of it.
    if (sources.has(frame.sentence.block)) continue;
    const here: BodyOutlet[] = [];
    for (const { kind, id, headStart, headEnd } of actors) {
      if (kind !== 'outlet' || id === null) continue;
      const span = frame.span(headStart, headEnd);
      here.push({ ...span, outlet: id, isSource: isSource(context, frame.sentence, span) });
    }
    for (const { entry, start, end } of context.hits('organisation', frame.sentence)) {
      if ('domains' in entry) here.push({ start, end, outlet: entry.id, isSource: false });
    }
    found.push(...here);
    if (frame.language === 'en') found.push(...unlisted(context, frame.sentence, here));
  }
  return found.sort((a, b) => a.start - b.start);
}

/** English papers that the lexicon does not list. */
function unlisted(context: ReadingContext, sentence: Sentence, known: readonly BodyOutlet[]): BodyOutlet[] {
  const words = context.text.content.slice(sentence.start, sentence.end);
  const found: BodyOutlet[] = [];
  for (const match of matchesIn(words, ENGLISH_PAPER)) {
    const name = match[1] ?? '';
    const end = sentence.start + match.index + match[0].length;
    const span = { start: end - name.length, end };
    if (known.some((one) => overlaps(one, span))) continue;
    if (context.hits('outlet', span).length > 0 || context.hits('party', span).length > 0) continue;
    found.push({ ...span, outlet: `out:${slug(name)}`, isSource: true });
  }
  return found;
}

function isSource(context: ReadingContext, sentence: Sentence, named: Span): boolean {
  const before = context.folded({ start: Math.max(sentence.start, named.start - REACH), end: named.start });
  const after = context.folded({ start: named.end, end: Math.min(sentence.end, named.end + REACH * 2) });
  return sentence.language === 'zh'
    ? CHINESE_BEFORE.test(before) || CHINESE_AFTER.test(after)
    : ENGLISH_BEFORE.test(before) || ENGLISH_AFTER.test(after);
}
