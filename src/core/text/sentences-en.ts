import { AFTER_HOUR, BEFORE_NAME, BEFORE_NUMBER, MAY_END, SPEAKING, STARTERS } from './abbreviations-en.ts';
import { isBlank, trim } from './blocks.ts';
import { type Enclosure, enclosuresIn } from './enclosures.ts';
import { listItemStarts } from './list-markers.ts';
import type { Span } from './span.ts';

/** A token longer than this is no abbreviation; looking back stops here, so that time stays linear. */
const LONGEST_TOKEN = 40;

const PRONOUNS: ReadonlySet<string> = new Set(['I', 'He', 'She', 'It', 'We', 'They', 'You']);

/** A quotation up to this length is one with its sentence; a longer one is split inside. */
const LONGEST_QUOTE = 600;

/**
 * Sentences of an English stretch. Stops of abbreviations, initials, decimals, addresses, list numbers and
 * ellipses end nothing; closing quotes and brackets belong to the sentence before them; stops inside a quotation
 * or a bracket end nothing but, where the quotation ends with one, the sentence that it closes. Spans carry no
 * surrounding white space and together hold everything else.
 */
export function splitEnglish(content: string, span: Span): Span[] {
  const items = listItemStarts(content, span);
  const cuts = stopCuts(content, span, items);
  if (items.length > 0) {
    for (const item of items) cuts.push(item.start);
    cuts.sort((a, b) => a - b);
  }
  cuts.push(span.end);
  const sentences: Span[] = [];
  let start = span.start;
  for (const cut of cuts) {
    const sentence = trim(content, start, cut);
    if (sentence.start < sentence.end) sentences.push(sentence);
    start = Math.max(start, cut);
  }
  return sentences;
}

/** Offsets after which a new sentence begins, by stops. */
function stopCuts(content: string, span: Span, items: readonly Span[]): number[] {
  const cuts: number[] = [];
  const shields = enclosuresIn(content, span).filter(
    (enclosure) => enclosure.kind !== 'quote' || enclosure.end - enclosure.start <= LONGEST_QUOTE,
  );
  let shield = 0;
  let item = 0;
  let i = span.start;
  while (i < span.end) {
    while (item < items.length && (items[item]?.end ?? 0) <= i) item += 1;
    const marker = items[item];
    if (marker !== undefined && marker.start <= i) {
      i = marker.end;
      continue;
    }
    while (shield < shields.length && (shields[shield]?.end ?? 0) <= i) shield += 1;
    const shelter = shields[shield];
    if (shelter !== undefined && shelter.start <= i) {
      i = shelter.end;
      const cut = afterEnclosure(content, shelter, span);
      if (cut !== null) {
        cuts.push(cut);
        i = Math.max(i, cut);
      }
      continue;
    }
    const open = Math.min(marker?.start ?? span.end, shelter?.start ?? span.end, span.end);
    while (i < open && !isStop(content.charCodeAt(i))) i += 1;
    if (i >= open) continue;
    const stopEnd = endOfStops(content, i, span.end);
    if (endsSentence(content, i, stopEnd, span)) cuts.push(stopEnd);
    i = stopEnd;
  }
  return cuts;
}

function isStop(unit: number): boolean {
  // Nearly all of a text is letters and blanks.
  if ((unit > 0x3f && unit < 0x2026) || unit < 0x21) return false;
  return (
    unit === 0x2e || unit === 0x21 || unit === 0x3f || unit === 0x2026 || unit === 0x3002 || unit === 0xff0e
  );
}

/** The end of the stops, closing marks and footnote numbers that start at `i`. */
function endOfStops(content: string, i: number, end: number): number {
  let to = i;
  while (to < end && '.!?…。．'.includes(content.charAt(to))) to += 1;
  // A spaced ellipsis: . . . .
  while (to + 1 < end && content.charAt(to) === ' ' && content.charAt(to + 1) === '.') to += 2;
  while (to < end && '"\'”’)]»'.includes(content.charAt(to))) to += 1;
  return to + footnoteLength(content, to, end);
}

function footnoteLength(content: string, at: number, end: number): number {
  const unit = content.charCodeAt(at);
  if (unit !== 0x5b && !(unit >= 0x30 && unit <= 0x39)) return 0;
  const note = /^(?:\[\d{1,3}\]){1,5}|^\d{1,2}(?: \d{1,2}){0,2}(?= [A-Z]|$)/.exec(
    content.slice(at, Math.min(end, at + 24)),
  );
  if (note === null) return 0;
  // "4.5 Billion" is a figure, "the group.11 Take" is a note.
  const digitBefore = /\d/.test(content.charAt(at - 2));
  return /^\d/.test(note[0]) && (digitBefore || !/[a-z)]/.test(content.charAt(at - 2))) ? 0 : note[0].length;
}

/** Where a sentence ends at the end of a quotation or a bracket; `null` where it goes on. */
function afterEnclosure(content: string, enclosure: Enclosure, span: Span): number | null {
  const last = content.charAt(enclosure.end - 2);
  const brokenOff = last === '-' || last === '—';
  if ((!'.!?…'.includes(last) && !brokenOff) || enclosure.kind === 'title') return null;
  const end = endOfStops(content, enclosure.end, span.end);
  if (end >= span.end || !isBlank(content.charCodeAt(end))) return null;
  const next = nextWord(content, end, span.end);
  if (!opensSentence(next) || (brokenOff && !STARTERS.has(next.toLowerCase()))) return null;
  // A bracket with a relative clause hangs on the sentence before it: “…!” (Which was true.)
  if (/^\s*\((?:Which|Who|Where)\b/.test(content.slice(end, Math.min(span.end, end + 12)))) return null;
  if (enclosure.kind === 'bracket') return startsStretch(content, enclosure.start, span) ? end : null;
  return last !== '.' && attributes(content, end, span.end) ? null : end;
}

/** Whether a sentence begins at `at`: the stretch does, or a stop stands before it. */
function startsStretch(content: string, at: number, span: Span): boolean {
  let before = at - 1;
  while (before >= span.start && isBlank(content.charCodeAt(before))) before -= 1;
  return before < span.start || '.!?…"”'.includes(content.charAt(before));
}

function endsSentence(content: string, stop: number, after: number, span: Span): boolean {
  if (after >= span.end) return true;
  const run = content.slice(stop, Math.min(after, stop + 8));
  if (!isBlank(content.charCodeAt(after))) return endsWithoutSpace(content, stop, after, span);
  const next = nextWord(content, after, span.end);
  if (!opensSentence(next)) return false;
  if (run.charAt(0) === '．') return true;
  if (/^(?:\.{2,3}(?!\.)|…|(?: ?\.){3}$)/.test(run)) return endsAtEllipsis(run, next);
  // “They come home! He told me so”: without a closing mark a pronoun opens a sentence of its own.
  if (run.charAt(0) !== '.' || /[!?]/.test(run))
    return (PRONOUNS.has(next) && !/["”’')\]]/.test(run)) || !attributes(content, after, span.end);
  return endsAtFullStop(tokenBefore(content, stop, span.start), next);
}

/** An ellipsis of three dots goes on more often than not; only a new subject opens a sentence. */
function endsAtEllipsis(run: string, next: string): boolean {
  if (run.includes(' ')) return false;
  return next !== 'I' && STARTERS.has(next.toLowerCase());
}

function endsAtFullStop(token: string, next: string): boolean {
  const word = token.toLowerCase();
  const starter = STARTERS.has(next.toLowerCase().replace(/['’].*$/, ''));
  if (BEFORE_NUMBER.has(word) && /^[\d(]/.test(next)) return false;
  if (/^[ap]\.m$/.test(word))
    return !AFTER_HOUR.has(next.toLowerCase()) && !/^[A-Z]{2,}$/.test(next) && !/^\d/.test(next);
  if (BEFORE_NAME.has(word) && !(word === 'st' && starter)) return false;
  if (/^(?:[A-Za-z]\.)+[A-Za-z]$/.test(token) || MAY_END.has(word)) return starter;
  // An initial: Albert I. Jones, but "you and I. Did you".
  if (/^[A-Z]$/.test(token)) return token === 'I' && starter;
  return true;
}

/** No blank follows: only "world.Today" and "1,000.That" end there, never an address, a file or a figure. */
function endsWithoutSpace(content: string, stop: number, after: number, span: Span): boolean {
  if (after - stop !== 1) return false;
  const next = content.slice(after, Math.min(span.end, after + 3));
  if (!/^[A-Z][a-z]/.test(next)) return false;
  const token = tokenBefore(content, stop, span.start);
  if (!/(?:[a-z]{3}|\d{3})$/.test(token) || /[@/\\_]|www|https?:/.test(token)) return false;
  const following = tokenAfter(content, after, span.end);
  return !/[@/\\_]/.test(following) && !/^[A-Za-z]+\.[a-z]{2,4}$/.test(following);
}

function opensSentence(next: string): boolean {
  return next !== '' && !/^[a-z,;:)\]%&]/.test(next) && !/^[–—=+]/.test(next);
}

/** Whether capitalised words and a verb of speaking follow: “…?” Lin An asked. */
function attributes(content: string, at: number, end: number): boolean {
  const words = content
    .slice(at, Math.min(end, at + 80))
    .trim()
    .split(/\s+/);
  for (const [index, word] of words.slice(0, 5).entries()) {
    if (SPEAKING.has(word.replace(/[.,:;]+$/, '').toLowerCase())) return index > 0 || /^[a-z]/.test(word);
    if (!/^[A-Z]/.test(word) && !/^(?:of|the|de|van|al)$/.test(word)) return false;
    if (/[.,;:!?]$/.test(word) && !/^(?:Mr|Mrs|Ms|Dr)\.$/.test(word)) return false;
  }
  return false;
}

function nextWord(content: string, at: number, end: number): string {
  let from = at;
  while (from < end && isBlank(content.charCodeAt(from))) from += 1;
  // A dash that sets off a remark is not the first word; opening marks belong to the word they open.
  while (from < end && '-–— '.includes(content.charAt(from))) from += 1;
  while (from < end && '"\'“‘(['.includes(content.charAt(from))) from += 1;
  let to = from;
  while (to < end && to - from < LONGEST_TOKEN && !isBlank(content.charCodeAt(to))) to += 1;
  return (
    content.slice(from, to).replace(/[.,;:!?)\]"”]+$/, '') || content.slice(from, Math.min(to, from + 1))
  );
}

function tokenBefore(content: string, stop: number, start: number): string {
  let from = stop;
  while (from > start && stop - from < LONGEST_TOKEN && !isBlank(content.charCodeAt(from - 1))) from -= 1;
  return content
    .slice(from, stop)
    .replace(/^["'“‘([]+/, '')
    .replace(/^.*[a-z]{3}\.(?=[A-Z])/, '')
    .replace(/^.*[—(-](?=[A-Za-z.]+$)/, '');
}

function tokenAfter(content: string, at: number, end: number): string {
  let to = at;
  while (to < end && to - at < LONGEST_TOKEN && !isBlank(content.charCodeAt(to))) to += 1;
  return content.slice(at, to).replace(/[.,;:!?]+$/, '');
}
