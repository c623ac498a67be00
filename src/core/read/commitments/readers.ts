import type { Reader } from '../reader.ts';
import { agreed } from './agreed.ts';
import { demanded } from './demanded.ts';
import { offered } from './offered.ts';
import { reaffirmed } from './reaffirmed.ts';
import { undertaken } from './undertaken.ts';

/** All readers of commitments and demands. */
export const commitmentReaders: readonly Reader<'commitment'>[] = [
  agreed,
  demanded,
  offered,
  reaffirmed,
  undertaken,
];
