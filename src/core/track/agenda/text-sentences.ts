import { quote } from '../../evidence/quote.ts';
import { coveringAt } from '../../text/bisect.ts';
import type { Layout, Sentence } from '../../text/layout.ts';
import type { Span } from '../../text/span.ts';
import type { View } from '../../text/view.ts';
import { Passages } from '../events/passages.ts';
import { laidOut } from '../input/laid-out.ts';
import type { Mention } from '../input/mention.ts';
import { knownSince, type TrackedText } from '../input/tracked-text.ts';

/** Words of a cue within a sentence of the body. */
export interface CueHit {
  readonly sentence: Sentence;
  /** Where the cue stands in the text. */
  readonly cue: Span;
  readonly words: string;
  /** The sentence folded (small letters, simplified), and where the cue begins and ends in it. */
  readonly folded: string;
  readonly at: number;
  readonly until: number;
}

/** The sentences of one text with what was found in them. What costs time is made when it is first asked for. */
export class TextSentences {
  readonly text: TrackedText;
  readonly content: string;
  readonly passages: Passages;

  constructor(text: TrackedText) {
    this.text = text;
    this.content = text.content ?? '';
    this.passages = new Passages(text.findings);
  }

  get layout(): Layout {
    return laidOut(this.text).layout;
  }

  get view(): View {
    return laidOut(this.text).view;
  }

  /** The sentence of the body at an offset; `null` in headings, captions and the like. */
  at(offset: number): Sentence | null {
    const sentence = coveringAt(this.layout.sentences, offset);
    return sentence !== null && this.layout.blocks[sentence.block]?.kind === 'body' ? sentence : null;
  }

  /** The sentence before another one in its paragraph. */
  before({ index, block }: Sentence): Sentence | null {
    const one = this.layout.sentences[index - 1];
    return one !== undefined && one.block === block ? one : null;
  }

  /** The sentence behind another one in its paragraph. */
  behind({ index, block }: Sentence): Sentence | null {
    const one = this.layout.sentences[index + 1];
    return one !== undefined && one.block === block ? one : null;
  }

  folded({ start, end }: Span): string {
    return this.view.folded.slice(this.view.toView(start), this.view.toView(end));
  }

  /** Every match of a global pattern over folded words that lies in a sentence of the body, in text order. */
  cues(pattern: RegExp): readonly CueHit[] {
    return [...this.view.folded.matchAll(pattern)].flatMap((match): readonly CueHit[] => {
      const cue = this.view.toSource(match.index, match.index + match[0].length);
      const sentence = this.at(cue.start);
      if (sentence === null || cue.end > sentence.end) return [];
      const from = this.view.toView(sentence.start);
      return [
        {
          sentence,
          cue,
          words: this.content.slice(cue.start, cue.end),
          folded: this.folded(sentence),
          at: match.index - from,
          until: match.index - from + match[0].length,
        },
      ];
    });
  }

  /** A stretch of the text as a passage that tells something. */
  mention({ start, end }: Span): Mention {
    const { kind, party, publisher, group } = this.text;
    const evidence = quote(laidOut(this.text).source, { start, end });
    return { evidence, kind, party, publisher, known: knownSince(this.text), group, finding: null };
  }
}
