import { type LoadedSource, loadSource } from '../collect/load-source.ts';
import type { Finding } from '../core/evidence/finding.ts';
import type { Language, Script } from '../core/text/language.ts';
import { builtinLexicon } from './lexicon.ts';
import { originOf, preparedOnce, type SaidOfText, type TextOrigin } from './origin-of.ts';
import type { OnStep } from './progress.ts';
import { readSource } from './read-source.ts';
import { resolveParty } from './resolve-party.ts';

export type { Finding, FindingKind } from '../core/evidence/finding.ts';

export interface ReadOptions extends SaidOfText {
  readonly allowUnknownParties?: boolean;
  readonly onStep?: OnStep;
}

/** One text and everything that was found in it. */
export interface ReadResult {
  readonly text: {
    readonly id: string;
    readonly sha256: string;
    readonly language: Language;
    readonly script: Script;
    /** In UTF-16 code units. */
    readonly length: number;
  };
  readonly origin: TextOrigin;
  readonly findings: readonly Finding[];
  readonly lexiconVersion: string;
  readonly source: LoadedSource;
  /** Counts that tell how much of the text was read. */
  readonly layout: { readonly blocks: number; readonly sentences: number; readonly bodySentences: number };
}

/** Reads one file with all readers. */
export async function readFile(path: string, options: ReadOptions = {}): Promise<ReadResult> {
  const source = await loadSource(path);
  const lexicon = builtinLexicon();
  const party =
    options.party === undefined
      ? undefined
      : resolveParty(options.party, lexicon, { allowUnknown: options.allowUnknownParties ?? false });
  const prepared = preparedOnce(source, lexicon);
  const said = {
    ...(options.kind === undefined ? {} : { kind: options.kind }),
    ...(party === undefined ? {} : { party }),
    ...(options.published === undefined ? {} : { published: options.published }),
  };
  const origin = originOf(source, said, prepared);
  const { reading } = readSource(source, lexicon, origin, options.onStep, prepared);
  const { text, layout, sentences } = reading.context;
  return {
    text: {
      id: text.id,
      sha256: text.sha256,
      language: layout.language as Language,
      script: layout.script,
      length: text.content.length,
    },
    origin,
    findings: reading.findings,
    lexiconVersion: lexicon.version,
    source,
    layout: {
      blocks: layout.blocks.length,
      sentences: layout.sentences.length,
      bodySentences: sentences.length,
    },
  };
}
