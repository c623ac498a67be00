import type { Language } from '../../text/language.ts';
import type { Frame } from '../actors/frame.ts';
import type { Attribution } from './attribution.ts';
import { enclosedIn, enclosing } from './enclosed.ts';
import type { Segment } from './segments.ts';
import { isIntroduction } from './self-introduced.ts';
import type { Turn } from './turns.ts';

/** A question, or a request to tell something, without a mark of its own. */
const ASKS = /\?|(?:请问|想问|请发言人|请你|请您|能否请|请(?:介绍|谈谈|说明|证实|确认|解释|评价|提供))/;

/** How a clause of a question begins that the marks part from the rest of it. */
const OPENS =
  /^(?:另外|那么|同时|此外|第[一二三]|其次|再者|还有)?(?:我?想?请问|我?想(?:请教|问)|发言人|请发言人|请你|请您|您|你|对此|贵方|能否|可否|是否|如何|为何|为什么|什么|何时|哪)/;

/** What makes a clause a question. */
const INTERROGATIVE =
  /[?吗呢]|什么|何(?:时|地|种|以|人|处|在|评论|看法|回应|反应|立场|考虑|影响|进展|意义|特点|打算|不)|是否|能否|可否|会否|有否|如何|怎[么样]|哪[些里个一位种]|谁|多少|几[个次时天年]|有无|有没有|会不会|是不是|能不能|为什么/;

/** How an English main clause that asks begins, behind an address, a conjunction or an occasion at most. Folded. */
const ASKING_EN =
  /^ ?(?:(?:and|but|so|then|also|now|first|second|secondly|finally|just|again|well|sorry|thank you|thanks|please|(?:on|given|in|after|with|regarding|as for|about|following|concerning) [^,?]{2,60}|(?:mr|ms|mrs|madam|sir|minister|ambassador|spokes[a-z]+)\.?(?: [a-z-]+){0,2}),? ){0,3}(?:do|does|did|is|are|was|were|has|have|had|will|would|can|could|should|may|might|isn't|aren't|wasn't|weren't|don't|doesn't|didn't|hasn't|haven't|won't|why|what|what's|when|where|who|whom|whose|how|which|to what)(?![a-z])/;

/** Where the asking clause of an English question begins; `null` where the whole sentence may tell and ask at once. */
function englishQuestion(text: string, from: number): number | null {
  if (!text.trimEnd().endsWith('?')) return null;
  if (ASKING_EN.test(text.slice(from, from + 160))) return from;
  for (let at = text.length - 1; at > from; at -= 1)
    if (/[,;:.—–]/.test(text[at] as string) && ASKING_EN.test(text.slice(at + 1, at + 100))) return at + 1;
  return null;
}

/**
 * Where the question of a sentence begins behind what it tells of others' words: at the first clause that asks.
 * `null` where nothing is asked.
 */
export function questionStart(language: Language, text: string, from: number): number | null {
  if (!ASKS.test(text.slice(from))) return null;
  if (language !== 'zh') return englishQuestion(text, from) ?? from;
  const enclosed = enclosedIn(text);
  const cuts = [from];
  for (let at = from; at < text.length - 1; at += 1)
    if (/[,;。:]/.test(text[at] as string) && enclosing(enclosed, at) === null) cuts.push(at + 1);
  const end = (i: number): number => cuts[i + 1] ?? text.length;
  let first = cuts.length - 1;
  while (first > 0) {
    const clause = text.slice(cuts[first - 1] as number, end(first - 1));
    if (!OPENS.test(clause) && !INTERROGATIVE.test(clause)) break;
    first -= 1;
  }
  return cuts[first] as number;
}

/** The clauses of saying in a sentence of somebody who asks: those before the question, and none of the one who asks. */
export function toldByAsker(
  { language, text }: Frame,
  attributions: readonly Attribution[],
  from: number,
): readonly Attribution[] {
  const others = attributions.filter(({ subject }) => subject === null || !FIRST.test(subject.pronoun ?? ''));
  const start = language === 'zh' ? questionStart(language, text, from) : englishQuestion(text, from);
  if (start === null) return others;
  return others
    .filter(({ cue }) => cue.start < start)
    .map((one) => ({ ...one, until: Math.min(one.until ?? start, start) }));
}

/** First persons are whoever asks. */
const FIRST = /^first/;

/** A courtesy tells nothing, and whoever leads through a briefing reports nothing. */
const COURTESY =
  /^\W*(?:thank|thanks|hi|hello|good (?:morning|afternoon|evening)|yes|no|okay|ok|sure|right|sorry|please|and you|follow|(?:a|one|two|just a|my)(?: [a-z]+)? (?:follow|question|point|second)|if i (?:could|may|might)(?: just| please)? (?:follow|ask|add|come back)|(?:just |and )?(?:to follow|a quick|another one|one more)|i (?:have|had|would like|wanted|want|just wanted)(?: to| (?:a|one|two|another|three)))(?![a-z])/;
const COURTESY_ZH =
  /^[^\u3400-\u9fff]*(?:谢谢|多谢|感谢|[您你]好|大家好|[^,;。]{0,8}(?:先生|女士|发言人|主持人)[,您你好]|我(?:[有想们来]|还有|再)|第[一二三四]|最后|还有一?个?问题|另[有一]|[一两三]个问题|(?:再|再次)?追问|补充|接着|就此|跟进|刚才)/;
const LEADS = /moderator|press$/i;

/**
 * What is asked in the turn of somebody who asks is an utterance of theirs; so is what they tell without
 * another owner. What else stands in it is nobody's.
 */
export function askedIn(
  language: Language,
  text: string,
  turn: Turn,
  segment: Segment,
  isOpening: boolean,
): Segment {
  if (turn.asker === null || segment.mode !== 'narrator') return segment;
  const from = isOpening ? Math.max(segment.start, turn.end) : segment.start;
  if (questionStart(language, text.slice(0, segment.end), from) !== null)
    return { ...segment, voiced: turn.asker, mode: 'carried', asks: from };
  const told = text.slice(from, segment.end);
  const isTold =
    told.trim().length >= (language === 'en' ? SHORTEST_TOLD : SHORTEST_TOLD_ZH) &&
    !(language === 'en' ? COURTESY : COURTESY_ZH).test(told) &&
    !isIntroduction(told) &&
    !LEADS.test(turn.asker.speaker.asWritten);
  return isTold ? { ...segment, voiced: turn.asker, mode: 'carried', from } : segment;
}

/** Fewer characters are a form of address. */
const SHORTEST_TOLD = 16;
const SHORTEST_TOLD_ZH = 8;
