import type { EventScale } from '../../scale.ts';
import { PRESSURE_SCALE } from './pressure-scale.ts';
import { READOUT_SCALE } from './readout-scale.ts';

/** The scales that come with Readout; the first is used where nobody chooses. */
export const SCALES: readonly [EventScale, ...EventScale[]] = [READOUT_SCALE, PRESSURE_SCALE];
