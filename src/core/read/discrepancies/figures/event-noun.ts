import type { Language } from '../../../text/language.ts';
import { matchesIn } from '../../../text/matches.ts';

/** Sorts of event that a text dates and counts from; what names the same sort at the same place is one event. */
export type EventSort = 'agreement' | 'statement' | 'talks' | 'call';

const SORTS: readonly { readonly sort: EventSort; readonly zh: string; readonly en: string }[] = [
  {
    sort: 'agreement',
    zh: '协议|协定|条约|备忘录|休战',
    en: 'agreement|deal|accord|pact|treaty|truce|memorandum',
  },
  { sort: 'statement', zh: '联合声明|公报|宣言', en: 'joint statement|communique|communiqué|declaration' },
  {
    sort: 'talks',
    zh: '会谈|磋商|谈判|会晤|峰会|会见|会议',
    en: 'talks|negotiations|summit|meeting|consultations',
  },
  { sort: 'call', zh: '通话|通电话', en: 'call|phone call|conversation' },
];

/** The words for events of one language as alternatives of a pattern. */
export const EVENT_NOUNS: Readonly<Record<Language, string>> = {
  zh: SORTS.map(({ zh }) => zh).join('|'),
  en: SORTS.map(({ en }) => en).join('|'),
};

const NOUN: Readonly<Record<Language, RegExp>> = {
  zh: new RegExp(EVENT_NOUNS.zh, 'g'),
  en: new RegExp(`(?<![a-z])(${EVENT_NOUNS.en})s?(?![a-z])`, 'g'),
};

/** The sort of event that folded words name last; `null` where they name none. */
export function eventSort(words: string, language: Language): EventSort | null {
  const last = matchesIn(words, NOUN[language]).at(-1);
  const noun = last?.[1] ?? last?.[0];
  return noun === undefined
    ? null
    : (SORTS.find((one) => one[language].split('|').includes(noun))?.sort ?? null);
}
