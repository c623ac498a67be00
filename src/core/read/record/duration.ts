import { type FoldedSpan, foldSpan } from '../folded-span.ts';
import type { Draft, Reader } from '../reader.ts';
import { type Duration, findDurations } from '../time/durations.ts';
import type { RecordValue } from '../values.ts';

const LASTING_ZH =
  '(?:历时|持续|时长|为时|用时|耗时|长达|进行了|谈了|聊了|讲了|打了|为期|前后|总共|一共|全程)';
const ABOUT_ZH = '(?:大概|大约|差不多|足足|整整|将|共|超)?';
const NOUN_ZH =
  '(?:通话|电话|会晤|会谈|会见|会面|见面|交谈|对话|磋商|谈判|通话会谈|晤谈|长谈|工作[早午晚]餐|通完话|通了话|通过话)';
const BEFORE_ZH = new RegExp(`${NOUN_ZH}[^,;:。!?]{0,8}$|${LASTING_ZH}(?:了)?${ABOUT_ZH}$`);
const NAMED_ZH = new RegExp(NOUN_ZH);
const LASTED_ZH = new RegExp(`${LASTING_ZH}(?:了)?${ABOUT_ZH}$`);
/** 两人谈了: two who talk are an exchange without a noun. */
const TALKED_ZH = new RegExp(
  `(?:双方|两人|二人|两位|两国|他们|彼此)[^,;:。!?]{0,20}(?:谈|聊|交谈|长谈|密谈)了${ABOUT_ZH}$`,
);
const AFTER_ZH = new RegExp(`^(?:之久)?的?(?:[一-龥、]{0,8})?${NOUN_ZH}`);
const FROM_OTHER_ZH = /^(?:之?后|之?前|以?内|里|的?(?:缓冲|暂停|期限|窗口|豁免|时差|航程|飞行|车程))/;
const NOUN_EN =
  '(?:calls?|conversations?|meetings?|talks|discussions?|sessions?|summit|exchange|phoner|negotiations|consultations|working (?:lunch|dinner|breakfast))';
const LASTED_EN =
  /(?<![a-z])(?:lasted|lasting|ran|running|went on|gone on|dragged on|took|stretched|continued|was|clocked in at)(?: (?:on|to|for|over|into)){0,2}(?: a)? ?$/;
const SPOKE_EN =
  /(?<![a-z])(?:spoke|talked|met|conversed|conferred|spent)(?: [a-z0-9'.-]+){0,12}?(?: for)? ?$/;
const AFTER_EN = new RegExp(`^(?: long)?,?(?: of)?(?: [a-z-]+){0,3}? ${NOUN_EN}(?![a-z])`);
const APPOSED_EN = new RegExp(`(?<![a-z])${NOUN_EN}, $`);
/** "Good call today with the minister,": the beginning of a post, without a verb. */
const FRAGMENT_EN = new RegExp(
  `^ ?(?:(?:a|an|very|just|had|long|great|good|excellent|productive|constructive|warm|frank|important|useful|and|my|our) ){0,5}${NOUN_EN}(?: [a-z'.-]+){0,8}, $`,
);
const NAMED_EN = new RegExp(`(?<![a-z])(?:${NOUN_EN}|spoke|talked|met)(?![a-z])`);
const FROM_OTHER_EN =
  /^(?: (?:after|before|later|ago|earlier|ahead|notice|pause|truce|window|deadline|flight|delay)|-?old)(?![a-z])/;
const SUBJECT_EN = new RegExp(`(?<![a-z])${NOUN_EN}(?:(?: with| between| on| in)(?: [a-z'.-]+){1,8})?$`);
const FUTURE =
  /(?<![a-z])(?:will|would|could|may|might|is expected to|should)(?![a-z])|预计|将持续|可能|计划/;

/** Another exchange, further back, which the text measures its own one by. */
const EARLIER_ZH =
  /(?:上一?次|上一轮|上回|前一次|前一轮|此前|先前|早前|去年|上月|上个月|上周(?![一二三四五六日天末])|最近一次)[^,;。]{0,16}$/;
const EARLIER_EN = new RegExp(
  `(?<![a-z])(?:previous|last|earlier|prior|preceding)(?: (?:week|month|year)(?:'s)?)?(?: [a-z-]+){0,3} ${NOUN_EN}(?![a-z])|(?<![a-z])(?:last|previously) (?:spoken?|talked|met)(?![a-z])`,
);
const EARLIER_AFTER_EN = new RegExp(
  `^ (?:for|in|at|during) (?:the|their|a) (?:previous|last|earlier|prior) (?:[a-z-]+ ){0,3}${NOUN_EN}(?![a-z])`,
);

/** How long the exchange lasted, with the bound that the words put on it. */
export const recordDuration: Reader<'record'> = {
  id: 'record/duration',
  version: '0.1.0',
  kind: 'record',
  summary:
    'A length in hours or minutes that a call, meeting or talks are said to have lasted, with its bound (about, over, nearly).',
  *read(context): Iterable<Draft<RecordValue>> {
    for (const sentence of context.sentences) {
      yield* durationsOf(foldSpan(context, sentence, sentence.language));
    }
  },
  examples: [
    {
      language: 'zh',
      marked: '通话历时[[超过90分钟]]。',
      because: 'the call is what lasted',
      value: { value: 'PT90M', minutes: 90, bound: '>' },
    },
    {
      language: 'zh',
      marked: '雙方舉行了[[近兩個小時]]的會談。',
      because: 'a length before the word it measures',
      value: { value: 'PT2H', minutes: 120, bound: '<~' },
    },
    {
      language: 'zh',
      marked: '两国元首通话[[一个半小时]]。',
      because: 'a half is added',
      value: { minutes: 90, bound: 'exact' },
    },
    {
      language: 'zh',
      marked: '会谈持续[[两小时十五分]]，气氛友好。',
      because: 'hours and minutes add up',
      value: { minutes: 135 },
    },
    {
      language: 'en',
      marked: 'The call lasted [[about an hour and a half]].',
      because: 'the call is what lasted',
      value: { value: 'PT90M', bound: 'approx' },
    },
    {
      language: 'en',
      marked: 'They held a [[90-minute]] conversation.',
      because: 'a length before the word it measures',
      value: { minutes: 90, bound: 'exact' },
    },
    {
      language: 'en',
      marked: 'The two leaders spoke by phone for [[more than two hours]].',
      because: 'speaking is what lasted',
      value: { minutes: 120, bound: '>' },
    },
    {
      language: 'zh',
      marked: '两国元首通话[[40分钟]]。上一次通话持续了一小时。',
      because: 'the earlier call is not the one that the text is about',
    },
    {
      language: 'en',
      marked:
        'The call lasted [[40 minutes]], compared with an hour for their previous call. Their last meeting ran two hours.',
      because: 'earlier exchanges have lengths of their own',
    },
    {
      language: 'zh',
      marked: '双方同意暂停加征关税90天，会谈24小时后生效。',
      because: 'a pause and an interval are no length of an exchange',
    },
    {
      language: 'en',
      marked: 'The talks led to a 90-day pause, announced two hours after the meeting.',
      because: 'a pause and an interval are no length of an exchange',
    },
    {
      language: 'en',
      marked: 'The flight to the meeting took two hours.',
      because: 'the flight is what lasted',
    },
  ],
};

/** Words for an exchange, one of which every length of one has in its sentence. */
const EXCHANGED_EN = new RegExp(`${NOUN_EN}|spoke|talked|met|conversed|conferred|spent`);

/** Units of less than a day, and the day, whose half is told in hours. */
const UNIT_ZH = /[时头分秒刻天]/;
const UNIT_EN = /sec|min|hour|hr|day|quarter/;

function* durationsOf(folded: FoldedSpan): Iterable<Draft<RecordValue>> {
  if (!(folded.language === 'zh' ? UNIT_ZH : UNIT_EN).test(folded.text)) return;
  if (!(folded.language === 'zh' ? NAMED_ZH : EXCHANGED_EN).test(folded.text)) return;
  let told = -1;
  for (const duration of findDurations(folded.text, folded.language)) {
    // The minutes of 2小时又17分钟 are told with the hours.
    if (duration.end <= told) continue;
    told = duration.end;
    // A second is an ordinal number here: "a second round of talks".
    if (duration.minutes === null || duration.minutes < 1 || !duration.iso.startsWith('PT')) continue;
    if (!ofAnExchange(folded, duration)) continue;
    yield {
      span: folded.source(duration.start, duration.end),
      value: { field: 'duration', value: duration.iso, minutes: duration.minutes, bound: duration.bound },
    };
  }
}

function ofAnExchange({ text, language }: FoldedSpan, { start, end }: Duration): boolean {
  const before = text.slice(Math.max(0, start - 120), start);
  const after = text.slice(end, end + 60);
  const clause = before.slice(
    1 +
      Math.max(
        before.lastIndexOf(','),
        before.lastIndexOf(';'),
        before.lastIndexOf(':'),
        before.lastIndexOf('。'),
      ),
  );
  if (FUTURE.test(clause)) return false;
  if (language === 'zh') {
    if (EARLIER_ZH.test(clause)) return false;
    if (FROM_OTHER_ZH.test(after)) return false;
    if (AFTER_ZH.test(after)) return true;
    if (TALKED_ZH.test(clause)) return true;
    return (
      BEFORE_ZH.test(clause) && (NAMED_ZH.test(clause) || (LASTED_ZH.test(clause) && NAMED_ZH.test(before)))
    );
  }
  if (EARLIER_EN.test(clause) || EARLIER_AFTER_EN.test(after)) return false;
  if (FROM_OTHER_EN.test(after)) return false;
  if (AFTER_EN.test(after)) return true;
  if (SPOKE_EN.test(clause)) return true;
  // "A very good call, about an hour,": the length stands in apposition.
  if ((APPOSED_EN.test(before) || FRAGMENT_EN.test(before)) && /^[,.!;]/.test(after)) return true;
  return LASTED_EN.test(clause) && subjectIsExchange(clause, before);
}

/** "The call lasted", "the call, which lasted", "it lasted" with a word for an exchange before it. */
function subjectIsExchange(clause: string, before: string): boolean {
  const verb = LASTED_EN.exec(clause);
  const subject = clause
    .slice(0, verb?.index)
    .trimEnd()
    .replace(/(?: (?:had|has|have|also|reportedly|then))+$/, '');
  if (/(?:^|[ ,])(?:it|which|that)$/.test(subject) || subject === '') return NAMED_EN.test(before);
  return SUBJECT_EN.test(subject) && !/(?:^| )(?:to|from|for) (?:the|a|their) [a-z ]*$/.test(subject);
}
