import type { Reader } from '../reader.ts';
import { foretold } from './foretold.ts';

/** All readers of forecasts. */
export const forecastReaders: readonly Reader<'forecast'>[] = [foretold];
