import type { EntryKind, Hit, Lexicon } from '../lexicon/lexicon.ts';
import type { Layout, Sentence } from '../text/layout.ts';
import type { Span } from '../text/span.ts';
import type { Text } from '../text/text.ts';
import type { View } from '../text/view.ts';
import type { VoiceMap } from './voice/voice.ts';

/** What a source's header or the command line says about a text. Everything may be missing. */
export interface SourceFacts {
  readonly kind: 'account' | 'post' | 'statement' | 'report' | 'commentary' | 'data' | null;
  /** The party whose text it is, for accounts, posts and statements. */
  readonly party: string | null;
  /** The parties of the exchange. */
  readonly parties: readonly string[];
  readonly publisher: string | null;
  /** ISO date or date and time with zone of publication; the anchor of relative dates. */
  readonly published: string | null;
  /** ISO date of the exchange, where somebody gave it. */
  readonly exchangeDate: string | null;
}

/** Everything a reader may look at. Built once per text by the engine and shared by all readers. */
export interface ReadingContext {
  readonly text: Text;
  readonly about: SourceFacts;
  readonly layout: Layout;
  readonly view: View;
  readonly lexicon: Lexicon;
  /** Sentences of the blocks that feed the readers (`body`), in text order. */
  readonly sentences: readonly Sentence[];
  /** Settled hits of one kind inside a span, in text order. */
  hits<Kind extends EntryKind>(kind: Kind, within: Span): readonly Hit<Kind>[];
  /** The folded text of a span, for patterns; map its offsets back with `view`. */
  folded(span: Span): string;
  /** Whose words each stretch of the text gives. Computed on first use, then shared. */
  readonly voices: VoiceMap;
}
