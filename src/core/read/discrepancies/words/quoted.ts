import { coveringAt } from '../../../text/bisect.ts';
import { enclosuresIn } from '../../../text/enclosures.ts';
import type { Language } from '../../../text/language.ts';
import { matchesIn } from '../../../text/matches.ts';
import { contains, type Span } from '../../../text/span.ts';
import type { ReadingContext } from '../../context.ts';
import type { Voice } from '../../voice/voice.ts';

/** Words inside quotation marks: one sentence of them at most. */
export interface Quoted extends Span {
  /** The folded words without punctuation and white space; in English with one blank between words. */
  readonly plain: string;
  readonly language: Language;
  readonly voice: Voice | null;
  /** The outermost marks, with which the words stand in the text. */
  readonly marks: Span;
  /** Where the sentence starts in which the quotation is opened; that of the block where none is found. */
  readonly sentence: number;
}

const STOP = /[。！？!?]|\.(?=\s|$)/g;
const NO_WORD = /[^\p{L}\p{N}%]+/gu;

const known = new WeakMap<ReadingContext, readonly Quoted[]>();

/** The quoted sentences of the body, in text order. Quotations inside quotations belong to the outer one. */
export function quotedIn(context: ReadingContext): readonly Quoted[] {
  let found = known.get(context);
  if (found === undefined) {
    found = find(context);
    known.set(context, found);
  }
  return found;
}

function find(context: ReadingContext): Quoted[] {
  const { content } = context.text;
  const found: Quoted[] = [];
  for (const block of context.layout.blocks) {
    if (block.kind !== 'body' || block.language === null) continue;
    let outer: Span | null = null;
    for (const enclosure of enclosuresIn(content, block)) {
      if (enclosure.kind !== 'quote' || (outer !== null && contains(outer, enclosure))) continue;
      outer = enclosure;
      for (const piece of sentencesOf(content, enclosure.start + 1, enclosure.end - 1)) {
        const plain = plainly(context.folded(piece), block.language);
        if (plain === '') continue;
        found.push({
          ...piece,
          plain,
          language: block.language,
          voice: context.voices.at(piece.start),
          marks: { start: enclosure.start, end: enclosure.end },
          sentence: coveringAt(context.sentences, enclosure.start)?.start ?? block.start,
        });
      }
    }
  }
  return found;
}

function* sentencesOf(content: string, start: number, end: number): Generator<Span> {
  let from = start;
  for (const stop of matchesIn(content.slice(start, end), STOP)) {
    const to = start + stop.index + stop[0].length;
    if (to > from) yield { start: from, end: to };
    from = to;
  }
  if (from < end) yield { start: from, end };
}

function plainly(folded: string, language: Language): string {
  const blank = language === 'en' ? ' ' : '';
  return folded
    .replace(/(?<![a-z])cannot(?![a-z])/g, 'can not')
    .replace(/[’']/g, '')
    .replace(NO_WORD, blank)
    .trim();
}
