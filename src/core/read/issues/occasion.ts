import type { Sentence } from '../../text/layout.ts';
import type { ReadingContext } from '../context.ts';
import type { Voice } from '../voice/voice.ts';

/** How far before a voice the words of its time may begin: 就在通话前不久，某国国务院曾宣布. */
const LEAD = 16;

/** Words that put what is said before the exchange that a text is about. 曾任 is an office. */
const EARLIER = {
  zh: /彼时|当时|此前|早前|先前|早些时候|前不久|不久前|上月|去年|前年|上一轮|上轮|多年来|一直[将把视认主]|(?:通话|会谈|会晤|会面|磋商|谈判)前[一几数]?[天日周]?|曾(?!任)/,
  en: /\b(?:earlier|previously|at the time|back then|in the past|last (?:week|month|year|autumn|spring|summer|winter|fall)|(?:days|weeks|months|years) (?:ago|before|earlier)|(?:ahead of|before) the (?:call|meeting|talks|summit)|(?:has|have|had) (?:long|previously|once)|had (?:said|told|vowed|promised|announced|threatened|warned|demanded|accused))\b/,
};

/**
 * Whether the words around a voice's speaker and verb put it before the exchange that the text tells of: what a
 * government promised in spring is no position in a call of summer. `null` where nothing does.
 * @param sentence the sentence in which the voice begins; words before it belong to another time
 */
export function occasionOf(context: ReadingContext, voice: Voice, sentence: Sentence): 'earlier' | null {
  const start = Math.max(sentence.start, voice.start - LEAD);
  const end = Math.max(voice.cue?.end ?? voice.content.start, start);
  const lead = context.folded({ start, end });
  return EARLIER[sentence.language].test(sentence.language === 'en' ? lead.toLowerCase() : lead)
    ? 'earlier'
    : null;
}
