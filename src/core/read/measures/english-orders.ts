import { type Sought, soughtAll } from '../sought/may-stand.ts';
import type { Act } from './words.ts';

/** Words of an object, without a clause or another verb. */
const WORDS =
  "(?:(?!(?:that|which|who|is|are|was|were|has|have|had|will|would|said|but|because|after|before|when|while|if|and|from|to|out)(?![a-z]))[a-z0-9.,'%-]+ )";
const NUMBER =
  '(?:(?:at least|up to|about|some|around|nearly|almost|more than|a further|another|an additional|an initial|a total of|as many as) )?(?:[0-9][0-9.,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty)(?: (?:million|billion|thousand|hundred))?';
const MEASURED =
  'tonnes?|tons?|barrels?|bushels?|bales?|head|cubic met(?:re|er)s|litres?|liters?|kilograms?|kilos?|cargo(?:es)?|shiploads?|containers?|gigawatt-hours|megawatts?';
/** Nobody buys these. */
const PEOPLE =
  'parcels?|letters?|packages?|officials?|diplomats?|envoys?|journalists?|people|citizens|residents|troops|soldiers|staff|workers|students|arrests?|investigations?|inquiries|probes?|reviews?|checks|inspections|studies|strikes|attacks|days|weeks|months|years|hours|banks?|firms?|companies|subsidiaries|shops|schools|consulates|missions|rooms|seats|tickets|hotels|nights|meetings|flights';

const SOUGHT = soughtAll({
  MEASURED: new RegExp(
    `(?<![a-z])(order(?:s|ed|ing)?|book(?:s|ed|ing)?|contract(?:s|ed|ing)? for|sign(?:s|ed|ing)? (?:up )?for|takes?|took|taken|taking|import(?:s|ed|ing)?|receiv(?:e|es|ed|ing)|absorb(?:s|ed|ing)?) ${NUMBER} (?:[a-z]+ )?(?:${MEASURED})(?= of (?!aid|relief))`,
    'g',
  ),
  COUNTED: new RegExp(
    `(?<![a-z])(order(?:s|ed|ing)?|contract(?:s|ed|ing)? for|sign(?:s|ed|ing)? (?:up )?for|plac(?:e|es|ed|ing) orders for) ${NUMBER} (?:${WORDS}){0,4}?(?!(?:${PEOPLE})(?![a-z]))[a-z-]+s(?= (?:from|worth|by|for|with|in|at|over|and|last|this|next|on)(?![a-z])|[.,;]|$)(?![^,;.]{0,40} to (?:leave|depart|stop|turn|return|dock|go|hand|stay|close|move|report)(?![a-z]))`,
    'g',
  ),
  WORTH: new RegExp(
    `(?<![a-z])(order(?:s|ed|ing)?|import(?:s|ed|ing)?|contract(?:s|ed|ing)? for|sign(?:s|ed|ing)? (?:up )?for) (?:${WORDS}){1,5}?(?:worth|valued at|to the value of|for a total of)(?= (?:about |some |at least |up to |more than |nearly )?(?:us)?[$€£]?[0-9])`,
    'g',
  ),
});

/** A state that orders goods of another, by whichever verb: the number, the weight or the worth makes it a purchase. */
export const ORDERS: readonly (readonly [frame: Sought, kind: string, act: Act])[] = [
  [SOUGHT.MEASURED, 'purchase', 'grant'],
  [SOUGHT.COUNTED, 'purchase', 'grant'],
  [SOUGHT.WORTH, 'purchase', 'grant'],
];
