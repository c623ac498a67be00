import type { PlaceEntry } from '../../entry.ts';
import { americanPlaces } from './americas.ts';
import { eastAsianPlaces } from './east-asia.ts';
import { europeanPlaces } from './europe.ts';
import { middleEastAfricanPlaces } from './middle-east-africa.ts';
import { southAsianPacificPlaces } from './south-asia-pacific.ts';
import { venuePlaces } from './venues.ts';

/** Cities and venues where exchanges take place. */
export const places: readonly PlaceEntry[] = [
  ...venuePlaces,
  ...eastAsianPlaces,
  ...southAsianPacificPlaces,
  ...europeanPlaces,
  ...americanPlaces,
  ...middleEastAfricanPlaces,
];
