import type { Lexicon } from '../../lexicon/lexicon.ts';
import { matchesWithin, mayAnyStand, sought, soughtGroup, testWithin } from '../sought/may-stand.ts';
import type { TagVerb } from './english-tag-verbs.ts';
import type { Frame } from './frame.ts';

const BE =
  '(?:is|are|was|were|remains?|remained|feels?|felt|sounded|sounds|seems|seemed|appeared|has been|have been|had been)(?: (?:also|still|now|not|more|less|very|quite|equally|deeply|clearly|particularly|especially|even|most|rather|so|increasingly|[a-z]{4,}ly)){0,2}';

/** Attitudes by their adjective, before what they are about. */
const FEELINGS: readonly (readonly [verb: string, adjectives: string, about: string])[] = [
  [
    'express-concern',
    'worried concerned alarmed uneasy nervous anxious troubled apprehensive fearful',
    'that about by at over for',
  ],
  ['express-concern', 'afraid', 'that'],
  ['express-concern', 'wary', 'of'],
  ['hope', 'hopeful', 'that about of'],
  ['think', 'optimistic upbeat bullish confident sanguine positive', 'that about of'],
  ['think', 'pessimistic gloomy downbeat bearish', 'that about'],
  ['doubt', 'sceptical skeptical doubtful dubious unconvinced unsure uncertain', 'that about of whether'],
  ['think', 'certain sure convinced persuaded', 'that of'],
  [
    'welcome',
    'glad happy pleased delighted relieved satisfied heartened encouraged reassured thrilled content',
    'that about by with at',
  ],
  [
    'regret',
    'sorry disappointed saddened dismayed unhappy dissatisfied frustrated disheartened upset discouraged',
    'that about by with at over',
  ],
  [
    'criticise',
    'angry furious outraged indignant incensed appalled scathing critical annoyed',
    'that about by with at over of',
  ],
  ['express', 'surprised astonished shocked taken_aback baffled puzzled stunned', 'that by at'],
  ['appreciate', 'grateful thankful', 'that for to'],
  ['express', 'proud', 'that of'],
  ['insist', 'adamant emphatic clear categorical unequivocal', 'that about'],
];

/** Turns of phrase that say something of what stands behind them. */
const TURNS: readonly (readonly [verb: string, turns: string])[] = [
  ['oppose', '(?:spoke|speaks|speak|came|comes|come) out against'],
  ['support', '(?:spoke|speaks|speak|came|comes) (?:out )?in (?:favour|favor|support|defence|defense) of'],
  ['support', '(?:made|makes|make|making) (?:the|a) (?:[a-z]+ )?case for'],
  ['oppose', '(?:made|makes|make) (?:the|a) (?:[a-z]+ )?case against'],
  [
    'call-on',
    '(?:repeated|renewed|repeats|renews|reiterated|issued|made|backed|joined|echoed|voiced) (?:the|an?|its|their|his|her) (?:[a-z]+ )?(?:call|calls|demand|demands|appeal|plea|request) for',
  ],
  [
    'warn',
    '(?:issued|gave|sent|delivered|sounded) (?:an?|another|its|his|her|their) (?:[a-z]+ )?warning (?:about|of|against|over|to)',
  ],
  ['warn', '(?:sounded|sounds|raised) the alarm (?:about|over|on)'],
  ['query', '(?:took|takes|take) issue with'],
  ['oppose', '(?:took|takes|take) exception to'],
  ['doubt', '(?:cast|casts|threw|throws|poured|pours) (?:doubt|cold water|scorn|doubts) (?:on|over)'],
  ['criticise', '(?:took|takes) (?:a swipe|a shot|a dig|aim) at'],
  ['note', '(?:drew|draws|draw) attention to'],
  ['downplay', '(?:made|makes) (?:light|little) of'],
  ['downplay', '(?:talked|talks|played) down'],
  ['praise', '(?:talked|talks|played|talking) up'],
  ['announce', '(?:held|holds|hold) out (?:the )?(?:prospect|possibility|hope|promise) (?:of|that)'],
  [
    'speak-about',
    '(?:left|leaves|leave) open (?:whether|how|when|the (?:possibility|question|option) (?:of|that|whether))',
  ],
  [
    'speak-about',
    '(?:mused|muses|speculated|speculates|speculate|reflected|fantasised) (?:aloud |openly |publicly )?(?:about|on|over)',
  ],
  [
    'express',
    '(?:expressed|expresses|express|voiced|professed) (?:[a-z]+ ){0,2}(?:confidence|optimism|pessimism|scepticism|skepticism|relief|anger|frustration|disbelief|indifference|unease|alarm|dismay|shock|delight|pride|impatience) (?:in|that|about|at|over|with|for)',
  ],
  ['expect', '(?:reckons|reckoned|reckon) with'],
  [
    'call-on',
    '(?:is|are|was|were|been) (?:also |now |again )?(?:calling|pushing|pressing|lobbying|campaigning) for',
  ],
  ['warn', '(?:is|are|was|were|been) (?:also |now |again )?warning (?:of|about|against)'],
  ['hope', '(?:is|are|was|were|been) (?:also |now |still )?hoping (?:for|to)'],
  ['express', '(?:struck|strikes|sounded|sounds) (?:an?|the) (?:[a-z]+ )?note (?:of|on|about)'],
  [
    'advocate',
    '(?:counselled|counseled|preached|urges|urging|counsels|advises|preaches)(?= (?:patience|caution|restraint|calm|moderation|prudence|vigilance)(?![a-z]))',
  ],
  ['speak-about', '(?:went|goes) (?:so|as) far as to call'],
];

/** A noun of saying as the object of a verb that tells nothing else, before the clause with "that". */
const LIGHT =
  '(?:made|makes|make|making|gave|gives|give|giving|took|takes|take|taking|issued|issues|sent|sends|offered|offers|advanced|put forward|puts forward|voiced|expressed|expresses|express|repeated|repeats|renewed|reiterated|had|has|delivered|received|defended|held|holds|hold|shared|shares|share|stuck to|sticks to|is of|are of|was of|were of|drew|draws|came to|reached|left|conveyed|made public|floated|dropped|levelled|leveled|raised)';
const SPOKEN: readonly (readonly [verb: string, nouns: string])[] = [
  ['argue', 'argument point case'],
  ['claim', 'claim allegation assertion contention'],
  ['accuse', 'accusation charge'],
  ['think', 'view position opinion belief conviction stance impression feeling conclusion'],
  ['assure', 'assurance assurances guarantee guarantees word'],
  ['announce', 'notice announcement statement declaration'],
  ['warn', 'warning warnings reminder'],
  ['promise', 'promise pledge vow commitment'],
  ['hope', 'hope hopes wish'],
  ['express-concern', 'fear fears concern concerns worry suspicion'],
  ['doubt', 'doubt doubts'],
  ['demand', 'demand demands'],
  ['propose', 'suggestion proposal idea'],
  ['signal', 'signal signals hint hints message'],
  ['predict', 'prediction forecast'],
  ['complain', 'complaint complaints objection'],
];

const FELT = FEELINGS.map(([verb, adjectives, about]) => ({
  verb,
  found: sought(
    new RegExp(
      `(?<=[a-z0-9,)”"] )${BE} (?:${adjectives.replaceAll(' ', '|').replaceAll('_', ' ')})(?= (?:${about.replaceAll(' ', '|')}) [a-z“"])`,
      'g',
    ),
  ),
}));
const TURNED = TURNS.map(([verb, turn]) => ({
  verb,
  found: sought(new RegExp(`(?<=^|[a-z0-9,)”"] )${turn}(?= [a-z“"])`, 'g')),
}));
const TOLD = SPOKEN.map(([verb, nouns]) => ({
  verb,
  found: sought(
    new RegExp(
      `(?<=^|[a-z0-9,)”"] )${LIGHT} (?:the |an? |its |his |her |their |this |another |no |[a-z]+ ){1,3}?(?:${nouns.replaceAll(' ', '|')})(?= that )`,
      'g',
    ),
  ),
}));

/** Their adjectives and nouns: the verbs before them stand in nearly every sentence, so that these are looked for first. */
const ANY_FEELING = sought(
  new RegExp(
    ` (?:${FEELINGS.map(([, words]) => words.replaceAll(' ', '|').replaceAll('_', ' ')).join('|')}) (?:that|about|at|by|over|for|of|whether|with|to) `,
  ),
);
const ANY_TURN = soughtGroup(...TURNED.map(({ found }) => found));
const ANY_NOUN = sought(
  new RegExp(` (?:${SPOKEN.map(([, nouns]) => nouns.replaceAll(' ', '|')).join('|')}) that `),
);

/** What is not said, or said of nobody. */
const NOBODY =
  /(?:^|[^a-z])(?:was|were|is|are|been|be|being|it is|to|not|would|could|should|may|might|must) $/;

/** A noun that only stands for what others said. */
const DENIED = /(?:^| )(?:no|any|never|nobody) /;

/** Attitudes told by an adjective and turns of phrase that say something, where `known` has no verb. */
export function viewPhrases(
  lexicon: Lexicon,
  frame: Frame,
  known: readonly { readonly start: number; readonly end: number }[],
): TagVerb[] {
  const { text } = frame;
  const isFelt = testWithin(frame, text, ANY_FEELING);
  const isTurned = mayAnyStand(frame, ANY_TURN);
  const isTold = testWithin(frame, text, ANY_NOUN);
  if (!isFelt && !isTurned && !isTold) return [];
  const made: TagVerb[] = [];
  const patterns = [...(isFelt ? FELT : []), ...(isTurned ? TURNED : []), ...(isTold ? TOLD : [])];
  for (const { verb, found } of patterns) {
    for (const { 0: written, index } of matchesWithin(frame, text, found)) {
      const end = index + written.length;
      if (NOBODY.test(text.slice(Math.max(0, index - 10), index)) || DENIED.test(written)) continue;
      const entry = lexicon.get('verb', verb);
      if (entry === undefined || made.some((one) => one.start < end && index < one.end)) continue;
      if (known.some((one) => one.start < end && index < one.end)) continue;
      made.push({ start: index, end, entry });
    }
  }
  return made;
}
