import type { PartyEntry } from '../../entry.ts';
import { americanParties } from './americas.ts';
import { asiaPacificParties } from './asia-pacific.ts';
import { europeanParties } from './europe.ts';
import { middleEastAfricanParties } from './middle-east-africa.ts';
import { organisationParties } from './organisations.ts';

/** References to parties beyond their names. Names of states come from CLDR. */
export const parties: readonly PartyEntry[] = [
  ...americanParties,
  ...europeanParties,
  ...asiaPacificParties,
  ...middleEastAfricanParties,
  ...organisationParties,
];
