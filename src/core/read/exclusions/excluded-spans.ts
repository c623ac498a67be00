import { headLength } from '../../text/bisect.ts';
import type { Span } from '../../text/span.ts';
import type { ReadingContext } from '../context.ts';
import { foldSpan } from '../folded-span.ts';
import { type Naming, namingsIn } from '../issues/namings.ts';
import { shapeOf } from '../issues/shape.ts';
import { type Denial, denials } from './denial.ts';
import { deniedTopics, type Topic } from './denied-topics.ts';

/** An issue that the text says was not discussed: where its form stands, and the words that deny it. */
export interface ExcludedSpan {
  /** Where the issue is named. */
  readonly span: Span;
  readonly issue: string;
  /** The form that matched. */
  readonly form: string;
  /** The words that say so, such as "was not discussed". */
  readonly denial: Span;
}

const known = new WeakMap<ReadingContext, readonly ExcludedSpan[]>();

/**
 * Every place of the body where an issue is named only to say that it was not discussed, in text order. A reader
 * of mentions leaves these places out. Computed once per text.
 */
export function excludedSpans(context: ReadingContext): readonly ExcludedSpan[] {
  const cached = known.get(context);
  if (cached) return cached;
  const found: ExcludedSpan[] = [];
  for (const sentence of context.sentences) {
    const folded = foldSpan(context, sentence, sentence.language);
    const all = denials(folded, sentence.language);
    if (all.length === 0) continue;
    const { text } = shapeOf(context, sentence);
    const said = all.filter((denial) => !isSilence(text, denial));
    const hits = namingsIn(context, sentence);
    const topics = hits.map((hit) => ({ start: folded.at(hit.start), end: folded.at(hit.end), hit }));
    const taken = new Set<Naming>();
    for (const denial of said) {
      for (const topic of deniedTopics(
        folded.text,
        sentence.language,
        denial,
        near(topics, denial, said),
      ) as typeof topics) {
        if (taken.has(topic.hit)) continue;
        taken.add(topic.hit);
        const { hit } = topic;
        found.push({
          span: { start: hit.start, end: hit.end },
          issue: hit.issue,
          form: hit.form,
          denial: folded.source(denial.start, denial.end),
        });
      }
    }
  }
  found.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  known.set(context, found);
  return found;
}

/**
 * "Port Calder did not mention X" tells what its account leaves out: a government that is silent denies no discussion.
 * Words that place it in the talks themselves make it a denial.
 */
function isSilence(shape: string, { start, end }: Denial): boolean {
  if (!/mention|提到|提及/.test(shape.slice(start, end))) return false;
  const before = shape.slice(Math.max(0, start - 120), start);
  const clause = before.slice(Math.max(...[...';.。;!?'].map((mark) => before.lastIndexOf(mark))) + 1);
  if (
    /(?:会谈|通话|会晤|会上)(?:中|期间|里)?|(?:in|during) the (?:call|talks|meeting)/.test(
      shape.slice(start - clause.length, end + 40),
    )
  )
    return false;
  return /^[ ,"“]*(?:but |while |whereas |and |而|但|不过)?(?:the )?P/.test(clause);
}

/** Topics stand within this many code units of the words that deny them. Keeps a sentence of any length linear. */
const REACH = 400;

/** The topics around a denial, without those that are part of a denial themselves (未提及 is a form of an issue too). */
function near<One extends Topic>(
  topics: readonly One[],
  denial: Denial,
  said: readonly Denial[],
): readonly One[] {
  const around = slice(topics, denial.start - REACH, denial.end + REACH);
  const words = slice(said, denial.start - 2 * REACH, denial.end + REACH).filter(
    (one) => one.topics !== 'inside',
  );
  return around.filter((topic) => !words.some((one) => one.start < topic.end && topic.start < one.end));
}

/** Members of a list in text order that start in `[from, to)`, found by bisection. */
function slice<One extends { readonly start: number }>(
  list: readonly One[],
  from: number,
  to: number,
): readonly One[] {
  const startsBefore = (offset: number) => headLength(list, ({ start }) => start < offset);
  return list.slice(startsBefore(from), startsBefore(to));
}
