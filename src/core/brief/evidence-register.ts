import type { Quote } from '../evidence/quote.ts';
import { type BriefDocument, type Citation, type Part, type Sentence, sentence } from './document.ts';

/** Numbers the evidence of a brief in order of first use; the same words of the same text keep one number. */
export class EvidenceRegister {
  readonly #numbers = new Map<string, number>();
  readonly #entries: Citation[] = [];

  /** The number of a citation, given out on first use. Counts from 1. */
  number(citation: Citation): number {
    const key = keyOf(citation);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#entries.push(citation);
    this.#numbers.set(key, this.#entries.length);
    return this.#entries.length;
  }

  /** The numbers of a sentence, in order and without repeats. */
  numbers(cites: readonly Citation[]): readonly number[] {
    return [...new Set(cites.map((citation) => this.number(citation)))];
  }

  /** All evidence, in order of its numbers. */
  get entries(): readonly Citation[] {
    return this.#entries;
  }
}

function keyOf(citation: Citation): string {
  if (citation.kind === 'quote') return quoteKey(citation.quote);
  if (citation.kind === 'sweep') {
    const { texts, rows, until, lookedFor } = citation.sweep;
    return JSON.stringify(['sweep', texts, rows, until, lookedFor]);
  }
  const { texts, forms } = citation.search;
  return JSON.stringify(['search', texts, forms]);
}

function quoteKey({ text, start, end }: Quote): string {
  return JSON.stringify(['quote', text, start, end]);
}

/** Every sentence of a document, in order: what a check of the evidence walks over. A row of a list is one. */
export function sentencesOf(document: BriefDocument): readonly Sentence[] {
  return document.sections.flatMap((section) => section.parts.flatMap(inPart));
}

function inPart(part: Part): readonly Sentence[] {
  switch (part.kind) {
    case 'paragraph':
      return part.sentences;
    case 'facts':
      return part.facts.flatMap((fact) => fact.sentences);
    case 'items':
      return part.items.flatMap((item) => item.sentences);
    case 'pairs':
      return part.pairs.flatMap((pair) => pair.sides.map((side) => side.sentence));
    case 'list':
      return part.rows.map(({ cells, cites }) => sentence(cells.flat(), cites));
    case 'details':
      return part.parts.flatMap(inPart);
    case 'table':
    case 'figure':
    case 'heading':
    case 'note':
      return [];
  }
}
