import type { Comparison, ExchangeCard } from '../../src/core/compare/comparison.ts';
import type { Lexicon } from '../../src/core/lexicon/lexicon.ts';
import type { CellScoring, ExpectedExchange } from './cells.ts';
import type { Failure } from './suite.ts';

/** Compares the facts of an exchange with its card. Counts go to the kind `record`. */
export function scoreRecord(
  expected: ExpectedExchange,
  comparison: Comparison,
  lexicon: Lexicon,
  scoring: CellScoring,
): readonly Failure[] {
  const failures: Failure[] = [];
  for (const [field, wanted, found] of facts(expected, comparison.exchange, lexicon)) {
    scoring.tally.judge('record', 'all', found === wanted);
    if (found === wanted) continue;
    failures.push({
      kind: 'record',
      language: 'all',
      where: `${scoring.label}${expected.id} · ${field}`,
      sentence: evidenceOf(comparison.exchange, field),
      expected: String(wanted),
      found: String(found),
    });
  }
  return failures;
}

type Fact = readonly [field: string, wanted: unknown, found: unknown];

function facts({ record = {} }: ExpectedExchange, card: ExchangeCard, lexicon: Lexicon): readonly Fact[] {
  const list: Fact[] = [];
  // An exchange of several days is known by its last one.
  if (record.date !== undefined)
    list.push(['date', record.date.split('/').at(-1), dateOf(card, record.date)]);
  if (record.channel !== undefined) list.push(['channel', record.channel, card.channel]);
  if (record.place !== undefined) list.push(['place', record.place, placeName(card.place, lexicon)]);
  if (record.durationMinutes !== undefined) {
    list.push(['duration', record.durationMinutes, card.duration?.minutes ?? null]);
  }
  if (record.durationBound !== undefined) {
    list.push(['durationBound', record.durationBound, card.duration?.bound ?? null]);
  }
  if (record.requestedBy !== undefined) list.push(['requestedBy', record.requestedBy, card.requestedBy]);
  if (record.acceptedBy !== undefined) {
    list.push(['acceptedBy', record.acceptedBy, card.acceptance[0]?.value.acceptedBy ?? null]);
  }
  for (const [party, part] of Object.entries(record.partOfDay ?? {})) {
    const found = card.partOfDay.find((one) => one.party === party)?.value ?? null;
    list.push([`partOfDay of ${party}`, part, found]);
  }
  if (record.previous !== undefined) {
    const { exchange, elapsedDays } = record.previous;
    const found = card.sincePrevious;
    list.push([
      'sincePrevious',
      `${exchange}, ${elapsedDays} days`,
      found && `${found.exchange}, ${found.elapsed} days`,
    ]);
  }
  return list;
}

/** An account that states day and month gives the date right; the year is nowhere in such a text. */
function dateOf(card: ExchangeCard, wanted: string): string | null {
  const day = wanted.split('/').at(-1) ?? wanted;
  return card.date?.startsWith('XXXX-') && day.endsWith(card.date.slice(4)) ? day : card.date;
}

/** The English name of a place that the card gives by any of its names. */
function placeName(place: string | null, lexicon: Lexicon): string | null {
  if (place === null) return null;
  const entry = lexicon.data.place.find(
    ({ id, label, forms }) =>
      id === place ||
      Object.values(label).includes(place) ||
      [forms.en, forms.zh].some(
        (list) =>
          !('none' in list) && list.some((form) => (typeof form === 'string' ? form : form.text) === place),
      ),
  );
  return entry?.label.en ?? place;
}

function evidenceOf(card: ExchangeCard, field: string): string {
  const lists: Readonly<
    Record<string, readonly { readonly evidence: { readonly text: string; readonly exact: string } }[]>
  > = {
    ...card.versions,
    durationBound: card.versions.duration,
    requestedBy: card.request,
    acceptedBy: card.acceptance,
  };
  return (lists[field.split(' ')[0] ?? ''] ?? [])
    .map(({ evidence }) => `[${evidence.text}] ${evidence.exact}`)
    .join(' | ');
}
