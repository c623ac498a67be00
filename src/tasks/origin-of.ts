import type { LoadedSource } from '../collect/load-source.ts';
import { type Quote, quote } from '../core/evidence/quote.ts';
import type { CompiledLexicon } from '../core/lexicon/compile.ts';
import { contextOf, type PreparedText, prepareText, UNKNOWN_SOURCE } from '../core/read/build-context.ts';
import type { SourceFacts } from '../core/read/context.ts';
import { inferOrigin, inferWhose, type Origin } from '../core/read/origin/infer-origin.ts';
import { partiesInLead } from '../core/read/origin/parties-in-lead.ts';
import { OF_A_PARTY } from '../core/read/own-texts.ts';
import { createText } from '../core/text/text.ts';

/** What kind of text it is, whose, and of what day, and whether somebody said so or its form shows it. */
export interface TextOrigin {
  readonly kind: SourceFacts['kind'];
  readonly party: string | null;
  /** The parties of the exchange, from the header or as the lead names them; empty where neither tells. */
  readonly parties: readonly string[];
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
 * from sentence to sentence and whom "we" means depend on it. `prepared` lays the text out when something is open.
 */
export function originOf(source: LoadedSource, said: SaidOfText, prepared: () => PreparedText): TextOrigin {
  const { header } = source;
  const kind = said.kind ?? header.kind;
  const party = said.party ?? header.party;
  const published = said.published ?? header.published;
  const isWhoseOpen = party === null && (kind === null || OF_A_PARTY.has(kind));
  // To lay a text out and look for all forms takes a good part of reading it, and is done only where something is open.
  if (kind !== null && !isWhoseOpen && header.parties.length > 0)
    return { kind, party, parties: header.parties, published, basis: 'stated', shown: [] };
  const { text } = prepared();
  const context = contextOf(prepared(), UNKNOWN_SOURCE);
  const origin =
    kind === null ? inferOrigin(context) : isWhoseOpen ? withKind(kind, inferWhose(context)) : null;
  const whose = party ?? origin?.party ?? null;
  const parties = header.parties.length > 0 ? header.parties : partiesInLead(context, whose);
  if (origin === null)
    return { kind, party, parties, published, basis: kind === null ? 'unknown' : 'stated', shown: [] };
  return {
    kind: origin.kind,
    party: whose,
    parties,
    published,
    basis: 'inferred',
    shown: origin.shown.map((span) => quote(text, span)),
  };
}

/** The text of a source laid out when it is first asked for, for `originOf` and `readSource` together. */
export function preparedOnce(
  source: LoadedSource,
  lexicon: CompiledLexicon,
  id = source.id,
): () => PreparedText {
  let made: PreparedText | null = null;
  return () => {
    made ??= prepareText(createText(id, source.content), lexicon);
    return made;
  };
}

function withKind(kind: NonNullable<SourceFacts['kind']>, whose: Omit<Origin, 'kind'> | null) {
  return whose === null ? null : { ...whose, kind };
}
