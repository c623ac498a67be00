import type { Condition, WordsCondition } from '../condition.ts';
import { matchLike } from './like.ts';
import { type LongerName, nameAround } from './longer-names.ts';
import type { Match } from './match.ts';
import { matchWords } from './match-words.ts';
import type { SearchedSentence } from './searched-sentence.ts';

/** What became of a sentence. */
export interface Judgement {
  readonly holds: boolean;
  /** In text order; where several parts of the query may hold, those of all that do. */
  readonly matches: readonly Match[];
  /** Places that were not counted, because the word is a part of a longer name there. */
  readonly inNames: readonly { readonly term: number; readonly name: LongerName }[];
}

/** Looks at sentences for one query. */
export class Judge {
  readonly #condition: Condition;
  readonly #names: ReadonlyMap<number, readonly LongerName[]>;

  /** @param names by term: longer names in which a word is not meant */
  constructor(condition: Condition, names: ReadonlyMap<number, readonly LongerName[]>) {
    this.#condition = condition;
    this.#names = names;
  }

  judge(sentence: SearchedSentence): Judgement {
    const inNames: { term: number; name: LongerName }[] = [];
    const matches = this.#fulfil(this.#condition, sentence, inNames);
    const sorted = [...(matches ?? [])].sort((a, b) => a.start - b.start || b.end - a.end || a.term - b.term);
    return { holds: matches !== null, matches: sorted, inNames };
  }

  /** The places of a condition that holds, or `null`. */
  #fulfil(
    condition: Condition,
    sentence: SearchedSentence,
    inNames: { term: number; name: LongerName }[],
  ): readonly Match[] | null {
    const { text, tags } = sentence.candidate;
    switch (condition.kind) {
      case 'words':
        return this.#words(condition, sentence, inNames);
      case 'like': {
        const match = matchLike(condition, sentence);
        return match === null ? null : [match];
      }
      case 'tags':
        return condition.tags.some((tag) => tags.includes(tag)) ? [] : null;
      case 'texts':
        return condition.texts.has(text) ? [] : null;
      case 'not':
        return this.#fulfil(condition.part, sentence, []) === null ? [] : null;
      case 'all': {
        const found: Match[] = [];
        for (const part of condition.parts) {
          const matches = this.#fulfil(part, sentence, inNames);
          if (matches === null) return null;
          found.push(...matches);
        }
        return found;
      }
      case 'any': {
        const held = condition.parts
          .map((part) => this.#fulfil(part, sentence, inNames))
          .filter((one) => one !== null);
        return held.length === 0 ? null : held.flat();
      }
    }
  }

  #words(
    condition: WordsCondition,
    sentence: SearchedSentence,
    inNames: { term: number; name: LongerName }[],
  ): readonly Match[] | null {
    const names = this.#names.get(condition.term) ?? [];
    const meant = matchWords(condition, sentence).filter((match) => {
      const name = nameAround(match, names, sentence);
      if (name !== null) inNames.push({ term: condition.term, name });
      return name === null;
    });
    return meant.length === 0 ? null : meant;
  }
}
