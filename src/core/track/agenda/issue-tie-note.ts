import type { TrackContext } from '../input/track-context.ts';
import type { IssueTie } from './issue-tie.ts';
import { mainMatters, mattersBefore, mattersBehind, mattersIn } from './matter-issues.ts';
import type { CueHit, TextSentences } from './text-sentences.ts';
import { asks, whoseWords } from './whose-words.ts';

/** Words that keep two matters apart. The second matter stands in them or behind them. */
const SEPARATE =
  /\b(?:on|along) (?:a )?separate tracks?\b|\bseparate from\b|\b(?:not|n't|no) (?:a )?(?:part of|linked to|tied to|connected to|related to)\b|\bunrelated to\b|不属于|分轨|分开(?:处理|处置|来谈|看待|解决)|属于国家安全|不(?:应|能|会|要|得|可|宜)?[^,。;]{0,6}[与同和][^,。;]{1,16}挂钩|[与同和][^,。;]{1,16}(?:不挂钩|没有关联)/g;

/** Words that tie one matter to another that stands behind them. */
const LINKED =
  /\bin (?:exchange|return) for\b|\b(?:link|links|linked|linking|tie|ties|tied|tying)\b(?: [a-z-]+){0,4} to\b|\b(?:conditional|contingent|conditioned) (?:up)?on\b|\b(?:remains?|stays?|kept)\b[^.;]{0,30}\b(?:until|unless)\b|\bin our understanding includes?\b|[与同和][^,。;]{1,16}挂钩|以[^,。;]{1,16}(?:换取|为条件|为前提)|换取|作为[^,。;]{1,12}(?:的)?交换/g;

/** Words that count one matter as a part of another named before. */
const COUNTED_IN = /(?:也|一并|都)?(?:算|计算|包括|计)在内/g;

/** What one matter is held to hang on: a condition and what would follow, parted by a comma. */
const CONDITION =
  /(?:如果|如(?![期下何今此同上约常])|若|除非)[^,。;]{3,60},[^。;]{3,60}|\b(?:if|unless)\b [^.;,]{3,120}, [^.;]{3,120}/g;
const FOLLOWS =
  /恢复|加征|取消|暂停|撤销|下调|上调|\b(?:restore|return|raise|lift|lower|cut|impose|suspend|reimpose)/;

/** What a matter is kept apart from where no issue is named: the talks or their outcome. */
const TALKS =
  /磋商|会谈|谈判|联合声明|协议|共识|贸易|\b(?:talks|negotiations|agreement|deal|statement|trade)\b/;
const NOT = /(?:\b(?:not|never|no)\b|n't\b)[^,;:]*$|(?:不|没有|并非|未)[^,。;\s]{0,4}$/;

/**
 * Matters that a text ties to each other or keeps apart by words that say so. A question, and what an analyst expects
 * under a condition, tie nothing.
 */
export function noteTies(sentences: TextSentences, { parties, lexicon }: TrackContext): readonly IssueTie[] {
  const ties: IssueTie[] = [];
  const add = (hit: CueHit, relation: IssueTie['relation'], issues: readonly string[]): void => {
    const whose = whoseWords(sentences, hit, parties);
    const mention = sentences.mention(hit.sentence);
    ties.push({ issues: [...new Set(issues)].sort(), relation, ...whose, cue: hit.words, mention });
  };
  const apart = sentences.cues(SEPARATE).filter(({ folded }) => !asks(folded));
  for (const hit of apart) {
    const { sentence, cue, folded, at } = hit;
    const named = mattersBefore(sentences, sentence.start, cue.start, lexicon).issues;
    const what = named.length > 0 ? named : meantBy(sentences, hit, lexicon);
    const from = sentences.passages
      .within('issue', { start: cue.start, end: sentence.end })
      .map(({ value }) => value.issue)
      .filter((issue) => !what.includes(issue) && issue !== 'press-statement');
    const isSeparate =
      from.length > 0 || /tracks?$|分轨/.test(hit.words.toLowerCase()) || TALKS.test(folded.slice(at));
    if (what.length > 0 && isSeparate) add(hit, 'kept-separate', [...what, ...from]);
  }
  const separated = new Set(apart.map(({ sentence }) => sentence.index));
  for (const hit of sentences.cues(LINKED)) {
    const { sentence, cue, folded, at } = hit;
    if (asks(folded) || separated.has(sentence.index) || NOT.test(folded.slice(0, at))) continue;
    const inside = mattersIn(sentences, cue, lexicon);
    const named = mattersBefore(sentences, sentence.start, cue.start, lexicon).issues;
    // 以…换取 has what is given in itself, and what is wanted behind.
    const one = named.length > 0 ? named : inside;
    const other =
      named.length > 0 && inside.length > 0
        ? inside
        : mattersBehind(sentences, cue.end, sentence.end, lexicon);
    if (areTwo(one, other)) add(hit, 'linked', [...one, ...other]);
  }
  for (const hit of sentences.cues(COUNTED_IN)) {
    const { sentence, cue, folded } = hit;
    const { issues: part, start } = mattersBefore(sentences, sentence.start, cue.start, lexicon);
    const whole = mattersBefore(sentences, sentence.start, start, lexicon).issues;
    if (!asks(folded) && areTwo(part, whole)) add(hit, 'linked', [...part, ...whole]);
  }
  if (sentences.text.kind !== 'commentary') addConditions(sentences, parties, lexicon, add);
  return ties;
}

function addConditions(
  sentences: TextSentences,
  parties: readonly string[],
  lexicon: TrackContext['lexicon'],
  add: (hit: CueHit, relation: 'linked', issues: readonly string[]) => void,
): void {
  for (const hit of sentences.cues(CONDITION)) {
    const comma = hit.words.search(/[，,]/) + hit.cue.start;
    const behind = sentences.folded({ start: comma, end: hit.cue.end });
    if (!FOLLOWS.test(behind) || whoseWords(sentences, hit, parties).party === null) continue;
    const one = mattersIn(sentences, { start: hit.cue.start, end: comma }, lexicon);
    const other = mattersIn(sentences, { start: comma, end: hit.cue.end }, lexicon);
    if (areTwo(one, other)) add(hit, 'linked', [...one, ...other]);
  }
}

/** Whether both name something and nothing in common. */
function areTwo(one: readonly string[], other: readonly string[]): boolean {
  return one.length > 0 && other.length > 0 && !one.some((issue) => other.includes(issue));
}

/** Words that themselves stand for something named before. */
const POINTS_BACK = /^["“「]?(?:these|this|they|it|that)\b|^["“「]?(?:这|此|它|该)/;

/** What “they” and 这 stand for: matters of the sentence before, else what the text names most. */
function meantBy(
  sentences: TextSentences,
  { sentence }: CueHit,
  lexicon: TrackContext['lexicon'],
): readonly string[] {
  const before = sentences.before(sentence);
  const isPlain = before !== null && !POINTS_BACK.test(sentences.folded(before));
  const near = isPlain ? mattersIn(sentences, before, lexicon) : [];
  if (near.length > 0) return near;
  return mainMatters(sentences, lexicon);
}
