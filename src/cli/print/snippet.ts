import type { Hit } from '../../tasks/search-dossier.ts';

/** Part of a sentence that shows the words found, with where they stand in it. */
export interface Snippet {
  readonly text: string;
  /** In order, without overlaps. */
  readonly marks: readonly { readonly start: number; readonly end: number }[];
}

/** Characters that are shown of a sentence; a longer one is cut around the words found. */
const MOST = 320;
/** Characters before the first word found, where the sentence is cut. */
const BEFORE = 80;

/** The sentence of a hit on one line, cut where it is very long. `cut` stands for what is left out. */
export function snippetOf({ sentence, matches }: Hit, cut: string): Snippet {
  const { exact } = sentence;
  const marks = merged(
    matches.map(({ start, end }) => ({ start: start - sentence.start, end: end - sentence.start })),
  );
  const from =
    exact.length <= MOST ? 0 : Math.max(0, Math.min((marks[0]?.start ?? 0) - BEFORE, exact.length - MOST));
  const start = wholeFrom(exact, from);
  const end = wholeFrom(exact, Math.min(exact.length, start + MOST));
  const head = start > 0 ? cut : '';
  const shown = marks
    .filter((mark) => mark.start < end && mark.end > start)
    .map((mark) => ({
      start: Math.max(mark.start, start) - start + head.length,
      end: Math.min(mark.end, end) - start + head.length,
    }));
  // Line breaks become blanks one for one, so that the places stay.
  const text = exact.slice(start, end).replaceAll(/[\s\p{Cc}]/gu, ' ');
  return { text: `${head}${text}${end < exact.length ? cut : ''}`, marks: shown };
}

/** Not within a surrogate pair. */
function wholeFrom(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at;
}

function merged(marks: readonly { start: number; end: number }[]): { start: number; end: number }[] {
  const list: { start: number; end: number }[] = [];
  for (const mark of [...marks].sort((a, b) => a.start - b.start)) {
    const last = list.at(-1);
    if (last !== undefined && mark.start <= last.end) last.end = Math.max(last.end, mark.end);
    else list.push({ ...mark });
  }
  return list;
}
