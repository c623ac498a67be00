import { describe, expect, it } from 'vitest';
import { read } from '../../../../golden/evaluation/read.ts';
import type { SourceFacts } from '../context.ts';
import type { EventValue } from '../values.ts';

type Row = readonly [text: string, about: Partial<SourceFacts>, events: readonly string[]];

const REPORT = { kind: 'report', parties: ['KE', 'NO'], published: '2031-03-12' } as const;
const OWN = { kind: 'account', party: 'NO', parties: ['NO', 'KE'], published: '2031-03-12' } as const;

/** Each event as `kind actors>recipients date status`. */
const ROWS: readonly Row[] = [
  // What is put off takes place on the new day; what is called off does not come about.
  [
    'The talks planned for Monday were moved to 4 April.',
    REPORT,
    ['consult-meeting KE,NO> 2031-04-04 scheduled'],
  ],
  [
    'Kenya called off the meeting with Norway set for 20 March.',
    REPORT,
    ['consult-meeting KE,NO> 2031-03-20 denied'],
  ],
  [
    '两国外长原定周五的会谈推迟至4月上旬。',
    REPORT,
    ['consult-meeting KE,NO> 2031-04-01/2031-04-10 scheduled'],
  ],
  ['原訂5日舉行的漁業會議，因颱風順延到20日。', REPORT, ['consult-meeting KE,NO> 2031-03-20 scheduled']],
  ['定于3月18日的肯挪磋商已被取消。', REPORT, ['consult-meeting KE,NO> 2031-03-18 denied']],
  // Two contacts in one clause.
  [
    'I spoke to my Kenyan counterpart on Monday and I will be seeing her on 20 March.',
    OWN,
    ['consult-call KE,NO> 2031-03-10 past', 'consult-meeting KE,NO> 2031-03-20 scheduled'],
  ],
  [
    'The Minister paid a visit to Kenya last week, where she met the President.',
    OWN,
    ['visit NO>KE 2031-03-03/2031-03-09 past', 'consult-meeting KE,NO> null past'],
  ],
  [
    'The ministers, who spoke by telephone on Sunday, will meet in Oslo on Friday.',
    REPORT,
    ['consult-call KE,NO> 2031-03-09 past', 'consult-meeting KE,NO> 2031-03-14 scheduled'],
  ],
  // Who takes an invitation comes; what is asked for or said not to follow has not happened.
  [
    "Kenya's president accepted Norway's invitation to visit Norway in May.",
    REPORT,
    ['visit KE>NO 2031-05 scheduled'],
  ],
  ['肯尼亚总统接受挪威首相邀请，将于今年5月访问挪威。', REPORT, ['visit KE>NO 2031-05 scheduled']],
  ['Norway wants Kenya to buy 12 ferries this year.', REPORT, []],
  ['挪威要求肯尼亚今年购买12艘渡轮。', REPORT, []],
  ['这并不意味着挪威将同肯尼亚举行会谈。', REPORT, []],
  // Who takes part, where the words only say so.
  ['今天上午我见了肯尼亚总统。', { ...OWN, kind: 'post' }, ['consult-meeting KE,NO> 2031-03-12 past']],
  [
    'The next consultations are planned for Nairobi, on 9 April.',
    REPORT,
    ['consult-meeting KE,NO> 2031-04-09 scheduled'],
  ],
  ['双方商定，今年第三季度在内罗毕召开第二次联委会。', OWN, ['consult-meeting KE,NO> 2031-35 scheduled']],
  ['上次通话是2月27日。', REPORT, ['consult-call KE,NO> 2031-02-27 past']],
  ['肯总理将于4月来挪进行正式访问。', OWN, ['visit KE>NO 2031-04 scheduled']],
  // What was asked for and took place, what a length stands in, what two settle on.
  ['2月24日，肯尼亚外长应挪方请求同挪威外长通电话。', REPORT, ['consult-call KE,NO> 2031-02-24 past']],
  ['应肯尼亚总统请求，挪威首相3月4日与其通话。', REPORT, ['consult-call KE,NO> 2031-03-04 past']],
  ['3月4日，兩國防長通了近一小時的電話。', REPORT, ['consult-call KE,NO> 2031-03-04 past']],
  ['双方还商定两国财长下月再次见面。', REPORT, ['consult-meeting KE,NO> 2031-04 scheduled']],
  ['双方工作组可于9月举行首次会议。', OWN, ['consult-meeting KE,NO> 2031-09 scheduled']],
  ['应挪威首相邀请，肯尼亚总统将于5月访问奥斯陆。', REPORT, ['visit KE>NO 2031-05 scheduled']],
  [
    'The duty was meant to bite before the two trade ministers meet on 20 March.',
    REPORT,
    ['consult-meeting KE,NO> 2031-03-20 scheduled'],
  ],
  [
    'They met on Monday in Geneva, Switzerland, with the Foreign Minister of Kenya.',
    REPORT,
    ['consult-meeting KE,NO> 2031-03-10 past'],
  ],
  [
    'Both governments agreed that it will hold its first session in Oslo on 9 April.',
    REPORT,
    ['consult-meeting KE,NO> 2031-04-09 scheduled'],
  ],
  // Offices of two states that nobody knows, a guest who is visiting, a day that only dates the saying.
  ['3月4日，诺利外长通话。', REPORT, ['consult-call > 2031-03-04 past']],
  [
    'The king met visiting Kenyan Prime Minister Amina Odhiambo on Monday.',
    REPORT,
    ['consult-meeting KE,per:king> 2031-03-10 past'],
  ],
  ['The palace did not say on Monday who had requested the call.', REPORT, []],
  // None of these is a contact.
  ['He hopes the quarrel is over before the leaders meet.', REPORT, []],
  ['部长通过电话了解了情况。', REPORT, []],
  ['Parliament opened its session on Monday.', REPORT, []],
  ['挪方愿早日启动谈判。', OWN, []],
  ['The plan will meet the target.', REPORT, []],
];

const ASKED: ReadonlySet<string> = new Set(['consult-call', 'consult-meeting', 'visit']);

describe('the structures in which contacts are told', () => {
  it.each(ROWS)('%s', (text, about, expected) => {
    const found = read('events', text, about)
      .findings.filter(({ kind }) => kind === 'event')
      .map(({ value }) => value as EventValue)
      .filter(({ event }) => ASKED.has(event))
      .map(
        ({ event, actors, recipients, date, status }) =>
          `${event} ${[...actors].sort().join(',')}>${recipients.join(',')} ${date} ${status}`,
      );
    expect(found).toEqual(expected);
  });
});
