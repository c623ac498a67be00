import type { PersonEntry, TitleEntry } from '../../lexicon/entry.ts';
import { type Actor, actor, type RoleWritten } from './actor.ts';
import { bareTitle, partyOfOwnOffice } from './bare-title.ts';
import { familyOf, givenNameStart, isOthersName } from './chinese-given-names.ts';
import { learnAliases } from './chinese-learned-names.ts';
import { standsAlone } from './chinese-name-places.ts';
import { isPortfolio } from './chinese-portfolios.ts';
import type { Reading } from './chinese-reading.ts';
import { rankOf, rolesBefore } from './chinese-roles.ts';
import { unknownNameEnd } from './chinese-unknown-names.ts';
import { sideId, slug } from './identity.ts';
import type { NamedPerson } from './name-book.ts';
import { bodySpokesperson, countedHolder, namelessHolder } from './nameless-holders.ts';
import { isOfAnotherState } from './office-of-state.ts';
import { namesakes, partyOfKnown, roleConflicts } from './person-roles.ts';
import type { Piece } from './pieces.ts';
import { partyOfTitle } from './titled.ts';

/** A person of the lexicon, with the titles before and after the name. */
export function knownPerson(reading: Reading, piece: Piece): Actor[] {
  const { context, frame, pieces, book } = reading;
  const entry = piece.hit.entry as PersonEntry;
  if (isOthersName(frame.text, pieces, piece) || isWithinLearned(reading, piece)) return [];
  const headStart = givenNameStart(frame.text, piece, entry);
  const administration = /^(?:政府|当局|内阁)/.exec(frame.text.slice(piece.end, piece.end + 2))?.[0];
  if (administration) {
    const family = slug(entry.label.en).split('-').at(-1) ?? '';
    return [
      actor({
        kind: 'organisation',
        id: `org:${family}-administration`,
        start: headStart,
        end: piece.end + administration.length,
        party: entry.party,
        headStart,
        headEnd: piece.end + administration.length,
      }),
    ];
  }
  const before = rolesBefore(frame, pieces, headStart, lastNamed(reading));
  const titleAfter = pieces.find((p) => p.hit.kind === 'title' && p.start === piece.end);
  const roles: RoleWritten[] = [...before.roles];
  if (titleAfter)
    roles.push({
      title: frame.text.slice(titleAfter.start, titleAfter.end),
      time: null,
      start: titleAfter.start,
      end: titleAfter.end,
    });
  const rank = rankOf(pieces, before.start, headStart);
  const post = frame.text.slice(before.start, headStart);
  // A politician heads a party, a parliamentary group or an association as well.
  const isScholar =
    (rank === 'expert' && !/党|[总總]裁|会长|會長|部会|议员|派/.test(post)) ||
    /研究|大学|学院|智库|教授/.test(post);
  const conflict =
    roleConflicts(entry, isScholar) || isOfAnotherState(entry, frame.text, pieces, before.start, headStart);
  const name = frame.text.slice(headStart, piece.end);
  const id = conflict ? `per:${slug(name)}-as-written` : entry.id;
  const party =
    conflict || isScholar ? null : partyOfKnown(entry, roles, context.about.published, frame.text);
  const titles = pieces.filter(
    (p) => p.hit.kind === 'title' && p.start >= before.start && p.end <= (titleAfter?.end ?? headStart),
  );
  const person: NamedPerson = { id, party, known: true };
  if (!conflict) book.meet(entry.id);
  if (!conflict)
    for (const title of titles) {
      book.learnTitle(title.hit.entry.id, person);
      book.learnWritten(frame.text.slice(title.start, title.end), person);
    }
  const family = familyOf(name, entry);
  if (!conflict && family !== null) book.learn(family, person);
  return [
    actor({
      kind: 'person',
      id,
      start: before.start,
      end: titleAfter?.end ?? piece.end,
      headStart,
      headEnd: piece.end,
      party,
      roles,
      known: !conflict,
      candidates: conflict ? namesakes(context.lexicon, entry) : [],
    }),
  ];
}

/** Whether a listed name is only a part of one that the text introduced: 列根 in 图列根诺夫. */
function isWithinLearned({ learned, book }: Reading, { start, end, hit }: Piece): boolean {
  return learned.some(
    (one) =>
      one.start <= start &&
      end <= one.end &&
      // Of two who share a name the text means the one whom it has introduced.
      (one.end - one.start > end - start || (!one.person.known && !book.hasMet(hit.entry.id))),
  );
}

/** Where the last person named so far ends; a role does not reach over it. */
export function lastNamed({ found }: Reading): number {
  return found.findLast((one) => one.kind === 'person' || one.kind === 'role')?.end ?? 0;
}

/** A title without a known name after it: a name to be learnt, or an office that stands for its holder. */
export function readTitle(reading: Reading, piece: Piece): void {
  const { frame, pieces } = reading;
  const { text } = frame;
  const isKnown = (p: Piece): boolean => p.hit.kind === 'person' && !isOthersName(text, pieces, p);
  if (pieces.some((p) => p.start === piece.end && (p.hit.kind === 'title' || isKnown(p)))) return;
  if (pieces.some((p) => p.end === piece.start && isKnown(p))) return;
  // 某院院长某某教授: what is said of somebody behind the name.
  if (
    reading.found.some((one) => one.kind === 'person' && one.end >= piece.end && one.headEnd === piece.start)
  )
    return;
  // 图列根诺夫总统: the office belongs to a name that the text introduced.
  if (
    reading.learned.some((one) => one.end === piece.start || (one.start < piece.end && piece.start < one.end))
  )
    return;
  // The person of the lexicon may begin with a given name that the title touches.
  const nearby = pieces.find((p) => isKnown(p) && p.start > piece.end && p.start - piece.end < 9);
  if (nearby && givenNameStart(text, nearby, nearby.hit.entry as PersonEntry) === piece.end) return;
  const bound = lastNamed(reading);
  const described = describedName(reading, piece.end, bound);
  if (described !== null) {
    reading.found.push(described);
    return;
  }
  const nameEnd = unknownNameEnd(reading, piece.end);
  if (nameEnd > piece.end) {
    reading.found.push(learnt(reading, piece.end, nameEnd, bound));
    return;
  }
  const role = rolesBefore(frame, pieces, piece.end, bound);
  const start = Math.min(role.start, piece.start);
  if (/^(?:[团处院制权府职任]|会(?![见晤谈同将]))/.test(text.slice(piece.end, piece.end + 2))) return;
  const demonstrative = /(?:该|这[位名]|上述|前述)$/.exec(text.slice(Math.max(0, start - 2), start))?.[0];
  if (demonstrative !== undefined && standsAlone(reading, piece.end)) {
    const from = start - demonstrative.length;
    reading.found.push(actor({ kind: 'pronoun', id: null, start: from, end: piece.end, pronoun: 'third' }));
    return;
  }
  // 谈判代表 without a name is one of several, and no holder of an office.
  if (
    /^(?:部)?谈判代表$/.test(text.slice(piece.start, piece.end)) &&
    !/(?:首席|总)$/.test(text.slice(0, piece.start))
  )
    return;
  const counted = countedHolder(text, pieces, piece, start);
  const isNamedAlone = start === piece.start && counted === null;
  if (
    isNamedAlone &&
    start > 0 &&
    !/[,.;:。!?“”(而但则由对据用如]$|(?:^|[,;。])在$/.test(text.slice(0, start))
  )
    return;
  if (counted !== null) {
    reading.found.push(counted);
    return;
  }
  // Who was president once, without a name, is nobody who holds the office.
  if (role.roles.length > 0 && role.roles.every(({ time }) => time === 'former')) return;
  const held = bareTitle(reading.context, reading.book, piece, pieces, start);
  // 外长先生，…: whoever is addressed says nothing.
  if (piece.hit.entry.id === 'title:honorific' && held?.party == null) return;
  const unnamed =
    held === null ? null : (namelessHolder(piece, held, start) ?? bodySpokesperson(text, piece, held, start));
  if (unnamed !== null) {
    reading.found.push(unnamed);
    return;
  }
  // Where a name may follow, nobody's words are put into the mouth of whoever is known to hold the office.
  const isHeld = held?.id?.startsWith('per:') && standsAlone(reading, piece.end);
  const holder =
    held && (isHeld || !reading.context.lexicon.get('person', held.id ?? '')) ? held : sideOnly(held);
  if (holder)
    reading.found.push(
      actor({
        ...holder,
        kind: 'role',
        start,
        end: piece.end,
        headStart: piece.start,
        headEnd: piece.end,
        roles: role.roles,
      }),
    );
}

/** What somebody was or is, up to the office before 的: 曾任驻甲国大使, 现任某部顾问. */
const WAS =
  /(?:^|[,;:。、“])(?:[^,;:。“”]{0,30}、)?(?:曾任|曾担任|曾出任|现任|时任|身为|担任过?|一度出任|前|原)[^,;:。、“”的]{2,24}$/;

/** 曾任驻甲国参赞的某某: a name behind what its bearer was; `null` where none stands there. */
function describedName(reading: Reading, end: number, bound: number): Actor | null {
  const { text } = reading.frame;
  if (reading.pieces.some((one) => one.hit.kind === 'person' && one.start === end + 1)) return null;
  if (text[end] !== '的' || !WAS.test(text.slice(Math.max(bound, end - 60), end))) return null;
  const nameEnd = unknownNameEnd(reading, end + 1);
  return nameEnd > end + 1 ? learnt(reading, end + 1, nameEnd, bound) : null;
}

/** The side of whoever holds an office, where it cannot be told who does. */
function sideOnly(held: ReturnType<typeof bareTitle>): ReturnType<typeof bareTitle> {
  return held?.party ? { id: sideId(held.party), party: held.party } : null;
}

/** The author's party for an office without a country or a body, in a text of a party's own: 贸易部长某某. */
function ownOffice(reading: Reading, from: number, end: number, id: string): string | null {
  const { context, book, pieces, frame } = reading;
  const title = pieces.find((one) => one.hit.kind === 'title' && one.start >= from && one.end === end);
  const isElsewhere = pieces.some(
    (one) =>
      (one.hit.kind === 'organisation' || one.hit.kind === 'party') && one.start < end && one.end > from,
  );
  const words = frame.text.slice(from, title?.start ?? end);
  if (!title || isElsewhere || (words !== '' && !isPortfolio(words))) return null;
  return partyOfOwnOffice(context, book, title.hit.entry as TitleEntry, id);
}

/** The party that the first of two offices names: 甲方团长、商务部副部长某某. */
function partyOfFirstOffice({ frame, pieces }: Reading, from: number): string | null {
  const end = from - 1;
  if (frame.text[end] !== '、') return null;
  const office = pieces.find((one) => one.hit.kind === 'title' && one.end === end);
  if (office === undefined) return null;
  const { start } = rolesBefore(frame, pieces, end, 0);
  return partyOfTitle(pieces, start, end, rankOf(pieces, start, end));
}

const CIVIL = /商会|协会|学会|研究|大学|学院|智库|公司|集团|基金会|联合会|交流中心/;

/** The office or the address right behind a name: 某某教授. A name behind it begins another person. */
function titleBehind(pieces: readonly Piece[], end: number): Piece | undefined {
  return pieces.find((one) => one.hit.kind === 'title' && one.start === end);
}

/** A person that the text introduces: title and name; kept for later mentions. */
export function learnt(reading: Reading, start: number, end: number, bound: number): Actor {
  const { frame, pieces, book } = reading;
  const { text } = frame;
  const before = rolesBefore(frame, pieces, start, bound);
  const rank = rankOf(pieces, before.start, start);
  const former = before.roles.length > 0 && before.roles.every((role) => role.time === 'former');
  // The head of a chamber or an institute with a country in its name speaks for neither.
  const isCivil = CIVIL.test(text.slice(before.start, start));
  const isSpeakingForParty = !former && !isCivil && !(before.roles.length > 1 && rank === 'expert');
  const id = `per:${slug(text.slice(start, end))}`;
  const party = isSpeakingForParty
    ? (partyOfTitle(pieces, before.start, start, rank) ??
      partyOfFirstOffice(reading, before.start) ??
      ownOffice(reading, before.start, start, id))
    : null;
  const latin = /^ ?\(([a-z][a-z .'-]{2,40})\)/.exec(text.slice(end, end + 44));
  const name = text.slice(start, end);
  const told = latin ? undefined : book.find(name);
  const person: NamedPerson = {
    id: told?.id ?? `per:${slug(latin?.[1] ?? name)}`,
    party: party ?? (former || isCivil ? null : (told?.party ?? null)),
    known: told?.known ?? false,
  };
  learnAliases(book, name, person);
  for (const title of pieces) {
    if (title.hit.kind === 'title' && title.start >= before.start && title.end <= start) {
      book.learnTitle((title.hit.entry as TitleEntry).id, person);
      book.learnWritten(text.slice(title.start, title.end), person);
    }
  }
  return actor({
    kind: 'person',
    id: person.id,
    start: before.start,
    end: titleBehind(pieces, end)?.end ?? end + (latin?.[0].length ?? 0),
    headStart: start,
    headEnd: end,
    party: person.party,
    roles: before.roles,
  });
}
