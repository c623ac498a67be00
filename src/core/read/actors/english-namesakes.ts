import type { PersonEntry } from '../../lexicon/entry.ts';
import { NO_NAMES } from './english-names.ts';
import type { Frame } from './frame.ts';
import { slug } from './identity.ts';
import type { Piece } from './pieces.ts';

/** Words that open a sentence before a family name and are no given name. */
const OPENERS = /(?:ly|ing|ed|ward|wise)$/;

/**
 * The pieces of an English sentence without the family names that stand behind the given name of somebody else:
 * "Lina Brandt" is not the Elias Brandt of the lexicon. A given name with the same first letter may be another form.
 */
export function withoutNamesakes(frame: Frame, pieces: readonly Piece[]): readonly Piece[] {
  if (!pieces.some(({ hit }) => hit.kind === 'person' || hit.kind === 'party')) return pieces;
  return pieces.filter((one) =>
    one.hit.kind === 'person'
      ? !isNamesake(frame, pieces, one)
      : one.hit.kind !== 'party' || !isRegion(frame.text, one),
  );
}

/** "South American officials", "a Latin American trade bloc": people of a region, and not of the party. */
function isRegion(text: string, { start, end }: Piece): boolean {
  return (
    /^american/.test(text.slice(start, end)) &&
    /(?:^|[^a-z])(?:south|latin|north|central|pan|inter|african|native|asian)[ -]$/.test(
      text.slice(Math.max(0, start - 9), start),
    )
  );
}

function isNamesake(frame: Frame, pieces: readonly Piece[], { start, end, hit }: Piece): boolean {
  const { text } = frame;
  if (/[ -]/.test(text.slice(start, end))) return false;
  const given = /(?:^|[ ("“])([a-z][a-z'’-]+) $/.exec(text.slice(Math.max(0, start - 24), start))?.[1];
  if (given === undefined) return false;
  const from = start - 1 - given.length;
  if (!frame.isCapital(from) || NO_NAMES.has(given) || /'s?$/.test(given)) return false;
  if (from === 0 && OPENERS.test(given)) return false;
  if (pieces.some((one) => one.start <= from && from < one.end && one.hit.kind !== 'place')) return false;
  const names = slug((hit.entry as PersonEntry).label.en).split('-');
  return !names.some((name) => name[0] === given[0]);
}
