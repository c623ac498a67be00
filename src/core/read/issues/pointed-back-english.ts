import type { Sentence } from '../../text/layout.ts';
import type { ReadingContext } from '../context.ts';
import type { Naming } from './namings.ts';
import { shapeOf } from './shape.ts';
import { isOfLastVisitor, isVisitTold } from './visitors.ts';

/** A bare noun that stands for what a text has named in full: "the ban", "the crew", "the permits". English. */
interface Kind {
  /** Stands wherever the pattern matches. */
  readonly sign: RegExp;
  readonly pointed: RegExp;
  /** What it may stand for: whichever of these the text named last. */
  readonly among: readonly string[];
  /** Named more recently, these leave it open which is meant. */
  readonly unless: readonly string[];
}

const THE =
  '(?<![a-z])(?:the|that|this|these|those|its|their|both|any|such|all|remaining|pending|outstanding|more|most of the|some of the|half of the)';
const kind = (sign: string, nouns: string, among: string, not = '', unless = ''): Kind => ({
  sign: new RegExp(sign),
  pointed: new RegExp(`${THE} (?:[a-z]+ )?(?:${nouns})(?![a-z-])${not}`),
  among: among.split(' '),
  unless: unless === '' ? [] : unless.split(' '),
});

const KINDS: readonly Kind[] = [
  kind(
    'ban|embargo',
    '(?:import |export |year-long |old |three-year )?(?:ban|embargo)',
    'food-safety-barriers export-controls tiktok visas',
    '(?! (?:on|of|against|from))',
  ),
  kind(
    'curbs|restrictions|controls|regime|licensing rules',
    'curbs|restrictions|controls|regime|licensing rules|export rules',
    'export-controls food-safety-barriers visas investment-restrictions',
    '(?! (?:on|of|against|for|in|change|at))',
  ),
  kind(
    'permits|approvals|applications|licen|authori|clearances',
    'permits|approvals|applications|licen[cs]es|authori[sz]ations|clearances',
    'licences',
    '(?! (?:for (?:asylum|membership|visas)|to join))',
  ),
  kind(
    'deliver|shipments|cargoes|purchases',
    'deliveries|shipments|cargoes|purchases',
    'agricultural-purchases energy-purchases aircraft-purchases',
    '(?! (?:of|from|to))',
    'rare-earths critical-minerals semiconductors licences export-controls supply-chains',
  ),
  kind(
    'suspension|extension|pause|reprieve|freeze|respite|deferral|moratorium',
    'suspension|extension|pause|reprieve|freeze|respite|deferral|moratorium',
    'tariff-truce',
    '(?! of (?:the |its |their )?(?:licen|flights|visas|talks|imports|sanctions|aid|deadline))',
  ),
  kind(
    'text|document|memorandum|compact|understanding|arrangement|package|protocol|accord',
    'memorandum|compact|understanding|arrangement|package|protocol|(?<!own )accord',
    'trade-deal',
    '(?! (?:of|between|for|that (?:the|they|we) (?:two|need)))',
  ),
  kind(
    'commission|committee|group|panel|mechanism|dialogue|hotline|forum|channel',
    'commission|committee|working groups?|panel|mechanism|hotline|joint body|channel',
    'dialogue-mechanism',
    '(?! (?:of (?:inquiry|experts)|tunnel|islands))',
  ),
  kind(
    'waiver|exemption',
    'visa waiver|waiver|exemption',
    'visas tariff-truce de-minimis tariffs',
    '(?! (?:of|for|from))',
  ),
  kind('swap|release|exchange|handover', 'swap|release|handover|prisoner exchange', 'detained-citizens'),
  kind('route|flights', 'routes?|flights', 'air-links', '(?! (?:to|out of|towards) (?:peace|a|recovery))'),
  kind(
    'quota|stock|catch',
    'quotas?|stock|catch',
    'seafood-fisheries',
    '(?! (?:market|exchange|index|price|prices|on |of (?:the )?(?:cars|chips|missiles)))',
  ),
  kind('cable|pipeline|interconnector', 'cable|pipeline|interconnector', 'energy-cooperation'),
  kind(
    'reef|shoal|islet|standoff|stand-off',
    'reef|shoal|islets?|standoff|stand-off',
    'maritime-security border-issues',
  ),
  kind('export terminal|terminal', 'terminal', 'energy-purchases energy-cooperation'),
];

const PEOPLE =
  /(?<![a-z])(?:the|both|those|these|two|all|three|their|its)(?: (?:two|three|four|five|six|other|remaining|young|detained|jailed|freed))? (men|women|couple|pair|crew|captives?|prisoners?|detainees?|hostages?|sailors?|seam[ae]n|skippers?|captains?|journalists?|reporters?|engineers?|geologists?|divers?|teachers?|nurses?|scholars?|students?|academics?|researchers?|fisherm[ae]n|pilots?|drivers?|executives?|tourists?|activists?|missionar(?:y|ies)|businessm[ae]n|scientists?|aid workers?|trawlerm[ae]n)(?! (?:visas?|association|union|exchange))(?![a-z])/;
const ANYBODY = /^(?:men|women|couple|pair|crew|captives?|prisoners?|detainees?|hostages?)$/;

/** What a text has named so far. */
interface Told {
  next: number;
  /** By issue: where it was named last. */
  readonly last: Map<string, number>;
  /** Sentences that tell of somebody held. */
  readonly held: string[];
}

const known = new WeakMap<ReadingContext, Told>();
/** What lies further back is no longer pointed at by a bare noun. */
const REACH = 3000;

export interface PointedAt {
  readonly issue: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The issues at which an English sentence points back by a bare noun, with the words in its shape.
 * @param namingsOf what an earlier sentence names; earlier sentences are asked in their order, each once
 */
export function pointedBack(
  context: ReadingContext,
  sentence: Sentence,
  shape: string,
  namingsOf: (sentence: Sentence) => readonly Naming[],
): readonly PointedAt[] {
  if (sentence.language !== 'en') return [];
  const found: PointedAt[] = [];
  for (const { sign, pointed, among, unless } of KINDS) {
    if (!sign.test(shape)) continue;
    const match = pointed.exec(shape);
    if (match === null) continue;
    const { last } = toldBefore(context, sentence, namingsOf);
    let issue: string | null = null;
    let at = sentence.start - REACH;
    for (const one of among) {
      const place = last.get(one);
      if (place !== undefined && place >= at) [issue, at] = [one, place];
    }
    const isOpen = unless.some((one) => (last.get(one) ?? -1) > at);
    if (issue !== null && !isOpen)
      found.push({ issue, start: match.index, end: match.index + match[0].length });
  }
  const people = PEOPLE.exec(shape);
  if (people !== null) {
    const { held, last } = toldBefore(context, sentence, namingsOf);
    const noun = people[1] as string;
    const stem = noun.replace(/(?:ies|y|m[ae]n|s)$/, '');
    const isTold = ANYBODY.test(noun) ? held.length > 0 : held.some((told) => told.includes(stem));
    if (isTold && (last.get('detained-citizens') ?? -REACH) >= sentence.start - REACH)
      found.push({
        issue: 'detained-citizens',
        start: people.index,
        end: people.index + people[0].length,
      });
  }
  const visit = VISIT.exec(shape);
  if (visit !== null && isVisitTold(context, sentence))
    found.push({
      issue: isOfLastVisitor(context, sentence) ? 'high-level-contacts' : 'leader-visits',
      start: visit.index,
      end: visit.index + visit[0].length,
    });
  return found;
}

const VISIT =
  /(?<![a-z])(?:the|this|that) (?:coming |planned |forthcoming |upcoming )?(?:visit|trip)(?! (?:to|by|of|from))(?![a-z])/;

function toldBefore(
  context: ReadingContext,
  sentence: Sentence,
  namingsOf: (sentence: Sentence) => readonly Naming[],
): Told {
  let told = known.get(context);
  if (told === undefined) {
    told = { next: 0, last: new Map(), held: [] };
    known.set(context, told);
  }
  const { sentences } = context;
  while (told.next < sentences.length) {
    const one = sentences[told.next] as Sentence;
    if (one.start >= sentence.start) break;
    // Counted before it is asked: it looks back at what stands before it only.
    const namings = namingsOf(one);
    told.next += 1;
    for (const { issue, start } of namings) told.last.set(issue, start);
    if (namings.some(({ issue }) => issue === 'detained-citizens'))
      told.held.push(shapeOf(context, one).text);
  }
  return told;
}
