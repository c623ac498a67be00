import type { ReadingContext } from '../read/context.ts';
import type { Sentence } from '../text/layout.ts';
import type { Span } from '../text/span.ts';

/** A phrase that a sentence presents as a topic, without naming an issue of the lexicon. */
export interface TopicPhrase {
  readonly phrase: string;
  readonly span: Span;
}

// Topic frames: what follows 就/关于/围绕 and precedes 问题/领域/方面/合作/事务, in the folded text. The middle holds
// no punctuation, so that a frame never reaches over a clause.
const FRAMES_ZH = [
  /(?:就|关于|围绕|有关)(\p{sc=Han}{2,12}?)(?:等)?(?:问题|议题|事务|领域|方面)/gu,
  /(?:推进|加强|深化|拓展|开展|促进)(\p{sc=Han}{2,10}?)(?:等)?(?:领域|方面|合作|交流|建设)/gu,
];

// "on X", "about X", "regarding X": up to five words that are no pronoun, article phrase or clause.
const FRAME_EN =
  /\b(?:discussed|concerning|regarding|about|cooperation on|cooperation in|issue of|question of|talks on) ((?:the )?[a-z][a-z'-]+(?: (?:and |of |in )?[a-z][a-z'-]+){0,3})/g;

const EMPTY_EN = new Set([
  'it',
  'this',
  'that',
  'them',
  'us',
  'him',
  'her',
  'these',
  'those',
  'how',
  'what',
  'when',
  'whether',
  'why',
  'their',
  'his',
  'its',
  'our',
  'all',
  'a',
  'an',
  'the',
  'many',
  'other',
]);
const TAIL_EN = new Set([
  'and',
  'of',
  'in',
  'the',
  'a',
  'an',
  'to',
  'for',
  'with',
  'by',
  'at',
  'on',
  'as',
  'is',
  'was',
  'were',
  'are',
  'has',
  'have',
  'had',
  'will',
  'which',
  'that',
  'who',
  'during',
  'after',
  'before',
  'between',
]);
/** Words too wide to be an issue of their own. */
const EMPTY_ZH = new Set([
  '共同关心的',
  '双边关系',
  '两国关系',
  '国际和地区',
  '重大',
  '有关',
  '相关',
  '各',
  '各领域',
  '双方',
  '务实',
  '多边',
  '互利',
  '各项',
  '全面',
  '战略',
  '友好',
  '两国',
]);

/** Candidate topics of one sentence, by the frames in which readouts introduce them. */
export function topicPhrases(context: ReadingContext, sentence: Sentence): readonly TopicPhrase[] {
  const base = context.view.toView(sentence.start);
  const folded = context.folded(sentence);
  const found: TopicPhrase[] = [];
  const frames = sentence.language === 'zh' ? FRAMES_ZH : [FRAME_EN];
  for (const frame of frames) {
    for (const match of folded.matchAll(frame)) {
      const inner = match[1] ?? '';
      const phrase = sentence.language === 'zh' ? inner : trimEnglish(inner);
      if (phrase === '' || EMPTY_ZH.has(phrase)) continue;
      const at = base + match.index + match[0].indexOf(inner);
      found.push({ phrase, span: context.view.toSource(at, at + phrase.length) });
    }
  }
  return found;
}

/** Drops words that cannot end a noun phrase, and phrases that begin with a pronoun. */
function trimEnglish(phrase: string): string {
  const words = phrase.split(' ');
  const stop = words.findIndex(
    (word, at) => at > 0 && TAIL_EN.has(word) && word !== 'and' && word !== 'of' && word !== 'in',
  );
  const kept = stop < 0 ? words : words.slice(0, stop);
  while (kept.length > 0 && TAIL_EN.has(kept[kept.length - 1] ?? '')) kept.pop();
  if (kept.length === 0 || EMPTY_EN.has(kept[0] ?? '')) return '';
  return kept.join(' ');
}
