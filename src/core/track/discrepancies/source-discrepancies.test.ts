import { describe, expect, it } from 'vitest';
import { exchangeRecords } from '../exchanges/exchange-records.ts';
import { gapsOf } from '../exchanges/gaps.ts';
import { gatherContacts } from '../exchanges/gather-contacts.ts';
import { noteExchange } from '../exchanges/note-exchange.ts';
import { statedGaps } from '../exchanges/stated-gaps.ts';
import { listed, PARTIES, trackContext, trackedText } from '../input/tracked-text.fixture.ts';
import type { TrackedText } from '../input/tracked-text.ts';
import { checkQuotations } from './check-quotations.ts';
import { DifferenceNotes } from './note-differences.ts';
import { sourceDiscrepancies } from './source-discrepancies.ts';

/** Every discrepancy as its kind and values. */
function differences(texts: readonly TrackedText[]): readonly string[] {
  const context = trackContext([listed('call', '2031-03-04')]);
  const notes = new DifferenceNotes();
  for (const text of texts) notes.add(text, PARTIES);
  const contacts = gatherContacts(
    texts.flatMap((text) => noteExchange(text, PARTIES) ?? []),
    context,
  );
  const records = exchangeRecords(contacts, context);
  const gaps = gapsOf(records, statedGaps(contacts), context);
  const quotations = checkQuotations(notes.quotations, notes.ownTexts);
  return sourceDiscrepancies(notes, records, gaps, quotations).map(
    ({ kind, versions }) => `${kind}: ${versions.map(({ value }) => value).join(' / ')}`,
  );
}

const KENYAN = { kind: 'account', party: 'KE', exchange: 'call', published: '2031-03-04T22:00:00+03:00' };
const NORWEGIAN = { kind: 'account', party: 'NO', exchange: 'call', published: '2031-03-04T22:30:00+01:00' };
const REPORT = { exchange: 'call', published: '2031-03-06' };

describe('sourceDiscrepancies', () => {
  it('tells one change from one level that ends on two, and leaves two changes alone', () => {
    const cut = (from: number, to: number, published: string) =>
      trackedText(
        `${from}-${to}-${published}`,
        `Norway cut its tariff on Kenyan goods from ${from} percent to ${to} percent.`,
        { published },
      );
    expect(differences([cut(40, 10, '2031-03-05'), cut(40, 15, '2031-03-09')])).toEqual(['number: 10 / 15']);
    expect(differences([cut(40, 10, '2031-03-05'), cut(30, 15, '2031-03-09')])).toEqual([]);
    expect(differences([cut(40, 10, '2031-03-05'), cut(40, 15, '2031-11-09')])).toEqual([]);
  });

  it('tells counts of one thing in both accounts, and not of two things in one', () => {
    const no = trackedText('no', 'Norway welcomed the release of 14 crew members of the trawler.', NORWEGIAN);
    const ke = trackedText('ke', '肯方已释放11名挪威船员。', KENYAN);
    const both = trackedText('ke', '肯方已释放11名挪威船员，另有3名船员仍在接受调查。', KENYAN);
    expect(differences([no, ke])).toEqual(['count: 11 / 14']);
    expect(differences([no, both])).toEqual([]);
    expect(differences([no, { ...ke, exchange: null }])).toEqual([]);
  });

  it('tells one meeting on days that have none in common', () => {
    const no = trackedText(
      'no',
      'They agreed that their trade teams will meet in Oslo before the end of March.',
      NORWEGIAN,
    );
    const ke = (day: string) => trackedText('ke', `双方经贸团队${day}在奥斯陆举行新一轮会谈。`, KENYAN);
    expect(differences([no, ke('4月上旬')])).toEqual(['date: 2031-04-01/2031-04-10 / ../2031-03']);
    expect(differences([no, ke('3月20日')])).toEqual([]);
  });

  it('tells what one account excludes and the other brings up', () => {
    const no = trackedText('no', 'Semiconductors were not discussed.', NORWEGIAN);
    const ke = trackedText('ke', '肯尼亚总统要求取消对半导体的出口管制。', KENYAN);
    expect(differences([no, ke])).toEqual(['discussed: mentioned / excluded']);
    expect(differences([no, { ...ke, kind: 'report', party: null }])).toEqual([]);
  });

  it('tells an intention that a report gives as done, until the side itself says so', () => {
    const own = (words: string, published: string) =>
      trackedText(published, words, { kind: 'statement', party: 'NO', published });
    const plan = own(
      'Norway intends to revoke the student visas of certain nationals of Kenya.',
      '2031-03-05',
    );
    const report = trackedText('r', 'Norway revoked the student visas of nationals of Kenya.', {
      published: '2031-03-09',
    });
    const done = own('Norway has revoked 20 student visas of nationals of Kenya.', '2031-03-08');
    expect(differences([plan, report])).toEqual(['status: planned / done']);
    expect(differences([plan, done, report])).toEqual([]);
    expect(differences([plan, { ...report, published: '2031-05-09' }])).toEqual([]);
  });

  it('tells former offices in two fields, in two languages', () => {
    const one = trackedText(
      'a',
      'Martin Keld, a former trade minister of Norway, said the talks would go on.',
      REPORT,
    );
    const two = (office: string) =>
      trackedText('b', `挪威前${office}马丁·凯尔德（Martin Keld）表示，谈判将继续。`, REPORT);
    const person = 'per:martin-keld';
    const named = (text: TrackedText): TrackedText => ({
      ...text,
      findings: text.findings.map((finding) => {
        const value = finding.value as { readonly type?: string; readonly entity?: string };
        return value.type === 'person' ? { ...finding, value: { ...value, entity: person } } : finding;
      }),
    });
    expect(differences([named(one), named(two('外交部长'))])).toEqual(['role: trade / foreign affairs']);
    expect(differences([named(one), named(two('贸易部长'))])).toEqual([]);
  });

  it('tells words given as a side’s that its account in that language does not have', () => {
    const ke = trackedText('ke', '肯尼亚总统强调，渔业问题是不可逾越的红线。', KENYAN);
    const report = (words: string, who = '肯方通稿') =>
      trackedText('r', `${who}强调，渔业问题是“${words}”。`, REPORT);
    expect(differences([ke, report('不可逾越的红线')])).toEqual([]);
    expect(differences([ke, report('绝对不能触碰的底线')])).toEqual(['quotation: 绝对不能触碰的底线']);
    expect(differences([ke, report('绝对不能触碰的底线', '肯方')])).toEqual([]);
  });

  it('shows both counts for a gap that is told in two numbers', () => {
    const told = (days: number) =>
      trackedText(`d${days}`, `3月4日，两国元首通电话，这是两国元首时隔${days}天再次通话。`, REPORT);
    expect(differences([told(52), told(53)])).toEqual(['interval: 52 / 53']);
    expect(differences([told(52)])).toEqual([]);
  });
});
