import type { RecordValue, UtteranceValue } from '../../../src/core/read/values.ts';
import type { Span } from '../../../src/core/text/span.ts';
import { namesIn, ROOT, readJson } from '../data.ts';

/** Somebody's words in a sentence. */
export interface AnnotatedUtterance {
  /** What is said, as it stands in the sentence. */
  readonly said: string;
  readonly speaker: string;
  readonly holders: readonly string[];
  readonly act?: UtteranceValue['act'];
}

/** One sentence with everything that should be found in it; what is not listed should not be found. */
export interface AnnotatedSentence {
  readonly text: string;
  /** `heading`, `caption` or `byline` for a line that is no sentence of the body. */
  readonly kind?: string;
  /** Set on the first sentence of every paragraph but the first. */
  readonly paragraph?: true;
  /** Issue ids with the words that bring them up. */
  readonly issues?: Readonly<Record<string, string>>;
  /** Issue ids with the words, where the sentence says that they did not come up. */
  readonly excluded?: Readonly<Record<string, string>>;
  readonly utterances?: readonly AnnotatedUtterance[];
  /** Whose view a sentence without an utterance gives. Not scored where it is left out. */
  readonly holders?: readonly string[];
  readonly record?: readonly { readonly field: RecordValue['field']; readonly value: unknown }[];
  /** Ids of the people named. */
  readonly people?: readonly string[];
}

/** A text with its annotation. */
export interface AnnotatedText {
  readonly id: string;
  readonly language: 'en' | 'zh-Hans' | 'zh-Hant';
  /** Readers are not tuned on a held-out text: its errors are counted and not printed. */
  readonly heldOut: boolean;
  readonly about: {
    readonly kind: 'account' | 'post' | 'report';
    readonly party: string | null;
    readonly parties: readonly string[];
    readonly published: string | null;
  };
  readonly sentences: readonly AnnotatedSentence[];
}

/** A sentence with its place in the text. */
export interface PlacedSentence extends Span {
  readonly annotation: AnnotatedSentence;
}

const FOLDER = [ROOT, 'golden', 'annotated'] as const;

/** The annotated texts, in order of their file names. */
export function annotatedTexts(): readonly AnnotatedText[] {
  return namesIn(...FOLDER)
    .filter((name) => name.endsWith('.json') && name !== 'lexicon.json')
    .map((name) => readJson<AnnotatedText>(...FOLDER, name) as AnnotatedText);
}

/** The invented states and people of the annotated texts, as a dossier would add them. */
export function annotatedLexicon(): unknown {
  return readJson(...FOLDER, 'lexicon.json');
}

/** Puts the sentences together: a paragraph a line, English sentences with a space between them. */
export function assemble({ language, sentences }: AnnotatedText): {
  readonly content: string;
  readonly placed: readonly PlacedSentence[];
} {
  let content = '';
  const placed: PlacedSentence[] = [];
  for (const annotation of sentences) {
    if (content !== '') content += annotation.paragraph ? '\n' : language === 'en' ? ' ' : '';
    const start = content.length;
    content += annotation.text;
    placed.push({ annotation, start, end: content.length });
  }
  return { content, placed };
}
