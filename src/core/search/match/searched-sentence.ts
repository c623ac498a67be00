import { makeView } from '../../text/make-view.ts';
import type { Span } from '../../text/span.ts';
import type { View } from '../../text/view.ts';
import { stemOf } from '../stem.ts';
import { isCharacter, type Units, unitsOf } from '../units.ts';

/** A sentence that a search looks at. */
export interface Candidate {
  /** Id of its text. */
  readonly text: string;
  /** Offsets into the text's content. */
  readonly start: number;
  readonly end: number;
  readonly role: string;
  readonly tags: readonly string[];
  /** Its own characters. */
  readonly exact: string;
}

/** A candidate taken apart as the query is. */
export class SearchedSentence {
  readonly candidate: Candidate;
  readonly view: View;
  readonly units: Units;
  #stems: readonly string[] | null = null;

  constructor(candidate: Candidate) {
    this.candidate = candidate;
    this.view = makeView(candidate.exact);
    this.units = unitsOf(this.view.folded);
  }

  /** The stem of each unit; a character is its own. */
  get stems(): readonly string[] {
    this.#stems ??= this.units.texts.map((text) => (isCharacter(text) ? text : stemOf(text)));
    return this.#stems;
  }

  /** The characters of the text that gave the units from `first` to before `end`, as a span of the text. */
  span(first: number, end: number): Span {
    const { starts, ends } = this.units;
    const { start, end: last } = this.view.toSource(starts[first] ?? 0, ends[end - 1] ?? 0);
    return { start: this.candidate.start + start, end: this.candidate.start + last };
  }
}
