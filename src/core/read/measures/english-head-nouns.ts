import { type Folded, matchesWithin, soughtAll } from '../sought/may-stand.ts';
import type { PlainName } from './english-plain-names.ts';
import { GOODS_EN } from './goods-nouns.ts';

/**
 * Nouns of which a measure is one only by what is done to it: a fee, a list, a permit, a ban. What they are about is
 * told by the words beside them; without an act, or without a party whose act it is, they name nothing.
 */
const SOUGHT = soughtAll({
  CHARGE:
    /(?<![a-z-]|(?:to|will|would|shall|must|can|may|could|should|not|also|now|then|they|it) )(?:fees?|charges?|tolls?|dues|tax(?:es)?|lev(?:y|ies)|surcharges?)(?![a-z-])/g,
  LIST: /(?<![a-z-])(?:(?:watch|grey|gray|black|alert|warning|monitoring|surveillance|exclusion|debarment|blocking|restricted|suspension|ban|no-buy|no-entry|red)[ -]?lists?|lists?|register|roster)(?![a-z-])/g,
  PERMIT:
    /(?<![a-z-])(?:permits?|certificates?|(?:mining|oil|gas|logging|timber|fishing) concessions?|accreditations?|authori[sz]ations?|approvals?|clearances?|(?:fishing|landing|docking|berthing|transit|mining|exploration|drilling|overflight|grazing|harvesting) (?:rights?|quotas?|slots?))(?![a-z-])/g,
  APPLICATIONS:
    /(?<=(?:[0-9]|dozens of|hundreds of|scores of|(?<![a-z])(?:approv|grant|clear|reject|refus|den)[a-z]*) (?:[a-z0-9,'-]+ ){0,6})applications(?= [^;:.]{0,90}(?<![a-z])(?:approv|grant|clear|issue|reject|refus|denied|turned down)|[.,;]| (?:for|from|by|in|this|last|so|since|to)(?![a-z]))/g,
  RESTRICTION:
    /(?<![a-z-])(?:bans?|embargo(?:es)?|moratorium|prohibitions?|blockade|curbs?|controls?|restrictions?|limits?|caps?|quotas?|checks|inspections)(?= (?:of [0-9](?:[^,;:.]|[.,](?=[0-9])){0,24} )?(?:on|against) )|(?<![a-z-])(?:ceilings?|(?<!(?:tariff|rate|duty-free|free) )quotas?|caps?)(?= (?:of [0-9](?:[^,;:.]|[.,](?=[0-9])){0,24} )?for )/g,
  PROBE:
    /(?<![a-z-])(?:investigations?|probes?|inquir(?:y|ies)) into(?= (?:the |some |all )?[a-z]+(?:ese|ian|ean|ish|can|an|i) (?:[a-z-]+ ){0,2}[a-z-]+s(?![a-z]))/g,
  FLIGHTS: /(?<![a-z-])(?:flights|air routes|(?:landing|take-off|airport) slots)(?![a-z-])/g,
  QUOTA: /(?<![a-z])(?:export|import) (?:quotas?|caps?|ceilings?)(?![a-z])/g,
});

const SHIPS =
  /(?<![a-z])(?:tonnage|ports?|harbou?rs?|berths?|berthing|docks?|docking|mooring|pilotage|anchorage|canals?|ships?|shipping|vessels?|coasters?|tankers?|boats?|trawlers?|ferr(?:y|ies)|freighters?|carriers|barges|call(?:s|ing)? at)(?![a-z])/;
const CONSULAR =
  /(?<![a-z])(?:visas?|entry|consular|passports?|students?|tourists?|visitors?|travel)(?![a-z])/;
const ON_GOODS = new RegExp(
  `(?<![a-z])(?:imports?|imported|exports?|exported|border|customs|transit|inspection|quarantine|packaging|carbon|${GOODS_EN})(?![a-z])`,
);
const ABROAD =
  /(?<![a-z])(?:exports?|exporting|sales?|selling|supply|supplies|shipments?|technolog(?:y|ies)|software|equipment|chips?|semiconductors?)(?![a-z])/;
const INWARD = /(?<![a-z])(?:imports?|imported|importing|importation)(?![a-z])/;
const INVESTED =
  /(?<![a-z])(?:invest(?:ment|ments|ing|ors?)|acquisitions?|takeovers?|ownership|shareholdings?)(?![a-z])/;
const FLOWN = /(?<![a-z])(?:flights?|overflights?|airlines?|aircraft|airspace)(?![a-z])/;
const ORIGIN =
  /^ (?:of [0-9][^,;:.]{0,24} )?on (?:[a-z-]+ ){0,3}?(?:[a-z]+(?:ese|ian|ean|ish|can|an|i|ch))(?: [a-z-]+){1,2}/;

/** Measures that a folded English sentence may tell by a noun of a class, where something is done to it. */
export function englishHeadNouns(folded: Folded): readonly PlainName[] {
  const { text } = folded;
  const found: PlainName[] = [];
  const add = (match: RegExpExecArray, kind: string | null, isList = false): void => {
    if (kind === null) return;
    const { 0: words, index } = match;
    found.push({
      start: index,
      end: index + words.length,
      kind,
      isWeak: true,
      ...(isList ? { isList } : {}),
    });
  };
  for (const match of matchesWithin(folded, text, SOUGHT.CHARGE)) add(match, chargeOf(text, match));
  for (const match of matchesWithin(folded, text, SOUGHT.LIST)) add(match, listOf(text, match), true);
  for (const match of matchesWithin(folded, text, SOUGHT.PERMIT)) add(match, permitOf(text, match));
  for (const match of matchesWithin(folded, text, SOUGHT.APPLICATIONS))
    if (
      !/(?<![a-z])(?:asylum|patent|job|membership|planning|university|loan|trademark|software|mobile|accession|visa|refugee|citizenship) $/.test(
        text.slice(0, match.index),
      )
    )
      add(match, 'licence');
  for (const match of matchesWithin(folded, text, SOUGHT.RESTRICTION)) add(match, restrictionOf(text, match));
  for (const match of matchesWithin(folded, text, SOUGHT.PROBE))
    if (!NO_TRADE.test(text.slice(match.index))) add(match, 'trade-probe');
  for (const match of matchesWithin(folded, text, SOUGHT.FLIGHTS)) add(match, flightsOf(text, match));
  for (const match of matchesWithin(folded, text, SOUGHT.QUOTA))
    add(match, match[0].startsWith('export') ? 'export-control' : 'import-quota');
  return found;
}

/** The words of the noun phrase around a noun: its modifiers, and what it is on, for or of. */
function phrase(text: string, { 0: words, index }: RegExpExecArray): { before: string; after: string } {
  const end = index + words.length;
  return {
    before: /(?:[a-z0-9.%'-]+ ){0,4}$/.exec(text.slice(Math.max(0, index - 50), index))?.[0] ?? '',
    after:
      /^ (?:on|for|of|from|against|to|in)(?![a-z])(?:[^,;:.]|[,.](?=[0-9])){0,80}/.exec(
        text.slice(end, end + 86),
      )?.[0] ?? '',
  };
}

function chargeOf(text: string, match: RegExpExecArray): string | null {
  const { before, after } = phrase(text, match);
  const around = before + after;
  // "In charge of", "free of charge", "charges of spying", "a rights levy".
  if (/^charges?$/.test(match[0]) && /^ (?:of(?! [0-9])|that|against)(?![a-z])/.test(after || ' '))
    return null;
  if (
    /(?<![a-z])(?:in|of|without|take|took|taking|income|corporate|wealth|property|school|tuition|legal|membership|entrance|ticket|bank|service fee for) $/.test(
      before,
    )
  )
    return null;
  if (CONSULAR.test(around)) return 'visa-restriction';
  if (match[0] === 'dues' && !/(?<![a-z])(?:club|union|membership|party) $/.test(before)) return 'port-fee';
  if (SHIPS.test(around)) return 'port-fee';
  return ON_GOODS.test(around) || /(?:%|per ?cent)(?: [a-z]+)? $/.test(before) || /^lev/.test(match[0])
    ? 'tariff'
    : null;
}

function listOf(text: string, match: RegExpExecArray): string | null {
  const { before, after } = phrase(text, match);
  // "The list" is one that was named, and "its list of banned yards" is named behind it.
  const isBare = /^(?:lists?|register|roster)$/.test(match[0]);
  if (isBare && (/(?:^|[^a-z])(?:the|that|this|a) $/.test(before) || /^ of /.test(after))) return null;
  if (
    !/(?<![a-z])(?:to|on|onto|from|off) (?:(?:its|their|the|a|an|that|this|our) )(?:[a-z-]+ ){0,3}$/.test(
      before,
    )
  )
    return null;
  if (
    /(?<![a-z])(?:wish|waiting|shopping|price|guest|short|long|agenda|speakers?|mailing|to-do|white|approved|eligible|authori[sz]ed|safe|exempt(?:ion)?) $/.test(
      before,
    )
  )
    return null;
  const around = before + match[0] + after;
  if (/sanction|terror|asset|travel ban/.test(around)) return 'sanctions-list';
  if (/(?<![a-z])(?:unreliable|untrusted)/.test(around)) return 'unreliable-entity-list';
  if (/control|dual/.test(around)) return 'export-control-list';
  if (/(?<![a-z])(?:imports?|quarantine|suspended (?:plants|exporters|suppliers))/.test(around))
    return 'import-list';
  return 'entity-list';
}

function permitOf(text: string, match: RegExpExecArray): string | null {
  const { before, after } = phrase(text, match);
  const around = before + match[0] + after;
  if (
    /(?<![a-z])(?:birth|death|parking|parliament(?:ary)?|court|security|board|shareholders?|approval rating|subject to) /.test(
      before,
    )
  )
    return null;
  if (/^approvals?$/.test(match[0]) && !/[0-9]|export|import|licen|shipment|applications?/.test(around))
    return null;
  if (/(?<![a-z])(?:work|residence|study|entry) $/.test(before)) return 'visa';
  if (FLOWN.test(around) && !INWARD.test(around)) return 'flights';
  return INWARD.test(around) ? 'import-licence' : 'licence';
}

/** What police and parliaments look into. */
const NO_TRADE =
  /^[^,;:.]{0,60}(?<![a-z])(?:deaths?|killings?|crash(?:es)?|accidents?|leaks?|sp(?:y|ies|ying)|attacks?|officials?|ministers?|elections?|crimes?|lawmakers|diplomats?|claims|allegations|citizens|accounts)(?![a-z])/;

/** Flights that are counted, or those of somebody: "12 more flights a week", "flights by A-ish carriers". */
function flightsOf(text: string, match: RegExpExecArray): string | null {
  const { before, after } = phrase(text, match);
  const end = match.index + match[0].length;
  return /(?:[0-9]|(?<![a-z])(?:number of|more|extra|additional|further|new|return|charter|cargo|passenger|all|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty) )/.test(
    before,
  ) ||
    /^ (?:(?:a|per|each|every) (?:week|day|month)|allowed|permitted|between|it allows|they allow)(?![a-z])/.test(
      text.slice(end),
    ) ||
    /^ (?:by|of|for) [^,;:.]*(?:airlines|carriers)/.test(after)
    ? 'flights'
    : null;
}

function restrictionOf(text: string, match: RegExpExecArray): string | null {
  const { before, after } = phrase(text, match);
  const [noun] = match;
  const about = before + after;
  if (
    /(?<![a-z])(?:exchange|passport|price|birth|term|speed|background|spot|reality|immigration|arms) $/.test(
      before,
    )
  )
    return null;
  if (/^checks|^inspections/.test(noun) && !ON_GOODS.test(about) && !/lorr|truck|container|cargo/.test(about))
    return null;
  if (
    /^ (?:on|against) (?:the )?(?:power|use of force|press|media|speech|abortion|immigration|weapons)/.test(
      after,
    )
  )
    return null;
  if (/(?<![a-z])(?:visas?|entry|travel|travell?ers|tourists?|visitors?|students?)(?![a-z])/.test(about))
    return 'visa-restriction';
  if (
    /(?<![a-z])(?:procurement|tenders?|public contracts|in (?:public|government|state|official) (?:offices|agencies|bodies|buildings|institutions))(?![a-z])/.test(
      about,
    )
  )
    return 'procurement-ban';
  if (
    isBan(noun) &&
    /^ (?:on|against) (?:[a-z-]+ ){0,4}(?:apps|social media|messaging|platforms|software)(?![a-z])/.test(
      after,
    )
  )
    return 'app-ban';
  // "A moratorium on fishing licences": the licences are what is halted.
  if (/^ on (?:[a-z-]+ ){0,4}(?:licen[cs]es|permits|approvals|certificates)(?![a-z])/.test(after))
    return null;
  if (FLOWN.test(about)) return 'flight-ban';
  if (INVESTED.test(about)) return 'investment-restriction';
  if (INWARD.test(about)) return /^(?:quota|cap)/.test(noun) ? 'import-quota' : 'import-restriction';
  if (ABROAD.test(about)) return isBan(noun) ? 'export-ban' : 'export-control';
  if (
    /^(?:quotas?|caps?|limits?|ceilings?)$/.test(noun) &&
    (/^ of [0-9]/.test(after) || /^ for /.test(after))
  )
    return 'import-quota';
  if (ORIGIN.test(after) || /^(?:checks|inspections)/.test(noun)) return 'import-restriction';
  return isBan(noun) ? 'export-ban' : 'export-control';
}

function isBan(noun: string): boolean {
  return /^(?:ban|embargo|moratorium|prohibition|blockade)/.test(noun);
}
