import type { PersonEntry } from '../../entry.ts';
import { americanPeople } from './americas.ts';
import { asianPeople } from './asia.ts';
import { chinesePeople } from './china.ts';
import { europeanPeople } from './europe.ts';
import { quotedExperts } from './experts.ts';
import { formerLeaders } from './former-leaders.ts';
import { middleEastAfricanPeople } from './middle-east-africa.ts';
import { organisationPeople } from './organisations.ts';

/** Heads of state and government since 1990; ministers, envoys and spokespersons since 2017; experts whom the press quotes. */
export const people: readonly PersonEntry[] = [
  ...americanPeople,
  ...europeanPeople,
  ...chinesePeople,
  ...asianPeople,
  ...middleEastAfricanPeople,
  ...organisationPeople,
  ...formerLeaders,
  ...quotedExperts,
];
