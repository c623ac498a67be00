import type { SpeechAct } from '../../lexicon/entry.ts';
import { coveringAt, headLength } from '../../text/bisect.ts';
import type { Sentence } from '../../text/layout.ts';
import { matchesIn } from '../../text/matches.ts';
import type { ReadingContext } from '../context.ts';
import { isWished } from '../evaluations/supposed.ts';
import { type Folded, mayStand, type Sought, sought } from '../sought/may-stand.ts';
import type { Voice } from '../voice/voice.ts';
import { badInChinese, goodInChinese } from './outlook-chinese.ts';
import { badInEnglish, goodInEnglish } from './outlook-english.ts';
import type { OutlookRow } from './outlook-row.ts';

/** Acts whose words may tell how things stand. Who wishes, offers, asks or thanks tells nothing of it. */
const TELLING: ReadonlySet<SpeechAct> = new Set<SpeechAct>([
  'assert',
  'claim',
  'stress',
  'praise',
  'predict',
  'announce',
  'welcome',
  'warn',
  'concern',
  'criticise',
  'regret',
  'accuse',
  'agree',
  'demand',
]);

/** Talks, a pact or the relationship. Folded, in small letters. */
const TOPIC =
  /会谈|谈判|磋商|通话|会晤|会面|对话|峰会|访问|此行|休战|停火|停战|暂停期|协议|协定|谅解|备忘录|共识|(?<![一-鿿]关|无|没有|有)关系|互信|两国|双方|联合声明|前景|局势|条款|气氛|代表团|谈判代表|(?<![a-z])(?:talks|negotiat[a-z]*|meetings?|calls?|conversations?|consultations|exchanges?|encounter|visit|ministers|summit|dialogue|discussions|session|truce|pause|deal|agreement|accord|pact|framework|relationship|relations|ties|two sides|both sides|two (?:countries|governments|delegations)|both (?:countries|governments)|negotiators?|delegations?|delegates|outlook|prospects|future)(?![a-z])/;

/** What stands before the clause of a match. */
const LAST_CLAUSE = /^.*[,;。:.!?”]/s;

/** Right before the words, turning them round. */
const TURNED = {
  zh: /(?:(?<!无)不(?!仅|但|断|久|光|只)|(?<!前所)未(?!来)|没有|没|并非|难以|难言|尚未|谈不上|远非|缺乏|否认|不再)[^,;。]{0,4}$/,
  en: /(?:(?<![a-z])(?:not(?! only| just| merely)|no|never(?! seen such| seen so| known such)|hardly|without|nor|denied that)|n't)(?: [a-z]+){0,3} $/,
};
/** What concedes, asks or supposes what stands behind it. */
const CONCEDED = {
  zh: /(?:只要|怕|好过|胜过|强过|而不是|与其|即使|即便|哪怕|无论|不管|是否|能否|会不会|如果|若|一旦|除非|以免|避免|防止|否则)[^,;。]{0,14}$/,
  en: /(?<![a-z])(?:too|thinks? (?:him|her|them)|rather than|better than|fear of|as soon as|so long as|as long as|provided|even (?:in|under|during|at|amid|when|if|though|through)|despite|in spite of|regardless of|if|unless|whether|lest|denied|denies|denying|avoid|prevent|until)(?: [a-z0-9'-]+){0,7} $/,
};

/** How what a voice says tells that things between the sides go or will go. */
export function outlookOf(
  context: ReadingContext,
  voice: Voice,
): { readonly good: boolean; readonly bad: boolean } {
  if (!TELLING.has(voice.act) || voice.negated) return { good: false, bad: false };
  const { content } = voice;
  const sentence = coveringAt(context.sentences, content.start);
  const isChinese = sentence?.language === 'zh';
  // The words of saying may judge by themselves: 对结果表示满意, "was pleased with the talks".
  const told = context.folded({ start: Math.min(voice.start, content.start), end: content.end });
  const words = isChinese ? told : told.toLowerCase();
  // Strings that the patterns need are known of a sentence in its folded form; what reaches beyond it is read whole.
  const within: Folded | null =
    sentence !== null && words === told && isInside(sentence, voice)
      ? { sentence, text: context.folded(sentence), signs: undefined }
      : null;
  let hasTopic: boolean | null = null;
  const language = isChinese ? 'zh' : 'en';
  let good = false;
  let bad = false;
  for (const [rows, valence] of ROWS[language])
    for (const { found, topic } of rows) {
      if (within !== null && !mayStand(within, found)) continue;
      if (topic === true) {
        hasTopic ??= speaksOfTopic(context, voice);
        if (!hasTopic) continue;
      }
      for (const { index } of matchesIn(words, found.pattern)) {
        const before = words.slice(Math.max(0, index - 80), index);
        const clause = before.replace(LAST_CLAUSE, '');
        if (isWished(clause, language) || CONCEDED[language].test(before)) continue;
        if (TURNED[language].test(clause) !== valence > 0) good = true;
        else bad = true;
      }
    }
  return { good, bad };
}

/** Whether what a voice says, with the words of saying before it, stands in one sentence. */
function isInside(sentence: Sentence, { start, content }: Voice): boolean {
  return sentence.start <= Math.min(start, content.start) && content.end <= sentence.end;
}

/** A row that is looked for with all others. */
interface SoughtRow {
  readonly found: Sought;
  readonly topic: true | undefined;
}

function soughtRows(rows: readonly OutlookRow[]): readonly SoughtRow[] {
  return rows.map(({ pattern, topic }) => ({ found: sought(pattern), topic }));
}

const ROWS: Readonly<Record<'zh' | 'en', readonly (readonly [readonly SoughtRow[], 1 | -1])[]>> = {
  zh: [
    [soughtRows(badInChinese), -1],
    [soughtRows(goodInChinese), 1],
  ],
  en: [
    [soughtRows(badInEnglish), -1],
    [soughtRows(goodInEnglish), 1],
  ],
};

/** So many sentences before the words may name what they are said of. */
const BEFORE = 2;

/** Whether talks, a pact or the relationship is named in what is said, in its sentence or shortly before. */
function speaksOfTopic(context: ReadingContext, { content }: Voice): boolean {
  if (TOPIC.test(context.folded(content).toLowerCase())) return true;
  const { sentences } = context;
  const past = headLength(sentences, ({ start }) => start <= content.start);
  for (let at = Math.max(0, past - 1 - BEFORE); at < past; at += 1)
    if (namesTopic(context, sentences[at] as Sentence)) return true;
  return false;
}

/** Sentences that name one, or do not; each is asked about for what stands in it and behind it. */
const NAMING = new WeakMap<Sentence, boolean>();

function namesTopic(context: ReadingContext, sentence: Sentence): boolean {
  let names = NAMING.get(sentence);
  if (names === undefined) {
    names = TOPIC.test(context.folded(sentence).toLowerCase());
    NAMING.set(sentence, names);
  }
  return names;
}

/** Whether anything between states is spoken of: talks, a party or an issue. */
export function speaksOfMatter(context: ReadingContext, voice: Voice): boolean {
  if (speaksOfTopic(context, voice)) return true;
  const { content } = voice;
  return context.hits('party', content).length > 0 || context.hits('issue', content).length > 0;
}
