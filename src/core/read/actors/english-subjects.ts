import { matchesIn } from '../../text/matches.ts';
import { matchesWithin, sought } from '../sought/may-stand.ts';
import { actor } from './actor.ts';
import { leftOfVerb } from './english-left.ts';
import { capitalRunBefore, looksLikeEnglishName } from './english-names.ts';
import { PRIVATE_BODIES, personNoun } from './english-nouns.ts';
import type { Reading } from './english-people.ts';
import { asideRoles } from './english-roles.ts';
import type { TagVerb } from './english-tag-verbs.ts';
import { TELLS_OF } from './english-unnamed.ts';
import type { Frame } from './frame.ts';
import { slug } from './identity.ts';
import { introducePerson } from './introduce-person.ts';
import { GOVERNED, nameBeforeBody } from './name-before-body.ts';
import type { Piece } from './pieces.ts';
import { partyOf } from './titled.ts';
import { isAboutOthers } from './topic-office.ts';

/** Names without a title: learnt before, or in the place of a subject right before a verb of saying. */
export function readNames(reading: Reading, verbs: readonly TagVerb[]): void {
  readOpening(reading);
  readSurname(reading);
  const { frame, context, pieces, book, found } = reading;
  const { text } = frame;
  const hasVerb = (start: number, end: number): boolean =>
    verbs.some((verb) => verb.start >= start && verb.end <= end);
  for (const verb of verbs) {
    const left = leftOfVerb(
      text,
      verb.start,
      hasVerb,
      (start) => start > 0 && frame.isCapital(start) && !/[.!?:;“"] ?$/.test(text.slice(0, start)),
    );
    const inverted =
      /^ (?=[a-z])/.test(text.slice(verb.end, verb.end + 2)) &&
      /[,”"]$/.test(text.slice(0, verb.start).trimEnd().slice(-1));
    // A comma before the verb closes words (“…,” said X) or an aside: "X, a fellow at Y, said".
    const aside = left.aside && nameInAside(frame, pieces, left.aside);
    const written =
      aside ??
      (inverted ? capitalRunAfter(frame, pieces, verb.end + 1) : null) ??
      capitalRunBefore(frame, pieces, endBeforePassive(text, left.end, verb));
    const body = found.find(
      (one) => one.end === left.end && (one.kind === 'organisation' || one.kind === 'outlet'),
    );
    const ofBody = body ? nameBeforeBody(frame, pieces, body.headStart) : null;
    if (ofBody && !found.some((one) => one.start < ofBody.end && ofBody.start < one.end)) {
      introducePerson(reading, ofBody);
      continue;
    }
    if (written === null || found.some((one) => one.start < written.end && written.start < one.end)) continue;
    // "The institute's Ida Holm": the owner is no part of the name.
    const owner = text.slice(written.start, written.end).lastIndexOf("'s ");
    const bare = { start: owner > 0 ? written.start + owner + 3 : written.start, end: written.end };
    const before = nameBeforeBody(frame, pieces, bare.start);
    const run = before ?? bare;
    const until = written.end;
    const name = text.slice(run.start, run.end);
    if (personNoun(name) !== null) continue;
    if (
      before === null &&
      !book.find(name) &&
      GOVERNED.test(text.slice(Math.max(0, run.start - 10), run.start))
    )
      continue;
    if (
      !name.includes(' ') &&
      !book.find(name) &&
      PLACED.test(text.slice(Math.max(0, run.start - 8), run.start))
    )
      continue;
    const learned = book.find(name) ?? book.find(name.split(' ').at(-1) ?? '');
    if (
      !learned &&
      ((verb.entry.takes === 'topic' &&
        !/^speaking /.test(text) &&
        !(TELLS_OF.has(verb.entry.id) && name.includes(' '))) ||
        (run.start === 0 && !name.includes(' ') && /s$/.test(name)))
    )
      continue;
    const firm = learned ? null : FIRM.exec(text.slice(Math.max(0, run.start - 40), run.start))?.[1];
    if (firm) {
      const start = run.start - firm.length;
      found.push(
        actor({
          kind: 'organisation',
          id: `org:${slug(name)}`,
          start,
          end: run.end,
          headStart: run.start,
          headEnd: run.end,
        }),
      );
      continue;
    }
    if (learned ? learned.id.startsWith('org:') : isBody(reading, run.end, name)) {
      const id = learned?.id ?? `org:${slug(name)}`;
      if (!learned) book.learn(name, { id, party: null, known: false });
      found.push(
        actor({
          kind: 'organisation',
          id,
          start: run.start,
          end: run.end,
          headStart: run.start,
          headEnd: run.end,
        }),
      );
      continue;
    }
    const honorific = HONORIFIC.exec(text.slice(Math.max(0, run.start - 7), run.start))?.[0] ?? '';
    const roles = asideRoles(frame, pieces, run.end).roles;
    const opens = run.start - honorific.length === 0 && name.includes(' ') && roles.length === 0;
    const party =
      spokenFor(reading, run.start, run.end) ?? (opens && isAboutOthers(context) ? book.unnamed : null);
    const person = learned ?? { id: `per:${slug(name)}`, party, known: false };
    if (!learned)
      for (const word of [name, ...name.split(' ')])
        if (word.length > 2 || (word.length === 2 && name.includes(' '))) book.learn(word, person);
    found.push(
      actor({
        kind: 'person',
        id: person.id,
        party: person.party,
        start: run.start - honorific.length,
        end: until,
        headStart: run.start,
        headEnd: run.end,
        roles,
        known: person.known,
      }),
    );
  }
}

/** Behind the name of a person who is described: "Lim Siew Eng, who chairs the federation". */
const WHO = sought(/, who(?:se)? (?=[a-z])/g);

/** A description right before another one. */
const APPOSITION = /, (?:an?|the|his|her|its|their|one) [^,;:.“”"]{3,70}$/;

/** Names of two words or more that a description with "who" makes a person's. */
export function readDescribed(reading: Reading): void {
  const { frame, pieces, found } = reading;
  const { text } = frame;
  for (const { index } of matchesWithin(frame, text, WHO)) {
    if (found.some((one) => one.start < index && index <= one.end)) continue;
    // "Ida Holm, a former pilot, who": the name stands before what else describes it.
    const article = APPOSITION.exec(text.slice(Math.max(0, index - 90), index))?.[0].length ?? 0;
    const run = capitalRunBefore(frame, pieces, index - article);
    if (run === null) continue;
    const name = text.slice(run.start, run.end);
    if (!name.includes(' ') || personNoun(name) !== null) continue;
    if (found.some((one) => one.start < run.end && run.start < one.end)) continue;
    introducePerson(reading, run);
  }
}

/** How far into the text a body may show itself as one. */
const TOP = 20_000;

/**
 * Whether a name of one word is that of a body: "which" describes it, or the text gives it an article or uses it as an
 * adjective ("the Mercosur talks", "a Mercosur deal").
 */
function isBody({ context, frame }: Reading, end: number, name: string): boolean {
  if (/^, which(?![a-z])/.test(frame.text.slice(end, end + 8))) return true;
  const words = name.split(' ');
  if (words.length > 1)
    return (
      PRIVATE_BODIES.has(words.at(-1) ?? '') ||
      /^(?:bank|banco|banque|union|federation|institute)$/.test(words[0] ?? '')
    );
  const top = context.view.folded.slice(0, TOP);
  return top.includes(` the ${name} `) || top.includes(` a ${name} `) || top.includes(` an ${name} `);
}

/** A word of a sentence as a name has it. */
const WORD = /[a-zß-ɏ][a-zß-ɏ'’-]*/g;

/** Names learnt before, wherever they stand: a full one, or the last name alone. */
export function readLearned({ frame, pieces, book, found }: Reading): void {
  const { text } = frame;
  let until = 0;
  for (const { index: start } of matchesIn(text, WORD)) {
    if (start < until || book.longestAt(text, start) === null || !frame.isCapital(start)) continue;
    const end = looksLikeEnglishName(frame, pieces, start);
    if (end <= start) continue;
    until = end;
    const name = text.slice(start, end);
    const person = book.find(name);
    if (person === undefined || found.some((one) => one.start < end && start < one.end)) continue;
    // A first name alone may be anybody's.
    if (!name.includes(' ') && !person.id.endsWith(`-${slug(name)}`)) continue;
    const kind = person.id.startsWith('org:') ? 'organisation' : 'person';
    found.push(actor({ kind, id: person.id, party: person.party, start, end, known: person.known }));
  }
}

/** "Writing in the paper, He argued": with a capital inside the sentence it is the name of somebody named before. */
function readSurname({ frame, book, found }: Reading): void {
  const person = book.find('he');
  if (person === undefined) return;
  for (let at = frame.text.indexOf(' he '); at >= 0; at = frame.text.indexOf(' he ', at + 1)) {
    if (!frame.isCapital(at + 1) || !/[a-z,]/.test(frame.text[at - 1] ?? '')) continue;
    if (found.some((one) => one.start < at + 3 && at + 1 < one.end)) continue;
    found.push(
      actor({
        kind: 'person',
        id: person.id,
        party: person.party,
        start: at + 1,
        end: at + 3,
        known: person.known,
      }),
    );
  }
}

/** Right before a name, an office with the body it is of: "Spokesperson of Kaland's foreign ministry Ida Holm". */
const OF_BODY =
  /(?:^|[^a-z])(?:spokes(?:person|man|woman)|minister|ambassador|director(?:-general| general)?|head) (?:of|for|at) (?:the )?([^,;:.“”"]{3,60}) $/;

/** Right behind a name: ", spokesman of the ministry". */
const FOR_BODY =
  /^, (?:the |a )?(?:chief |deputy |official )?spokes(?:person|man|woman) (?:of|for) (?:the |its |his |her )?([^,;:.“”"]{3,60})/;

/** The party for which somebody speaks by an office of a body: the body's, else that of the text's topic. */
function spokenFor(
  { context, frame: { text }, pieces, book }: Reading,
  start: number,
  end: number,
): string | null {
  const lead = text.slice(Math.max(0, start - 100), start);
  const before = /(?:of|for|at) /.test(lead) ? OF_BODY.exec(lead)?.[1] : undefined;
  const behind = before === undefined ? FOR_BODY.exec(text.slice(end, end + 110))?.[1] : undefined;
  const body = before ?? behind;
  if (body === undefined) return null;
  const from = before === undefined ? text.indexOf(body, end) : start - 1 - body.length;
  const owner = pieces.find(
    (one) => one.start >= from - 4 && one.end <= from + body.length && partyOf(one) !== null,
  );
  if (owner) return partyOf(owner);
  const isOfState =
    /^(?:[a-z]+ ){0,2}(?:ministry|government|presidency|army|president|premier|prime minister|cabinet|department)/.test(
      body,
    );
  return isOfState && isAboutOthers(context) ? book.topic : null;
}

/** "Chairman of the exporters' council, Peter Kane, says": an aside that is a name of two words or more and nothing else. */
function nameInAside(
  frame: Frame,
  pieces: readonly Piece[],
  { start, end }: { readonly start: number; readonly end: number },
): { start: number; end: number } | null {
  const run = capitalRunAfter(frame, pieces, start + 1);
  return run !== null && run.end === end && frame.text.slice(run.start, run.end).includes(' ') ? run : null;
}

/** "As X aptly put it, …": a name learnt before that opens the sentence. */
function readOpening({ frame, pieces, book, found }: Reading): void {
  if (!frame.text.startsWith('as ')) return;
  const end = looksLikeEnglishName(frame, pieces, 3);
  const person = end > 3 ? book.find(frame.text.slice(3, end)) : undefined;
  if (person === undefined || found.some((one) => one.start < end && 3 < one.end)) return;
  found.push(
    actor({ kind: 'person', id: person.id, party: person.party, start: 3, end, known: person.known }),
  );
}

/** "Rowan was quoted by the paper": where the name of whoever is quoted ends. */
function endBeforePassive(
  text: string,
  end: number,
  verb: { readonly start: number; readonly end: number },
): number {
  if (!/^(?:quoted|cited)$/.test(text.slice(verb.start, verb.end))) return end;
  return end - (/ (?:was|is|were|are)(?: (?:also|later))?$/.exec(text.slice(0, end))?.[0].length ?? 0);
}

/** What makes a firm or a group of the name behind it: "the shipbuilder Adria Dok", "carmaker Brevik". */
const FIRM =
  /(?:^|[^a-z])((?:(?:the|an?|its|their|[a-z]+(?:'s|an|ese|ish|ian|i|ch)) )?(?:[a-z-]+ )?(?:shipbuilder|carmaker|automaker|chipmaker|steelmaker|drugmaker|planemaker|battery maker|maker|manufacturer|airline|company|firm|utility|operator|miner|brewer|retailer|bank|lender|insurer|refiner|shipping line|brokerage|consultancy|think tank|charity|union|start-up|startup|conglomerate|developer|producer|exporter|importer|supplier|trader) )$/;

/** Before a place. */
const PLACED = /(?:^|[^a-z])(?:in|at|from|near|outside) $/;

/** A form of address before a name. */
const HONORIFIC = /(?:mr|mrs|ms|dr|sir|prof)\.? $/;

export function capitalRunAfter(
  frame: Frame,
  pieces: readonly Piece[],
  start: number,
): { start: number; end: number } | null {
  const end = looksLikeEnglishName(frame, pieces, start);
  return end > start ? { start, end } : null;
}
