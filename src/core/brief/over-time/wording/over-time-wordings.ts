import type { BriefLanguage } from '../../document.ts';
import { englishHeads } from './english-heads.ts';
import { englishPreview } from './english-preview.ts';
import { englishRecord } from './english-record.ts';
import { englishShape } from './english-shape.ts';
import { englishState } from './english-state.ts';
import { englishWords } from './english-words.ts';
import type { OverTimeWording } from './over-time-wording.ts';
import { simplifiedHeads } from './simplified-heads.ts';
import { simplifiedPreview } from './simplified-preview.ts';
import { simplifiedRecord } from './simplified-record.ts';
import { simplifiedShape } from './simplified-shape.ts';
import { simplifiedState } from './simplified-state.ts';
import { simplifiedWords } from './simplified-words.ts';
import { traditionalHeads } from './traditional-heads.ts';
import { traditionalPreview } from './traditional-preview.ts';
import { traditionalRecord } from './traditional-record.ts';
import { traditionalShape } from './traditional-shape.ts';
import { traditionalState } from './traditional-state.ts';
import { traditionalWords } from './traditional-words.ts';

/** The words of each language in which briefs over time are written. */
export const OVER_TIME_WORDINGS: Readonly<Record<BriefLanguage, OverTimeWording>> = {
  en: {
    ...englishHeads,
    ...englishRecord,
    ...englishWords,
    preview: englishPreview,
    state: englishState,
    shape: englishShape,
  },
  'zh-Hans': {
    ...simplifiedHeads,
    ...simplifiedRecord,
    ...simplifiedWords,
    preview: simplifiedPreview,
    state: simplifiedState,
    shape: simplifiedShape,
  },
  'zh-Hant': {
    ...traditionalHeads,
    ...traditionalRecord,
    ...traditionalWords,
    preview: traditionalPreview,
    state: traditionalState,
    shape: traditionalShape,
  },
};
