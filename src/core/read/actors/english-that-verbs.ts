import type { Lexicon } from '../../lexicon/lexicon.ts';
import { matchesWithin, sought } from '../sought/may-stand.ts';
import type { TagVerb } from './english-tag-verbs.ts';
import type { Frame } from './frame.ts';

/**
 * Verbs that say something by the clause with "that" behind them. Without it most of them tell of no words ("she
 * swore", "he granted a licence"), so that no list of words of saying has these forms.
 */
const VERBS: Readonly<Record<string, string>> = {
  say: 'relate recount testified testifies volunteer venture relayed relays whisper shout cried cries exclaim yell thunder fume sigh opine muse joke quipped quips hastened_to_add hastens_to_add specified specifies pronounce submitted submits rule preach confide repeat lecture mutter murmur mumble rejoin retort attest certified certifies',
  argue: 'reason posit postulate hypothesise hypothesize theorise theorize object',
  admit: 'confess grant conceded concedes owned_up',
  estimate: 'reckon calculate guess speculate surmise conjecture deduce inferred infers',
  conclude: 'found finds determine',
  think:
    'imagine suspect suppose presume assume felt feels foresaw foresees held holds took_the_view takes_the_view was_of_the_view is_of_the_view was_of_the_opinion is_of_the_opinion is_sure was_sure are_sure is_certain was_certain remains_convinced remained_convinced remains_confident remained_confident stays_confident is_under_no_illusion take_the_view',
  pledge: 'swore swears guarantee undertook undertakes',
  assure: 'reassure',
  hope: 'pray trust remains_hopeful remained_hopeful remain_hopeful is_hopeful was_hopeful are_hopeful',
  'express-concern': 'fear worried worries fretted frets',
  regret: 'lament bemoan',
  doubt:
    'is_sceptical was_sceptical remains_sceptical remained_sceptical is_skeptical was_skeptical remains_skeptical remained_skeptical is_doubtful was_doubtful are_sceptical are_skeptical is_unconvinced was_unconvinced remains_unconvinced',
  deny: 'disputed disputes',
  add: 'went_on_to_say goes_on_to_say went_on_to_note went_on_to_argue',
  complain: 'grouse moan grumble whine',
  demand: 'insist require stipulate order direct decree',
  ask: 'beg begged plead request appeal',
  urge: 'counsel counselled counselling recommend',
  tell: 'notified notifies inform brief advise alert remind',
  'make-clear':
    'made_the_point makes_the_point made_no_secret makes_no_secret made_it_known would_say_only could_say_only said_only made_plain makes_plain made_known makes_known let_it_be_known lets_it_be_known let_slip lets_slip left_no_doubt leaves_no_doubt',
  predict: 'prophesied prophesies bet bets wagered forecast forecasts foretold',
  state: 'states stated',
  promise: 'promised promises vowed vows',
  threaten: 'threatened threatens',
  respond: 'counter protested protests',
  post: 'blogged texted texts tweeted tweets',
  boast: 'gloated bragged brags crowed',
};

/** A form that stands as it is, and no stem. */
const WHOLE =
  /_|(?:ed|ies|ts|ps|rs|ns|gs|ds|ls|es)$|^(?:found|felt|held|foresaw|swore|undertook|bet|forecast|foretold)$/;

/** The finite forms of a verb, in the past and of the third person. */
function formsOf(word: string): readonly string[] {
  if (WHOLE.test(word)) return [word.replaceAll('_', ' ')];
  if (word.endsWith('e')) return [`${word}d`, `${word}s`];
  return [`${word}ed`, `${word}s`];
}

const FORMS: ReadonlyMap<string, string> = new Map(
  Object.entries(VERBS).flatMap(([verb, stems]) =>
    stems.split(' ').flatMap((stem) => formsOf(stem).map((form) => [form, verb] as const)),
  ),
);

const ALL = [...FORMS.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join('|');

/** When, where and to whom, before "that". */
const BETWEEN =
  "(?: (?:to|on|in|at|during|after|before|early|late|earlier|later|last|this|yesterday|today|through|for)(?: [a-z0-9’'-]+){1,8}?)?";

const THAT = sought(
  new RegExp(`(?<=[a-z0-9,)”"] )(?:${ALL})(?=${BETWEEN},? that (?!day|week|month|year|same))`, 'g'),
);

/** Bare forms behind a plural, of verbs that are no nouns. */
const PLURAL = sought(
  /(?<=[a-z0-9,)”"] )(?:reckon|conclude|speculate|assume|imagine|lament|grumble|confess|swear|concede|admit|insist|maintain|predict|contend|allege|acknowledge|complain)(?= that | (?:the|its|their|it|they|he|she|there) (?:[a-z-]+ ){0,5}(?:is|are|was|were|will|would|could|has|have|had|may|might) )/g,
);

/** "Officials privately expect it to be late": whoever is expected to do something stands between. */
const EXPECTED = sought(
  /(?<=[a-z0-9,)”"] )(?:expect|expected|expects|anticipate|anticipates|anticipated)(?= (?!to |from |of |in |at |on |by )(?:[a-z0-9’'-]+ ){1,9}?(?:not )?to (?!the |an? |its |his |their )[a-z])/g,
);

/** Those who are told stand between: "reassured lawmakers that". */
const ADDRESSED = sought(
  /(?<=[a-z0-9,)”"] )(?:reassured|reassures|notified|notifies|informed|informs|advised|advises|alerted|alerts|reminded|reminds|convinced|persuaded)(?= (?!by |of |to |in |on |at )(?:[a-z’'-]+ ){1,5}?that )/g,
);

/** "Has been warning for weeks that", "is insisting that": a course of saying, whose verb begins with the form of be. */
const COURSE = sought(
  /(?<=[a-z0-9,)”"] )(?:is|are|was|were|been) (?:also |now |again |still |already |privately |publicly |openly |quietly |reportedly )?(say|warn|insist|argu|claim|complain|suggest|stress|hint|signal|predict|promis|threaten|caution|telegraph|maintain|contend|report|hop)ing(?=(?: (?:for|since|to|in|on|at|this|last|privately|publicly|all)(?: [a-z0-9’'-]+){1,6}?)? that )/g,
);

const OF_COURSE: Readonly<Record<string, string>> = {
  argu: 'argue',
  promis: 'promise',
  hop: 'hope',
  hint: 'signal',
  telegraph: 'signal',
  contend: 'maintain',
  suggest: 'indicate',
};

/** By the way of a participle: ", promising that", "while fearing that". */
const PARTICIPLE = sought(
  /(?<=(?:, |^| and | while | by | but ))(?:threaten|vow|promis|pledg|undertak|repeat|comment|foresee|fear|worry|think|consider|writ|imply|recommend|ask|request|lament|protest|object|counter|doubt|regrett|accept|advis|remind|swear|guarantee|confess|conced|reckon|calculat|estimat|specify|recount|reflect|jok|quipp|mus|muttere|grumbl|complain|boast|bragg|testify|confid|fum|thunder|exclaim|warn|caution|insist|hint|suggest|signall?|indicat|predict|speculat|specify|recall)ing(?= (?:[a-z][a-z’'-]* ){0,4}?that )/g,
);

const OF_PARTICIPLE: readonly (readonly [start: string, verb: string])[] = [
  ['threat', 'threaten'],
  ['vow', 'promise'],
  ['promis', 'promise'],
  ['pledg', 'pledge'],
  ['swear', 'pledge'],
  ['guarant', 'pledge'],
  ['undertak', 'undertake'],
  ['fear', 'express-concern'],
  ['worry', 'express-concern'],
  ['foresee', 'predict'],
  ['predict', 'predict'],
  ['estim', 'estimate'],
  ['reckon', 'estimate'],
  ['calcul', 'estimate'],
  ['ask', 'ask'],
  ['request', 'ask'],
  ['recommend', 'propose'],
  ['doubt', 'doubt'],
  ['regret', 'regret'],
  ['lament', 'regret'],
  ['think', 'think'],
  ['consider', 'think'],
  ['protest', 'complain'],
  ['complain', 'complain'],
  ['boast', 'boast'],
  ['brag', 'boast'],
  ['warn', 'warn'],
  ['caution', 'caution'],
  ['insist', 'insist'],
  ['hint', 'signal'],
  ['signal', 'signal'],
];

/** A clause without "that": "believed the levy was illegal". */
const BARE_CLAUSE = sought(
  /(?<=[a-z0-9,)”"] )(?:believed|believes|thought|thinks|feared|fears|estimated|estimates|reckoned|reckons|expected|expects|concluded|concludes|suspected|suspects|maintained|maintains|felt|predicted|forecast|forecasts|hoped|hopes|worried|worries|argued|argues|wrote|writes|reported|reports|undertook|swore)(?= (?:the|its|their|his|her|this|these|those|any|no|some|most|an?|it|he|she|they|there)(?: [a-z0-9’'-]+){0,7}? (?:was|were|would|will|had|could|is|are|has|might|may|should|can)(?![a-z]))/g,
);

const OF_BARE: readonly (readonly [start: string, verb: string])[] = [
  ['believ', 'think'],
  ['thought', 'think'],
  ['think', 'think'],
  ['felt', 'think'],
  ['suspect', 'think'],
  ['fear', 'express-concern'],
  ['worr', 'express-concern'],
  ['estim', 'estimate'],
  ['reckon', 'estimate'],
  ['expect', 'expect'],
  ['predict', 'predict'],
  ['forecast', 'predict'],
  ['hope', 'hope'],
  ['conclu', 'conclude'],
  ['maintain', 'maintain'],
  ['arg', 'argue'],
  ['writ', 'write'],
  ['wrote', 'write'],
  ['report', 'report'],
  ['under', 'undertake'],
  ['swore', 'pledge'],
];

/** Others are moved to act: "pressured Uganda to lift the levy", "exhorting both sides not to". */
const MOVED = sought(
  /(?<=[a-z0-9,)”"] )(?:pressured|pressures|pressuring|presses|pressing|exhorted|exhorts|exhorting|implored|implores|imploring|beseeched|besought|beseeches|beseeching|advised|advises|advising|counselled|counsels|entreated|nudged|nudges|nudging|prodded|prods|prodding|warned|warns|warning|begged|begs|begging|pleaded with|pleads with|pleading with|appealed to|appeals to|appealing to|reminded|reminding|requests|goaded)(?= (?!of |that |by |for |in |on )(?:[a-z’'-]+ ){1,6}?(?:not )?to (?!the |an? |its |his |their )[a-z])/g,
);

/** Blame and regret with a noun as the object, in forms that no list has. */
const BLAMED = sought(
  /(?<=[a-z0-9)”"] )(?:slammed|slams|lambasted|lambasts|castigated|excoriated|decried|decries|bemoaned|bemoans|lamented|laments|regretted)(?= (?:the|its|their|his|her|this|these|those|any|an?|what|[a-z]+(?:'s|s')) )/g,
);

/** Forms that are nouns elsewhere, and participles, before the noun that they have as an object. */
const WITH_OBJECT = sought(
  /(?<=(?:[a-z0-9)”"]|, (?:while )?|, and) )(?:demands|doubts|favours|favors|regretting|lamenting|doubting|demanding|slamming|blasting|recommending|endorsing)(?= (?:the|its|their|his|her|this|these|those|any|an?|more|full|immediate|proof|answers|access|compensation|to know)(?![a-z]))/g,
);

const OF_OBJECT: readonly (readonly [start: string, verb: string])[] = [
  ['demand', 'demand'],
  ['doubt', 'doubt'],
  ['fav', 'support'],
  ['endors', 'support'],
  ['regret', 'regret'],
  ['lament', 'regret'],
  ['recommend', 'propose'],
  ['slam', 'criticise'],
  ['blast', 'criticise'],
];

const OF_PLURAL: Readonly<Record<string, string>> = {
  reckon: 'estimate',
  conclude: 'conclude',
  speculate: 'estimate',
  assume: 'think',
  imagine: 'think',
  lament: 'regret',
  complain: 'complain',
  concede: 'admit',
  confess: 'admit',
  admit: 'admit',
  insist: 'insist',
  maintain: 'maintain',
  contend: 'maintain',
  predict: 'predict',
  swear: 'pledge',
  acknowledge: 'acknowledge',
};

/** Who cannot say anything although a clause with "that" follows: "the talks found that" has somebody; "it was felt" none. */
const NOBODY = /(?:^|[^a-z])(?:was|were|is|are|been|be|being|it is|so|to|not) $/;

/** Verbs of saying by the clause behind them, where `known` has none. */
export function thatVerbs(
  lexicon: Lexicon,
  frame: Frame,
  known: readonly { readonly start: number; readonly end: number }[],
): TagVerb[] {
  const { text } = frame;
  const found: TagVerb[] = [];
  const take = (start: number, end: number, verb: string): void => {
    const entry = lexicon.get('verb', verb) ?? lexicon.get('verb', 'say');
    if (entry === undefined || [...known, ...found].some((one) => one.start < end && start < one.end)) return;
    found.push({ start, end, entry });
  };
  for (const { 0: written, index } of [
    ...matchesWithin(frame, text, THAT),
    ...matchesWithin(frame, text, ADDRESSED),
  ]) {
    if (NOBODY.test(text.slice(Math.max(0, index - 8), index))) continue;
    take(index, index + written.length, FORMS.get(written) ?? 'tell');
  }
  for (const { 0: written, index } of matchesWithin(frame, text, PLURAL))
    if (
      !/(?:^|[^a-z])(?:to|not|n't|will|would|should|could|can|may|might|must|did|does|do) $/.test(
        text.slice(Math.max(0, index - 8), index),
      )
    )
      take(index, index + written.length, OF_PLURAL[written] ?? 'say');
  for (const { 0: written, 1: stem = '', index } of matchesWithin(frame, text, COURSE))
    take(index, index + written.length, OF_COURSE[stem] ?? stem);
  for (const { 0: written, index } of matchesWithin(frame, text, PARTICIPLE))
    take(index, index + written.length, startingLike(OF_PARTICIPLE, written));
  for (const { 0: written, index } of matchesWithin(frame, text, BARE_CLAUSE)) {
    if (NOBODY.test(text.slice(Math.max(0, index - 8), index))) continue;
    take(index, index + written.length, startingLike(OF_BARE, written));
  }
  for (const { 0: written, index } of matchesWithin(frame, text, EXPECTED)) {
    if (
      /(?:^|[^a-z])(?:was|were|is|are|been|be|being|to|not|than|as|of|the|its|their) $/.test(
        text.slice(Math.max(0, index - 8), index),
      )
    )
      continue;
    take(index, index + written.length, 'expect');
  }
  for (const { 0: written, index } of matchesWithin(frame, text, MOVED)) {
    if (NOBODY.test(text.slice(Math.max(0, index - 8), index))) continue;
    take(index, index + written.length, written.startsWith('warn') ? 'warn' : 'urge');
  }
  for (const { 0: written, index } of matchesWithin(frame, text, WITH_OBJECT))
    take(index, index + written.length, startingLike(OF_OBJECT, written));
  for (const { 0: written, index } of matchesWithin(frame, text, BLAMED))
    take(index, index + written.length, /^(?:lament|regret|bemoan)/.test(written) ? 'regret' : 'criticise');
  return found;
}

function startingLike(table: readonly (readonly [start: string, verb: string])[], written: string): string {
  return table.find(([start]) => written.startsWith(start))?.[1] ?? 'say';
}
