import type { PersonEntry, TitleEntry } from '../../lexicon/entry.ts';
import { type Actor, actor, type RoleWritten } from './actor.ts';
import { anonymousActors } from './anonymous.ts';
import { bareTitle } from './bare-title.ts';
import { readGap } from './chinese-gap.ts';
import { dottedName, isHan, isTranscribing, looksLikeName, looksTranscribed } from './chinese-names.ts';
import { rankOf, rolesBefore } from './chinese-roles.ts';
import { collectives } from './collective.ts';
import type { Frame } from './frame.ts';
import { sideId, slug } from './identity.ts';
import type { NameBook, NamedPerson } from './name-book.ts';
import { namesakes, roleConflicts } from './person-roles.ts';
import type { NamingContext, Piece } from './pieces.ts';
import { partyOf, partyOfTitle } from './titled.ts';

/** Characters that may follow a name; a candidate that runs into anything else is no name. */
const AFTER_NAME =
  /^(?:$|[,.;:、。!?“”()《》\s]|[在对就同与和将则也还又再曾已于向以为是有因被说称讲等及跟从到率应会都均并且当]|近日|日前|今天|昨天|当天|当日|周[一二三四五六日]|星期|进一步|明确|首先|随后|表示|指出|强调|本人|夫妇)/;

/** Reads the actors of a Chinese sentence. */
export function chineseActors(
  context: NamingContext,
  frame: Frame,
  pieces: readonly Piece[],
  book: NameBook,
): Actor[] {
  const verbs = context.hits('verb', frame.sentence).map((hit) => frame.local(hit.start));
  const found: Actor[] = [];
  const reader: Reading = { context, frame, pieces, book, verbs: new Set(verbs), found };
  for (let i = 0; i < pieces.length; i += 1) readPiece(reader, pieces[i] as Piece, pieces[i + 1]);
  readSubjects(reader);
  readDots(reader);
  readMasked(reader);
  found.push(...collectives(context, frame, pieces), ...anonymousActors(frame, pieces));
  return settle(found);
}

interface Reading {
  readonly context: NamingContext;
  readonly frame: Frame;
  readonly pieces: readonly Piece[];
  readonly book: NameBook;
  readonly verbs: ReadonlySet<number>;
  readonly found: Actor[];
}

function readPiece(reading: Reading, piece: Piece, next: Piece | undefined): void {
  const { found, frame } = reading;
  const { hit, start, end } = piece;
  switch (hit.kind) {
    case 'person':
      found.push(...knownPerson(reading, piece));
      return;
    case 'title':
      readTitle(reading, piece);
      return;
    case 'organisation':
      found.push(actor({ kind: 'organisation', id: hit.entry.id, start, end, party: partyOf(piece) }));
      return;
    case 'outlet':
      found.push(
        actor({
          kind: 'outlet',
          id: hit.entry.id,
          ...unbracketed(frame.text, start, end),
          headStart: start,
          headEnd: end,
        }),
      );
      return;
    case 'party': {
      const written = next?.start === end && next.hit.kind === 'title';
      if (hit.role === 'abbreviation' || hit.role === 'demonym' || written) return;
      const readout =
        /^(?:的?(?:通话|官方|会谈|会后)?(?:通报|通稿|新闻稿|消息稿|公报|读出稿))(?=[中里上指称显表强对提重,所是])/.exec(
          frame.text.slice(end, end + 8),
        )?.[0];
      if (readout && hit.role !== 'metonym') {
        found.push(
          actor({
            kind: 'organisation',
            id: `doc:${hit.entry.id.toLowerCase()}-readout`,
            start,
            end: end + readout.length,
            party: hit.entry.id,
          }),
        );
        return;
      }
      const side = /^(?:方面|方|政府|当局|官方)/.exec(frame.text.slice(end, end + 2))?.[0] ?? '';
      const partyRole = hit.role === 'metonym' ? 'metonym' : hit.role === 'side' || side ? 'side' : 'name';
      found.push(
        actor({
          kind: 'party',
          id: sideId(hit.entry.id),
          start,
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

/** A person of the lexicon, with the titles before and after the name. */
function knownPerson(reading: Reading, piece: Piece): Actor[] {
  const { context, frame, pieces, book } = reading;
  const entry = piece.hit.entry as PersonEntry;
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
  const conflict = roleConflicts(
    entry,
    rank === 'expert' || /研究|大学|学院|智库|教授/.test(frame.text.slice(before.start, headStart)),
  );
  const former = roles.length > 0 && roles.every((role) => role.time === 'former');
  const name = frame.text.slice(headStart, piece.end);
  const id = conflict ? `per:${slug(name)}-as-written` : entry.id;
  const party = conflict || former ? null : entry.party;
  const titles = pieces.filter(
    (p) => p.hit.kind === 'title' && p.start >= before.start && p.end <= (titleAfter?.end ?? headStart),
  );
  if (!conflict) for (const title of titles) book.learnTitle(title.hit.entry.id, { id, party, known: true });
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

/** Where the last person named so far ends; a role does not reach over it. */
function lastNamed({ found }: Reading): number {
  return found.findLast((one) => one.kind === 'person' || one.kind === 'role')?.end ?? 0;
}

/** A given name before the known family name, with a dot of any kind or none: 唐纳德特朗普. */
function givenNameStart(text: string, piece: Piece, entry: PersonEntry): number {
  let start = piece.start;
  if (text[start - 1] === '·') {
    let from = start - 1;
    while (from > 0 && (isTranscribing(text[from - 1]) || text[from - 1] === '·')) from -= 1;
    if (from < start - 1) start = from;
  } else {
    const forms = Array.isArray(entry.forms.zh) ? entry.forms.zh : [];
    for (const form of forms) {
      const written = typeof form === 'string' ? form : form.text;
      const given = written.includes('·') ? (written.split('·')[0] ?? '') : '';
      if (given !== '' && text.slice(0, start).endsWith(given)) return start - given.length;
    }
  }
  return start;
}

/** A title without a known name after it: a name to be learnt, or an office that stands for its holder. */
function readTitle(reading: Reading, piece: Piece): void {
  const { frame, pieces } = reading;
  const { text } = frame;
  if (pieces.some((p) => p.start === piece.end && (p.hit.kind === 'person' || p.hit.kind === 'title')))
    return;
  if (pieces.some((p) => p.end === piece.start && p.hit.kind === 'person')) return;
  // The person of the lexicon may begin with a given name that the title touches.
  const nearby = pieces.find(
    (p) => p.hit.kind === 'person' && p.start > piece.end && p.start - piece.end < 9,
  );
  if (nearby && givenNameStart(text, nearby, nearby.hit.entry as PersonEntry) === piece.end) return;
  const nameEnd = unknownNameEnd(reading, piece.end);
  const bound = lastNamed(reading);
  if (nameEnd > piece.end) {
    reading.found.push(learnt(reading, piece.end, nameEnd, bound));
    return;
  }
  const role = rolesBefore(frame, pieces, piece.end, bound);
  const start = Math.min(role.start, piece.start);
  if (/^[团处院会制权府职任]/.test(text.slice(piece.end, piece.end + 1))) return;
  const isNamedAlone = start === piece.start;
  if (isNamedAlone && start > 0 && !/[,.;:。!?“(而但则由对]$/.test(text.slice(0, start))) return;
  const holder = bareTitle(reading.context, reading.book, piece, pieces, start);
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

/** Where a name that starts at `start` and is not in the lexicon ends; `start` where there is none. */
function unknownNameEnd(reading: Reading, start: number): number {
  const { text } = reading.frame;
  const dot = text.indexOf('·', start);
  if (dot > start && dot - start <= 6) {
    const dotted = dottedName(text, dot, start, Math.min(text.length, start + 24));
    if (dotted && dotted.start === start) return trimAtVerb(reading, start, dotted.end);
  }
  for (let end = Math.min(text.length, start + 6); end >= start + 2; end -= 1) {
    const name = text.slice(start, end);
    if (!looksLikeName(name) && !looksTranscribed(name)) continue;
    if (holdsVerb(reading, start + 1, end)) continue;
    if (reading.verbs.has(end) || AFTER_NAME.test(text.slice(end, end + 3))) return end;
  }
  return start;
}

/** 总理曾警告 is no Premier Zeng. */
function holdsVerb(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (reading.verbs.has(at)) return true;
  return false;
}

/** A transcription may run into a verb whose first character also transcribes. */
function trimAtVerb(reading: Reading, start: number, end: number): number {
  for (let at = start + 2; at < end; at += 1) if (reading.verbs.has(at)) return at;
  return end;
}

/** A person that the text introduces: title and name; kept for later mentions. */
function learnt(reading: Reading, start: number, end: number, bound: number): Actor {
  const { frame, pieces, book } = reading;
  const { text } = frame;
  const before = rolesBefore(frame, pieces, start, bound);
  const rank = rankOf(pieces, before.start, start);
  const former = before.roles.length > 0 && before.roles.every((role) => role.time === 'former');
  const isSpeakingForParty = !former && !(before.roles.length > 1 && rank === 'expert');
  const party = isSpeakingForParty ? partyOfTitle(pieces, before.start, start, rank) : null;
  const latin = /^ ?\(([a-z][a-z .'-]{2,40})\)/.exec(text.slice(end, end + 44));
  const name = text.slice(start, end);
  const person: NamedPerson = { id: `per:${slug(latin?.[1] ?? name)}`, party, known: false };
  book.learn(name, person);
  const family = name.split('·').at(-1) ?? '';
  if (family !== name && family.length > 1) book.learn(family, person);
  for (const title of pieces) {
    if (title.hit.kind === 'title' && title.start >= before.start && title.end <= start)
      book.learnTitle((title.hit.entry as TitleEntry).id, person);
  }
  return actor({
    kind: 'person',
    id: person.id,
    start: before.start,
    end: end + (latin?.[0].length ?? 0),
    headStart: start,
    headEnd: end,
    party,
    roles: before.roles,
  });
}

/** Names without a title in the place of a subject: learnt before, or shaped like a name right before a verb of saying. */
function readSubjects(reading: Reading): void {
  const { context, frame, book, found } = reading;
  const { text } = frame;
  for (const hit of context.hits('verb', frame.sentence)) {
    const verb = frame.local(hit.start);
    let start = verb;
    while (start > 0 && verb - start < 40 && !',.;:。!?“”()、'.includes(text[start - 1] as string))
      start -= 1;
    const lead = /^(?:但是?|而|对此|随后|此外|同时|不过|然而)/.exec(text.slice(start, verb))?.[0].length ?? 0;
    start += lead;
    if (verb <= start || found.some((one) => one.start < verb && start < one.end)) continue;
    for (let end = Math.min(verb, start + 8); end >= start + 2; end -= 1) {
      const name = text.slice(start, end);
      const learned = book.find(name);
      const isShaped =
        hit.entry.takes !== 'topic' && hit.entry.act !== 'hope' && looksLikeName(name) && end === verb;
      if (!learned && !isShaped) continue;
      if (learned && !readGap(text.slice(end, verb)).isAdverbial) continue;
      const person = learned ?? { id: `per:${slug(name)}`, party: null, known: false };
      if (!learned) book.learn(name, person);
      found.push(
        actor({ kind: 'person', id: person.id, start, end, party: person.party, known: person.known }),
      );
      break;
    }
  }
}

/** Names with a middle dot that no title introduces. */
function readDots(reading: Reading): void {
  const { text } = reading.frame;
  for (let dot = text.indexOf('·'); dot >= 0; dot = text.indexOf('·', dot + 1)) {
    if (reading.found.some((one) => one.start <= dot && dot < one.end)) continue;
    const name = dottedName(text, dot, 0, text.length);
    if (name === null || reading.found.some((one) => one.start < name.end && name.start < one.end)) continue;
    reading.found.push(learnt(reading, name.start, trimAtVerb(reading, name.start, name.end), name.start));
  }
}

/** 张某 and 王某某: people whose name the text withholds, with the roles before it. */
function readMasked(reading: Reading): void {
  const { text } = reading.frame;
  for (let at = text.indexOf('某', 1); at > 0; at = text.indexOf('某', at + 1)) {
    if (
      !looksLikeName(text.slice(at - 1, at + 1)) ||
      (isHan(text[at - 2]) === false && at - 2 >= 0 && text[at - 2] === '某')
    )
      continue;
    if (reading.found.some((one) => one.headStart <= at && at < one.headEnd)) continue;
    let end = at + 1;
    while (text[end] === '某') end += 1;
    if (/^(?:[国地方]|些|种|个|大学|公司|项|位|人|次)/.test(text.slice(end, end + 2))) continue;
    reading.found.push(learnt(reading, at - 1, end, 0));
  }
}

function unbracketed(text: string, start: number, end: number): { start: number; end: number } {
  return text[start - 1] === '《' && text[end] === '》' ? { start: start - 1, end: end + 1 } : { start, end };
}

/** In text order, the two sides before an office of the same span; what lies inside a longer actor is part of it, unless it is a person's own name. */
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
