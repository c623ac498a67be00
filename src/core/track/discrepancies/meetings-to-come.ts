import type { Finding } from '../../evidence/finding.ts';
import type { EventValue } from '../../read/values/event.ts';
import { contactClass } from '../exchanges/contact-class.ts';
import { type DayRange, daysApart } from '../exchanges/day-range.ts';
import { type Mention, mentionOf } from '../input/mention.ts';
import { knownSince, type TrackedText } from '../input/tracked-text.ts';
import { edtfDays } from './edtf-days.ts';
import { makeDiscrepancy } from './make-discrepancy.ts';
import type { SourceDiscrepancy } from './source-discrepancy.ts';

/** When an account says that something agreed in its exchange is to meet. */
export interface MeetingNote {
  readonly exchange: string;
  readonly party: string;
  readonly body: Body;
  readonly date: string;
  readonly days: DayRange;
  readonly mention: Mention;
}

/** What is to meet: the next round of the sides' delegations, a working group, or the leaders at a visit. */
type Body = 'next-round' | 'working-group' | 'visit';

const WORKING_GROUP = /工作组|工作組|working group/i;
const VISIT = /访问|訪問|国事|國事|state visit|(?:pay|make|accept\w*)[^,.]{0,30} visit/i;
const ROUND =
  /一轮|一輪|经贸团队|經貿團隊|经贸磋商|next round|new round|another round|(?:trade|negotiating) teams|our teams|negotiators/i;

/** Meetings to come in a party's own account or post of an exchange, each body once. */
export function noteMeetings(text: TrackedText): readonly MeetingNote[] {
  const { exchange, party, kind } = text;
  if (exchange === null || party === null || (kind !== 'account' && kind !== 'post')) return [];
  const day = edtfDays(knownSince(text));
  const events = text.findings.filter((one) => one.kind === 'event') as Finding<EventValue>[];
  const notes = events.flatMap((finding): readonly MeetingNote[] => {
    const { event, date, status } = finding.value;
    const [{ exact }] = finding.evidence;
    const days = edtfDays(date);
    const body = bodyOf(exact);
    if (status !== 'scheduled' || contactClass(event) !== 'in-person' || body === null) return [];
    if (date === null || days === null || day === null || days.last < day.first) return [];
    return [{ exchange, party, body, date, days, mention: mentionOf(text, finding) }];
  });
  return [...Map.groupBy(notes, ({ body }) => body).values()].flatMap((own) => {
    const [first] = own;
    return first !== undefined && own.every(({ date }) => date === first.date) ? [first] : [];
  });
}

function bodyOf(words: string): Body | null {
  if (WORKING_GROUP.test(words)) return 'working-group';
  if (VISIT.test(words)) return 'visit';
  return ROUND.test(words) ? 'next-round' : null;
}

/** Meetings agreed in one exchange that two parties' accounts put on days which have none in common. */
export function meetingDiscrepancies(notes: readonly MeetingNote[]): readonly SourceDiscrepancy[] {
  return [...Map.groupBy(notes, ({ exchange, body }) => `${exchange}\n${body}`)].flatMap(([key, told]) => {
    const [first] = told;
    if (first === undefined) return [];
    const latestStart = told.reduce((a, b) => (b.days.first > a.days.first ? b : a), first);
    const earliestEnd = told.reduce((a, b) => (b.days.last < a.days.last ? b : a), first);
    if (daysApart(latestStart.days, earliestEnd.days) === 0 || latestStart.party === earliestEnd.party)
      return [];
    const [id = '', body = ''] = key.split('\n');
    return [
      makeDiscrepancy(
        { kind: 'date', subject: { type: 'meeting', id, aspect: body }, rule: 'same-meeting-to-come' },
        told.map(({ date, mention }) => ({ value: date, mention })),
      ),
    ];
  });
}
