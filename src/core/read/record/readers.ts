import type { Reader } from '../reader.ts';
import { recordAcceptedBy } from './accepted-by.ts';
import { recordChannel } from './channel.ts';
import { recordDate } from './date.ts';
import { recordDelegation } from './delegation.ts';
import { recordDuration } from './duration.ts';
import { recordPartOfDay } from './part-of-day.ts';
import { recordParticipants } from './participants.ts';
import { recordPlace } from './place.ts';
import { recordPublication } from './publication.ts';
import { recordRequestedBy } from './requested-by.ts';

/** The readers of exchange facts. */
export const recordReaders: readonly Reader<'record'>[] = [
  recordAcceptedBy,
  recordChannel,
  recordDate,
  recordDelegation,
  recordDuration,
  recordPartOfDay,
  recordParticipants,
  recordPlace,
  recordPublication,
  recordRequestedBy,
];
