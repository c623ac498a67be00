import type { TitleEntry } from '../../lexicon/entry.ts';
import { actor } from './actor.ts';
import { bareTitle } from './bare-title.ts';
import { looksLikeEnglishName } from './english-names.ts';
import { learnt, type Reading, titlesBefore, withArticle } from './english-people.ts';
import { sideId, slug } from './identity.ts';
import type { Piece } from './pieces.ts';
import { partyOfTitle } from './titled.ts';
import { partyOfTopicOffice } from './topic-office.ts';

/** Leaders and heads of people who are no state: "a farm leader", "the union president". */
const OF_NO_OFFICE =
  /(?:^|[^a-z])(?:farm|farmers'|farming|unions?|labou?r|business|industry|religious|church|students?|community|rebel|tribal|fishing|fishermen's|strike|protest|civic|village|gang|militia|guild|faction|minority|dockers'|workers'|miners'|growers'|exporters'|chamber|club) $/;

/** A title before a name that the lexicon does not know, or an office that stands for its holder. */
export function readTitle(reading: Reading, piece: Piece): void {
  const { frame, pieces, context, book, found } = reading;
  const { text } = frame;
  // Several holders of an office are no one speaker: "the leaders", "ministers".
  if (
    /[a-z]s$/.test(text.slice(piece.start, piece.end)) &&
    !/(?:^|[^a-z])(?:first lady|chargé|his|her)|affairs$/.test(text.slice(piece.start, piece.end))
  )
    return;
  if (pieces.some((p) => p.start === piece.end + 1 && (p.hit.kind === 'person' || p.hit.kind === 'title')))
    return;
  if (pieces.some((p) => p.hit.kind === 'person' && p.start < piece.end && piece.start < p.end)) return;
  if (OF_NO_OFFICE.test(text.slice(Math.max(0, piece.start - 24), piece.start))) return;
  const nameEnd = looksLikeEnglishName(frame, pieces, piece.end + 1);
  // A given name of another form before a family name that the lexicon knows.
  if (nameEnd > piece.end + 1 && pieces.some((p) => p.hit.kind === 'person' && p.start === nameEnd + 1))
    return;
  if (text[piece.end] === ' ' && nameEnd > piece.end + 1) {
    found.push(learnt(reading, piece.end + 1, nameEnd));
    return;
  }
  // "President of Kaland Shen Yuan": the country stands between the office and the name.
  const country = pieces.find(
    (p) =>
      p.hit.kind === 'party' && p.start > piece.end && /^ of (?:the )?$/.test(text.slice(piece.end, p.start)),
  );
  const named =
    country && text[country.end] === ' ' ? looksLikeEnglishName(frame, pieces, country.end + 1) : 0;
  if (country && named > country.end + 1 && text.slice(country.end + 1, named).includes(' ')) {
    found.push(learnt(reading, country.end + 1, named));
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
  const holder = bareTitle(context, book, piece, scope, owner ? 0 : start);
  // "In Port Calder, the government spokesman": of the place, or of whom the text is about.
  const topic =
    holder?.party === null && !owner
      ? partyOfTopicOffice(context, book, text, pieces, piece.hit.entry as TitleEntry, start)
      : null;
  const resolved = topic === null ? holder : { id: sideId(topic), party: topic };
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
  // "one trade ambassador": somebody unnamed, of whom not even the country is told.
  const isUnnamed =
    party === null && /^(?:an?|one|another) $/.test(text.slice(start, start + 8).replace(/(?<= ).*$/, ''));
  found.push(
    actor({
      kind: isUnnamed ? 'anonymous' : 'role',
      id: isUnnamed ? `anon:${slug((piece.hit.entry as TitleEntry).id.replace(/^title:/, ''))}` : id,
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
