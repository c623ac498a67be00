import type { PersonEntry } from '../../entry.ts';
import { americanPeople } from './americas.ts';
import { asianPeople } from './asia.ts';
import { chinesePeople } from './china.ts';
import { europeanPeople } from './europe.ts';
import { middleEastAfricanPeople } from './middle-east-africa.ts';
import { organisationPeople } from './organisations.ts';

/** Heads of state and government, ministers, envoys and spokespersons since 2017, and a few whom texts still name. */
export const people: readonly PersonEntry[] = [
  ...americanPeople,
  ...europeanPeople,
  ...chinesePeople,
  ...asianPeople,
  ...middleEastAfricanPeople,
  ...organisationPeople,
];
