import type { Bound } from './bound.ts';

/** A fact about the exchange itself. */
export type RecordValue =
  | {
      readonly field: 'date';
      readonly value: string;
      readonly asWritten: string;
      readonly anchor: string | null;
      /** The words for the time zone as written (北京时间, `Eastern time`); `null` where none are. */
      readonly zone: string | null;
    }
  | { readonly field: 'partOfDay'; readonly value: 'morning' | 'noon' | 'afternoon' | 'evening' | 'night' }
  | {
      readonly field: 'channel';
      readonly value: 'call' | 'video' | 'meeting' | 'talks' | 'letter';
      readonly margins: boolean;
    }
  | { readonly field: 'place'; readonly value: string; readonly name: string }
  | { readonly field: 'duration'; readonly value: string; readonly minutes: number; readonly bound: Bound }
  | {
      readonly field: 'requestedBy';
      /** A party, `mutual`, `counterpart` where the words name only the other side, `null` where nobody can be told. */
      readonly value: string | null;
      /** The words that name who asked, as written; `null` where a formula names nobody. */
      readonly asker: string | null;
      readonly explicit: boolean;
      readonly formula: string;
      readonly object: 'exchange' | 'commitment' | 'action';
    }
  | { readonly field: 'acceptedBy'; readonly value: string | null; readonly formula: string }
  | { readonly field: 'participants'; readonly value: readonly string[] }
  | {
      readonly field: 'delegation';
      readonly party: string | null;
      /** Whether the list makes up the delegation, leads it, or is new to it or gone from it. */
      readonly part: 'members' | 'lead' | 'added' | 'removed';
      /** Known persons by id, others as written. */
      readonly value: readonly string[];
    }
  | {
      readonly field: 'publication';
      readonly value: 'flash' | 'full' | 'post' | 'oral' | 'briefing';
      readonly party: string | null;
      readonly time: string | null;
    };
