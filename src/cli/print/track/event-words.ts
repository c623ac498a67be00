import { EVENT_KINDS } from '../../../core/lexicon/data/scales/event-kinds.ts';
import type { TrackEvent } from '../../../core/track/events/track-event.ts';

const LABELS: ReadonlyMap<string, string> = new Map(EVENT_KINDS.map(({ id, label }) => [id, label.en]));

/** What a kind of event is called. */
export function kindLabel(kind: string): string {
  return LABELS.get(kind) ?? kind;
}

/** `NV→LH` for an act upon somebody, `NV+LH` for what is done together, `NV→` for what is aimed at nobody by name. */
export function sidesText(
  actors: readonly string[],
  recipients: readonly string[],
  symbols: boolean,
): string {
  const arrow = symbols ? '→' : '>';
  return actors.length > 1 && actors.join() === recipients.join()
    ? actors.join('+')
    : `${actors.join('+')}${arrow}${recipients.join('+')}`;
}

/** EDTF as a person writes it: `2031-05-17/18`, `by 2031-08-31`, `autumn 2031`. */
export function dateText({ date }: Pick<TrackEvent, 'date'>): string {
  if (date === null) return 'undated';
  const [from = '', until] = date.split('/');
  if (until === undefined) return partText(from);
  if (from === '..') return `by ${partText(until)}`;
  if (until === '..') return partText(from);
  let same = 0;
  while (same < from.length && from[same] === until[same]) same += 1;
  return from.length === 10 && same >= 8
    ? `${from}/${until.slice(8)}`
    : `${partText(from)}/${partText(until)}`;
}

const SEASONS: Readonly<Record<string, string>> = {
  '21': 'spring',
  '22': 'summer',
  '23': 'autumn',
  '24': 'winter',
};

function partText(part: string): string {
  const [, year = '', season = ''] = /^(\d{4})-(2[1-4])$/.exec(part) ?? [];
  return SEASONS[season] === undefined ? part.replace(/T.*$/, '') : `${SEASONS[season]} ${year}`;
}

/** A value with its sign, and a real minus where the terminal has one. */
export function signed(value: number, symbols: boolean, places = 0): string {
  const figure = Math.abs(value).toFixed(places);
  if (Number(figure) === 0) return figure;
  return `${value > 0 ? '+' : symbols ? '−' : '-'}${figure}`;
}
