import type { Lexicon } from '../../lexicon/lexicon.ts';
import { matchesWithin, sought } from '../sought/may-stand.ts';
import type { TagVerb } from './english-tag-verbs.ts';
import type { Frame } from './frame.ts';

/**
 * Verbs that say something by the clause with "that" behind them. Without it most of them tell of no words ("she
 * swore", "he granted a licence"), so that no list of words of saying has these forms.
 */
const VERBS: Readonly<Record<string, string>> = {
  say: 'relate recount testified testifies volunteer venture whisper shout cried cries exclaim yell thunder fume sigh opine muse joke quipped quips hastened_to_add hastens_to_add specified specifies pronounce submitted submits rule preach confide repeat lecture mutter murmur mumble rejoin retort attest certified certifies',
  argue: 'reason posit postulate hypothesise hypothesize theorise theorize object',
  admit: 'confess grant conceded concedes owned_up',
  estimate: 'reckon calculate guess speculate surmise conjecture deduce inferred infers',
  conclude: 'found finds determine',
  think:
    'imagine suspect suppose presume assume felt feels foresaw foresees held holds took_the_view takes_the_view was_of_the_view is_of_the_view was_of_the_opinion is_of_the_opinion',
  pledge: 'swore swears guarantee undertook undertakes',
  assure: 'reassure',
  hope: 'pray trust',
  'express-concern': 'fear worried worries fretted frets',
  regret: 'lament bemoan',
  complain: 'grouse moan grumble whine',
  demand: 'insist require stipulate order direct decree',
  ask: 'beg begged plead request appeal',
  urge: 'counsel counselled counselling recommend',
  tell: 'notified notifies inform brief advise alert remind',
  'make-clear':
    'made_plain makes_plain made_known makes_known let_it_be_known lets_it_be_known let_slip lets_slip left_no_doubt leaves_no_doubt',
  predict: 'prophesied prophesies bet bets wagered forecast forecasts foretold',
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
  '(?: (?:to|on|in|at|during|after|before|early|late|earlier|later|last|this|yesterday|today|through|for)(?: [a-z0-9’\'-]+){1,8}?)?';

const THAT = sought(new RegExp(`(?<=[a-z0-9,)”"] )(?:${ALL})(?=${BETWEEN},? that (?!day|week|month|year|same))`, 'g'));

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
  for (const { 0: written, 1: stem = '', index } of matchesWithin(frame, text, COURSE))
    take(index, index + written.length, OF_COURSE[stem] ?? stem);
  return found;
}
