import type { OutletEntry } from '../../entry.ts';
import { agencyOutlets } from './agencies.ts';
import { broadcasterOutlets } from './broadcasters.ts';
import { outletDomains } from './domains.ts';
import { newspaperOutlets } from './newspapers.ts';
import { platformOutlets } from './platforms.ts';

/** Newspapers, agencies, broadcasters and platforms. Their long names beat the places and parties inside them. */
export const outlets: readonly OutletEntry[] = [
  ...agencyOutlets,
  ...newspaperOutlets,
  ...broadcasterOutlets,
  ...platformOutlets,
].map((entry) => {
  const domains = outletDomains[entry.id];
  return domains === undefined ? entry : { ...entry, domains };
});
