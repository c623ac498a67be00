import type { PersonEntry, TitleEntry } from '../../lexicon/entry.ts';
import { type Actor, actor, type RoleWritten } from './actor.ts';
import { anonymousActors } from './anonymous.ts';
import { bareTitle } from './bare-title.ts';
import { collectives } from './collective.ts';
import { leftOfVerb } from './english-left.ts';
import { capitalRunBefore, looksLikeEnglishName } from './english-names.ts';
import { asideRoles } from './english-roles.ts';
import type { Frame } from './frame.ts';
import { sideId, slug } from './identity.ts';
import type { NameBook, NamedPerson } from './name-book.ts';
import { namesakes, roleConflicts } from './person-roles.ts';
import type { NamingContext, Piece } from './pieces.ts';
import { partyOf, partyOfTitle } from './titled.ts';

interface Reading {
  readonly context: NamingContext;
  readonly frame: Frame;
  readonly pieces: readonly Piece[];
  readonly book: NameBook;
  readonly found: Actor[];
}

/** Reads the actors of an English sentence. */
export function englishActors(
  context: NamingContext,
  frame: Frame,
  pieces: readonly Piece[],
  book: NameBook,
): Actor[] {
  const found: Actor[] = [];
  const reading: Reading = { context, frame, pieces, book, found };
  for (const piece of pieces) readPiece(reading, piece);
  readNames(reading);
  found.push(...collectives(context, frame, pieces), ...anonymousActors(frame, pieces));
  const asides = new Set(
    found.filter((one) => one.kind === 'person').flatMap((one) => one.roles.map((role) => role.start)),
  );
  return settle(found.filter((one) => one.kind !== 'role' || !asides.has(one.headStart)));
}

function readPiece(reading: Reading, piece: Piece): void {
  const { found, frame, pieces } = reading;
  const { hit, start, end } = piece;
  switch (hit.kind) {
    case 'person':
      found.push(knownPerson(reading, piece));
      return;
    case 'title':
      readTitle(reading, piece);
      return;
    case 'organisation':
      found.push(
        actor({
          kind: 'organisation',
          id: hit.entry.id,
          start: withArticle(frame.text, ownerStart(pieces, frame.text, start)),
          end,
          party: partyOf(piece),
          headStart: start,
          headEnd: end,
        }),
      );
      return;
    case 'outlet':
      found.push(
        actor({
          kind: 'outlet',
          id: hit.entry.id,
          start: withArticle(frame.text, start),
          end,
          headStart: start,
          headEnd: end,
        }),
      );
      return;
    case 'party': {
      if (hit.role === 'abbreviation') return;
      const readout = /^(?:'s)? (?:official )?(?:readout|read-out|account|statement|version)(?![a-z])/.exec(
        frame.text.slice(end, end + 26),
      )?.[0];
      if (readout && hit.role !== 'metonym') {
        found.push(
          actor({
            kind: 'organisation',
            id: `doc:${hit.entry.id.toLowerCase()}-readout`,
            start: withArticle(frame.text, start),
            end: end + readout.length,
            party: hit.entry.id,
          }),
        );
        return;
      }
      const side =
        /^ (?:side|government|authorities)(?![a-z])/.exec(frame.text.slice(end, end + 14))?.[0] ?? '';
      if (hit.role === 'demonym' && side === '') return;
      const partyRole = hit.role === 'metonym' ? 'metonym' : side || hit.role === 'side' ? 'side' : 'name';
      found.push(
        actor({
          kind: 'party',
          id: sideId(hit.entry.id),
          start: withArticle(frame.text, start),
          end: end + side.length,
          headStart: start,
          headEnd: end + side.length,
          party: hit.entry.id,
          partyRole,
        }),
      );
      return;
    }
    default:
  }
}

function knownPerson(reading: Reading, piece: Piece): Actor {
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
  const before = titlesBefore(reading, piece.start);
  const aside = asideRoles(frame, pieces, piece.end);
  const roles = [...before.roles, ...aside.roles];
  const conflict = roleConflicts(entry, aside.isScholarly || before.rank === 'expert');
  const former = roles.length > 0 && roles.every((role) => role.time === 'former');
  const id = conflict ? `per:${slug(frame.text.slice(piece.start, piece.end))}-as-written` : entry.id;
  const party = conflict || former ? null : entry.party;
  const person: NamedPerson = { id, party, known: !conflict };
  if (!conflict) {
    for (const title of before.titles) book.learnTitle(title.hit.entry.id, person);
    for (const word of frame.text.slice(piece.start, piece.end).split(' '))
      if (word.length > 1) book.learn(word.replace(/'s$/, ''), person);
  }
  return actor({
    kind: 'person',
    id,
    start: before.start,
    end: piece.end,
    headStart: piece.start,
    headEnd: piece.end,
    party,
    roles,
    known: !conflict,
    candidates: conflict ? namesakes(context.lexicon, entry) : [],
  });
}

/** Titles, adjectives and "former" before a name: "former French President". */
function titlesBefore(
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
    const glue = text.slice(piece.end, start);
    if (
      !/^(?:'s)?,? (?:and |of |for |the |of the |then-|first |vice |deputy |acting |elect )?$/.test(glue) ||
      (piece.hit.kind !== 'title' && piece.hit.kind !== 'party' && piece.hit.kind !== 'organisation')
    )
      break;
    if (
      titles.length === 0 &&
      piece.hit.kind !== 'title' &&
      !(piece.hit.kind === 'organisation' && glue === ' ')
    )
      break;
    if (/,/.test(glue)) break;
    if (piece.hit.kind === 'title') titles.unshift(piece);
    start = piece.start;
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

/** A title before a name that the lexicon does not know, or an office that stands for its holder. */
function readTitle(reading: Reading, piece: Piece): void {
  const { frame, pieces, context, book, found } = reading;
  const { text } = frame;
  // Several holders of an office are no one speaker: "the leaders", "ministers".
  if (
    /[a-z]s$/.test(text.slice(piece.start, piece.end)) &&
    !/(?:^|[^a-z])(?:first lady|chargé|his|her)/.test(text.slice(piece.start, piece.end))
  )
    return;
  if (pieces.some((p) => p.start === piece.end + 1 && (p.hit.kind === 'person' || p.hit.kind === 'title')))
    return;
  if (pieces.some((p) => p.hit.kind === 'person' && p.start < piece.end && piece.start < p.end)) return;
  const nameEnd = looksLikeEnglishName(frame, pieces, piece.end + 1);
  if (text[piece.end] === ' ' && nameEnd > piece.end + 1) {
    found.push(learnt(reading, piece.end + 1, nameEnd));
    return;
  }
  const before = titlesBefore(reading, piece.end + 1);
  const of = /^(?:,)? (?:of|for|from) (?:the )?$/;
  const owner = pieces.find(
    (p) =>
      p.start > piece.end &&
      of.test(text.slice(piece.end, p.start)) &&
      (p.hit.kind === 'party' || p.hit.kind === 'organisation'),
  );
  const start = Math.min(before.start, withArticle(text, piece.start));
  if (
    start === piece.start &&
    !/^(?:the|a|an|his|her|their|its|our|'s)$/.test(text.slice(Math.max(0, start - 4), start).trim()) &&
    owner === undefined
  )
    return;
  const scope = owner ? [...pieces.filter((p) => p === owner), ...pieces] : pieces;
  const resolved = bareTitle(context, book, piece, scope, owner ? 0 : start);
  const party = owner
    ? (partyOfTitle([owner], 0, text.length, (piece.hit.entry as TitleEntry).rank) ?? null)
    : (resolved?.party ?? null);
  if (!resolved) return;
  const id =
    owner && party
      ? owner.hit.kind === 'party'
        ? sideId(party)
        : `per:${slug(owner.hit.entry.id.replace(/^org:/, ''))}-${slug((piece.hit.entry as TitleEntry).id.replace(/^title:/, ''))}`
      : resolved.id;
  found.push(
    actor({
      kind: 'role',
      id,
      party,
      start,
      end: owner?.end ?? piece.end,
      headStart: piece.start,
      headEnd: piece.end,
      roles: [
        {
          title: frame.written(piece.start, piece.end),
          time: before.roles[0]?.time ?? null,
          start: piece.start,
          end: piece.end,
        },
      ],
    }),
  );
}

/** A person whom the text introduces with a title; kept for later mentions. */
function learnt(reading: Reading, start: number, end: number): Actor {
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
  const person: NamedPerson = known ?? {
    id: `per:${slug(name)}`,
    party: party ?? (former || before.rank === 'expert' ? null : of),
    known: false,
  };
  book.learn(name, person);
  for (const word of name.split(' '))
    if (word.length > 2 || name.split(' ').length < 3) book.learn(word, person);
  for (const title of before.titles) book.learnTitle(title.hit.entry.id, person);
  return actor({
    kind: 'person',
    id: person.id,
    start: before.start,
    end: start + name.length,
    headStart: start,
    headEnd: start + name.length,
    party: person.party,
    roles,
    known: person.known,
  });
}

function ofParty(pieces: readonly Piece[], text: string, end: number): string | null {
  const owner = pieces.find(
    (p) => p.hit.kind === 'party' && p.start > end && /^,? of (?:the )?$/.test(text.slice(end, p.start)),
  );
  return owner ? partyOf(owner) : null;
}

/** Names without a title: learnt before, or in the place of a subject right before a verb of saying. */
function readNames(reading: Reading): void {
  const { frame, context, pieces, book, found } = reading;
  const { text } = frame;
  const verbs = context
    .hits('verb', frame.sentence)
    .map((hit) => ({ start: frame.local(hit.start), end: frame.local(hit.end), entry: hit.entry }));
  const hasVerb = (start: number, end: number): boolean =>
    verbs.some((verb) => verb.start >= start && verb.end <= end);
  for (const verb of verbs) {
    const left = leftOfVerb(text, verb.start, hasVerb);
    const inverted =
      /^ (?=[a-z])/.test(text.slice(verb.end, verb.end + 2)) && /[,”"]\s*$/.test(text.slice(0, verb.start));
    const run = inverted
      ? capitalRunAfter(frame, pieces, verb.end + 1)
      : capitalRunBefore(frame, pieces, left.end);
    if (run === null || found.some((one) => one.start < run.end && run.start < one.end)) continue;
    const name = text.slice(run.start, run.end);
    const learned = book.find(name) ?? book.find(name.split(' ').at(-1) ?? '');
    if (
      !learned &&
      (verb.entry.takes === 'topic' || (run.start === 0 && !name.includes(' ') && /s$/.test(name)))
    )
      continue;
    const roles = asideRoles(frame, pieces, run.end).roles;
    const person = learned ?? { id: `per:${slug(name)}`, party: null, known: false };
    if (!learned)
      for (const word of [name, ...name.split(' ')]) if (word.length > 2) book.learn(word, person);
    found.push(
      actor({
        kind: 'person',
        id: person.id,
        party: person.party,
        start: run.start,
        end: run.end,
        roles,
        known: person.known,
      }),
    );
  }
}

function capitalRunAfter(
  frame: Frame,
  pieces: readonly Piece[],
  start: number,
): { start: number; end: number } | null {
  const end = looksLikeEnglishName(frame, pieces, start);
  return end > start ? { start, end } : null;
}

function ownerStart(pieces: readonly Piece[], text: string, start: number): number {
  const owner = pieces.findLast(
    (p) => p.hit.kind === 'party' && p.end < start && /^(?:'s)? $/.test(text.slice(p.end, start)),
  );
  return owner?.start ?? start;
}

/** Includes an article and up to two adjectives such as "an unnamed senior" before a name. */
function withArticle(text: string, start: number): number {
  const article =
    /(?:^|[^a-z])((?:the|an?|one|some|several|many) (?:unnamed |senior |top |other |unidentified |anonymous ){0,2})$/.exec(
      text.slice(Math.max(0, start - 34), start),
    );
  return article ? start - (article[1]?.length ?? 0) : start;
}

/** In text order; of two with one start the longer, and of one span the two sides before an office. */
function settle(found: readonly Actor[]): Actor[] {
  const rank = (one: Actor): number => (one.kind === 'collective' ? 0 : 1);
  const sorted = [...found].sort((a, b) => a.start - b.start || rank(a) - rank(b) || b.end - a.end);
  const kept: Actor[] = [];
  for (const one of sorted) {
    const outer = kept.at(-1);
    if (outer && one.start < outer.end) continue;
    kept.push(one);
  }
  return kept;
}
