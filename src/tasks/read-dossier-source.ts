import { InputError } from '../collect/input-error.ts';
import type { LoadedSource } from '../collect/load-source.ts';
import type { CompiledLexicon } from '../core/lexicon/compile.ts';
import { originOf, preparedOnce, type TextOrigin } from './origin-of.ts';
import type { OnStep } from './progress.ts';
import { readSource, type SourceReading } from './read-source.ts';
import type { KnownOfExchange } from './reading-key.ts';

/** A source of a dossier, read, with what was taken for granted about it. */
export interface DossierReading extends SourceReading {
  readonly origin: TextOrigin;
}

/**
 * Reads a source as it is read in its dossier: with the parties and the date of its exchange, and where its header
 * leaves kind or party open, with what its form shows. `null` for a text in neither language, and for data.
 */
export function readDossierSource(
  source: LoadedSource,
  lexicon: CompiledLexicon,
  exchange: KnownOfExchange | null,
  dossier: readonly string[],
  onStep?: OnStep,
): DossierReading | null {
  if (source.header.kind === 'data') return null;
  const prepared = preparedOnce(source, lexicon);
  // The exchange names the parties: then the text need not be searched for them.
  const known = exchange === null ? source : withParties(source, exchange.parties);
  const found = originOf(known, {}, prepared);
  // What no exchange and no lead tells is about the parties of the dossier.
  const origin = found.parties.length > 0 ? found : { ...found, parties: dossier };
  try {
    const about = { ...origin, exchangeDate: exchange?.date ?? null };
    return { ...readSource(source, lexicon, about, onStep, prepared), origin };
  } catch (error) {
    if (error instanceof InputError && error.code === 'language-unknown') return null;
    throw error;
  }
}

function withParties(source: LoadedSource, parties: readonly string[]): LoadedSource {
  return parties.length === 0 ? source : { ...source, header: { ...source.header, parties } };
}
