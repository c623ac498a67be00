import { longestFirst } from '../../text/longest-first.ts';
import { COUNT_UNITS, type CountUnit } from './count-units.ts';
import type { Measure, MeasureContext } from './measure.ts';
import type { Numeral } from './numeral.ts';

const units = new Map<string, CountUnit>();
for (const unit of COUNT_UNITS) {
  for (const word of unit.en) {
    units.set(word, unit);
    units.set(`${word}s`, unit);
  }
}
const UNIT = new RegExp(`^[ -](?<word>${longestFirst(units.keys()).join('|')})(?![a-z])`);
/** What follows a hyphen in an adjective that counts: a 14-member crew. */
const HYPHENED =
  /^-(?<word>member|person|man|woman|nation|country|page|seat|ship|vessel|strong|point)(?![a-z-])/;
const WORD = /^ (?<word>[a-z][a-z'-]*)/;
/** Plurals without -s. */
const IRREGULAR = new Set([
  'people',
  'men',
  'women',
  'children',
  'personnel',
  'police',
  'crew',
  'staff',
  'aircraft',
  'servicemen',
  'fishermen',
  'congressmen',
  'lawmakers',
  'criteria',
  'media',
  'memoranda',
  'livestock',
  'cattle',
]);
/** A noun phrase that a number counts holds none of these. */
const STOP = new Set(
  (
    'a an the this these those my your his her its their our it he she they we you i him them us me who whom which that what ' +
    'in on at by for from to of with and or but as than into onto off out up down via per over under about around after before ' +
    'during since until against between among across toward towards along through without within versus plus minus times ' +
    'is are was were be been being am has have had do does did will would can could may might must shall should not also still ' +
    'already later earlier ago now then there here only just even both each all any some such other others more most less fewer ' +
    'said says say told tells including includes means makes takes gives goes comes remains seems shows wants needs thus always ' +
    'perhaps besides yes if when while because so where how why percent per ' +
    'years months weeks days hours minutes seconds year month week day hour minute second ' +
    'january february march april june july august september october november december am pm points'
  ).split(' '),
);
const VERB_LIKE = /^(?:[a-z]+(?:ss|us|is)|[a-z]*'s|was|has|does|says|goes)$/;
/** A label before a number makes it a name: Section 301, Article 5, Flight 370. */
const LABEL =
  /(?:^|[^a-z])(?:section|article|chapter|title|order|no\.?|number|resolution|annex|page|paragraph|para|figure|fig\.?|table|phase|stage|step|level|tier|group|flight|route|highway|channel|version|day|week|class|category|type|rule|part|item|point|act|bill|proposition|room|gate|pier|unit|area|zone|district|line|top|aged?|covid|world war|circa|since|in|year|by|until) ?[-#]?$/;
const SET_BEFORE =
  /(?:^|[^a-z])(?:the|these|those|our|their|its|his|her|my|your|both|all|last|past|first|next|other|any|these|no|every|each|which|number|only) $/;

/** A share that the number is the whole of: "one in five", "seven out of every ten". */
const SHARE_BEFORE =
  /(?:^|[^a-z0-9])(?:one|two|three|four|five|six|seven|eight|nine|[1-9]) (?:in|out of)(?: every)? $/;

/** What an English number counts: a measure or the noun phrase after it. */
export function englishCountAt(context: MeasureContext, numeral: Numeral): Measure | null {
  const { text } = context;
  if (isLabel(context, numeral)) return null;
  // "Seven in ten exporters": ten are no exporters of the text.
  if (SHARE_BEFORE.test(text.slice(Math.max(0, numeral.start - 24), numeral.start))) return null;
  const before = text.slice(Math.max(0, numeral.start - 8), numeral.start);
  if (
    numeral.inWords &&
    numeral.value <= 12 &&
    SET_BEFORE.test(before) &&
    !/(?:past|last|only|all) $/.test(before) &&
    !isDefiniteCount(text, numeral)
  )
    return null;
  const after = text.slice(numeral.end, numeral.end + 60);
  const hyphened = HYPHENED.exec(after);
  if (hyphened !== null && numeral.value > 1) return measure(numeral, hyphened[0].length, null, 1);
  const unit = UNIT.exec(after);
  const known = units.get(unit?.groups?.word ?? '');
  const kinds = known?.id === 'item' ? kindsOf(after) : null;
  if (kinds !== null) return measure(numeral, kinds.end, 'item', kinds.start);
  if (unit !== null && known?.measures === true) return measured(text, numeral, unit[0].length, known);
  if (numeral.value === 1 && numeral.inWords) return null;
  if (text.slice(numeral.start, numeral.end) === '0') return null;
  const isYear = !numeral.inWords && /^(?:1[5-9]|20|21)\d\d$/.test(text.slice(numeral.start, numeral.end));
  const part = PART.exec(after)?.[1];
  // "Four of the licences": the number, which other words part from what it counts.
  if (part !== undefined && isPlural(part) && numeral.value > 1)
    return { ...plain(numeral), unit: unitOf(part) };
  // "Twenty more licences" counts licences.
  // "15 US companies": a name in capitals, and no pronoun.
  const state =
    / us(?= [a-z])/.exec(after.slice(0, 6)) !== null && context.isCapital(numeral.end + 1) ? 3 : 0;
  const more = state || (MORE.exec(after)?.[0].length ?? 0);
  const nouns = shifted(nounPhrase(after.slice(more)), more);
  if (nouns === null && !isYear && numeral.value >= 10 && isBareCount(text, numeral)) return plain(numeral);
  // "It will issue a further 40": more of what was counted before.
  if (nouns === null && !isYear && isFurther(text, numeral)) return plain(numeral);
  if (nouns === null || (isYear && known?.id !== 'person')) return null;
  return measure(numeral, nouns.end, unitOf(nouns.text), nouns.start);
}

/** "The three plants": counted as much as others are, but for the parties themselves and those who speak for them. */
function isDefiniteCount(text: string, { start, end, value }: Numeral): boolean {
  if (
    value < 2 ||
    !/(?:^|[^a-z])(?:the|these|those|its|their|our|his|her) $/.test(text.slice(Math.max(0, start - 8), start))
  )
    return false;
  const phrase = nounPhrase(text.slice(end, end + 60));
  return phrase !== null && !PARTIES.test(phrase.text) && !/^(?:of|or|and|in|on)(?![a-z])/.test(phrase.text);
}

const PARTIES =
  /(?:sides|countries|governments|leaders|heads|presidents|premiers|ministers|capitals|nations|parties|teams|neighbou?rs|delegations|economies|states|powers|chancellors|diplomats|negotiators|envoys|partners|rivals|allies|foes|men|women|people|peoples|giants|militaries|armies|navies|societies|cultures|sisters|brothers|secretaries|chiefs|officials|ministries|deputies|commissioners|monarchs|kings|houses|chambers|camps|institutions|others|regions|provinces|cities|territories|days|weeks|months|years|hours|minutes)$/;

const MORE = /^ (?:more|other|further)(?= [a-z])/;

function shifted(phrase: Phrase | null, by: number): Phrase | null {
  return phrase === null ? null : { ...phrase, start: phrase.start + by, end: phrase.end + by };
}

const KINDS = /^ (?:[a-z]+ )?(?:kinds|types|sorts|categories|classes) of /;

/** "Three kinds of coating equipment": what there are kinds of, up to its plural or to the words behind it. */
function kindsOf(after: string): Phrase | null {
  const lead = KINDS.exec(after);
  if (lead === null) return null;
  const start = lead[0].length;
  let end = start - 1;
  for (let count = 0; count < 3; count += 1) {
    const word = WORD.exec(after.slice(end))?.groups?.word;
    if (word === undefined || STOP.has(word)) break;
    end += 1 + word.length;
    if (isPlural(word)) break;
  }
  return end < start ? null : { text: after.slice(start, end), start: 1, end };
}

function measured(text: string, numeral: Numeral, length: number, unit: CountUnit): Measure {
  const end = numeral.end + length;
  const of = /^ of (?:the |its |their |us |u\.s\. )?/.exec(text.slice(end, end + 20));
  const noun =
    of === null
      ? null
      : /^(?:[a-z]+(?:ese|ian|ean|ish|can|an) (?=[a-z]))?[a-z][a-z-]*(?: (?!and |or |in |to |for |from |by |at |on |with |were |was |is |are |has |as |a |the |that |this |its |which |last |next |each |every )[a-z-]+s(?![a-z]))?/.exec(
          text.slice(end + of[0].length, end + of[0].length + 40),
        );
  const span =
    of === null || noun === null || STOP.has(noun[0])
      ? null
      : { start: end + of[0].length, end: end + of[0].length + noun[0].length };
  return {
    start: numeral.start,
    end: span?.end ?? end,
    quantity: 'count',
    unit: unit.id,
    currency: null,
    factor: 1,
    of: span,
  };
}

const PART = /^ of (?:the|its|their|those|these|our|his|her) (?:[a-z-]+ ){0,2}?([a-z]+s)(?![a-z])/;

interface Phrase {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Up to three words before a plural, as in "14 Nordavian crew members". Offsets are into `after`. */
function nounPhrase(after: string): Phrase | null {
  let at = 0;
  let end = 0;
  for (let count = 0; count < 5; count += 1) {
    const word = WORD.exec(after.slice(at))?.groups?.word;
    if (word === undefined || STOP.has(word)) break;
    const next = at + 1 + word.length;
    if (isPlural(word)) end = next;
    // "14 crew members" goes on after a plural; "14 ships sails" does not.
    else if (end > 0) break;
    if (end > 0 && !IRREGULAR.has(word)) break;
    if (count >= 3 && end === 0) break;
    at = next;
    if (/^[^ ]/.test(after.slice(at))) break;
  }
  return end === 0 ? null : { text: after.slice(1, end), start: 1, end };
}

function isPlural(word: string): boolean {
  if (IRREGULAR.has(word)) return true;
  return word.length > 3 && word.endsWith('s') && !VERB_LIKE.test(word);
}

function unitOf(phrase: string): string | null {
  const words = phrase.split(' ');
  for (let from = 0; from < words.length; from += 1) {
    const unit = units.get(words.slice(from).join(' '));
    if (unit !== undefined) return unit.id;
  }
  return null;
}

function measure(numeral: Numeral, length: number, unit: string | null, of: number): Measure {
  const end = numeral.end + length;
  return {
    start: numeral.start,
    end,
    quantity: 'count',
    unit,
    currency: null,
    factor: 1,
    of: { start: numeral.end + of, end },
  };
}

/** "Only 23 had been issued", "it is fewer than 60, against …": a limit or a verb makes a count of a number without a noun. */
function isBareCount(text: string, { start, end }: Numeral): boolean {
  if (
    /(?:^|[^a-z])(?:only|just|of (?:which|whom|them|these|those),?) $/.test(
      text.slice(Math.max(0, start - 12), start),
    ) &&
    /^ (?:has|have|had|was|were|are|will|would|remain(?:ed)?|went|came)(?![a-z])/.test(text.slice(end))
  )
    return true;
  if (
    OF_THESE.test(text.slice(Math.max(0, start - 110), start)) &&
    /^ (?:has|have|had|was|were|are)(?![a-z])/.test(text.slice(end))
  )
    return true;
  return (
    /(?:^|[^a-z])(?:fewer than|less than|more than|at least|no more than|up to) $/.test(
      text.slice(Math.max(0, start - 14), start),
    ) && /^(?:[,;.!?)]|$)(?![0-9])/.test(text.slice(end))
  );
}

/** "Of the 60 berths applied for in May, 24 have been granted": the whole stands before its part. */
const OF_THESE =
  /(?:^|[.;:,] |[^a-z](?:that|and|but) )of (?:the |its |their |our )?[0-9][0-9,]* [a-z][^.;:]{2,90}, (?:about |some |almost |nearly )?$/;

/** "a further 40", "another 12": a number that stands for things named before. */
function isFurther(text: string, { start, end }: Numeral): boolean {
  return (
    /(?:^|[^a-z])(?:a further|an additional|another) $/.test(text.slice(Math.max(0, start - 16), start)) &&
    /^(?:$|[,;.!?)](?![0-9])| (?:in|on|by|to|for|from|at|over|under|this|last|next|will|were|are|have|had|and|or|before|after|since)(?![a-z]))/.test(
      text.slice(end),
    )
  );
}

function plain({ start, end }: Numeral): Measure {
  return { start, end, quantity: 'count', unit: null, currency: null, factor: 1, of: null };
}

/** A name with a number in it: "Boeing 737", "Section 301". Digits right after a capitalised word inside a sentence. */
function isLabel({ text, isCapital }: MeasureContext, numeral: Numeral): boolean {
  const before = text.slice(Math.max(0, numeral.start - 24), numeral.start);
  if (numeral.inWords) return false;
  const written = text.slice(numeral.start, numeral.end);
  if (/[,]|million|billion|thousand|hundred/.test(written)) return false;
  if (/(?:^|[^a-z])(?:in|by|since|until|year) $/.test(before)) return /^(?:1[5-9]|20|21)\d\d$/.test(written);
  if (LABEL.test(before)) return true;
  const word = /(?:^|[^a-z])([a-z]+) $/.exec(before)?.[1];
  if (word === undefined) return false;
  const at = numeral.start - word.length - 1;
  return (
    at > 0 &&
    isCapital(at) &&
    !/^(?:the|about|some|over|nearly|at|all|more|than|almost|around|another|only|of|with|these|those|and|or)$/.test(
      word,
    )
  );
}
