import type { ReadingContext } from '../read/context.ts';
import type { Sentence } from '../text/layout.ts';
import type { Span } from '../text/span.ts';
import { topicEn, topicZh } from './topic-words.ts';

/** A phrase that a sentence presents as a topic, without naming an issue of the lexicon. */
export interface TopicPhrase {
  readonly phrase: string;
  readonly span: Span;
}

// The frames in which readouts bring a topic up, in folded text. The middle holds no stop, so that a frame never
// reaches over a clause; 、 and "and" make a list of it.
const LIST_ZH = '([\\p{sc=Han}、]{2,24}?)';
const FRAMES_ZH = [
  new RegExp(`(?:就|关于|围绕|有关|在)${LIST_ZH}(?:等)?(?:合作)?(?:问题|议题|事务|事宜|领域|方面)`, 'gu'),
  new RegExp(
    `(?:就|围绕)${LIST_ZH}(?:等)?(?:合作)?(?:深入|坦诚|广泛|充分)?(?:交换|进行|举行|展开|达成|保持)`,
    'gu',
  ),
  new RegExp(
    `(?:推进|加强|深化|拓展|开展|促进|扩大|启动|支持|探讨|重启)(?:了)?${LIST_ZH}(?:等)?(?:领域|方面|合作|交流|建设)`,
    'gu',
  ),
  new RegExp(
    `(?:讨论|谈及|商讨|谈到|探讨)(?:了)?${LIST_ZH}(?:等|合作)?(?:问题|议题|事宜)?(?=[,;:。!?]|$)`,
    'gu',
  ),
];

const NP_EN = "[a-z][a-z'-]+(?: [a-z][a-z'-]+){0,4}";
const LIST_EN = `(${NP_EN}(?:, ${NP_EN}){0,5}(?:,? and ${NP_EN})?)`;
const FRAMES_EN = [
  new RegExp(
    `(?<![a-z])(?:discuss(?:ed|ing|es)?|concerning|regarding|cooperat(?:e|ion|ing) (?:on|in)|(?:issues?|questions?|topics?|matters?) of|(?:talks|dialogue|agreement|progress|views|consultations|discussions?|work together|working group) on) ${LIST_EN}`,
    'g',
  ),
  /(?<![a-z])(?:expand|deepen|strengthen|launch|promote|advance|resume|begin|enhance|boost|support)(?:ed|s|ing|d)? ((?:[a-z][a-z'-]+ ){0,2}[a-z][a-z'-]+) (?:cooperation|collaboration|exchanges|partnership)(?![a-z])/g,
];

/**
 * Candidate topics of one sentence that none of `named`, the places of issues, touches. A topic may stand in one
 * list with issues of the lexicon; then only those are left out.
 */
export function topicPhrases(
  context: ReadingContext,
  sentence: Sentence,
  named: readonly Span[],
): readonly TopicPhrase[] {
  const base = context.view.toView(sentence.start);
  const folded = context.folded(sentence);
  const chinese = sentence.language === 'zh';
  const found = new Map<number, TopicPhrase>();
  for (const frame of chinese ? FRAMES_ZH : FRAMES_EN) {
    for (const match of folded.matchAll(frame)) {
      const list = match[1] ?? '';
      const listStart = match.index + match[0].indexOf(list, 1);
      for (const item of list.matchAll(chinese ? /[^、和与及]+/g : /(?:(?!,| and ).)+/g)) {
        const topic = chinese ? topicZh(item[0]) : topicEn(item[0]);
        if (topic === '') continue;
        const at = base + listStart + item.index + item[0].indexOf(topic);
        const span = context.view.toSource(at, at + topic.length);
        if (!found.has(span.start) && isUnnamed(context, span, named)) {
          found.set(span.start, { phrase: topic, span });
        }
      }
    }
  }
  return [...found.values()].sort((a, b) => a.span.start - b.span.start);
}

/** Nobody's name, and no issue that the lexicon knows. */
function isUnnamed(context: ReadingContext, span: Span, named: readonly Span[]): boolean {
  if (named.some((one) => one.start < span.end && span.start < one.end)) return false;
  return (['person', 'party', 'organisation', 'place', 'title', 'formulation'] as const).every(
    (kind) => context.hits(kind, span).length === 0,
  );
}
