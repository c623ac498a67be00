import type { LoadedSource } from '../collect/load-source.ts';
import { type Quote, quote } from '../core/evidence/quote.ts';
import type { CompiledLexicon } from '../core/lexicon/compile.ts';
import { buildContext, UNKNOWN_SOURCE } from '../core/read/build-context.ts';
import type { SourceFacts } from '../core/read/context.ts';
import { inferOrigin } from '../core/read/origin/infer-origin.ts';
import { createText } from '../core/text/text.ts';

/** What kind of text it is, whose, and of what day, and whether somebody said so or its form shows it. */
export interface TextOrigin {
  readonly kind: SourceFacts['kind'];
  readonly party: string | null;
  readonly published: string | null;
  /** `stated` in the header or by the user, `inferred` from the form of the text, `unknown`. */
  readonly basis: 'stated' | 'inferred' | 'unknown';
  /** Where `inferred`: the words that show it. */
  readonly shown: readonly Quote[];
}

/** What a person says of a text, which wins over its header. */
export interface SaidOfText {
  readonly kind?: SourceFacts['kind'];
  readonly party?: string;
  readonly published?: string;
}

/**
 * What is known of a text before it is read. Where nobody says what kind it is, its form is looked at: who speaks on
 * from sentence to sentence and whom "we" means depend on it.
 */
export function originOf(source: LoadedSource, lexicon: CompiledLexicon, said: SaidOfText): TextOrigin {
  const { header } = source;
  const kind = said.kind ?? header.kind;
  const party = said.party ?? header.party;
  const published = said.published ?? header.published;
  if (kind !== null) return { kind, party, published, basis: 'stated', shown: [] };
  const text = createText(source.id, source.content);
  const origin = inferOrigin(buildContext(text, UNKNOWN_SOURCE, lexicon));
  if (origin === null) return { kind, party, published, basis: 'unknown', shown: [] };
  return {
    kind: origin.kind,
    party: party ?? origin.party,
    published,
    basis: 'inferred',
    shown: origin.shown.map((span) => quote(text, span)),
  };
}
