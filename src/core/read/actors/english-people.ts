import type { PersonEntry, TitleEntry } from '../../lexicon/entry.ts';
import { type Actor, actor, type RoleWritten } from './actor.ts';
import { partyOfOwnOffice } from './bare-title.ts';
import { portfolioStart } from './english-portfolios.ts';
import { asideRoles } from './english-roles.ts';
import type { Frame } from './frame.ts';
import { slug } from './identity.ts';
import { knownByOffice } from './known-by-office.ts';
import { learnOffice } from './learn-office.ts';
import type { NameBook, NamedPerson } from './name-book.ts';
import { isOfAnotherState } from './office-of-state.ts';
import { namesakes, partyOfKnown, roleConflicts } from './person-roles.ts';
import type { NamingContext, Piece } from './pieces.ts';
import { partyOf, partyOfTitle } from './titled.ts';
import { partyOfTopicOffice } from './topic-office.ts';

export interface Reading {
  readonly context: NamingContext;
  readonly frame: Frame;
  readonly pieces: readonly Piece[];
  readonly book: NameBook;
  readonly found: Actor[];
}

export function knownPerson(reading: Reading, piece: Piece): Actor {
  const { context, frame, pieces, book } = reading;
  const entry = piece.hit.entry as PersonEntry;
  const administration = /^(?:'s)? administration(?![a-z])/.exec(
    frame.text.slice(piece.end, piece.end + 18),
  )?.[0];
  if (administration) {
    const family = slug(entry.label.en).split('-').at(-1) ?? '';
    return actor({
      kind: 'organisation',
      id: `org:${family}-administration`,
      start: withArticle(frame.text, piece.start),
      end: piece.end + administration.length,
      party: entry.party,
    });
  }
  const before = titlesBefore(reading, givenStart(reading, piece));
  const aside = asideRoles(frame, pieces, piece.end);
  const roles = [...before.roles, ...aside.roles];
  const isScholar = aside.isScholarly || before.rank === 'expert';
  const conflict =
    roleConflicts(entry, isScholar) ||
    isOfAnotherState(entry, frame.text, pieces, before.start, givenStart(reading, piece));
  const id = conflict ? `per:${slug(frame.text.slice(piece.start, piece.end))}-as-written` : entry.id;
  const party =
    conflict || isScholar ? null : partyOfKnown(entry, roles, context.about.published, frame.text);
  const person: NamedPerson = { id, party, known: !conflict };
  if (!conflict) {
    const inside = pieces.filter(
      (p) => p.hit.kind === 'title' && p.start >= piece.start && p.end <= piece.end,
    );
    for (const title of [...before.titles, ...inside])
      learnOffice(book, title.hit.entry as TitleEntry, person);
    for (const word of frame.text.slice(piece.start, piece.end).split(' '))
      if (word.length > 1) book.learn(word.replace(/'s$/, ''), person);
  }
  return actor({
    kind: 'person',
    id,
    start: before.start,
    end: ofPartyEnd(pieces, frame.text, piece.end),
    headStart: piece.start,
    headEnd: piece.end,
    party,
    roles,
    known: !conflict,
    candidates: conflict ? namesakes(context.lexicon, entry) : [],
  });
}

/** Where a given name in another form than the lexicon's begins, between an office and a known family name. */
function givenStart({ frame, pieces }: Reading, piece: Piece): number {
  const given = /(?:^| )([a-z][a-z.'-]{1,14}) $/.exec(
    frame.text.slice(Math.max(0, piece.start - 18), piece.start),
  )?.[1];
  if (given === undefined) return piece.start;
  const start = piece.start - given.length - 1;
  const follows = pieces.some((p) => p.hit.kind === 'title' && p.end === start - 1);
  return follows && frame.isCapital(start) ? start : piece.start;
}

/** Titles, adjectives and "former" before a name: "former French President". */
export function titlesBefore(
  reading: Reading,
  nameStart: number,
): { start: number; roles: RoleWritten[]; titles: Piece[]; rank: TitleEntry['rank'] | null } {
  const { frame, pieces } = reading;
  const { text } = frame;
  let start = nameStart;
  const titles: Piece[] = [];
  for (let i = pieces.length - 1; i >= 0; i -= 1) {
    const piece = pieces[i] as Piece;
    if (piece.end > start) continue;
    // "European Commission" inside the title "European Commission President".
    if (
      pieces.some(
        (p) => p !== piece && p.hit.kind === 'title' && p.start <= piece.start && p.end >= piece.end,
      )
    )
      continue;
    const glue = text.slice(piece.end, start);
    if (
      !/^(?:'s)?,? (?:and |of |for |the |of the |then-|current |first |vice |acting |elect |(?:chief |deputy ){1,2})?$/.test(
        glue,
      ) ||
      (piece.hit.kind !== 'title' && piece.hit.kind !== 'party' && piece.hit.kind !== 'organisation')
    )
      break;
    // "President of Kaland Shen Yuan": the office stands before its country.
    const office =
      titles.length === 0 && piece.hit.kind === 'party' && glue === ' '
        ? pieces.find(
            (p) =>
              p.hit.kind === 'title' &&
              /^ of (?:the )?(?:republic of |kingdom of )?(?:the )?$/.test(text.slice(p.end, piece.start)),
          )
        : undefined;
    if (office) {
      titles.unshift(office);
      start = portfolioStart(text, office.start);
      continue;
    }
    if (
      titles.length === 0 &&
      piece.hit.kind !== 'title' &&
      !(piece.hit.kind === 'organisation' && glue === ' ')
    )
      break;
    if (/,/.test(glue)) break;
    if (/ and /.test(glue) && isAnotherOffice(piece, titles[0])) break;
    if (piece.hit.kind === 'title') titles.unshift(piece);
    start = piece.hit.kind === 'title' ? portfolioStart(text, piece.start) : piece.start;
  }
  if (titles.length === 0) {
    const honorific = /(?:mr|mrs|ms|dr|sir|madam)\.? $/.exec(
      text.slice(Math.max(0, nameStart - 7), nameStart),
    );
    return { start: honorific ? nameStart - honorific[0].length : nameStart, roles: [], titles, rank: null };
  }
  const marker =
    /(?:^|[^a-z])((?:former|ex|then|current|incoming|acting|late)[- ])$/.exec(
      text.slice(Math.max(0, start - 10), start),
    )?.[1] ?? '';
  // "Chinese Foreign Ministry spokesperson": the title begins inside the name of the body.
  const body = pieces.find(
    (p) => p.hit.kind === 'organisation' && p.start < start && p.end > start && p.end < nameStart,
  );
  start = body?.start ?? start;
  const roleStart = start;
  start = withArticle(text, start - marker.length);
  const time = /^(?:former|ex)/.test(marker) ? 'former' : /^current/.test(marker) ? 'current' : null;
  return {
    start,
    roles: [
      { title: frame.written(roleStart, nameStart).trim(), time, start: roleStart, end: nameStart - 1 },
    ],
    titles,
    rank: (titles.at(-1)?.hit.entry as TitleEntry | undefined)?.rank ?? null,
  };
}

/** "the Prime Minister and Premier Test": nobody is head twice, or holds one office twice; two people are named. */
function isAnotherOffice(piece: Piece, next: Piece | undefined): boolean {
  if (piece.hit.kind !== 'title') return piece.hit.kind === 'party';
  if (next === undefined) return false;
  const [one, other] = [piece.hit.entry as TitleEntry, next.hit.entry as TitleEntry];
  return one.id === other.id || (one.rank === 'head' && other.rank === 'head');
}

/** A person whom the text introduces with a title; kept for later mentions. */
export function learnt(reading: Reading, start: number, end: number): Actor {
  const { frame, pieces, book } = reading;
  const before = titlesBefore(reading, start);
  const aside = asideRoles(frame, pieces, end);
  const roles = [...before.roles, ...aside.roles];
  const former =
    before.roles[0]?.time === 'former' || (before.roles.length === 0 && aside.roles[0]?.time === 'former');
  const party = former ? null : partyOfTitle(pieces, before.start, start, before.rank);
  const name = frame.text.slice(start, end).replace(/'s$/, '');
  const known = book.find(name) ?? (name.includes(' ') ? undefined : book.find(name.split(' ').at(-1) ?? ''));
  const of = ofParty(pieces, frame.text, end);
  const office = before.titles.at(-1)?.hit.entry as TitleEntry | undefined;
  const byOffice =
    known !== undefined || former || office === undefined || name.includes(' ')
      ? null
      : knownByOffice(reading.context, office, name, party ?? of);
  const person: NamedPerson = known ??
    byOffice ?? {
      id: `per:${slug(name)}`,
      party:
        party ??
        (former || before.rank === 'expert' ? null : (of ?? ownOffice(reading, before, start, name))),
      known: false,
    };
  book.learn(name, person);
  for (const word of name.split(' '))
    if (word.length > 2 || name.split(' ').length < 3) book.learn(word, person);
  for (const title of before.titles) learnOffice(book, title.hit.entry as TitleEntry, person);
  return actor({
    kind: 'person',
    id: person.id,
    start: before.start,
    end: ofPartyEnd(pieces, frame.text, start + name.length),
    headStart: start,
    headEnd: start + name.length,
    party: person.party,
    roles,
    known: person.known,
  });
}

/** The party for an office without a country or a body: the author's in a text of its own, else that of the topic. */
function ownOffice(
  { context, book, frame, pieces }: Reading,
  before: ReturnType<typeof titlesBefore>,
  end: number,
  name: string,
): string | null {
  const title = before.titles.at(-1)?.hit.entry as TitleEntry | undefined;
  const isElsewhere = pieces.some(
    (one) =>
      (one.hit.kind === 'organisation' || one.hit.kind === 'party') &&
      one.start < end &&
      one.end > before.start,
  );
  if (title === undefined || isElsewhere) return null;
  const guest = guestOf(context, frame.text.slice(Math.max(0, before.start - 40), before.start));
  if (guest) return guest;
  return (
    partyOfOwnOffice(context, book, title, `per:${slug(name)}`) ??
    partyOfTopicOffice(context, book, frame.text, pieces, title, before.start)
  );
}

export function ofParty(pieces: readonly Piece[], text: string, end: number): string | null {
  const owner = countryBehind(pieces, text, end);
  return owner ? partyOf(owner) : null;
}

/** Where a name ends with the country behind it: "Premier Shen Yuan of China". */
function ofPartyEnd(pieces: readonly Piece[], text: string, end: number): number {
  return countryBehind(pieces, text, end)?.end ?? end;
}

function countryBehind(pieces: readonly Piece[], text: string, end: number): Piece | undefined {
  return pieces.find(
    (p) => p.hit.kind === 'party' && p.start > end && /^,? of (?:the )?$/.test(text.slice(end, p.start)),
  );
}

/** Includes an article and up to two adjectives such as "an unnamed senior" before a name. */
export function withArticle(text: string, start: number): number {
  const article =
    /(?:^|[^a-z])((?:the|an?|one|some|several|many) (?:unnamed |senior |top |other |unidentified |anonymous ){0,2})$/.exec(
      text.slice(Math.max(0, start - 34), start),
    );
  return article ? start - (article[1]?.length ?? 0) : start;
}

/** Before a name in one's own post, these make it somebody met: the other side's where there is one. */
const MET =
  /(?:^|[^a-z])(?:with|host|hosted|hosting|meet|met|meeting|receive|received|receiving|welcome|welcomed|welcoming|from|to|call|called|congratulate|congratulated|thank|thanked|told|greeted|saw) (?:my (?:[a-z]+ ){1,3}|,? ?)?(?:,|the )?$/;

function guestOf({ about }: NamingContext, lead: string): string | null {
  if (about.kind !== 'post' || about.party === null || !MET.test(lead)) return null;
  const others = about.parties.filter((one) => one !== about.party);
  return others.length === 1 ? (others[0] ?? null) : null;
}
