import type { ContactGaps } from '../exchanges/contact-gaps.ts';
import type { ExchangeRecord, FactVersion, ToldFact } from '../exchanges/exchange-record.ts';
import { makeDiscrepancy, type Telling } from './make-discrepancy.ts';
import type { SourceDiscrepancy, SourceDiscrepancyKind } from './source-discrepancy.ts';

/**
 * Facts of one exchange that its sources tell differently: those that the records hold to differ. What the dossier's
 * own list says is no source and is left out, so that two sources must differ from each other.
 */
export function exchangeFactDiscrepancies(records: readonly ExchangeRecord[]): readonly SourceDiscrepancy[] {
  return records.flatMap((record) => [
    ...factDiscrepancy(record, 'date', record.dates, (value) => value),
    ...factDiscrepancy(record, 'channel', record.channel, (value) => value),
    ...factDiscrepancy(record, 'place', record.place, (value) => value),
    ...factDiscrepancy(record, 'duration', record.duration, ({ minutes, bound }) =>
      bound === 'exact' ? `${minutes}` : `${minutes} ${bound}`,
    ),
    ...requesterDiscrepancy(record),
  ]);
}

function factDiscrepancy<Value>(
  { id }: ExchangeRecord,
  kind: SourceDiscrepancyKind,
  fact: ToldFact<Value>,
  value: (value: Value) => string,
): readonly SourceDiscrepancy[] {
  if (!fact.differs) return [];
  const tellings = fact.versions.flatMap((version: FactVersion<Value>): readonly Telling[] =>
    version.mention === null ? [] : [{ value: value(version.value), mention: version.mention }],
  );
  if (new Set(tellings.map((one) => one.value)).size < 2) return [];
  return [
    makeDiscrepancy(
      { kind, subject: { type: 'exchange', id, aspect: null }, rule: 'same-exchange' },
      tellings,
    ),
  ];
}

function requesterDiscrepancy({ id, requestedBy }: ExchangeRecord): readonly SourceDiscrepancy[] {
  if (requestedBy.status !== 'contradicted') return [];
  const tellings = requestedBy.versions.flatMap(({ party, explicit, mention }): readonly Telling[] =>
    explicit && party !== null ? [{ value: party, mention }] : [],
  );
  return [
    makeDiscrepancy(
      { kind: 'requester', subject: { type: 'exchange', id, aspect: null }, rule: 'same-exchange' },
      tellings,
    ),
  ];
}

/** Days since the last contact that texts state differently of one exchange, with both counts of the calendar. */
export function gapDiscrepancies({ stated }: ContactGaps): readonly SourceDiscrepancy[] {
  return [...Map.groupBy(stated, ({ exchange }) => exchange)].flatMap(([id, told]) => {
    const wrong = told.some(({ agrees }) => agrees === 'neither');
    if (new Set(told.map(({ days }) => days)).size < 2 && !wrong) return [];
    const counted = told.find((one) => one.counted !== null)?.counted ?? null;
    return [
      makeDiscrepancy(
        { kind: 'interval', subject: { type: 'exchange', id, aspect: null }, rule: 'same-gap' },
        told.map(({ days, mention }) => ({ value: String(days), mention })),
        counted === null
          ? []
          : [
              { of: 'since', value: counted.since },
              { of: 'elapsed-days', value: String(counted.elapsed) },
              { of: 'inclusive-days', value: String(counted.inclusive) },
            ],
      ),
    ];
  });
}
