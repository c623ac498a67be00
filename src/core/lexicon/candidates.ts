import type { View } from '../text/view.ts';
import type { CompiledLexicon, Rule, RuledPattern } from './compile.ts';
import { endAfterGap } from './gap.ts';
import { keepsCase } from './letter-case.ts';
import { startOf } from './pattern.ts';
import { isSeparator } from './separator.ts';
import { endOfWord, startsWord } from './word-edge.ts';

/** An occurrence of a form, before occurrences are settled against each other. Offsets are into the view. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly rule: Rule;
}

/** All that one pass finds. */
export interface Candidates {
  readonly found: readonly Candidate[];
  /** Stretches in which a layer may find nothing, because a distractor says that the form is not meant there. */
  readonly blocked: readonly Candidate[];
}

/** Finds all forms in one pass over the view; `content` is the source, where the case of letters is checked. */
export function findCandidates(lexicon: CompiledLexicon, view: View, content: string): Candidates {
  const text = view.folded;
  const found: Candidate[] = [];
  const blocked: Candidate[] = [];
  lexicon.automaton.search(text, (index, patternEnd) => {
    const pattern = lexicon.patterns[index] as RuledPattern;
    const start = startOf(pattern, text, patternEnd);
    if (start < 0 || (pattern.wordStart && !startsWord(text, start))) return;
    for (const rule of pattern.rules) {
      const end = pattern.closed && rule.rest.length === 0 ? patternEnd : endOfRule(rule, text, patternEnd);
      if (end < 0) continue;
      if (rule.blocks !== null) {
        for (const block of rule.blocks) blocked.push(blockedSpan(rule, text, start, patternEnd, end, block));
      } else if (
        rule.letterCase === null ||
        keepsCase(rule.letterCase, sourceOf(view, content, start, end))
      ) {
        found.push({ start, end, rule });
      }
    }
  });
  return { found, blocked };
}

function sourceOf(view: View, content: string, start: number, end: number): string {
  const span = view.toSource(start, end);
  return content.slice(span.start, span.end);
}

function endOfRule(rule: Rule, text: string, patternEnd: number): number {
  if (rule.rest.length === 0) return endOfWord(text, patternEnd, rule.ending);
  let end = endOfWord(text, patternEnd, 'possessive');
  for (let k = 0; k < rule.rest.length && end >= 0; k += 1) {
    const part = rule.rest[k];
    end = part === undefined ? -1 : endAfterGap(part, text, end);
    const last = k === rule.rest.length - 1;
    if (end >= 0) end = endOfWord(text, end, last ? rule.ending : 'possessive');
  }
  return end;
}

/**
 * The place of the form within a distractor (all of one with a gap), with the plural ending where the form comes last. Counted along the
 * text, where a separator may be a longer run than in the pattern.
 */
function blockedSpan(
  rule: Rule,
  text: string,
  start: number,
  patternEnd: number,
  end: number,
  block: { readonly start: number; readonly length: number },
): Candidate {
  if (rule.rest.length > 0) return { start, end, rule };
  const from = advance(text, start, block.start);
  const to = advance(text, from, block.length);
  return { start: from, end: to === patternEnd ? end : to, rule };
}

function advance(text: string, from: number, units: number): number {
  let at = from;
  for (let k = 0; k < units; k += 1) {
    if (!isSeparator(text.charCodeAt(at))) at += 1;
    else while (isSeparator(text.charCodeAt(at))) at += 1;
  }
  return at;
}
