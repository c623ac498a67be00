import type { TitleEntry } from '../../lexicon/entry.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';

/** Somebody who holds or held an office, with ISO dates or the beginnings of them. */
interface OfficeHolder {
  readonly id: string;
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}

const HOLDERS = new WeakMap<Lexicon, Map<string, readonly OfficeHolder[]>>();

/** Ids of those who hold the title for a party on an ISO day; without a day, of everybody known ever to have held it. */
export function holdersOn(
  lexicon: Lexicon,
  title: TitleEntry,
  party: string,
  day: string | null,
): readonly string[] {
  return officeHolders(lexicon, title, party)
    .filter(({ from, until }) => day === null || isHeld(from, until, day))
    .map(({ id }) => id);
}

/** Everybody of a party who holds or held a title; looked for once for a title and a party. */
function officeHolders(lexicon: Lexicon, title: TitleEntry, party: string): readonly OfficeHolder[] {
  let known = HOLDERS.get(lexicon);
  if (known === undefined) {
    known = new Map();
    HOLDERS.set(lexicon, known);
  }
  const key = `${party} ${title.id}`;
  let holders = known.get(key);
  if (holders === undefined) {
    const forms = Array.isArray(title.forms.en) ? title.forms.en : [];
    const names = [title.label.en, ...forms.map((form) => (typeof form === 'string' ? form : form.text))].map(
      (name) => name.toLowerCase(),
    );
    holders = lexicon.data.person
      .filter((person) => person.party === party)
      .flatMap((person) =>
        person.roles
          .filter((role) => names.some((name) => startsWithWords(role.title.toLowerCase(), name)))
          .filter((role) => title.rank !== 'head' || !OF_A_BODY.test(role.title))
          .map(({ from, until }) => ({ id: person.id, from, until })),
      );
    known.set(key, holders);
  }
  return holders;
}

/** "President, Institute for …", "President Emeritus": heads of bodies and not of a state. */
const OF_A_BODY = /,| emeritus/i;

function startsWithWords(text: string, words: string): boolean {
  return text.startsWith(words) && !/[a-z]/.test(text.charAt(words.length));
}

/** Whether an office was held on an ISO day. */
function isHeld(from: string | undefined, until: string | undefined, day: string): boolean {
  return (from === undefined || from <= day) && (until === undefined || day.slice(0, until.length) <= until);
}
