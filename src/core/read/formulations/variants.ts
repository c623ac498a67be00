import { headLength } from '../../text/bisect.ts';
import { compareCodeUnits } from '../../text/code-unit-order.ts';
import type { Sentence } from '../../text/layout.ts';
import { matchesIn } from '../../text/matches.ts';
import type { ReadingContext } from '../context.ts';
import { type FoldedSpan, foldSpan } from '../folded-span.ts';
import { align, type Step } from './align.ts';
import { judge, type Likeness } from './judge.ts';
import type { Part, Phrase } from './phrase.ts';
import { phraseIndex } from './phrase-index.ts';
import { COMMA, isSameWord, type Token, tokensOf, withoutMarks } from './tokens.ts';

/** A phrase in a text. Offsets are into the source. */
export interface PhraseMatch {
  readonly start: number;
  readonly end: number;
  readonly phrase: Phrase;
  readonly likeness: Likeness;
  /** Where the tokens stand, for what the likeness says of them. */
  readonly place: (from: number, to: number) => { readonly start: number; readonly end: number };
}

/** How far from an anchor the rest of a phrase is looked for, in tokens beyond its own length. */
const AROUND = 14;
/** Ends a stretch that one phrase may fill. */
const STOP = /[。;!?]/g;

/**
 * Phrases of a sentence: word for word, with words left out, put in or exchanged. Only what stands around an anchor
 * is aligned, so that work grows with the number of anchors and not with the lexicon.
 */
export function variants(context: ReadingContext, sentence: Sentence): readonly PhraseMatch[] {
  const folded = foldSpan(context, sentence, sentence.language);
  const index = phraseIndex(context.lexicon, sentence.language);
  const found: PhraseMatch[] = [];
  const tried = new Map<Phrase, number>();
  let stretch: Stretch | null = null;
  const bare = withoutMarks(folded.text);
  index.anchors.search(bare.text, (pattern, bareEnd) => {
    const end = bare.at(bareEnd - 1) + 1;
    if (stretch === null || end > stretch.end) stretch = stretchAt(context, folded, end - 1);
    for (const phrase of index.phrases[pattern] ?? []) {
      // An anchor inside what was tried already would give the same again.
      if ((tried.get(phrase) ?? -1) >= end) continue;
      const match = matchAt(folded, stretch, phrase, end);
      if (match === null) continue;
      tried.set(phrase, folded.at(match.end));
      found.push(match);
    }
  });
  return best(found);
}

/** What stands between two stops. */
class Stretch {
  readonly end: number;
  readonly tokens: readonly Token[];
  #words: string | null = null;
  readonly #places: number[] = [];

  constructor(end: number, tokens: readonly Token[]) {
    this.end = end;
    this.tokens = tokens;
  }

  /** The text of some tokens, without what stands between them. */
  words(from: number, to: number): string {
    if (this.#words === null) {
      this.#words = '';
      for (const { text } of this.tokens) {
        this.#places.push(this.#words.length);
        this.#words += text;
      }
    }
    return this.#words.slice(this.#places[from], this.#places[to]);
  }
}

/** The tokens between two stops. */
function stretchAt(context: ReadingContext, folded: FoldedSpan, at: number): Stretch {
  let start = 0;
  let end = folded.text.length;
  for (const { index } of matchesIn(folded.text, STOP)) {
    if (index < at) start = index + 1;
    else {
      end = index;
      break;
    }
  }
  const tokens = tokensOf(folded.text, folded.language, start, end);
  const parties = context.hits('party', folded.source(start, end));
  if (parties.length === 0) return new Stretch(end, tokens);
  const names = parties.map((hit) => ({ start: folded.at(hit.start), end: folded.at(hit.end) }));
  const isParty = (token: Token): boolean =>
    names.some((name) => name.start < token.end && token.start < name.end);
  return new Stretch(
    end,
    tokens.map((token) => ({ ...token, isParty: isParty(token) })),
  );
}

function matchAt(
  folded: FoldedSpan,
  stretch: Stretch,
  phrase: Phrase,
  anchorEnd: number,
): PhraseMatch | null {
  const { tokens } = stretch;
  const at = headLength(tokens, ({ end }) => end < anchorEnd);
  const reach = phrase.parts.length + AROUND;
  const [from, to] = [Math.max(0, at - reach), Math.min(at + reach, tokens.length)];
  if (phrase.rule === 'series' && !maySeriesStand(phrase, stretch.words(from, to))) return null;
  const window = tokens.slice(from, to);
  if (!mayStand(phrase, window) || (phrase.rule !== 'template' && isWhole(phrase, window))) return null;
  const steps = align(phrase, window);
  if (steps === null) return null;
  const whole = judge(phrase, window, steps);
  const own = whole === null ? core(phrase, window, steps) : window;
  const likeness = whole ?? likenessIn(phrase, own);
  if (likeness === null) return null;
  // A form that stands word for word is found without alignment.
  if (phrase.rule !== 'template' && likeness.match === 'exact') return null;
  return matched(folded, phrase, own, likeness);
}

function likenessIn(phrase: Phrase, tokens: readonly Token[]): Likeness | null {
  const steps = align(phrase, tokens);
  return steps === null ? null : judge(phrase, tokens, steps);
}

/** From the first token that must stand to the last: what lies around it may be another phrase's. */
function core(phrase: Phrase, tokens: readonly Token[], steps: readonly Step[]): readonly Token[] {
  const standing = steps.filter(
    ({ part, from, to }) => part !== null && to > from && phrase.parts[part]?.required,
  );
  return tokens.slice(standing[0]?.from ?? 0, standing.at(-1)?.to ?? 0);
}

/** Whether all words stand one behind the other: then no other alignment is better, and the form is found without. */
function isWhole({ parts }: Phrase, window: readonly Token[]): boolean {
  return window.some((_, from) =>
    parts.every((part, at) => part.kind === 'word' && window[from + at]?.text === part.text),
  );
}

/** Whether two members of a series stand whole. */
function maySeriesStand({ anchors }: Phrase, words: string): boolean {
  let standing = 0;
  for (let i = 0; i < anchors.length && standing < 2; i += 1)
    if (words.includes(anchors[i] as string)) standing += 1;
  return standing > 1;
}

/** Whether everything that may not be missing is there at all, which is cheaper to see than how it stands best. */
function mayStand(phrase: Phrase, window: readonly Token[]): boolean {
  // What must stand, one behind the other: an alignment takes the words in their order.
  let at = 0;
  for (let i = 0; i < phrase.parts.length; i += 1) {
    const part = phrase.parts[i] as Part;
    if (part.kind !== 'word' || !part.required) continue;
    while (at < window.length && !isSameWord(part.text, (window[at] as Token).text)) at += 1;
    if (at === window.length) return false;
    at += 1;
  }
  return true;
}

function matched(
  folded: FoldedSpan,
  phrase: Phrase,
  tokens: readonly Token[],
  likeness: Likeness,
): PhraseMatch {
  const place = (from: number, to: number) =>
    folded.source((tokens[from] as Token).start, (tokens[to - 1] as Token).end);
  return { ...place(likeness.from, likeness.to), phrase, likeness, place };
}

/** How a form that is found as listed relates to the phrases of its entry: mostly it is a part of one. */
export function likenessOfForm(
  context: ReadingContext,
  sentence: Sentence,
  form: { readonly start: number; readonly end: number },
  phrases: readonly Phrase[],
): PhraseMatch | null {
  const folded = foldSpan(context, form, sentence.language);
  const tokens = tokensOf(folded.text, sentence.language).filter(({ text }) => text !== COMMA);
  const found = phrases.flatMap((phrase): readonly PhraseMatch[] => {
    const steps = align(phrase, tokens);
    const likeness = steps === null ? null : judge(phrase, tokens, steps, 0);
    return likeness === null ? [] : [matched(folded, phrase, tokens, likeness)];
  });
  return found.sort(byMerit)[0] ?? null;
}

/** Of matches that share characters the one that explains more of the text stays. */
function best(found: readonly PhraseMatch[]): readonly PhraseMatch[] {
  const kept: PhraseMatch[] = [];
  for (const match of [...found].sort(byMerit)) {
    if (kept.every((one) => one.end <= match.start || match.end <= one.start)) kept.push(match);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** More words that stand, then fewer left out and put in; ties go by id, so that order makes no difference. */
function byMerit(a: PhraseMatch, b: PhraseMatch): number {
  return (
    length(b.likeness.own) - length(a.likeness.own) ||
    b.likeness.share - a.likeness.share ||
    length(a.likeness.added) - length(b.likeness.added) ||
    a.start - b.start ||
    compareCodeUnits(a.phrase.entry.id, b.phrase.entry.id) ||
    compareCodeUnits(a.phrase.written, b.phrase.written)
  );
}

function length(runs: Likeness['own']): number {
  return runs.reduce((sum, [from, to]) => sum + to - from, 0);
}
