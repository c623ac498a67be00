import type { Frame } from '../actors/frame.ts';
import type { Attribution } from './attribution.ts';
import { directEnd } from './direct-words.ts';
import { enclosedIn, enclosing } from './enclosed.ts';
import type { Voiced } from './memory.ts';
import type { Voice } from './voice.ts';

/** A stretch of one sentence with its speaker, at local offsets; segments of a sentence tile it. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  readonly voiced: Voiced;
  readonly chain: readonly Voiced[];
  readonly attribution: Attribution | null;
  readonly mode: Voice['mode'];
  /** Where the question begins that this is. */
  readonly asks?: number;
  /** Where its words begin behind a label. */
  readonly from?: number;
}

/** A clause of saying with its speaker resolved. */
export interface Spoken {
  readonly attribution: Attribution;
  readonly voiced: Voiced;
  readonly chain: readonly Voiced[];
  readonly mode: Voice['mode'];
  /** Who goes on speaking after it: differs from whose view it gives where nothing is said. */
  readonly goesOn: Voiced;
}

/** A clause of saying in the mouth of `voiced`, who goes on speaking after it. */
export function spokenBy(
  attribution: Attribution,
  voiced: Voiced,
  chain: readonly Voiced[],
  mode: Voice['mode'],
): Spoken {
  return { attribution, voiced, chain, mode, goesOn: voiced };
}

/**
 * Lays resolved clauses of saying over a sentence of `length`. `behind` speaks where a clause ends before the next
 * one begins. `before` speaks up to the first of them, unless what
 * stands there is only the occasion (`joins`), which goes with the first clause.
 */
export function segmentsOf(
  length: number,
  spoken: readonly Spoken[],
  before: () => Omit<Segment, 'start' | 'end' | 'attribution'>,
  behind: () => Omit<Segment, 'start' | 'end' | 'attribution'>,
  joins: (end: number) => boolean,
): Segment[] {
  const segments: Segment[] = [];
  let from = 0;
  for (let i = 0; i < spoken.length; i += 1) {
    const one = spoken[i] as Spoken;
    const { attribution } = one;
    let start = Math.max(
      from,
      attribution.position === 'after' ? Math.min(attribution.content, attribution.start) : attribution.start,
    );
    if (i === 0 && start > from) {
      if (joins(start)) start = from;
      else segments.push({ ...before(), start: from, end: start, attribution: null });
    } else if (start > from) {
      const last = segments.at(-1);
      if (last) segments[segments.length - 1] = { ...last, end: start };
      else start = from;
    }
    const next = spoken[i + 1];
    const end = next ? Math.max(attribution.cue.end, Math.min(length, startOf(next))) : length;
    // What stands inside an earlier clause is that one's.
    if (end <= start) continue;
    const { until = end } = attribution;
    const stop = Math.min(end, until);
    segments.push({ start, end: stop, voiced: one.voiced, chain: one.chain, attribution, mode: one.mode });
    if (end - stop >= SHORTEST_REMARK) segments.push({ ...behind(), start: stop, end, attribution: null });
    else segments[segments.length - 1] = { ...(segments.at(-1) as Segment), end };
    from = end;
  }
  if (segments.length === 0) segments.push({ ...before(), start: 0, end: length, attribution: null });
  return segments;
}

/** A further point of a list: 二是, 第三, 其二. */
const GOES_ON = /^ ?(?:[二三四五六七八九]是|其[二三四五]|第[二三四五六七八九]|[2-9][.、)])/;

/**
 * Parts of a segment between semicolons are clauses of their own: each does what its own words do. `anew` gives the
 * speaker of a part that no longer goes on, or `null`.
 */
export function splitAtSemicolons(
  { text }: Frame,
  segments: readonly Segment[],
  anew: (start: number, before: Segment) => Pick<Segment, 'voiced' | 'mode'> | null,
): readonly Segment[] {
  if (!text.includes(';')) return segments;
  const enclosed = enclosedIn(text);
  const parts: Segment[] = [];
  for (const segment of segments) {
    let from = segment.start;
    let current = segment;
    const first = Math.max(segment.start, segment.attribution?.cue.end ?? 0);
    for (let at = text.indexOf(';', first); at >= 0 && at < segment.end - 2; at = text.indexOf(';', at + 1)) {
      if (enclosing(enclosed, at) || GOES_ON.test(text.slice(at + 1, at + 6))) continue;
      const next = text[at + 1] === ' ' ? at + 2 : at + 1;
      const other = anew(next, current);
      // What somebody says goes on; only another speaker parts it.
      if (other === null && current.mode !== 'narrator') continue;
      parts.push({ ...current, start: from, end: next });
      from = next;
      const voiced = other?.voiced ?? current.voiced;
      const mode = other?.mode ?? (current.mode === 'narrator' ? 'narrator' : 'carried');
      current = { ...current, voiced, chain: other ? [] : current.chain, attribution: null, mode };
    }
    parts.push({ ...current, start: from, end: segment.end });
  }
  return parts;
}

/** What a writer of a report adds behind directly quoted words is the writer's again. */
export function splitAfterDirectWords(
  text: string,
  segments: readonly Segment[],
  narrator: Voiced,
): readonly Segment[] {
  if (!DIRECT.test(text)) return segments;
  return segments.flatMap((segment) => {
    const { attribution, end } = segment;
    if (attribution === null || attribution.position === 'after') return [segment];
    const stop = directEnd(text, attribution.content, end);
    if (stop === null) return [segment];
    const mark = /^[^,;]{0,220}?[,;]\s?/.exec(text.slice(stop, end));
    const from = mark ? stop + mark[0].length : end;
    if (end - from < SHORTEST_REMARK) return [segment];
    const rest: Segment = {
      start: from,
      end,
      voiced: narrator,
      chain: [],
      attribution: null,
      mode: 'narrator',
    };
    return [{ ...segment, end: from }, rest];
  });
}

/** “…,” she said, “…”: words in marks that whoever says them cuts in two are two stretches. */
export function splitAtSpeaker(text: string, segments: readonly Segment[]): readonly Segment[] {
  if (!segments.some(({ attribution }) => attribution?.resumes !== undefined)) return segments;
  return segments.flatMap((segment) => {
    const { attribution, end, start } = segment;
    const at = attribution?.resumes;
    if (attribution === null || at === undefined || end - at < SHORTEST_REMARK) return [segment];
    const isQuoted = /[”"]\s*$/.test(text.slice(start, attribution.start));
    const opens = /^[,\s]*(?:that )?(?=["“])/.exec(text.slice(at, end))?.[0];
    if (!isQuoted || opens === undefined) return [segment];
    const { resumes: _, ...first } = attribution;
    return [
      { ...segment, end: at, attribution: first },
      { ...segment, start: at + opens.length, attribution: null, mode: 'carried' },
    ];
  });
}

/** A mark that opens words quoted directly. */
const DIRECT = /[“"]/;

/** Fewer characters behind a quotation are a conjunction. */
const SHORTEST_REMARK = 5;

function startOf({ attribution }: Spoken): number {
  return attribution.position === 'after'
    ? Math.min(attribution.content, attribution.start)
    : attribution.start;
}
