import type { Hit } from '../../lexicon/lexicon.ts';
import { coveringAt } from '../../text/bisect.ts';
import type { Sentence } from '../../text/layout.ts';
import type { Span } from '../../text/span.ts';
import type { ReadingContext } from '../context.ts';
import { issuesIn } from '../issues/issues-in.ts';
import type { Draft, Reader } from '../reader.ts';
import type { FormulationValue } from '../values.ts';
import { setPhraseExamples } from './examples.ts';
import { ladderPlace } from './ladder-place.ts';
import { phraseIndex } from './phrase-index.ts';
import { likenessOfForm, type PhraseMatch, variants } from './variants.ts';

/** Set phrases (提法): word for word, with words left out, put in or exchanged. */
export const setPhrase: Reader<'formulation'> = {
  id: 'formulation/set-phrase',
  version: '0.2.0',
  kind: 'formulation',
  summary:
    'A listed form word for word, or a listed phrase held against the text by alignment: exact with its slots filled, elided where words are left out, altered where words are put in or exchanged. What marks the phrase must stand.',
  *read(context): Iterable<Draft<FormulationValue>> {
    for (const sentence of context.sentences) yield* phrasesIn(context, sentence);
  },
  examples: setPhraseExamples,
};

function* phrasesIn(context: ReadingContext, sentence: Sentence): Iterable<Draft<FormulationValue>> {
  const hits = context.hits('formulation', sentence);
  const matches = variants(context, sentence).filter((match) => isBetter(match, hits));
  const drafts = matches.map((match) => ofPhrase(context, match));
  for (const hit of hits) {
    if (matches.some((match) => replaces(match, hit))) continue;
    drafts.push(ofForm(context, sentence, hit));
  }
  yield* drafts.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** A match gives way to forms that reach over its edge: there the longer listed form was written. */
function isBetter(match: PhraseMatch, hits: readonly Hit<'formulation'>[]): boolean {
  return hits.every((hit) => {
    if (hit.end <= match.start || match.end <= hit.start) return true;
    if (match.start <= hit.start && hit.end <= match.end) {
      // Where one form stands word for word, that another one would stand with words put in says nothing.
      return match.phrase.rule === 'template' || hit.start !== match.start || hit.end !== match.end;
    }
    return hit.entry === match.phrase.entry && hit.end - hit.start < match.end - match.start;
  });
}

/** A form inside a match is a part of it, unless it stands among words that were put in. */
function replaces({ start, end, likeness, place, phrase }: PhraseMatch, hit: Hit<'formulation'>): boolean {
  if (hit.end <= start || end <= hit.start) return false;
  if (hit.entry === phrase.entry) return true;
  return likeness.own.some(([from, to]) => {
    const own = place(from, to);
    return own.start < hit.end && hit.start < own.end;
  });
}

function ofForm(
  context: ReadingContext,
  sentence: Sentence,
  hit: Hit<'formulation'>,
): Draft<FormulationValue> {
  const phrases = phraseIndex(context.lexicon, sentence.language).templates(hit.entry);
  const match = phrases.length === 0 ? null : likenessOfForm(context, sentence, hit, phrases);
  if (match !== null && match.start === hit.start && match.end === hit.end) return ofPhrase(context, match);
  const value = { match: 'exact', phrase: hit.form, dropped: [], added: [], slots: [] } as const;
  return draft(context, hit.entry, { start: hit.start, end: hit.end }, value);
}

function ofPhrase(
  context: ReadingContext,
  { start, end, phrase, likeness, place }: PhraseMatch,
): Draft<FormulationValue> {
  const written = ([from, to]: readonly [number, number]): string => {
    const span = place(from, to);
    return context.text.content.slice(span.start, span.end);
  };
  return draft(context, phrase.entry, withQuotationMarks(context.text.content, { start, end }), {
    match: likeness.match,
    phrase: phrase.written,
    dropped: likeness.dropped,
    added: likeness.added.map(written),
    slots: likeness.slots.map(({ name, from, to, id }) => ({ name, asWritten: written([from, to]), id })),
  });
}

const MARKS: Readonly<Record<string, string>> = { '“': '”', '「': '」', '『': '』', '‘': '’' };

/** A mark that opens inside a phrase closes with it, and the other way round, so that what is quoted stays whole. */
function withQuotationMarks(content: string, { start, end }: Span): Span {
  const words = content.slice(start, end);
  for (const [open, close] of Object.entries(MARKS)) {
    const [opens, closes] = [words.indexOf(open), words.indexOf(close)];
    if (opens >= 0 && closes < 0 && content[end] === close) return { start, end: end + 1 };
    if (closes >= 0 && opens < 0 && content[start - 1] === open) return { start: start - 1, end };
  }
  return { start, end };
}

function draft(
  context: ReadingContext,
  entry: Hit<'formulation'>['entry'],
  span: Span,
  found: Pick<FormulationValue, 'match' | 'phrase' | 'dropped' | 'added' | 'slots'>,
): Draft<FormulationValue> {
  const clause = coveringAt(context.layout.clauses, span.start) ?? span;
  const near = { start: clause.start, end: Math.max(clause.end, span.end) };
  return {
    span,
    value: {
      formulation: entry.id,
      ...found,
      class: entry.class,
      valence: entry.valence,
      ladder: ladderPlace(context.lexicon, entry.id, context.folded(near)),
      issues: issuesIn(context, near),
      contrasts: entry.contrasts ?? [],
      holders: context.voices.at(span.start)?.holders ?? [],
    },
  };
}
