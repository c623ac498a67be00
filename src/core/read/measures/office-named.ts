import type { Actor } from '../actors/actor.ts';
import type { Frame } from '../actors/frame.ts';

const SIGN = {
  en: /ministry|government|department|commission|cabinet|administration|agency|authority|bureau/,
  zh: /[部委署]|政府|内阁|当局/,
};
/** An office in the words of the name itself, or right behind the name of its state. */
const OFFICE = {
  en: /(?:ministry|government|department|commission|cabinet|administration|agency|authority|bureau)$/,
  zh: /(?:部|委|署|政府|内阁|当局)$/,
};
const BEHIND = {
  en: /^(?:'s|s')?(?: (?!said|and|to|on|in|of|with|for|that|will|would)[a-z]+){0,3} (?:ministry|government|department|commission|cabinet|administration|agency|authority|bureau)(?![a-z])/,
  zh: /^(?:国|方)?(?:[^,;:。的、]{0,4})(?:部|委|总署|政府|内阁|当局)/,
};
/** "Sulan will require a licence, its commerce ministry said": the subject of the sentence. */
const ITS =
  /(?<![a-z])its (?:[a-z]+ ){0,3}(?:ministry|government|department|commission|cabinet|administration)(?![a-z])/;

/** The party whose ministry or government a sentence names, the last of several; `null` where it names none. */
export function officeNamed({ text, language }: Frame, actors: readonly Actor[]): string | null {
  if (!SIGN[language].test(text)) return null;
  let found: string | null = null;
  for (const { party, partyRole, kind, start, end } of actors) {
    if (party === null || partyRole === 'metonym') continue;
    const isOffice =
      kind === 'organisation' ||
      OFFICE[language].test(text.slice(start, end)) ||
      BEHIND[language].test(text.slice(end, end + 60));
    if (isOffice) found = party;
  }
  const first = actors.find(({ party }) => party !== null)?.party ?? null;
  return found ?? (language === 'en' && ITS.test(text) ? first : null);
}

const BARE =
  /(?:^|[.;:,"“] ?|(?:^|[^a-z])(?:and|but|then|while) )(?:the )(?:[a-z]+ )?(?:ministry|government|department|commission|cabinet|administration|agency|authority|bureau)(?: (?!said|that|which|of|for)[a-z]+){0,3} $|(?:^|[,;:。])(?:该部|商务部|财政部|外交部|政府)[^,;:。]{0,14}$/;

/** Whether the words right before an act have an office without the name of its state as their subject. */
export function isBareOffice(before: string): boolean {
  return BARE.test(before);
}

const SAYING =
  /, (?:the |its |their )?[a-z' -]{0,40}(?:ministry|government|department|commission|administration)(?: of [a-z]+)? (?:said|says|announced)(?![a-z])/;

/** Whether an office tells the whole sentence: "exporters need a licence, the ministry said". */
export function isOfficeSaying(text: string): boolean {
  return SAYING.test(text);
}
