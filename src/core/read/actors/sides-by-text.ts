import type { PartyEntry } from '../../lexicon/entry.ts';
import type { Hit } from '../../lexicon/lexicon.ts';
import type { Frame } from './frame.ts';
import type { NamingContext, Piece } from './pieces.ts';

/** The parties that a text names in full, by the first character of their Chinese names. */
export type SidesByText = ReadonlyMap<string, PartyEntry>;

/** Words that end in 方 or open a name and are no side of a state. */
const NO_SIDE =
  /[双各官军警校资劳对我己他她另一南北东西后前多四八大地上下左右比立平远买卖本贵配处供需甲乙丙丁此彼第三院检控辩男女校店厂药秘何该两]/;

/** X方 at a place where a side may stand. */
const SIDE = /([\u3400-\u9fff])方(?![法案便面式向针言程位块形才可圆]|能(?!源))/g;

/**
 * Which state a one-character name is short for, by what the text names in full: 哥方 is whichever of the states
 * whose names begin with 哥 the text speaks of. A character with which two of them begin says nothing.
 */
export function sidesOf({ about, hits, lexicon, text, view }: NamingContext): SidesByText {
  const found = new Map<string, PartyEntry | null>();
  const add = (name: string, entry: PartyEntry): void => {
    const first = name.charAt(0);
    const known = found.get(first);
    if (known === undefined) found.set(first, entry);
    else if (known !== null && known.id !== entry.id) found.set(first, null);
  };
  for (const id of about.party === null ? about.parties : [about.party, ...about.parties]) {
    const entry = lexicon.get('party', id);
    if (entry) add(entry.label['zh-Hans'], entry);
  }
  const own = new Set(found.keys());
  if (view.folded.includes('方') || /[\u3400-\u9fff]/.test(view.folded))
    for (const hit of hits('party', { start: 0, end: text.content.length })) {
      if (hit.language !== 'zh' || hit.role !== 'name' || hit.form.length < 2) continue;
      // Between the parties of the exchange and others of the same character the former are meant.
      if (!own.has(hit.form.charAt(0))) add(hit.form, hit.entry);
    }
  const sides = new Map<string, PartyEntry>();
  for (const [first, entry] of found) if (entry !== null) sides.set(first, entry);
  return sides;
}

/** The pieces of a sentence with 摩方 and 摩外长 given to the state that the text names, and sides that no list has. */
export function withSidesByText(frame: Frame, pieces: readonly Piece[], sides: SidesByText): Piece[] {
  if (frame.language !== 'zh' || sides.size === 0) return [...pieces];
  const named = new Set([...sides.values()].map(({ id }) => id));
  const turned = pieces.map((piece): Piece => {
    const { hit } = piece;
    if (hit.kind !== 'party' || (hit.role !== 'side' && hit.role !== 'abbreviation')) return piece;
    if (piece.end - piece.start > 2 || named.has(hit.entry.id)) return piece;
    const entry = sides.get(frame.text.charAt(piece.start));
    return entry ? { ...piece, hit: { ...hit, entry } } : piece;
  });
  if (!frame.text.includes('方')) return turned;
  const added: Piece[] = [];
  for (const match of frame.text.matchAll(SIDE)) {
    const first = match[1] ?? '';
    const entry = sides.get(first);
    const start = match.index;
    if (!entry || NO_SIDE.test(first)) continue;
    if (pieces.some((one) => one.start < start + 2 && start < one.end)) continue;
    const span = frame.span(start, start + 2);
    const hit: Hit<'party'> = { ...span, kind: 'party', entry, form: match[0], language: 'zh', role: 'side' };
    added.push({ start, end: start + 2, hit });
  }
  return added.length === 0
    ? turned
    : [...turned, ...added].sort((a, b) => a.start - b.start || b.end - a.end);
}
