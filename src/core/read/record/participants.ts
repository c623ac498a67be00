import type { Span } from '../../text/span.ts';
import type { ReadingContext } from '../context.ts';
import { type FoldedSpan, foldSpan } from '../folded-span.ts';
import type { Draft, Reader } from '../reader.ts';
import type { RecordValue } from '../values.ts';
import { participantList } from './participant-list.ts';

const EVENT_ZH = '(?:会见|会谈|会晤|通话|上述活动|有关活动|相关活动|见面|座谈|磋商)';
/** 甲、乙等参加会见: the list is the sentence. */
const SUBJECT_ZH = new RegExp(
  `^(?:${EVENT_ZH}(?:时|中|期间),)?(?<list>[^,;:。!?]{2,120}?)(?:等)?(?:人|官员|同志)?(?:也|还|一同|一起|分别|均)?(?:参加|出席|陪同|在座|在场|与会|列席)(?:参加)?(?:了)?(?:${EVENT_ZH})?。?$`,
);
const OBJECT_ZH = new RegExp(
  `(?:参加|出席|陪同|列席)(?:了)?(?:此次|当天|当日)?(?:${EVENT_ZH})(?:的)?(?:中方|[一-龥]方)?(?:人员|官员)?(?:还)?(?:有|包括|为)[:]?(?<list>[^;:。!?]{2,160}?)(?:等)?(?:人|官员)?(?=[;。!?]|$)`,
);
const COLLECTIVE_ZH = /^(?:双方|两国|各方|有关|中外|记者|代表团|将|[一-龥]{0,4}团队)/;

const EVENT_EN =
  '(?:the |this |their )?(?:[a-z-]+ ){0,2}?(?:meeting|talks|call|conversation|session|discussions?|summit)';
const BY_EN = new RegExp(
  `(?<![a-z])(?:(?:${EVENT_EN} (?:was|were) )?(?:also )?(?:attended by|joined by|accompanied by|in the presence of)|also (?:present|attending|participating|in attendance)(?: at ${EVENT_EN})? (?:were|was)|(?:other )?(?:participants|attendees)(?: (?:in|at) ${EVENT_EN})? (?:were|included|include)|joining (?:the )?[a-z ]{2,40}? (?:at ${EVENT_EN} )?(?:were|was)) (?<list>[^;:]{3,300}?)(?=[;:]|\\.$|\\. |$)`,
);
/** Words without which neither pattern can match. */
const TAKING_PART_EN = /attend|join(?:ed|ing)|accompanied|presen[ct]|participa|took part|sat in on/;
const SUBJECT_EN = new RegExp(
  `^(?<list>[^;:]{3,240}?) (?:also )?(?:attended|took part in|participated in|joined|were present at|was present at|sat in on) ${EVENT_EN}(?![a-z])|^(?<list2>[^;:]{3,240}?) (?:also )?(?:participated|took part|attended|were (?:also )?present|was (?:also )?present)\\.$`,
);

/** Who took part besides the two who met, as the text lists them. */
export const recordParticipants: Reader<'record'> = {
  id: 'record/participants',
  version: '0.1.0',
  kind: 'record',
  summary:
    'The names in a sentence that lists who attended (甲、乙等参加会见; "attended by"); known persons by id, others as written.',
  *read(context): Iterable<Draft<RecordValue>> {
    for (const sentence of context.sentences) {
      const folded = foldSpan(context, sentence, sentence.language);
      if (folded.text.length > 600) continue;
      const list = sentence.language === 'zh' ? chineseList(folded) : englishList(context, folded);
      if (list === null) continue;
      const { value, span } = participantList(context, folded, list.start, list.end);
      if (value.length > 0) yield { span, value: { field: 'participants', value } };
    }
  },
  examples: [
    {
      language: 'zh',
      marked: '[[林岸、周平、何川]]等参加会见。',
      because: 'a list of names before 参加会见',
      value: { value: ['林岸', '周平', '何川'] },
    },
    {
      language: 'zh',
      marked: '參加會談的還有[[外交部長林岸、財政部長周平]]。',
      because: 'a list after 還有',
      value: { value: ['外交部長林岸', '財政部長周平'] },
    },
    {
      language: 'en',
      marked:
        'The meeting was attended by [[Foreign Minister Lin An, Trade Minister Zhou Ping and Ambassador Ida Holm]].',
      because: 'a list after attended by',
      value: { value: ['Foreign Minister Lin An', 'Trade Minister Zhou Ping', 'Ambassador Ida Holm'] },
    },
    {
      language: 'en',
      marked: '[[Lin An and Ida Holm]] also took part in the talks.',
      because: 'a list before took part',
      value: { value: ['Lin An', 'Ida Holm'] },
    },
    {
      language: 'zh',
      marked: '会谈时，[[林岸、周平]]在座。',
      because: 'the occasion before the list is no part of it',
      value: { value: ['林岸', '周平'] },
    },
    {
      language: 'en',
      marked: 'The Prime Minister was joined by [[the Foreign Secretary, Ida Holm]].',
      because: 'an office and the name of its holder are one person',
      value: { value: ['the Foreign Secretary, Ida Holm'] },
    },
    { language: 'zh', marked: '双方代表团参加会谈。', because: 'nobody is named' },
    { language: 'zh', marked: '林岸将参加明年的峰会。', because: 'another event, yet to come' },
    {
      language: 'en',
      marked: 'The summit of the region was attended by thousands.',
      because: 'nobody is named',
    },
    {
      language: 'en',
      marked: 'President Lin An will attend the summit next year.',
      because: 'another event, yet to come',
    },
  ],
};

interface List {
  readonly start: number;
  readonly end: number;
}

function chineseList({ text }: FoldedSpan): List | null {
  for (const pattern of [OBJECT_ZH, SUBJECT_ZH]) {
    const match = pattern.exec(text);
    const list = match?.groups?.list;
    if (
      match === null ||
      list === undefined ||
      COLLECTIVE_ZH.test(list) ||
      /将|拟|期间|邀请|表示|指出/.test(list)
    )
      continue;
    const at = pattern === SUBJECT_ZH ? match[0].indexOf(list) : match[0].lastIndexOf(list);
    const start = match.index + at;
    return { start, end: start + list.length };
  }
  return null;
}

function englishList(context: ReadingContext, folded: FoldedSpan): List | null {
  if (!TAKING_PART_EN.test(folded.text)) return null;
  for (const pattern of [BY_EN, SUBJECT_EN]) {
    const match = pattern.exec(folded.text);
    const list = match?.groups?.list ?? match?.groups?.list2;
    if (
      match === null ||
      list === undefined ||
      /(?<![a-z])(?:will|would|said|invited|plans?|expected|after|when|if|the two)(?![a-z])/.test(list)
    )
      continue;
    const start = match.index + match[0].indexOf(list);
    if (capitals(context, folded.source(start, start + list.length)) < 1) continue;
    if (pattern === SUBJECT_EN && capitals(context, folded.source(start, start + list.length)) < 2) continue;
    return { start, end: start + list.length };
  }
  return null;
}

/** How many capitalised words the source has there: names have them in English, thousands of people have none. */
function capitals(context: ReadingContext, span: Span): number {
  return context.text.content.slice(span.start, span.end).match(/(?<!\p{L})\p{Lu}/gu)?.length ?? 0;
}
