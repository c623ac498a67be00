import type { Language } from '../../../text/language.ts';
import { matchesIn } from '../../../text/matches.ts';

interface Part {
  readonly start: number;
  readonly end: number;
}

/** Words that an account says nothing on a topic; one that does not mention it directly is not silent. Offsets are local to the folded text. */
export interface SilenceWords extends Part {
  /** Where the account is named. */
  readonly subject: Part;
  /** Where the topic is named. */
  readonly topic: Part;
  /** The topic is 对此: that of the sentence before. */
  readonly anaphor: boolean;
}

const ACCOUNT_ZH =
  '(?<subject>[^,;。“”]{1,12}?(?:通报|通稿|简报|声明|公告|新闻稿|帖子|帖文|贴文|公报|表述|表态|消息稿)|[^,;。“”]{1,4}方)(?:中|里)?(?:则|却|就|亦|也|均)?';

const ZH: readonly RegExp[] = [
  new RegExp(
    `${ACCOUNT_ZH}(?<words>(?:对|就|在)(?<topic>[^,;。]{1,16}?)(?:问题|议题|一事)?(?:上)?(?:则|却)?(?:只字未提|只字不提|避而不谈|保持沉默|未置一词|一字未提|未作(?:任何)?回应))`,
    'g',
  ),
  new RegExp(
    `${ACCOUNT_ZH}(?<words>(?:并未|并没有|并无|没有|未有|未|只字未|只字不)(?:提及|提到|谈及|提)(?:任何)?(?:有关|关于)?(?<topic>[^,;。]{2,16}))`,
    'g',
  ),
];

const ACCOUNT_EN =
  "(?<subject>(?:[a-z.'’]{1,24} ){1,4}?(?:readout|statement|account|summary|version|communiqu[eé]|post|press release))(?: (?:of|on|about) the (?:call|meeting|talks))?";

const EN: readonly RegExp[] = [
  new RegExp(
    `(?<![a-z])${ACCOUNT_EN} (?<words>(?:made no mention of|makes no mention of|did not mention|does not mention|did not refer to|was silent (?:on|about)|is silent (?:on|about)|said nothing (?:about|on|of)|omitted(?: any mention of)?|left out) (?<topic>[^,;.]{2,40}))`,
    'g',
  ),
];

const SIGN = {
  zh: /未提|不提|提及|提到|谈及|沉默|避而|一词|回应/,
  en: /mention|silent|refer|nothing|omitted|left out/,
} as const;

/** Every place of a folded sentence that tells of an account's silence. */
export function silenceWords(folded: string, language: Language): readonly SilenceWords[] {
  if (!SIGN[language].test(folded)) return [];
  const found: SilenceWords[] = [];
  for (const pattern of language === 'zh' ? ZH : EN) {
    for (const match of matchesIn(folded, pattern)) {
      const { subject = '', words = '', topic = '' } = match.groups ?? {};
      const from = match.index + match[0].indexOf(subject);
      const start = match.index + match[0].lastIndexOf(words);
      const at = start + words.indexOf(topic);
      found.push({
        start,
        end: start + words.length,
        subject: { start: from, end: from + subject.length },
        topic: { start: at, end: at + topic.length },
        anaphor: /^(?:此|这|这一点|该问题)/.test(topic),
      });
    }
  }
  return found;
}
