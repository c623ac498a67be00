import { type Actor, actor } from './actor.ts';
import { anonymousActors } from './anonymous.ts';
import { leaderOf } from './bare-title.ts';
import { collectives } from './collective.ts';
import { readAppositions } from './english-appositions.ts';
import { unlistedInstitutes } from './english-institutes.ts';
import { readIntroduced } from './english-introduced.ts';
import { withoutNamesakes } from './english-namesakes.ts';
import { readTitle } from './english-offices.ts';
import { namedPairs } from './english-pairs.ts';
import { knownPerson, type Reading, withArticle } from './english-people.ts';
import { readDescribed, readLearned, readNames } from './english-subjects.ts';
import { tagVerbs } from './english-tag-verbs.ts';
import { unnamedSubjects } from './english-unnamed.ts';
import type { Frame } from './frame.ts';
import { sideId } from './identity.ts';
import type { NameBook } from './name-book.ts';
import type { NamingContext, Piece } from './pieces.ts';
import { settleActors } from './settle-actors.ts';
import { partyOf } from './titled.ts';
import { isAboutOthers } from './topic-office.ts';
import { unlistedEnglishOutlets } from './unlisted-outlets.ts';

/** Reads the actors of an English sentence. */
export function englishActors(
  context: NamingContext,
  frame: Frame,
  all: readonly Piece[],
  book: NameBook,
): Actor[] {
  const pieces = withoutNamesakes(frame, all);
  const found: Actor[] = [];
  const reading: Reading = { context, frame, pieces, book, found };
  readAppositions(reading);
  for (const piece of pieces) readPiece(reading, piece);
  const listed = context
    .hits('verb', frame.sentence)
    .map((hit) => ({ start: frame.local(hit.start), end: frame.local(hit.end), entry: hit.entry }));
  const verbs = [...listed, ...tagVerbs(context.lexicon, frame, listed)].sort((a, b) => a.start - b.start);
  const starts = verbs.map(({ start }) => start);
  found.push(...unlistedEnglishOutlets(frame, pieces, book, starts));
  found.push(...unlistedInstitutes(frame, pieces, verbs));
  readNames(reading, verbs);
  readDescribed(reading);
  readIntroduced(reading);
  readLearned(reading);
  found.push(...collectives(context, frame, pieces), ...namedPairs(context, frame, pieces));
  found.push(...anonymousActors(frame, pieces));
  found.push(...unnamedSubjects(frame, pieces, verbs, found, isAboutOthers(context) ? book.topic : null));
  if (!found.some((one) => one.kind === 'role')) return settleActors(found);
  const asides = new Set(
    found.filter((one) => one.kind === 'person').flatMap((one) => one.roles.map((role) => role.start)),
  );
  return settleActors(found.filter((one) => one.kind !== 'role' || !asides.has(one.headStart)));
}

function readPiece(reading: Reading, piece: Piece): void {
  const { book, context, found, frame, pieces } = reading;
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
      // A government named after its head is that government, and not the side as such.
      if (
        /administration$/.test(frame.text.slice(start, end)) &&
        pieces.some((p) => p.hit.kind === 'person' && p.start >= start && p.end <= end)
      )
        return;
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
      const leader = /^(?:'s)? (?:leader|head of state)(?![a-z])/.exec(frame.text.slice(end, end + 20))?.[0];
      const meant = leader ? leaderOf(context, book, hit.entry.id) : null;
      if (leader && meant) {
        found.push(
          actor({
            kind: 'role',
            id: meant,
            start: withArticle(frame.text, start),
            end: end + leader.length,
            headStart: start,
            headEnd: end + leader.length,
            party: hit.entry.id,
          }),
        );
        return;
      }
      const side = SIDE.exec(frame.text.slice(end, end + 84))?.[0] ?? '';
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

/** What makes a side of a country's name or adjective. A ministry that no list knows speaks for its side. */
export const SIDE =
  /^(?:'s)? (?:side|government|authorities|(?:foreign|commerce|trade|finance|defen[cs]e|economy|industry|energy|agriculture|transport|interior|justice|fisheries|technology|environment|education|health|transport|labou?r|culture|tourism|maritime|shipping|public security) ministry|ministries of [a-z]+(?:(?:,| and|, and)? (?!said|say|and)[a-z]+){1,5}?(?= (?:said|say|have|had|announced|added|warned|issued|confirmed|rejected)(?![a-z]))|ministry of (?:foreign affairs|commerce|trade|finance|defen[cs]e|economy|industry|energy|agriculture|transport)|ministry|(?:(?:official|government|customs|trade|state|port|export|import|ministry|central bank) ){1,2}(?:data|figures|statistics|records)|(?:official )?(?:data|figures|statistics)(?= (?:show|published|released))|mofa|mfa|mfat|foreign affairs ministry|foreign office|embassy)(?![a-z])/;

function ownerStart(pieces: readonly Piece[], text: string, start: number): number {
  const owner = pieces.findLast(
    (p) => p.hit.kind === 'party' && p.end < start && /^(?:'s)? $/.test(text.slice(p.end, start)),
  );
  return owner?.start ?? start;
}
