import { plural } from './plural.ts';
import type { StateWording } from './state-wording.ts';

/** What state the relationship is in, in English. */
export const englishState: StateWording = {
  headings: { state: 'State of the relationship', denied: 'Said not to have been discussed' },
  sub: {
    rules: 'Rules that gave these labels',
    coined: 'Names that others give the state',
    relations: 'Series of one number, “Tsinghua-style”',
  },
  col: { month: 'Month', label: 'Label', before: 'Before', after: 'After', moves: 'Moved by', day: 'Day' },
  series: { verbal: 'Words', contact: 'Contacts', material: 'Deeds' },
  note: (own, days) =>
    `A label is the first rule that holds for the events of the ${days} days up to the end of the month; the thresholds are ${own ? 'those of this dossier' : 'choices of the program and can be replaced'}. In brackets the mean value; words, contacts and deeds are never added up.`,
  now: (label, days, counts) =>
    `By the rule for the events of the last ${days} days: “${label}” (${counts.join(', ').toLowerCase()}).`,
  noRule: 'no rule holds',
  figure: (n, mean) => `${n} (${mean})`,
  test: (series, figure, least, most) => {
    const what = figure === 'n' ? series.toLowerCase() : `mean of ${series.toLowerCase()}`;
    return [
      ...(least === null ? [] : [`${what} at least ${signed(least)}`]),
      ...(most === null ? [] : [`${what} at most ${signed(most)}`]),
    ].join(' and ');
  },
  rule: (label, tests, months) => `“${label}” (${plural(months, 'month')}): ${tests.join('; ')}.`,
  coinedNote: 'Quotations; none of them is a label of this brief.',
  coined: (day, who) => `${day === '' ? '' : `${day}, `}${who}:`,
  relationNote: (label, range) =>
    `“${label}”: range, start, bands and values are the analyst’s, none is of the program. Unlike everything else here it adds words, contacts and deeds up, and it hangs on where it starts. N = ${range}; an event of value I moves a relation P by (N − P)/N × I, and by (N + P)/N × I where I is below 0.`,
  relationNow: (label, start, from, now, band, others, steps) =>
    `${label}: from ${start} on ${from} to ${now}${band === null ? '' : ` (${band})`} after ${plural(steps, 'day')} with events${others.length === 0 ? '' : `; ${others.map(([a, b]) => `${b} had it started at ${a}`).join(', ')}`}.`,
  deniedNote:
    'Neither mentions nor silences: what somebody says was not discussed, and whether the other side brings it up.',
  denied: (who, by, exchange, sources) =>
    `Not discussed${exchange === null ? '' : ` in the ${exchange}`}, says ${who}${by === '' ? '' : ` (${by})`}${sources > 1 ? `, in ${plural(sources, 'source')}` : ''}:`,
  contrary: (party) => `${party} brings it up:`,
  noContrary: (searched) =>
    searched === 0
      ? 'No text of another side about it is in the dossier.'
      : `None of the other sides’ texts about it brings it up (${searched} searched).`,
};

function signed(value: number): string {
  return value < 0 ? `−${-value}` : String(value);
}
