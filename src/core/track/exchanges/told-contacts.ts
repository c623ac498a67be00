import { OF_A_PARTY } from '../../read/own-texts.ts';
import { compareCodeUnits } from '../../text/code-unit-order.ts';
import { independentSources, type Mention } from '../input/mention.ts';
import type { ContactClass, ContactNote, ExchangeNote } from './exchange-note.ts';

/** A contact that no list and no header has: only passages tell of it. */
export interface ToldContact {
  readonly id: string;
  readonly date: string;
  readonly class: ContactClass;
  readonly parties: readonly string[];
  readonly passages: readonly { readonly contact: ContactNote; readonly note: ExchangeNote }[];
}

const CHANNELS: Readonly<Record<ContactClass, string>> = {
  remote: 'call',
  'in-person': 'meeting',
  letter: 'letter',
};

/** Passages of one day, one way and one set of parties tell of one contact. */
export function toldContacts(
  passages: readonly { readonly contact: ContactNote; readonly note: ExchangeNote }[],
): readonly ToldContact[] {
  const groups = new Map<string, ToldContact & { passages: (typeof passages)[number][] }>();
  for (const passage of passages) {
    const { date, class: kind, parties } = passage.contact;
    if (date === null) continue;
    const id = [date.replace('/', '--'), ...parties, CHANNELS[kind]].join('-').toLowerCase();
    const found = groups.get(id);
    if (found === undefined) groups.set(id, { id, date, class: kind, parties, passages: [passage] });
    else found.passages.push(passage);
  }
  return [...groups.values()].sort((a, b) => compareCodeUnits(a.id, b.id));
}

/** The channel that the words of a told contact allow. */
export function channelOf({ class: kind }: ToldContact): string {
  return CHANNELS[kind];
}

/** One report may be mistaken: a party's own text or two sources must tell a contact for it to count. */
export function mayCount(mentions: readonly Mention[]): boolean {
  return (
    mentions.some(({ kind }) => kind !== null && OF_A_PARTY.has(kind)) || independentSources(mentions) > 1
  );
}
