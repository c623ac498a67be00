import {
  BY_NAME,
  BYLINE,
  CAPTION_END,
  CAPTION_START,
  CREDIT_ONLY,
  DATE_LINE,
  FOOTER_ANYWHERE,
  FOOTER_START,
  NUMBER_LINE,
  NUMBERED_HEADING,
  REFERENCE,
  REFERENCE_HEADING,
  REFERENCE_ITEM,
} from './block-signs.ts';
import { foldForm } from './fold.ts';
import type { BlockKind } from './layout.ts';
import type { Span } from './span.ts';
import type { View } from './view.ts';

/** How much of a block is looked at, from either end. */
const HEAD = 400;
const TAIL = 160;
const GLANCE = 40;

/** What the rules look at: one block, folded, with its measure. */
interface Sample {
  /** The first characters in the source's own case. */
  readonly raw: string;
  readonly head: string;
  readonly tail: string;
  readonly length: number;
  /** Length as a reader sees it: a Chinese character counts two. */
  readonly width: number;
}

const LINE_WIDTH = 80;
const TITLE_REACH = 6;
const HEADING_WIDTH = 70;
const LATIN_HEADING_WIDTH = 110;
const CAPTION_WIDTH = 400;
const FOOTER_WIDTH = 600;

/**
 * Tells what each block is for, by structural signs. Body is the default: a block that is wrongly body adds noise,
 * a block that is wrongly not body loses what a side said.
 */
export function classifyBlocks(
  content: string,
  spans: readonly Span[],
  view: View | null = null,
): BlockKind[] {
  const folded = view?.aligned ? view.folded : null;
  const samples = spans.map((span) => sampleOf(content, span, folded));
  const kinds: BlockKind[] = [];
  let inReferences = false;
  samples.forEach((sample, index) => {
    if (REFERENCE_HEADING.test(sample.head) && index > 0) {
      inReferences = true;
      kinds.push('heading');
      return;
    }
    const kind = signedKind(sample);
    if (inReferences && kind === null) inReferences = REFERENCE_ITEM.test(sample.head) && !endsProse(sample);
    kinds.push(kind ?? (inReferences ? 'reference' : (headingKind(samples, kinds, index) ?? 'body')));
  });
  markCaptionWords(samples, kinds);
  return kinds;
}

/** The kind that a block shows by its own words, if any. */
function signedKind(sample: Sample): BlockKind | null {
  const { head, tail, raw, width } = sample;
  if (REFERENCE.test(head)) return 'reference';
  if (
    width <= FOOTER_WIDTH &&
    (FOOTER_START.test(head) || (width <= FOOTER_WIDTH / 2 && FOOTER_ANYWHERE.test(tail)))
  )
    return 'footer';
  if (width <= LINE_WIDTH && (BYLINE.test(head) || DATE_LINE.test(head)) && !endsProse(sample))
    return 'byline';
  if (width <= LATIN_HEADING_WIDTH && BY_NAME.test(raw)) return 'byline';
  if (width <= CAPTION_WIDTH && (CAPTION_START.test(head) || CAPTION_END.test(tail))) return 'caption';
  return null;
}

function headingKind(
  samples: readonly Sample[],
  kinds: readonly BlockKind[],
  index: number,
): BlockKind | null {
  const sample = samples[index];
  const next = samples[index + 1];
  if (sample === undefined) return null;
  if (/^#{1,6}\s/.test(sample.head)) return 'heading';
  // Without anything after it, a short line is all that its writer said.
  if (next === undefined) return null;
  if (NUMBER_LINE.test(sample.head)) return 'heading';
  const before = samples[index - 1];
  const afterNumber = before !== undefined && NUMBER_LINE.test(before.head) && kinds[index - 1] === 'heading';
  if (!fitsHeading(sample, afterNumber || index === 0)) return null;
  // Items of a list, after a colon or after another item that is prose.
  const numbered = NUMBERED_HEADING.test(sample.head);
  const restarts = /^\(?(?:一|0?1)[、.,)]/.test(sample.head);
  const afterItem =
    !restarts && before !== undefined && kinds[index - 1] === 'body' && NUMBERED_HEADING.test(before.head);
  if (before?.tail.endsWith(':') || (numbered && afterItem)) return null;
  if (afterNumber || numbered) return next.length > 1 ? 'heading' : null;
  // A title may stand above a sub-title or a line of navigation; the text follows soon.
  if (index === 0)
    return samples.slice(1, TITLE_REACH).some(({ width }) => width > sample.width) ? 'heading' : null;
  if (next.width <= sample.width && !NUMBER_LINE.test(next.head) && !isLineKind(next)) return null;
  if (before === undefined) return null;
  // One of several short lines is an item of a list.
  return kinds[index - 1] === 'body' && fitsHeading(before, false) ? null : 'heading';
}

/** A question behind the label of whoever asks is the first line of a transcript. Folded. */
const LABELLED_QUESTION = /^(?:问|提问|[\u3400-\u9fff《》]{0,16}记者问?|q|question|reporter) ?: ?/;

/** Short, on one line, and without the stop that ends a sentence. */
function fitsHeading({ head, tail, width, length }: Sample, mayAsk: boolean): boolean {
  const widest = width > length * 1.3 ? HEADING_WIDTH : LATIN_HEADING_WIDTH;
  if (width > widest || length < 2 || /[。;]/.test(head) || /[.!…,:、]["”')]*$/.test(tail)) return false;
  if (/\?["”')]*$/.test(tail) && (!mayAsk || LABELLED_QUESTION.test(head))) return false;
  return /^[\p{L}\p{N}“"'‘《(【[]/u.test(head) && !/[a-z]{2}[.!?] \S/.test(head);
}

function isLineKind(sample: Sample): boolean {
  const kind = signedKind(sample);
  return kind === 'byline' || kind === 'caption';
}

/** A short nominal line right before a bare picture credit is the caption's words. */
function markCaptionWords(samples: readonly Sample[], kinds: BlockKind[]): void {
  samples.forEach((sample, index) => {
    const words = samples[index - 1];
    if (kinds[index] !== 'caption' || kinds[index - 1] !== 'body' || words === undefined) return;
    if (!CREDIT_ONLY.test(sample.head) || words.width > LINE_WIDTH) return;
    if (
      /^[^,;:。]{4,36}的[^,;:。的]{1,6}。?$/.test(words.head) &&
      !/[是将已说称愿应要会]|同意|表示/.test(words.head)
    ) {
      kinds[index - 1] = 'caption';
    }
  });
}

function endsProse({ tail }: Sample): boolean {
  return /[。!?][”"')]*$|[a-z]{2}\.["”')]*$/.test(tail) && !/https?:\/\/\S+$/.test(tail);
}

/** `folded` is the whole text folded, where its offsets are those of the content. */
function sampleOf(content: string, { start, end }: Span, folded: string | null): Sample {
  const length = end - start;
  // A long block is prose whatever its edges look like; only a reference list asks for its beginning.
  const seen = length > FOOTER_WIDTH ? GLANCE : HEAD;
  const raw = content.slice(start, Math.min(end, start + seen));
  const head = edge(start, start + raw.length);
  const tail = length <= seen ? head.slice(-TAIL) : edge(end - Math.min(TAIL, seen), end);
  let wide = 0;
  for (let i = 0; i < raw.length; i += 1) if (raw.charCodeAt(i) >= 0x2e80) wide += 1;
  // Beyond the head the exact width decides nothing.
  return { raw, head, tail, length, width: length + wide };

  function edge(from: number, to: number): string {
    return folded?.slice(from, to) ?? foldForm(content.slice(from, to));
  }
}
