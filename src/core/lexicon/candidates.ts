import type { View } from '../text/view.ts';
import type { CompiledLexicon } from './compile.ts';
import { endAfterGap } from './gap.ts';
import { LAYERS } from './layers.ts';
import { keepsCase } from './letter-case.ts';
import { startOf } from './pattern.ts';
import type { Rule } from './rule.ts';
import { isSeparator } from './separator.ts';
import { endOfWord, startsWord } from './word-edge.ts';

/**
 * Occurrences of forms in one layer, before they are settled against each other. Three lists side by side, because
 * a long text has hundreds of thousands, of which a third is dropped. Offsets are into the view.
 */
export interface Candidates {
  readonly starts: number[];
  readonly ends: number[];
  readonly rules: Rule[];
}

/** All that one pass finds in one layer. */
export interface LayerCandidates {
  readonly found: Candidates;
  /** Stretches in which the layer may find nothing, because a distractor says that the form is not meant there. */
  readonly blocked: Candidates;
}

/**
 * Finds all forms in one pass over the view, by layer; `content` is the source, where the case of letters is
 * checked.
 */
export function findCandidates(lexicon: CompiledLexicon, view: View, content: string): LayerCandidates[] {
  const text = view.folded;
  const layers = LAYERS.map(() => ({ found: noCandidates(), blocked: noCandidates() }));
  lexicon.automaton.search(text, (index, patternEnd) => {
    const rule = lexicon.rule(index);
    const start = rule.separated ? startOf(rule, text, patternEnd) : patternEnd - rule.text.length;
    if (start < 0 || (rule.wordStart && !startsWord(text, start))) return;
    const end = rule.closed ? patternEnd : endOfRule(rule, text, patternEnd);
    if (end < 0) return;
    const { found, blocked } = layers[rule.layer] as LayerCandidates;
    if (rule.blocks !== null) {
      for (const block of rule.blocks) addBlocked(blocked, rule, text, start, patternEnd, end, block);
    } else if (rule.letterCase === null || isWritten(rule, view, content, start, end)) {
      add(found, start, end, rule);
    }
  });
  return layers;
}

function noCandidates(): Candidates {
  return { starts: [], ends: [], rules: [] };
}

function add(to: Candidates, start: number, end: number, rule: Rule): void {
  to.starts.push(start);
  to.ends.push(end);
  to.rules.push(rule);
}

/** Whether the source keeps the case that the rule asks for. */
function isWritten({ letterCase }: Rule, view: View, content: string, start: number, end: number): boolean {
  const span = view.toSource(start, end);
  return letterCase === null || keepsCase(letterCase, content, span.start, span.end);
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
 * Adds the place of the form within a distractor (all of one with a gap), with the plural ending where the form
 * comes last. Counted along the text, where a separator may be a longer run than in the pattern.
 */
function addBlocked(
  blocked: Candidates,
  rule: Rule,
  text: string,
  start: number,
  patternEnd: number,
  end: number,
  block: { readonly start: number; readonly length: number },
): void {
  if (rule.rest.length > 0) {
    add(blocked, start, end, rule);
    return;
  }
  const from = advance(text, start, block.start);
  const to = advance(text, from, block.length);
  add(blocked, from, to === patternEnd ? end : to, rule);
}

function advance(text: string, from: number, units: number): number {
  let at = from;
  for (let k = 0; k < units; k += 1) {
    if (!isSeparator(text.charCodeAt(at))) at += 1;
    else while (isSeparator(text.charCodeAt(at))) at += 1;
  }
  return at;
}
