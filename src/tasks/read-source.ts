import { InputError } from '../collect/input-error.ts';
import type { LoadedSource } from '../collect/load-source.ts';
import type { CompiledLexicon } from '../core/lexicon/compile.ts';
import type { PreparedText } from '../core/read/build-context.ts';
import type { SourceFacts } from '../core/read/context.ts';
import { readPrepared } from '../core/read/engine.ts';
import type { Reading } from '../core/read/reading.ts';
import { readers } from '../core/read/registry.ts';
import { preparedOnce } from './origin-of.ts';
import type { OnStep } from './progress.ts';

/** What is known of a source beyond its header, from the command line or the dossier. */
export interface KnownOfSource {
  readonly id?: string;
  readonly kind?: SourceFacts['kind'];
  readonly party?: string | null;
  readonly parties?: readonly string[];
  readonly published?: string | null;
  readonly exchangeDate?: string | null;
}

/** A source, read. */
export interface SourceReading {
  readonly source: LoadedSource;
  readonly reading: Reading;
}

/**
 * Runs all readers over a source. What is known from outside wins over the header, because a person said it last.
 * `prepared` hands on the laid out text where somebody made it already.
 * @throws InputError `language-unknown` where the text is neither Chinese nor English.
 */
export function readSource(
  source: LoadedSource,
  lexicon: CompiledLexicon,
  known: KnownOfSource = {},
  onStep?: OnStep,
  prepared: () => PreparedText = preparedOnce(source, lexicon, known.id),
): SourceReading {
  const { header } = source;
  onStep?.({ doing: 'reading', what: source.path, size: source.bytes });
  const reading = readPrepared(prepared(), readers, {
    kind: known.kind ?? header.kind,
    party: known.party ?? header.party,
    parties: known.parties ?? header.parties,
    publisher: header.publisher,
    published: known.published ?? header.published,
    exchangeDate: known.exchangeDate ?? null,
  });
  if (reading.context.layout.language === null) {
    throw new InputError(
      'language-unknown',
      `Cannot tell the language of \`${source.path}\`: it reads as neither Chinese nor English. ` +
        'Give the Chinese or the English version of the text.',
    );
  }
  return { source, reading };
}
