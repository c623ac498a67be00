import type { LexiconData } from '../../lexicon/lexicon.ts';
import type { Span } from '../../text/span.ts';
import { isAboutKeeping } from '../promises/issues-of-keeping.ts';
import type { TextSentences } from './text-sentences.ts';

/** Families of issues that name a frame of the relationship, or the talks themselves, and nothing at stake in them. Nor does an umbrella, such as 消极举措. */
const NO_MATTER: ReadonlySet<string> = new Set(['relationship', 'process']);

const known = new WeakMap<LexiconData, ReadonlySet<string>>();

/** Whether an issue is a matter that sides can differ on. */
export function isMatter(issue: string, lexicon: LexiconData): boolean {
  let without = known.get(lexicon);
  if (without === undefined) {
    without = new Set(
      lexicon.issue
        .filter(({ family, umbrella }) => NO_MATTER.has(family) || umbrella === true)
        .map(({ id }) => id),
    );
    known.set(lexicon, without);
  }
  return !without.has(issue) && !isAboutKeeping(issue);
}

/** Matters named in a stretch of a text, each once, in text order. */
export function mattersIn(sentences: TextSentences, span: Span, lexicon: LexiconData): readonly string[] {
  if (span.end <= span.start) return [];
  const named = sentences.passages.within('issue', span).filter(({ value }) => value.status === 'mentioned');
  return [...new Set(named.map(({ value }) => value.issue))].filter((issue) => isMatter(issue, lexicon));
}

/** The matters of the part between commas that names any and lies nearest before an offset, and where it begins. */
export function mattersBefore(
  sentences: TextSentences,
  from: number,
  to: number,
  lexicon: LexiconData,
): { readonly issues: readonly string[]; readonly start: number } {
  let end = to;
  while (end > from) {
    const comma = Math.max(
      ...['，', ',', '；', ';', '：', ':', '—'].map((mark) => sentences.content.lastIndexOf(mark, end - 1)),
    );
    const start = Math.max(from, comma + 1);
    const issues = mattersIn(sentences, { start, end }, lexicon);
    if (issues.length > 0) return { issues, start };
    end = Math.max(from, Math.min(start - 1, end - 1));
  }
  return { issues: [], start: from };
}

/** The matters of the part between commas that names any and lies nearest behind an offset. */
export function mattersBehind(
  sentences: TextSentences,
  from: number,
  to: number,
  lexicon: LexiconData,
): readonly string[] {
  let start = from;
  while (start < to) {
    const rest = sentences.content.slice(start, to).search(/[，,；;：:]/);
    const end = rest < 0 ? to : start + rest;
    const issues = mattersIn(sentences, { start, end }, lexicon);
    if (issues.length > 0) return issues;
    start = end + 1;
  }
  return [];
}

/** Fewer mentions than that do not make a text be about a matter. */
const LEAST_MENTIONS = 3;

/** The matters that a text names most: what “the policy” and “they” mean in it. Empty where it names none often. */
export function mainMatters(sentences: TextSentences, lexicon: LexiconData): readonly string[] {
  const counts = new Map<string, number>();
  for (const { value } of sentences.passages.all('issue')) {
    if (value.status !== 'mentioned' || !isMatter(value.issue, lexicon)) continue;
    counts.set(value.issue, (counts.get(value.issue) ?? 0) + 1);
  }
  const most = Math.max(0, ...counts.values());
  if (most < LEAST_MENTIONS) return [];
  return [...counts].filter(([, count]) => count === most).map(([issue]) => issue);
}
