import type { PartyEntry } from '../../lexicon/entry.ts';
import { type Actor, actor } from './actor.ts';
import { collectiveLength } from './clip-collective.ts';
import type { Frame } from './frame.ts';
import type { NamingContext, Piece } from './pieces.ts';

/** Nouns that make a group of leaders or governments of 两国 and 双方. */
const LEADERS = /^(?:国家元首|元首|领导人|领袖|首脑|总统|主席|总理|首相|外长|防长|财长|部长|政府|代表团)/;

/**
 * A collective such as 双方 or "the two leaders". The parties are those of the exchange, or those that the text
 * names with the word itself (中美双方; "both sides, the US and China,"); never the two nearest names.
 */
export function collectiveAt(context: NamingContext, frame: Frame, pieces: readonly Piece[], piece: Piece): Actor | null {
  const { text } = frame;
  const length = collectiveLength(text.slice(piece.start, piece.end));
  if (length === 0) return null;
  const end = piece.start + length;
  const named = touchingParties(text, pieces, piece);
  const group = LEADERS.exec(text.slice(end, end + 5))?.[0] ?? '';
  const after = group === '' ? appositeParties(text, pieces, end) : null;
  const parties = named.parties.length > 1 ? named.parties : (after?.parties ?? context.about.parties);
  return actor({
    kind: 'collective',
    id: 'side:both',
    start: named.parties.length > 1 ? named.start : piece.start,
    end: after?.end ?? end + group.length,
    headStart: piece.start,
    headEnd: end + group.length,
    parties: inOrder(context.about.parties, parties),
  });
}

/** Parties whose names or abbreviations touch the word from the left: 中美, 中国和美国. */
function touchingParties(text: string, pieces: readonly Piece[], piece: Piece): { start: number; parties: string[] } {
  let start = piece.start;
  const parties: string[] = [];
  for (let i = pieces.indexOf(piece) - 1; i >= 0; i -= 1) {
    const before = pieces[i] as Piece;
    if (before.end > start) continue;
    if (before.hit.kind !== 'party' || !/^(?:|[、和与]| and )$/.test(text.slice(before.end, start))) break;
    parties.unshift((before.hit.entry as PartyEntry).id);
    start = before.start;
  }
  return { start, parties };
}

/** Parties in apposition: ", the US and China,". */
function appositeParties(text: string, pieces: readonly Piece[], from: number): { end: number; parties: string[] } | null {
  if (text[from] !== ',' && text[from] !== '(') return null;
  const close = text.slice(from + 1, from + 80).search(/[,)]/);
  if (close < 0) return null;
  const end = from + 1 + close;
  const inside = pieces.filter((p) => p.hit.kind === 'party' && p.start > from && p.end <= end);
  const rest = text.slice(from + 1, end).split(/\s+/).filter((word) => !/^(?:the|and|both|of|united|states|kingdom|side|)$/.test(word));
  if (inside.length !== 2 || rest.length > 4) return null;
  return { end: end + 1, parties: inside.map((p) => (p.hit.entry as PartyEntry).id) };
}

/** The order of the exchange where all are its parties, so that two ways of naming them give one result. */
function inOrder(exchange: readonly string[], parties: readonly string[]): readonly string[] {
  const known = exchange.filter((party) => parties.includes(party));
  return known.length === parties.length ? known : [...new Set(parties)];
}
