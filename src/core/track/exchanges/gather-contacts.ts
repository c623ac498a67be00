import { compareCodeUnits } from '../../text/code-unit-order.ts';
import type { TrackContext } from '../input/track-context.ts';
import { contactIndex, contactOfPassage, contactOfText } from './assign-notes.ts';
import { contactClass } from './contact-class.ts';
import { dayRange } from './day-range.ts';
import type { ExchangeNote } from './exchange-note.ts';
import { type KnownContact, knownContacts } from './known-contacts.ts';
import { type ToldContact, toldContacts } from './told-contacts.ts';
import { channelFact, dateFact, type Gathered } from './told-facts.ts';

/** A contact with all that is told of it, before its facts are put together. */
export interface Contact extends Gathered {
  readonly id: string;
  readonly told: ToldContact | null;
  readonly parties: readonly string[];
}

/**
 * Puts every text and passage to its contact, and makes contacts of what is left: by the header of a text, else by the
 * day, the way and the parties that it tells. Linear in the notes, with a sort.
 */
export function gatherContacts(unsorted: readonly ExchangeNote[], context: TrackContext): readonly Contact[] {
  const notes = [...unsorted].sort(
    (a, b) =>
      compareCodeUnits(a.source.published ?? '', b.source.published ?? '') ||
      compareCodeUnits(a.source.id, b.source.id),
  );
  const known = knownContacts(context);
  const headed = Map.groupBy(notes, ({ source }) => source.exchange ?? '');
  const index = contactIndex(
    [...known.values()].map((one) => {
      const own = { known: one, notes: headed.get(one.id) ?? [], passages: [] };
      const date = one.date ?? dateFact(own).value;
      const kind = contactClass(channelFact(own).value);
      return { id: one.id, date, class: kind, parties: partiesOf(one, context) };
    }),
  );
  const ids = new Set(known.keys());
  const texts = new Map<string, ExchangeNote[]>();
  const passages = new Map<string, Gathered['passages'][number][]>();
  const left: Gathered['passages'][number][] = [];
  for (const note of notes) {
    const own = contactOfText(note, ids, index);
    if (own !== null) put(texts, own, note);
    for (const contact of note.contacts) {
      const id = contact.date === null ? own : contactOfPassage(contact, index);
      if (id !== null) put(passages, id, { contact, note });
      else if (dayRange(contact.date) !== null && (contact.date ?? '').slice(0, 10) <= context.asOf)
        left.push({ contact, note });
    }
  }
  return [
    ...[...known.values()].map((one) => ({
      id: one.id,
      known: one,
      told: null,
      parties: partiesOf(one, context),
      notes: texts.get(one.id) ?? [],
      passages: passages.get(one.id) ?? [],
    })),
    ...toldContacts(left).map((told) => ({
      id: told.id,
      known: null,
      told,
      parties: told.parties,
      notes: [],
      passages: told.passages,
    })),
  ];
}

function put<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const found = map.get(key);
  if (found === undefined) map.set(key, [value]);
  else found.push(value);
}

function partiesOf({ listed, rows }: KnownContact, { parties }: TrackContext): readonly string[] {
  if (listed !== null && listed.parties.length > 0) return listed.parties;
  const cells = rows.find(({ cells }) => cells.parties !== undefined)?.cells.parties;
  return cells === undefined ? parties : cells.split(';').map((party) => party.trim());
}
