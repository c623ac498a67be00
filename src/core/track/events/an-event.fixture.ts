import { quote } from '../../evidence/quote.ts';
import { createText } from '../../text/text.ts';
import type { Mention } from '../input/mention.ts';
import type { TrackEvent } from './track-event.ts';

/** A mention of a text of its own, for tests. */
export function aMention(text = 'text-1', known: string | null = '2031-02-10'): Mention {
  const whole = createText(text, 'AA demanded that BB cut its tariffs.');
  return {
    evidence: quote(whole, { start: 0, end: whole.content.length }),
    kind: 'statement',
    party: 'AA',
    publisher: null,
    known,
    group: text,
    finding: `finding of ${text}`,
  };
}

/** An event, for tests. */
export function anEvent(some: Partial<TrackEvent> = {}): TrackEvent {
  const day = some.date ?? '2031-02-10';
  return {
    id: `${day} ${some.kind ?? 'demand'}`,
    kind: 'demand',
    series: 'verbal',
    actors: ['AA'],
    recipients: ['BB'],
    date: day,
    day,
    lastDay: day,
    dated: 'published',
    issues: ['tariffs'],
    status: 'past',
    exchange: null,
    known: day,
    mentions: [aMention()],
    independent: 1,
    value: null,
    ...some,
  };
}
