import type { Language } from '../../text/language.ts';
import type { Link } from './link.ts';
import { segmentAt, segmentsOf } from './segments.ts';
import type { KindWord, Placed } from './words.ts';

/** The stretches of a sentence that belong to one measure, at local offsets. */
export interface Windows {
  /** Its own clause, as far as the measures beside it: where its rates stand. */
  readonly near: Placed;
  /** With the clauses around it that name no other measure: where its dates and lengths stand. */
  readonly wide: Placed;
}

/**
 * Parts a sentence among its measures: each has what stands between the one before it and the one after it, and
 * nothing beyond a semicolon.
 */
export function windowsOf(
  text: string,
  language: Language,
  links: readonly Link[],
  at: number,
  kinds: readonly KindWord[],
): Windows {
  const link = links[at] as Link;
  const previous = links[at - 1]?.end ?? 0;
  const next = links[at + 1]?.start ?? text.length;
  const segments = segmentsOf(text);
  const own = segmentAt(segments, link.start);
  const last = segmentAt(segments, link.end);
  const start = segments[own]?.start ?? 0;
  const end = segments[last]?.end ?? text.length;
  let from = own;
  while (from > 0 && !isStop(text, segments[from - 1]?.end ?? 0) && isFree(segments[from - 1], kinds))
    from -= 1;
  let to = last;
  while (to + 1 < segments.length && !isStop(text, segments[to]?.end ?? 0) && isFree(segments[to + 1], kinds))
    to += 1;
  const wide = {
    start: Math.max(previous, segments[from]?.start ?? 0),
    end: Math.min(next, segments[to]?.end ?? text.length),
  };
  // English puts its figures behind commas: suspend, for 90 days, 24 percentage points of the duty.
  // "Did away with it" has no part in the figures before it.
  if (language === 'en' && link.isCarried && link.act !== 'retain' && previous > 0)
    return {
      near: withSpan({ ...wide, start: Math.max(wide.start, link.start) }, link),
      wide: withSpan(wide, link),
    };
  // "Eliminate its duty on X and cut that on Y from 9 percent to 2": each conjunct has its own figures.
  if (language === 'en' && !link.isPassive && !link.isCarried && link.head.start < link.kind.start) {
    const isSecond =
      (links[at - 1]?.act ?? null) !== null && COORDINATED.test(text.slice(previous, link.head.start));
    const other = NEXT_VERB.exec(text.slice(link.kind.end, wide.end));
    const own = {
      start: isSecond ? Math.max(wide.start, link.start) : wide.start,
      end: other === null ? wide.end : link.kind.end + other.index,
    };
    return { near: withSpan(own, link), wide: withSpan({ ...wide, start: own.start }, link) };
  }
  const behind = language === 'en' ? undefined : segments[last + 1];
  const isSum =
    behind !== undefined && text.charAt(end) === ',' && SUM.test(text.slice(behind.start, behind.end));
  const until = isSum ? behind.end : end;
  const near = language === 'en' ? wide : { start: Math.max(previous, start), end: Math.min(next, until) };
  return { near: withSpan(near, link), wide: withSpan(wide, link) };
}

/** What joins a verb to the one before it. */
const COORDINATED = /(?:,| and| but)(?: (?:also|then|will|would|to|has|have|in turn|instead))* $/;

/** The next verb of the same subject, with its object. */
const NEXT_VERB =
  /,? (?:and|but) (?:also |then |will |would |to |has |have |had )*(?!(?:the|its|their|a|an|all|at|by|from|to|of|on|for|in|with|that|those)(?![a-z]))[a-z-]+(?: (?:up|out|back|off|on|down))? (?:the|its|their|an?|at least|all|another|up to|some|about|[0-9][0-9.,]*) /;

/** 加收港口费，每航次3000美元; 公布清单，共81项: the figure stands in a clause of its own. */
const SUM =
  /^(?:每|税率|费率|收费标准|标准|金额|税额|共|总计|合计|一共|涉及|涵盖|幅度|其?税率|即[由从]|也就是[由从])[^对将把被]{0,16}[0-9一二三四五六七八九十]/;

function isFree(segment: Placed | undefined, kinds: readonly KindWord[]): boolean {
  return (
    segment !== undefined && !kinds.some((kind) => kind.start >= segment.start && kind.start < segment.end)
  );
}

function withSpan({ start, end }: Placed, link: Link): Placed {
  return { start: Math.min(start, link.start), end: Math.max(end, link.end) };
}

function isStop(text: string, at: number): boolean {
  return ';:。'.includes(text.charAt(at)) && at < text.length;
}
