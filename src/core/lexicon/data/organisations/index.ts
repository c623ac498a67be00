import type { OrganisationEntry } from '../../entry.ts';
import { americanOrganisations } from './americas.ts';
import { asiaPacificOrganisations } from './asia-pacific.ts';
import { organisationDomains } from './domains.ts';
import { europeanOrganisations } from './europe.ts';
import { instituteOrganisations } from './institutes.ts';
import { internationalOrganisations } from './international.ts';
import { middleEastAfricanOrganisations } from './middle-east-africa.ts';

/** Ministries, international bodies and institutes. */
export const organisations: readonly OrganisationEntry[] = [
  ...americanOrganisations,
  ...europeanOrganisations,
  ...asiaPacificOrganisations,
  ...middleEastAfricanOrganisations,
  ...internationalOrganisations,
  ...instituteOrganisations.map((entry) => ({ ...entry, civil: true as const })),
].map((entry) => {
  const domains = organisationDomains[entry.id];
  return domains === undefined ? entry : { ...entry, domains };
});
