import type { BriefLanguage } from '../document.ts';
import { english } from './english.ts';
import { simplified } from './simplified.ts';
import { traditional } from './traditional.ts';
import type { Wording } from './wording.ts';

/** The words of each language in which briefs are written. */
export const WORDINGS: Readonly<Record<BriefLanguage, Wording>> = {
  en: english,
  'zh-Hans': simplified,
  'zh-Hant': traditional,
};
