import type { TitleEntry } from '../../entry.ts';
import { headTitles } from './heads.ts';
import { instituteTitles } from './institutes.ts';
import { ministerTitles } from './ministers.ts';
import { officialTitles } from './officials.ts';

/** Offices that stand before or after a name. */
export const titles: readonly TitleEntry[] = [
  ...headTitles,
  ...ministerTitles,
  ...officialTitles,
  ...instituteTitles,
];
