import type { LadderEntry } from '../../entry.ts';
import { commitmentLadder } from './commitment.ts';
import { demandLadder } from './demand.ts';
import { supportLadder } from './support.ts';
import { temperatureLadder } from './temperature.ts';
import { warningLadder } from './warning.ts';

/** All built-in ladders. A dossier may add its own, which then decide for the formulations they name. */
export const ladders: readonly LadderEntry[] = [
  temperatureLadder,
  warningLadder,
  commitmentLadder,
  demandLadder,
  supportLadder,
];
