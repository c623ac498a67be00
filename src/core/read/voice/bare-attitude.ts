import type { SpeechAct } from '../../lexicon/entry.ts';
import type { Frame } from '../actors/frame.ts';
import type { Attribution } from './attribution.ts';
import type { Voiced } from './memory.ts';
import type { Spoken } from './segments.ts';

/** Acts that are no more than an attitude where their verb has no words: 强烈不满, 严重关切, 提出严正交涉. */
const ATTITUDES: ReadonlySet<SpeechAct> = new Set<SpeechAct>([
  'oppose',
  'criticise',
  'concern',
  'regret',
  'reject',
]);

/** Behind the verb nothing but a further attitude and the end of the clause. */
const WITHOUT_WORDS =
  /^(?:[、和并](?:表示|予以)?(?:坚决|强烈|严重|严正|深表|极为|高度|最)?[\u3400-\u9fff]{2,4})?(?:[,;。!?”]|$)/;

/** 对此: what the attitude is towards was told before. */
const TOWARDS_THIS = /(?:对|就)(?:此|该|上述|这[一种类]|有关)[^,;。]{0,12}$/;

/**
 * Whether a Chinese clause tells an attitude and no words: 对此坚决反对, and inside what somebody says of the own side
 * 我方对此严重关切, 已提出严正交涉. `outer` is whoever speaks around it.
 */
export function isBareAttitude(
  { language, text }: Frame,
  attribution: Attribution,
  outer: Voiced | null,
): boolean {
  const { cue, entry, position, subject, start } = attribution;
  if (language !== 'zh' || position !== 'before' || !ATTITUDES.has(entry.act)) return false;
  if (attribution.withheld !== undefined || !WITHOUT_WORDS.test(text.slice(cue.end))) return false;
  const lead = text.slice(subject?.end ?? Math.max(0, start - 12), cue.start);
  if (TOWARDS_THIS.test(lead)) return true;
  if (outer === null) return false;
  if (subject !== null)
    return subject.party !== null && subject.party === outer.speaker.party && subject.kind === 'party';
  return cue.verb === 'lodge-representations';
}

/** 甲称乙违约，乙对此坚决反对: an attitude of another side is none of the words before it. */
export function endedBy(last: Spoken, { subject, start }: Attribution): Spoken {
  const { attribution, voiced } = last;
  const isAnothers = subject !== null && subject.party !== null && subject.party !== voiced.speaker.party;
  const isOpen = attribution.until === undefined && attribution.position === 'before';
  return isAnothers && isOpen && start > attribution.content
    ? { ...last, attribution: { ...attribution, until: start } }
    : last;
}
