import type { LexiconData } from '../../../core/lexicon/lexicon.ts';
import type { TrackEvent } from '../../../core/track/events/track-event.ts';
import type { ScaleUsed } from '../../../core/track/scores/score-series.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { padTo } from '../../terminal/width.ts';
import { count } from '../count.ts';
import { dateText, kindLabel, sidesText, signed } from './event-words.ts';
import { headLines, hung, more } from './sections.ts';

/** Issues that a line names; the rest is told by number. */
const NAMED = 2;
/** Lines that the terminal shows, the last ones. */
const MOST = 80;

/**
 * Events in order of day, a line for each contact and deed. Words of one day and direction stand in one line: they are
 * many, and every one of them is in the export. Empty without any.
 */
export function timelineText(
  timeline: readonly TrackEvent[],
  scale: ScaleUsed,
  lexicon: LexiconData,
  terminal: Terminal,
): string {
  if (timeline.length === 0) return '';
  const labels = new Map(lexicon.issue.map(({ id, label }) => [id, label.en]));
  const rows = rowsOf(timeline, labels, terminal);
  const dates = Math.max(...rows.map(({ date }) => date.length));
  const sides = Math.max(...rows.map((row) => row.sides.length));
  const { paint } = terminal;
  const shown = rows.slice(-MOST);
  const lines = shown.flatMap(({ date, sides: who, value, what, isFaint }) => {
    const head = `${padTo(date, dates)}  ${padTo(who, sides)}  ${value.padStart(3)}  `;
    const line = hung(head, what, terminal);
    return isFaint ? line.map(paint.dim) : line;
  });
  const head = headLines(
    'EVENTS',
    [
      count(timeline.length, 'event'),
      `value on the scale “${scale.id}”`,
      'every one with its sentences: --json, --export events.csv',
    ],
    terminal,
  );
  const left = more(rows.length - shown.length, 'lines before these', terminal);
  return `${[...head, ...left, ...lines].join('\n')}\n`;
}

interface Row {
  readonly date: string;
  readonly sides: string;
  readonly value: string;
  readonly what: string;
  /** Words, and what has not happened. */
  readonly isFaint: boolean;
}

function rowsOf(
  timeline: readonly TrackEvent[],
  labels: ReadonlyMap<string, string>,
  { symbols }: Terminal,
): readonly Row[] {
  const rows: Row[] = [];
  const words = new Map<string, { at: number; events: TrackEvent[] }>();
  const held = new Set(
    timeline.flatMap(({ exchange, status, series }) =>
      exchange !== null && status === 'past' && series === 'contact' ? exchange : [],
    ),
  );
  for (const event of timeline) {
    // What was planned and has taken place stands there as what took place.
    if (event.status === 'scheduled' && event.exchange !== null && held.has(event.exchange)) continue;
    const sides = sidesText(event.actors, event.recipients, symbols);
    if (event.series !== 'verbal') {
      rows.push(rowOf(event, sides, labels, symbols));
      continue;
    }
    const key = `${event.date} ${sides} ${event.status}`;
    const day = words.get(key) ?? { at: rows.length, events: [] };
    day.events.push(event);
    if (day.events.length === 1) rows.push(rowOf(event, sides, labels, symbols));
    else rows[day.at] = wordsRow(day.events, sides, symbols);
    words.set(key, day);
  }
  return rows;
}

function rowOf(event: TrackEvent, sides: string, labels: ReadonlyMap<string, string>, symbols: boolean): Row {
  const { kind, issues, status, independent, value, series } = event;
  const told = status === 'past' ? '' : status === 'scheduled' ? 'Planned: ' : 'Denied: ';
  // What was talked about in a contact is in its accounts; the words for it here would be those of the one sentence.
  const about = series === 'contact' ? [] : issues.slice(0, NAMED).map((id) => labels.get(id) ?? id);
  const more = about.length > 0 && issues.length > NAMED ? ` and ${issues.length - NAMED} more` : '';
  const sources = independent > 1 ? ` · ${independent} sources` : '';
  return {
    date: dateText(event),
    sides,
    value: value === null ? '' : signed(value, symbols),
    what: `${told}${kindLabel(kind)}${about.length > 0 ? `: ${about.join(', ')}${more}` : ''}${sources}`,
    isFaint: series === 'verbal' || status !== 'past',
  };
}

/** Words of one day and direction by kind, with no sum: what was praised does not make up for what was threatened. */
function wordsRow(events: readonly TrackEvent[], sides: string, symbols: boolean): Row {
  const kinds = new Map<string, number>();
  for (const { kind } of events) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  const told = [...kinds].map(
    ([kind, n]) => `${kindLabel(kind).toLowerCase()}${n > 1 ? ` ${symbols ? '×' : 'x'}${n}` : ''}`,
  );
  const [first] = events;
  return {
    date: first === undefined ? '' : dateText(first),
    sides,
    value: '',
    what: `Words: ${told.join(', ')}`,
    isFaint: true,
  };
}
