import type { CompiledLexicon } from '../lexicon/compile.ts';
import type { EntryKind, Hit } from '../lexicon/lexicon.ts';
import { hitIndex, scanLayers } from '../lexicon/scan.ts';
import { analyseLayout } from '../text/analyse-layout.ts';
import { makeView } from '../text/make-view.ts';
import type { Span } from '../text/span.ts';
import type { Text } from '../text/text.ts';
import { isElsewhere, isOutletElsewhere } from './bare-offices.ts';
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

/** A text laid out, folded and scanned: what is the same whoever wrote it. Made once, where it is read twice. */
export interface PreparedText {
  readonly text: Text;
  readonly lexicon: CompiledLexicon;
  readonly layout: ReadingContext['layout'];
  readonly view: ReadingContext['view'];
  readonly sentences: ReadingContext['sentences'];
  readonly index: ReturnType<typeof hitIndex>;
}

/**
 * Lays a text out, folds it and scans it once for all forms. Only sentences of `body` blocks feed the readers,
 * because a caption or a by-line is not part of what an account says.
 */
export function prepareText(text: Text, lexicon: CompiledLexicon): PreparedText {
  const view = makeView(text.content);
  const layout = analyseLayout(text.content, view);
  const index = hitIndex(...scanLayers(lexicon, view, text.content));
  const sentences = layout.sentences.filter((sentence) => layout.blocks[sentence.block]?.kind === 'body');
  return { text, lexicon, layout, view, sentences, index };
}

/** What readers look at: a prepared text with what is known about it. */
export function contextOf(prepared: PreparedText, about: SourceFacts): ReadingContext {
  const { text, lexicon, layout, view, sentences, index } = prepared;
  let voices: VoiceMap | null = null;
  let named: ReadonlySet<string> | null = null;
  const isNamed = (party: string): boolean => {
    named ??= new Set(
      index.within('party', { start: 0, end: text.content.length }).map(({ entry }) => entry.id),
    );
    return named.has(party);
  };
  const base: Omit<ReadingContext, 'voices'> = {
    text,
    about,
    layout,
    view,
    lexicon,
    sentences,
    hits<Kind extends EntryKind>(kind: Kind, within: Span): readonly Hit<Kind>[] {
      const hits = index.within(kind, within);
      if (kind === 'outlet') return hits.filter((hit) => !isOutletElsewhere(hit as Hit<'outlet'>, about));
      if (kind !== 'organisation') return hits;
      return hits.filter((hit) => !isElsewhere(hit as Hit<'organisation'>, about, isNamed));
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

/** Prepares one text for the readers and says what is known about it. */
export function buildContext(text: Text, about: SourceFacts, lexicon: CompiledLexicon): ReadingContext {
  return contextOf(prepareText(text, lexicon), about);
}
