import type { CompiledLexicon } from '../lexicon/compile.ts';
import type { EntryKind, Hit } from '../lexicon/lexicon.ts';
import { hitIndex, scanLayers } from '../lexicon/scan.ts';
import { analyseLayout } from '../text/analyse-layout.ts';
import { makeView } from '../text/make-view.ts';
import type { Span } from '../text/span.ts';
import type { Text } from '../text/text.ts';
import type { ReadingContext, SourceFacts } from './context.ts';
import type { VoiceMap } from './voice/voice.ts';
import { voicesOf } from './voice/voices-of.ts';

/** What is known of a text about which nothing is known. */
export const UNKNOWN_SOURCE: SourceFacts = {
  kind: null,
  party: null,
  parties: [],
  publisher: null,
  published: null,
  exchangeDate: null,
};

/**
 * Prepares one text for the readers: layout, view, one scan for all forms. Only sentences of `body` blocks feed
 * the readers, because a caption or a by-line is not part of what an account says.
 */
export function buildContext(text: Text, about: SourceFacts, lexicon: CompiledLexicon): ReadingContext {
  const view = makeView(text.content);
  const layout = analyseLayout(text.content, view);
  const index = hitIndex(...scanLayers(lexicon, view, text.content));
  const sentences = layout.sentences.filter((sentence) => layout.blocks[sentence.block]?.kind === 'body');
  let voices: VoiceMap | null = null;
  const base: Omit<ReadingContext, 'voices'> = {
    text,
    about,
    layout,
    view,
    lexicon,
    sentences,
    hits<Kind extends EntryKind>(kind: Kind, within: Span): readonly Hit<Kind>[] {
      return index.within(kind, within);
    },
    folded(span: Span): string {
      return view.folded.slice(view.toView(span.start), view.toView(span.end));
    },
  };
  return {
    ...base,
    get voices(): VoiceMap {
      voices ??= voicesOf(base);
      return voices;
    },
  };
}
