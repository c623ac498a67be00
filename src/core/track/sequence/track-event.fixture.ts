import { quote } from '../../evidence/quote.ts';
import { createText } from '../../text/text.ts';
import type { TrackEvent } from '../events/track-event.ts';
import type { Mention } from '../input/mention.ts';

/** Where a made event is told: by default in a text of its own actor on its own day. */
export interface ToldIn {
  readonly text?: string;
  readonly party?: string | null;
  readonly known?: string | null;
  readonly finding?: string | null;
  /** Where in its text the passage begins. */
  readonly start?: number;
}

const FILLER = createText('filler', 'x'.repeat(2000)).content;

/** A passage of a made text. */
export function mentionAt({
  text = 'text',
  party = null,
  known = null,
  finding = null,
  start = 0,
}: ToldIn): Mention {
  const evidence = quote(createText(text, FILLER), { start, end: start + 5 });
  return { evidence, kind: 'statement', party, publisher: null, known, group: text, finding };
}

/** `NV>LH measure-announced 2031-04-02 tariffs`: an event between made states, with its day as EDTF. */
export function event(
  line: string,
  overrides: Partial<TrackEvent> = {},
  told: readonly ToldIn[] = [{}],
): TrackEvent {
  const [sides = '', kind = '', date = '', issues = ''] = line.split(' ');
  const [by = '', to = ''] = sides.split('>');
  const actors = by.split('+');
  const [first = '', last = first] = date.split('/');
  const isContact = /visit|call|meeting|talks/.test(kind);
  const mentions = told.map((one) =>
    mentionAt({ text: line, party: actors[0] ?? null, known: last, ...one }),
  );
  const [one, ...rest] = mentions as [Mention, ...Mention[]];
  return {
    id: line,
    kind,
    series: isContact ? 'contact' : /measure|listing|release|licence/.test(kind) ? 'material' : 'verbal',
    actors,
    recipients: to === '' ? [] : to.split('+'),
    date,
    day: first,
    lastDay: last,
    dated: 'stated',
    issues: issues === '' ? [] : issues.split(','),
    status: 'past',
    exchange: null,
    known: last,
    mentions: [one, ...rest],
    independent: 1,
    value: null,
    ...overrides,
  };
}
