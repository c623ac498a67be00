import type { CueEntry } from '../../lexicon/entry.ts';
import type { KindWord } from './words.ts';

/** A word for a kind of measure, by its entry. */
export function kindWord(entry: CueEntry, start: number, end: number): KindWord {
  return {
    start,
    end,
    entry,
    nature: String(entry.attributes?.nature ?? 'restriction'),
    isList: entry.attributes?.list === 1,
    isFlow: entry.attributes?.flow === 1,
  };
}
