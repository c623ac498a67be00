import type { Tracking } from '../../track/track.ts';
import type { BriefLanguage, Citation } from '../document.ts';
import type { Wording } from '../wording/wording.ts';
import { WORDINGS } from '../wording/wordings.ts';
import { type Names, namesOf } from './names.ts';
import type { OverTimeInput } from './over-time-input.ts';
import type { OverTimeWording } from './wording/over-time-wording.ts';
import { OVER_TIME_WORDINGS } from './wording/over-time-wordings.ts';

/** What every section is written from. */
export interface View {
  readonly tracking: Tracking;
  readonly language: BriefLanguage;
  readonly wording: Wording;
  readonly say: OverTimeWording;
  readonly names: Names;
  isTable(text: string): boolean;
  /** A citation of all that was known, gone through for one thing. */
  sweep(lookedFor: string): Citation;
}

/** Gathers it for one language. */
export function viewOf(input: OverTimeInput, language: BriefLanguage): View {
  const { tracking } = input;
  const { texts, rows } = tracking.basis;
  return {
    tracking,
    language,
    wording: WORDINGS[language],
    say: OVER_TIME_WORDINGS[language],
    names: namesOf(input, language),
    isTable: (text) => input.tables.has(text),
    sweep: (lookedFor) => ({
      kind: 'sweep',
      sweep: { texts, rows, until: tracking.asOf, lookedFor },
    }),
  };
}
