import type { KnownExchange, TrackContext } from '../input/track-context.ts';
import { knownSince, type TrackedText } from '../input/tracked-text.ts';
import type { ExchangeCalendar } from './exchange-calendar.ts';
import type { Matters } from './matters.ts';
import { Passages } from './passages.ts';
import { type Sides, sidesOf } from './sides.ts';
import type { TrackEvent } from './track-event.ts';

/** One text with everything that is asked of it while its events are noted. */
export interface EventSource {
  readonly text: TrackedText;
  readonly context: TrackContext;
  readonly calendar: ExchangeCalendar;
  readonly matters: Matters;
  readonly passages: Passages;
  readonly sides: Sides;
  /** The exchange that it is about. */
  readonly about: KnownExchange | null;
}

/** A text made ready. */
export function eventSource(
  text: TrackedText,
  context: TrackContext,
  calendar: ExchangeCalendar,
  matters: Matters,
): EventSource {
  const about = calendar.get(text.exchange);
  return {
    text,
    context,
    calendar,
    matters,
    passages: new Passages(text.findings),
    sides: sidesOf(about, context),
    about,
  };
}

/** When words were said, and how that is known. */
export interface SaidOn {
  readonly date: string | null;
  readonly dated: TrackEvent['dated'];
  readonly exchange: string | null;
}

/** Kinds of texts that tell what was said in an exchange; others speak for themselves on their own day. */
const OF_THE_EXCHANGE = new Set(['account', 'post']);

/**
 * When what a text reports was said. What an account or a post tells of an exchange was said there, and so was what
 * both sides agreed on, in whichever text it stands. Everything else was said when it was published, or for a report
 * on an exchange in the days between. What is said in talks of several days is put on the last: what is agreed is
 * agreed when they end.
 */
export function saidOn({ text, about }: EventSource, together: boolean): SaidOn {
  const day = about?.date?.split('/').at(-1) ?? null;
  if (about !== null && day !== null && (together || OF_THE_EXCHANGE.has(text.kind ?? '')))
    return { date: day, dated: 'exchange', exchange: about.id };
  const published = knownSince(text);
  const exchange = about?.id ?? null;
  if (published === null) return { date: null, dated: null, exchange };
  // A report on an exchange tells what was said there and what was said since, and seldom which.
  const since = text.kind === 'report' && day !== null && day < published ? `${day}/` : '';
  return { date: `${since}${published}`, dated: 'published', exchange };
}
