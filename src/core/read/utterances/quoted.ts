import { headLength } from '../../text/bisect.ts';
import type { Span } from '../../text/span.ts';
import type { ReadingContext } from '../context.ts';
import type { Quoted } from '../values/utterance.ts';
import type { Voice } from '../voice/voice.ts';
import { otherVersion } from './original.ts';
import { type Quotation, quotationsOf } from './quotations.ts';

/** Before a quotation, these make it a name, a title or somebody else's word: 所谓, 名为, "so-called", "dubbed". */
const NAMED =
  /(?:所谓的?|名为|题为|题|简称|俗称|又称|代号|昵称|网名|绰号|号称|所称的?|平台|网站|账号|频道|公众号|栏目|\((?:即|简称|下称|以下简称)?|(?:so-called|self-styled|dubbed|nicknamed|known as|titled|entitled|headlined|called the|labell?ed|(?<![a-z])an?|(?<![a-z])the|\() ?)$/;

/**
 * The exact words in quotation marks that a voice is said to have said, each quotation by itself. Where one began
 * before the voice, the part of it that this voice gives. Names, titles and words that the writer holds at a
 * distance are left out.
 */
export function quotedIn(context: ReadingContext, voice: Voice): readonly Quoted[] {
  const { content } = context.text;
  const all = quotationsOf(context);
  const reach = reachOf(voice);
  const found: Quoted[] = [];
  for (let i = headLength(all, ({ end }) => end <= reach.start); i < all.length; i += 1) {
    const one = all[i] as Quotation;
    if (one.mark >= reach.end) break;
    const continues = one.start < reach.start && one.mark < reach.start - 1;
    if (!continues && (isWithin(one, voice) || isNamed(context, voice, one))) continue;
    const start = continues ? reach.start : one.start;
    const end = continues ? Math.min(one.end, reach.end) : one.end;
    const span = trimmed(content, start, end);
    if (span.end <= span.start) continue;
    const other = otherVersion(content, span);
    found.push({
      asWritten: content.slice(span.start, span.end),
      ...span,
      version: other && { asWritten: content.slice(other.start, other.end), ...other },
    });
  }
  return found;
}

/** Where a voice's words may stand: behind the speaker, or all around where the speaker is named last. */
function reachOf({ start, end, cue, content }: Voice): Span {
  if (cue !== null && content.start < cue.start) return { start: Math.min(start, content.start), end };
  // Where the cue says it all, what it holds in marks is said by it (释放“…”的信号).
  return { start: content.start, end: cue !== null && content.start === cue.start ? end : content.end };
}

/** Whether a quotation stands in the speaker's own name or role. */
function isWithin({ mark, end }: Quotation, { speaker }: Voice): boolean {
  return speaker.span !== null && speaker.span.start <= mark && end <= speaker.span.end;
}

function isNamed(context: ReadingContext, voice: Voice, one: Quotation): boolean {
  const before = context.folded({ start: Math.max(voice.start, one.mark - 16), end: one.mark });
  const words = context.folded({ start: one.start, end: one.end });
  const opens = /(?:[,:.;!?]|^|[”"]) ?$/.test(before);
  if (opens) return false;
  if (words.length < 2) return true;
  if (!NAMED.test(before)) return isOutlet(context, one);
  // "a" and "the" stand before terms of a word or two, and before longer words that somebody did say.
  return !/(?:^|[ (])(?:an?|the) ?$/.test(before) || words.split(' ').length <= 2;
}

/** “真相社交”: the name of a platform in quotation marks. */
function isOutlet(context: ReadingContext, one: Quotation): boolean {
  return context
    .hits('outlet', { start: one.mark, end: one.end + 1 })
    .some((hit) => hit.end - hit.start >= one.end - one.start);
}

function trimmed(content: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(content.charAt(start))) start += 1;
  while (end > start && /\s/.test(content.charAt(end - 1))) end -= 1;
  return { start, end };
}
