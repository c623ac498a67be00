import type { Example } from '../reader.ts';

const FRIDAY = { published: '2031-03-07' };

/** Chinese examples of the reader of times. 7 March 2031 is a Friday. */
export const chineseExamples: readonly Example[] = [
  {
    language: 'zh',
    marked: '展望[[8月11日]]的会谈，分歧仍在。',
    because: 'a few weeks off, and not almost a year back',
    value: { value: '2031-08-11', why: 'soon-after-anchor-year' },
    about: { published: '2031-07-25' },
  },
  {
    language: 'zh',
    marked: '名单将于[[近期]]公布。',
    because: '近期 is ahead where the sentence puts it there',
    value: { value: '2031-11-08/..' },
    about: { published: '2031-11-08' },
  },
  {
    language: 'zh',
    marked: '[[里加經貿會談以來]]，雙方保持溝通。',
    because: 'a place and a matter name the event',
    value: { event: '里加經貿會談', relation: 'after' },
  },
  {
    language: 'zh',
    marked: '[[今年前三季度]]贸易额回升。',
    because: 'a run of quarters from the head of a year, and no time before it',
    value: { value: '2031-01/2031-09' },
    about: { published: '2031-11-08' },
  },
  {
    language: 'zh',
    marked: '[[二〇三一年三月五日]]，两国元首通电话。',
    because: 'numerals may be Chinese',
    value: { value: '2031-03-05', anchor: 'stated', why: 'written' },
  },
  {
    language: 'zh',
    marked: '諾達維亞總統[[去年10月30日]]訪問泰薩利。',
    because: 'last year is counted from publication',
    about: FRIDAY,
    value: { value: '2030-10-30', anchor: 'published', why: 'counted-year' },
  },
  {
    language: 'zh',
    marked: '总统[[周四]]发帖，称将于[[下周一]]会谈。',
    because: 'a bare weekday is the last one before publication; next week counts whole weeks',
    about: FRIDAY,
    value: { value: '2031-03-06', why: 'weekday-before-anchor' },
  },
  {
    language: 'zh',
    marked: '双方将于[[周二]]会谈。',
    because: 'what is to come lies after publication',
    about: FRIDAY,
    value: { value: '2031-03-11', why: 'weekday-after-anchor' },
  },
  {
    language: 'zh',
    marked: '[[声明发布24小时后]]，泰萨利出台新规。',
    because: 'hours after an event are a lower bound',
    value: {
      anchor: 'event',
      event: '声明发布',
      relation: 'after',
      offset: { iso: 'PT24H', operator: '>=' },
    },
  },
  {
    language: 'zh',
    marked: '總統在[[通話前一天]]仍表示樂觀。',
    because: 'the day before an event, counted from the exchange',
    about: FRIDAY,
    value: { anchor: 'event', relation: 'before', offset: { iso: 'P1D', operator: '=' } },
  },
  {
    language: 'zh',
    marked: '通话发生在[[首相访问诺达维亚的几个小时前]]。',
    because: '前 after a clause means before that event',
    value: { anchor: 'event', relation: 'before', offset: { iso: 'PTXH', operator: '~' } },
  },
  {
    language: 'zh',
    marked: '北京时间[[3月5日晚9时]]，双方通话。',
    because: 'a known zone gives the moment',
    about: FRIDAY,
    value: { value: '2031-03-05T21:00+08:00', utc: '2031-03-05T13:00Z' },
  },
  {
    language: 'zh',
    marked: '关税自[[4月起]]生效，[[年内]]不再调整。',
    because: 'open on one side',
    about: FRIDAY,
    value: { value: '2031-04/..', bound: '>=' },
  },
  {
    language: 'zh',
    marked: '会谈[[9月16日至17日]]举行，[[6月中旬]]曾推迟。',
    because: 'an interval takes the month of its first day',
    about: FRIDAY,
    value: { value: '2030-09-16/2030-09-17' },
  },
  {
    language: 'zh',
    marked: '[[2031年春季]]磋商，[[上半年]]见效，[[每周一]]通报，[[近日]]确认。',
    because: 'seasons, halves, what recurs and what is vague',
    about: FRIDAY,
    value: { value: '2031-21', precision: 'season' },
  },
  {
    language: 'zh',
    marked: '本公告自[[公布之日起]]施行[[至6月30日]]，协定自[[签署之日起30日内]]生效。',
    because: 'the day of publication is that of the text, the day of another text is nobody’s',
    about: { ...FRIDAY, kind: 'statement' },
    value: { value: '2031-03-07/..' },
  },
  {
    language: 'zh',
    marked: '主管部门[[45个工作日内]]作出决定，夜间航班照常，这不是一个晚上能谈完的。',
    because:
      'working days, which nobody can count; the night of a kind of flight and a counted evening are no times',
    about: FRIDAY,
  },
  {
    language: 'zh',
    marked: '林岸[[今（7）日]]抵達，[[昨(6)日]]通話，向諾方說明日本立場。',
    because: 'the day of the month in brackets; 說明 before 日本 is no tomorrow',
    about: FRIDAY,
    value: { value: '2031-03-07' },
  },
  { language: 'zh', marked: '这位天后级歌手出席了活动。', because: '天后 is a title, not days after' },
  {
    language: 'zh',
    marked: '双方提出三点意见，历时三个月，比例为6/9。',
    because: 'points, a length and a ratio',
  },
  {
    language: 'zh',
    marked: '第一天的议程与12号文件见附件。',
    because: 'a place in a row and a number of a thing',
  },
];
