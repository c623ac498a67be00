import type { PersonEntry, TitleEntry } from '../../lexicon/entry.ts';
import { sought, testWithin } from '../sought/may-stand.ts';
import { actor, type RoleWritten } from './actor.ts';
import { partyOfOwnOffice } from './bare-title.ts';
import { otherParty } from './english-counterparts.ts';
import { capitalRunBefore, looksLikeEnglishName } from './english-names.ts';
import type { Reading } from './english-people.ts';
import { portfolioStart } from './english-portfolios.ts';
import { sideId, slug } from './identity.ts';
import { learnOffice } from './learn-office.ts';
import type { NamedPerson } from './name-book.ts';
import type { Piece } from './pieces.ts';
import { partyOf } from './titled.ts';
import { partyOfTopicOffice } from './topic-office.ts';

/** Between an office and the name of its holder in apposition: ", ", " of Morvania, " and " for Holm, ". */
const BETWEEN = /^(?: (?:of|for|at|in) (?:the )?([a-z][a-z .'-]{1,40}?))?, (?=\S)/;

/** Behind an office that itself stands in apposition to a name. */
const BEHIND = /^(?: (?:of|for|at|in|to) (?:the )?([a-z][a-z .'-]{1,40}?))?(?=[,.;:)”"—]|$)/;

/** Whose an office is, and what it is for, right before its title: "Norway's fisheries ", "the Swedish ", "a ". */
const LEAD =
  /(?:^|[^a-z])((?:the|an?|his|her|its|their|whose|[a-z]+(?:'s|s'))(?: [a-z][a-z.-]*){0,4}? |(?:[a-z]+(?:an|ese|ish|i|ch|ic)) (?:[a-z-]+ ){0,2})$/;

/** "his Kalandese counterpart, Teo Ranta": the person across the table. */
const COUNTERPART =
  /(?:^|[^a-z])(?:his|her|its|their|[a-z-]+'s) (?:[a-z-]+ ){0,2}(?:counterpart|opposite number|colleague)(?: (?:from|of|in) (?:the )?[a-z ]{2,24}?)?,? /g;

/** "Teo Ranta, his Kalandese counterpart": the same the other way round. */
const AS_COUNTERPART =
  /, (?:his|her|its|their|[a-z-]+'s) (?:[a-z-]+ ){0,2}(?:counterpart|opposite number)(?![a-z])/g;

/** A name in apposition is closed off. */
const CLOSED = /^(?:[,.;:)”"]|$)/;

const BESIDE = sought(/, |counterpart |opposite number |colleague /);

/**
 * Reads names in apposition to an office, on either side of it: "the Premier of Kaland, Shen Yuan,", "Anders Holm,
 * Norway's prime minister,". A later "the Premier" or "Holm" is that person.
 */
export function readAppositions(reading: Reading): void {
  const { frame, pieces } = reading;
  const { text } = frame;
  if (!testWithin(frame, text, BESIDE)) return;
  for (const piece of pieces) {
    if (piece.hit.kind !== 'title' || isPlural(text.slice(piece.start, piece.end))) continue;
    const lead =
      LEAD.exec(text.slice(Math.max(0, piece.start - 60), piece.start))?.[1] ?? countryBefore(reading, piece);
    if (lead === undefined) continue;
    // The article of "the emirate's finance minister" stands before the owner.
    const article = /(?:^|[^a-z])(the |an? )$/.exec(
      text.slice(Math.max(0, piece.start - lead.length - 5), piece.start - lead.length),
    )?.[1];
    const inside = piece.start - lead.length - (/'s/.test(lead) ? (article?.length ?? 0) : 0);
    const from =
      pieces.find((one) => one.hit.kind === 'party' && one.start < inside && inside < one.end)?.start ??
      inside;
    readNameBehind(reading, piece, from);
    readNameBefore(reading, piece, from);
  }
  if (/counterpart|opposite number|colleague/.test(text)) readCounterparts(reading);
}

/** ", Slovak Foreign Minister": a country's adjective right behind a comma, whatever it ends in. */
function countryBefore({ frame: { text }, pieces }: Reading, piece: Piece): string | undefined {
  const owner = pieces.findLast((one) => one.hit.kind === 'party' && one.end < piece.start);
  if (owner === undefined || !/^(?: [a-z-]+){0,2} $/.test(text.slice(owner.end, piece.start)))
    return undefined;
  return text.slice(owner.start - 2, owner.start) === ', ' ? text.slice(owner.start, piece.start) : undefined;
}

/** "Ministers", but not "Minister of Foreign Affairs". */
function isPlural(title: string): boolean {
  return (
    /[a-z]s$/.test(title) &&
    !/(?:affairs|states|nations|forces|relations|works|resources|sports)$/.test(title)
  );
}

/** "Norway's prime minister, Anders Holm,". */
function readNameBehind(reading: Reading, piece: Piece, from: number): void {
  const { text } = reading.frame;
  const gap = BETWEEN.exec(text.slice(piece.end, piece.end + 56));
  if (!gap) return;
  const start = piece.end + gap[0].length;
  const end = nameEnd(reading, start);
  if (end === start || !CLOSED.test(text.slice(end, end + 2))) return;
  introduce(reading, { start, end, from, to: end }, piece, from, start);
}

/** "Anders Holm, Norway's prime minister,". */
function readNameBefore(reading: Reading, piece: Piece, from: number): void {
  const { frame, pieces, book } = reading;
  const { text } = frame;
  if (text.slice(from - 2, from) !== ', ') return;
  const behind = BEHIND.exec(text.slice(piece.end, piece.end + 56));
  if (!behind) return;
  const run = capitalRunBefore(frame, pieces, from - 2);
  if (run === null) return;
  const name = text.slice(run.start, run.end);
  if (!name.includes(' ') && !book.find(name)) return;
  introduce(reading, { ...run, from: run.start, to: run.end }, piece, from, piece.end + behind[0].length);
}

function readCounterparts(reading: Reading): void {
  const { frame, pieces } = reading;
  const { text } = frame;
  COUNTERPART.lastIndex = 0;
  for (let match = COUNTERPART.exec(text); match !== null; match = COUNTERPART.exec(text)) {
    const start = match.index + match[0].length;
    const end = nameEnd(reading, start);
    if (end === start || !text.slice(start, end).includes(' ')) {
      unnamedCounterpart(reading, match.index, match[0]);
      continue;
    }
    const from = match.index + (match.index === 0 && /^[a-z]/.test(match[0]) ? 0 : 1);
    const office = officeBefore(reading, match.index);
    learn(reading, { start, end, from, to: end }, partyAcross(reading, match.index, start), office, []);
  }
  AS_COUNTERPART.lastIndex = 0;
  for (let match = AS_COUNTERPART.exec(text); match !== null; match = AS_COUNTERPART.exec(text)) {
    const run = capitalRunBefore(frame, pieces, match.index);
    if (run === null || !text.slice(run.start, run.end).includes(' ')) continue;
    const party = partyAcross(reading, match.index, match.index + match[0].length);
    learn(reading, { ...run, from: run.start, to: run.end }, party, null, []);
  }
}

/** "His Kalandese counterpart said": whoever the text named with the same office, else that side. */
function unnamedCounterpart(reading: Reading, at: number, written: string): void {
  const { book, found } = reading;
  const start = at + (/^[a-z]/.test(written) ? 0 : 1);
  const end = at + written.replace(/,? $/, '').length;
  const party = partyAcross(reading, at, end);
  if (
    party === null ||
    (/colleague/.test(written) && !reading.pieces.some((one) => one.start >= at && one.end <= end))
  )
    return;
  const office = officeBefore(reading, at);
  const holder = office === null ? null : book.holderOf(office.id, party);
  found.push(
    actor({
      kind: 'role',
      id: holder?.id ?? sideId(party),
      party,
      start,
      end,
      headStart: start,
      headEnd: end,
    }),
  );
}

/** The office of whoever has the counterpart: both hold the same. */
function officeBefore({ pieces }: Reading, before: number): TitleEntry | null {
  const piece = pieces.findLast((one) => one.hit.kind === 'title' && one.end <= before);
  return piece ? (piece.hit.entry as TitleEntry) : null;
}

/** The country in the words about a counterpart, or the other party of an exchange of two. */
function partyAcross(reading: Reading, from: number, to: number): string | null {
  const owner = reading.pieces.findLast(
    (one) => one.hit.kind === 'party' && one.start >= from && one.end <= to,
  );
  return owner ? partyOf(owner) : otherParty(reading, from);
}

/** Where a name stands, and the whole of name and office as far as it is one stretch. */
interface Extent {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

/** Learns the holder of an office whose words stand in `[roleFrom, roleTo)`. */
function introduce(reading: Reading, name: Extent, piece: Piece, roleFrom: number, roleTo: number): void {
  const { context, frame, pieces, book } = reading;
  const { text } = frame;
  const title = piece.hit.entry as TitleEntry;
  const time = /(?:^|[^a-z])(?:former|ex|onetime|then)[- ]/.test(text.slice(roleFrom - 1, piece.start))
    ? ('former' as const)
    : null;
  // "Ambassador to Peru", "envoy in Lima" tell where somebody is posted.
  const owner = pieces.find(
    (one) =>
      (one.hit.kind === 'party' || one.hit.kind === 'organisation') &&
      one.start >= roleFrom &&
      one.end <= roleTo &&
      !/(?:^|[^a-z])(?:to|in|at) (?:the )?$/.test(text.slice(Math.max(0, one.start - 8), one.start)),
  );
  const master = /^ (?:of|for|to) (?:the )?([a-z][a-z '-]{1,30}?)(?=[,.;:)]|$)/.exec(
    text.slice(piece.end, piece.end + 44),
  )?.[1];
  const served = owner || master === undefined ? null : (book.find(master)?.party ?? null);
  const possessed = owner || served ? null : possessor(reading, roleFrom);
  const unowned =
    owner ||
    served ||
    possessed ||
    /^(?:his|her|whose|an?|[a-z-]+'s?) /.test(text.slice(roleFrom, piece.start))
      ? null
      : (partyOfOwnOffice(context, book, title, `per:${slug(text.slice(name.start, name.end))}`) ??
        partyOfTopicOffice(context, book, text, pieces, title, Math.min(roleFrom, name.from)));
  const opposes = /(?:^|[^a-z])(?:opposition|shadow)(?![a-z])/.test(text.slice(roleFrom, roleTo));
  const speaks = time === null && title.rank !== 'expert' && !opposes;
  const start = portfolioStart(text, piece.start);
  const role: RoleWritten = { title: frame.written(start, piece.end), time, start, end: piece.end };
  learn(reading, name, speaks ? (owner ? partyOf(owner) : (served ?? possessed ?? unowned)) : null, title, [
    role,
  ]);
}

/** "Canada …, its foreign minister, X,": the party last named before "its" and "their"; "X's minister, Y,": X's. */
function possessor({ book, frame, pieces }: Reading, from: number): string | null {
  const lead = frame.text.slice(from, from + 32);
  const master = /^([a-z-]+)'s? /.exec(lead)?.[1];
  if (master !== undefined) return book.find(master)?.party ?? null;
  if (!/^(?:its|their) /.test(lead)) return null;
  // A state has ministers and envoys; a director or a chairman is an institute's.
  if (
    /^(?:its|their) (?:[a-z-]+ ){0,3}?(?:director|chair|chief executive|chief economist|founder|dean|editor|head|president of|managing)/.test(
      lead,
    )
  )
    return null;
  const owner = pieces.findLast((one) => one.hit.kind === 'party' && one.end <= from);
  return owner === undefined ? book.topic : partyOf(owner);
}

/** Where a known person's name or a run of two or more capitalised words ends; `start` for neither. */
function nameEnd({ frame, pieces }: Reading, start: number): number {
  const known = pieces.find((one) => one.hit.kind === 'person' && one.start === start);
  if (known) return known.end;
  const end = looksLikeEnglishName(frame, pieces, start);
  return frame.text.slice(start, end).includes(' ') ? end : start;
}

/** Keeps a name for later mentions, and names the person here where the lexicon does not know the name. */
function learn(
  { frame, pieces, book, found }: Reading,
  { start, end, from, to }: Extent,
  party: string | null,
  title: TitleEntry | null,
  roles: readonly RoleWritten[],
): void {
  const known = pieces.find((one) => one.hit.kind === 'person' && one.start === start);
  const entry = known?.hit.entry as PersonEntry | undefined;
  const name = frame.text.slice(start, end);
  const before = book.find(name);
  const person: NamedPerson = entry
    ? { id: entry.id, party: entry.party, known: true }
    : before
      ? { ...before, party: before.party ?? party }
      : { id: `per:${slug(name)}`, party, known: false };
  for (const word of [name, ...name.split(' ')]) if (word.length > 1) book.learn(word, person);
  if (title !== null) learnOffice(book, title, person);
  if (entry || found.some((one) => one.start < to && from < one.end)) return;
  found.push(
    actor({
      kind: 'person',
      id: person.id,
      start: from,
      end: to,
      headStart: start,
      headEnd: end,
      party: person.party,
      roles,
      known: person.known,
    }),
  );
}
