import { english as en, type Row } from './row.ts';

/** People of one state whom another one holds. Who is meant, and not a court at home: see `at-home.ts`. */
const SOMEBODY =
  '(?:citizens?|nationals?|dual nationals?|sailors?|seafarers?|crews?|crewm[ae]n|crew members?|skippers?|captains?|journalists?|reporters?|correspondents?|engineers?|geologists?|technicians?|contractors?|pilots?|teachers?|nurses?|doctors?|pastors?|missionar(?:y|ies)|businessm[ae]n|businesswom[ae]n|academics?|researchers?|scientists?|consultants?|employees?|workers?|drivers?|tourists?|hikers?|scholars?|executives?|fishermen|fishers|soldiers|activists?|couple|compatriots?|peacekeepers?)';
const HELD =
  '(?:held|detained|jailed|imprisoned|locked up|in custody|behind bars|seized|captive|in detention|interned|kept prisoner)';

export const englishCaptivesRows: readonly Row[] = [
  en(
    'detained-citizens',
    'held|detained|jailed|imprisoned|locked up|custody|behind bars|seized|captive|detention|interned|kept prisoner ',
    `${SOMEBODY},? (?:[a-zPL0-9,-]+ ){0,5}?${HELD} (?:[a-z]+ ){0,2}?(?:since|in (?:P+|L+)|by (?:the )?P+|without (?:trial|charge)|abroad|for (?:over |more than |nearly |almost )?[a-z0-9-]+ (?:days|weeks|months|years)|after (?:a|their|his|her) (?:trial|boat|vessel|ship|plane))`,
  ),
  en(
    'detained-citizens',
    'jailed|detained|imprisoned|captured|captive|held|seized|arrested ',
    `(?:jailed|detained|imprisoned|captured|captive|arrested) (?:P+ )?(?:[a-z]+ )?${SOMEBODY}`,
  ),
  en(
    'detained-citizens',
    'let go|set free|sent home|handed over|handed back|freed|released|pardon|amnest|clemency',
    `${SOMEBODY} (?:[a-zPL0-9,-]+ ){0,8}?(?:let go|set free|sent home|handed over|handed back|pardoned|amnestied|freed|released)|(?:pardon(?:ed|s|ing)?|amnesty for|clemency for) (?:the |its |their )?(?:[a-zP0-9]+ ){0,3}?${SOMEBODY}`,
  ),
  en(
    'journalists-consulates',
    'accredit|press card|press pass|credential|bureau|visas',
    '(?:journalists?|reporters?|correspondents?) (?:[a-zP,-]+ ){0,8}?(?:accreditations?|press cards?|press passes|credentials|visas)|(?:accreditation|credentials|press cards?|visas) (?:of|for|from) (?:[a-zP0-9]+ ){0,3}?(?:journalists?|reporters?|correspondents?)|(?:news |its |their )bureaus? in (?:P+|L+)',
  ),
];
