import type { CueEntry } from '../../entry.ts';
import { blameCues } from './blame.ts';
import { blameActCues } from './blame-acts.ts';
import { claimCues } from './claims.ts';
import { commitmentCues } from './commitments.ts';
import { conductWordCues } from './conduct-words.ts';
import { criterionCues } from './criteria.ts';
import { dealWordCues } from './deal-words.ts';
import { exchangeCues } from './exchange.ts';
import { forecastCues } from './forecasts.ts';
import { frameCues } from './frames.ts';
import { measureCues } from './measures.ts';
import { modalityCues } from './modality.ts';
import { motiveCues } from './motives.ts';
import { outlookCues } from './outlooks.ts';
import { polarityCues } from './polarity.ts';
import { praiseCues } from './praise.ts';
import { praiseRoleCues } from './praise-roles.ts';
import { prospectCues } from './prospects.ts';
import { publicationCues } from './publications.ts';
import { quantityCues } from './quantity.ts';
import { sourceCues } from './sources.ts';
import { stanceCues } from './stance.ts';
import { subjectCues } from './subjects.ts';
import { talksVerdictCues } from './talks-verdicts.ts';
import { talksWordCues } from './talks-words.ts';
import { timeCues } from './times.ts';

/** Words with a grammatical job. Readers ask for them by class; the names of the classes are a contract. */
export const cues: readonly CueEntry[] = [
  ...subjectCues,
  ...polarityCues,
  ...modalityCues,
  ...quantityCues,
  ...timeCues,
  ...exchangeCues,
  ...sourceCues,
  ...publicationCues,
  ...commitmentCues,
  ...claimCues,
  ...forecastCues,
  ...outlookCues,
  ...measureCues,
  ...stanceCues,
  ...prospectCues,
  ...frameCues,
  ...motiveCues,
  ...praiseCues,
  ...praiseRoleCues,
  ...blameActCues,
  ...talksVerdictCues,
  ...talksWordCues,
  ...conductWordCues,
  ...dealWordCues,
  ...blameCues,
  ...criterionCues,
];
