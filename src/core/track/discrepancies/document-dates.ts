import type { Finding } from '../../evidence/finding.ts';
import type { EventValue } from '../../read/values/event.ts';
import type { TimeValue } from '../../read/values/time.ts';
import { dayRange } from '../exchanges/day-range.ts';
import { offsetOf, utcOf } from '../exchanges/publication-moment.ts';
import { type Mention, mentionOf } from '../input/mention.ts';
import type { TrackedText } from '../input/tracked-text.ts';
import { makeDiscrepancy } from './make-discrepancy.ts';
import type { SourceDiscrepancy } from './source-discrepancy.ts';

/** A day that a text gives to the joint document of an exchange, or that the document gives itself. */
export interface DocumentDateNote {
  readonly exchange: string;
  readonly day: string;
  /** Whether the text is the document. */
  readonly isOwn: boolean;
  /** The moment of the document, or the offset of the clock of whoever tells of it. */
  readonly utc: string | null;
  readonly zone: string | null;
  readonly mention: Mention;
}

const ISSUED: ReadonlySet<string> = new Set(['publish', 'sign', 'agree']);
const JOINT = /联合声明|聯合聲明|联合公报|聯合公報|joint (?:statement|declaration|communiqu)/i;

/** Days of joint documents. A text must be of the exchange by its header and tell that the document was issued. */
export function noteDocumentDates(text: TrackedText): readonly DocumentDateNote[] {
  const { exchange, published, parties, findings } = text;
  if (exchange === null) return [];
  const zone = offsetOf(published);
  const utc = utcOf(published);
  if (parties.length > 1) {
    const day = published?.slice(0, 10) ?? null;
    const dated = findings.find(
      ({ kind, value }) => kind === 'time' && (value as TimeValue).value?.slice(0, 10) === day,
    );
    if (day === null || dated === undefined) return [];
    return [{ exchange, day, isOwn: true, utc, zone, mention: mentionOf(text, dated) }];
  }
  const issued = findings.filter(
    ({ kind, value, evidence: [{ exact }] }) =>
      kind === 'event' &&
      ISSUED.has((value as EventValue).event) &&
      (value as EventValue).status === 'past' &&
      JOINT.test(exact),
  ) as Finding<EventValue>[];
  return issued.flatMap((finding) => {
    const { date } = finding.value;
    if (date === null || date.includes('/') || dayRange(date) === null) return [];
    return [{ exchange, day: date, isOwn: false, utc: null, zone, mention: mentionOf(text, finding) }];
  });
}

/** Texts that give the joint document of an exchange another day than it bears itself. */
export function documentDateDiscrepancies(notes: readonly DocumentDateNote[]): readonly SourceDiscrepancy[] {
  return [...Map.groupBy(notes, ({ exchange }) => exchange)].flatMap(([id, told]) => {
    const own = told.filter(({ isOwn }) => isOwn);
    const [first] = own;
    // Two joint documents of one exchange with two days: which of them is meant cannot be told.
    if (first === undefined || own.some(({ day }) => day !== first.day)) return [];
    const others = told.filter(({ isOwn, day }) => !isOwn && day !== first.day);
    if (others.length === 0) return [];
    const computed = others.flatMap(({ zone }) => {
      const local = localDay(first.utc, zone);
      return zone === null || local === null || local === first.day
        ? []
        : [{ of: `day-at-${zone}`, value: local }];
    });
    return [
      makeDiscrepancy(
        { kind: 'date', subject: { type: 'document', id, aspect: 'joint-document' }, rule: 'same-document' },
        told.map(({ day, mention }) => ({ value: day, mention })),
        [...new Map(computed.map((one) => [one.of, one])).values()],
      ),
    ];
  });
}

/** The day that a moment falls on by a clock of that offset. */
function localDay(utc: string | null, zone: string | null): string | null {
  if (utc === null || zone === null) return null;
  const [hours = '0', minutes = '0'] = zone.slice(1).split(':');
  const ahead = (Number(hours) * 60 + Number(minutes)) * (zone.startsWith('-') ? -1 : 1);
  return new Date(Date.parse(utc) + ahead * 60_000).toISOString().slice(0, 10);
}
