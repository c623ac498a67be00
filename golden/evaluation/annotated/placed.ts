import type { Span } from '../../../src/core/text/span.ts';
import type { AnnotatedSentence, AnnotatedText } from './annotation.ts';

/** A sentence with its place in the text. */
export interface PlacedSentence extends Span {
  /** Spans are counted in its `text`, whichever script is read: both have the same length. */
  readonly annotation: AnnotatedSentence;
  /** The sentence in the script that is read. */
  readonly written: string;
}

/** A text in one script, put together to be read. */
export interface PlacedText {
  readonly text: AnnotatedText;
  readonly language: AnnotatedText['language'];
  readonly content: string;
  readonly placed: readonly PlacedSentence[];
  /** Whether this is the text as annotated, and not its second script. */
  readonly isOwn: boolean;
}

/** The text as annotated, and in Traditional characters too where its sentences give them. */
export function inEachScript(text: AnnotatedText): readonly PlacedText[] {
  const own = assemble(text);
  return text.sentences.some(({ hant }) => hant !== undefined) ? [own, assemble(text, 'zh-Hant')] : [own];
}

/** Puts the sentences together: a paragraph a line, English sentences with a space between them. */
export function assemble(text: AnnotatedText, language = text.language): PlacedText {
  const isOwn = language === text.language;
  let content = '';
  const placed: PlacedSentence[] = [];
  for (const annotation of text.sentences) {
    if (content !== '') content += annotation.paragraph ? '\n' : language === 'en' ? ' ' : '';
    const start = content.length;
    const written = isOwn ? annotation.text : (annotation.hant ?? annotation.text);
    content += written;
    placed.push({ annotation, written, start, end: content.length });
  }
  return { text, language, content, placed, isOwn };
}

/** Where words stand in a sentence or text; `null` where they do not, or occur several times and `nth` is not given. */
export function spanOf(words: string, within: string, nth?: number): Span | null {
  const starts: number[] = [];
  for (let at = within.indexOf(words); at >= 0 && words !== ''; at = within.indexOf(words, at + 1))
    starts.push(at);
  if (nth === undefined && starts.length !== 1) return null;
  const start = starts[nth ?? 0];
  return start === undefined ? null : { start, end: start + words.length };
}

/** Where words stand that follow each other in a text; `null` for those that do not stand after the ones before. */
export function quotesOf(quotes: readonly string[], content: string): readonly (Span | null)[] {
  let from = 0;
  return quotes.map((words) => {
    const start = content.indexOf(words, from);
    if (start < 0) return null;
    from = start + words.length;
    return { start, end: from };
  });
}

/** A span of a sentence as one of its text. */
export function shifted({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
