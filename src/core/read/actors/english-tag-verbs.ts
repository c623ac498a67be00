import type { VerbEntry } from '../../lexicon/entry.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { matchesWithin, sought, soughtAll } from '../sought/may-stand.ts';
import { thatVerbs } from './english-that-verbs.ts';
import { viewPhrases } from './english-view-phrases.ts';
import { viewVerbs } from './english-view-verbs.ts';
import type { Frame } from './frame.ts';

/** A verb of saying at local offsets. */
export interface TagVerb {
  readonly start: number;
  readonly end: number;
  readonly entry: VerbEntry;
}

/**
 * Verbs that say something only beside the words: “…,” X joked; “…,” sighed X; "…, the bank estimated". By themselves
 * most of them tell of no words ("X continued the work"), so that no list of words of saying has these forms.
 */
const VERBS: Readonly<Record<string, string>> = {
  say: 'exclaimed exclaims reasoned reasons shouted shouts whispered whispers confided confides repeated repeats began texted gushed scoffed sneered mocked jibed growled growls muttered mutters murmured murmurs averred avers chimed-in weighed-in shrieked cried bellowed roared hissed chuckled groaned moaned deadpanned blurted-out burst-out cut-in put-in protests jokes quipped quips joked jokes mused muses sighed laughed smiled shrugged snapped barked thundered fumed ventured opined recounted related reflected testified testifies grouses groused continued continues concluded concludes observed observes noticed specified summed-up went-on marvelled enthused stipulated found finds calculated calculates reckoned reckons volunteered lamented',
  respond:
    'replied replies responded responds answered answers retorted retorts countered counters shot-back fired-back hit-back',
  estimate: 'estimated estimates',
  predict: 'forecast forecasts projected projects speculated',
  claim: 'maintained maintains contended contends',
  note: 'commented comments remarked',
  write: 'wrote writes posted',
  report: 'reported reports',
  'express-concern': 'fears feared',
  think: 'suspects suspected assumes assumed surmises surmised feels felt thinks thought believes believed',
  admit: 'confessed confesses',
  pledge: 'swore',
  add: 'adds added',
  complain: 'complained protested objected',
  insist: 'insisted insists',
  indicate: 'indicated indicates',
  expect: 'expect',
  urge: 'pleaded begged appealed advised counselled',
  query: 'asked asks wondered inquired',
};

const FORMS: ReadonlyMap<string, string> = new Map(
  Object.entries(VERBS).flatMap(([verb, forms]) =>
    forms.split(' ').map((form) => [form.replace('-', ' '), verb] as const),
  ),
);

const ALL = [...FORMS.keys()].sort((a, b) => b.length - a.length).join('|');

const SOUGHT = soughtAll({
  /** Behind the words, before whoever is named: “…,” sighed the minister. */
  BEFORE_NAME: new RegExp(`(?<=[”"] |[a-z0-9], )(?:${ALL})(?= [a-z])`, 'g'),
  /** Behind whoever is named, at the end of the clause: “…,” the minister sighed. */
  BEHIND_NAME: new RegExp(
    `(?<= )(?:${ALL})(?=[.,;]|$| (?:on [a-z]+day|in|at|to reporters|when asked|after|during|later|yesterday|today|last|this|with a)(?![a-z]))`,
    'g',
  ),
  /** Before a colon and words in marks: the minister sighed: “…”. */
  BEFORE_COLON: new RegExp(
    `(?<=[a-z0-9,)”"] )(?:${ALL})(?=(?: (?:to|on|in|at|during|after|later|when|with) [^,.;:“”"]{1,60})?: ?["“])`,
    'g',
  ),
});

/** "reported last week that", "reports, citing an official, that". */
const REPORTS = sought(
  /(?<= )(?:reported|reports)(?=(?: (?:last|this|on|in|earlier|late|yesterday|today)[a-z0-9 ]{0,30})?(?:, (?:citing|quoting) [^,;]{3,70},)? that(?![a-z]))/g,
);

/** The words with their mark or comma, and whoever is named, with an aside at most. */
const NAMED = /(?:[”"]|[a-z0-9%],) (?:[^,;:.!?“”"]{1,70}|[^,;:.!?“”"]{1,50}, [^;:!?“”"]{1,90},) $/;
const QUOTED_NAME = /[”"] (?:[^,;:.!?“”"]{1,70}|[^,;:.!?“”"]{1,50}, [^;:!?“”"]{1,90},) $/;

/** Words in front of an unquoted tag's subject that make another clause of it: ", who joked", ", and replied". */
const NO_SUBJECT =
  /(?:^|[^a-z])(?:who|which|that|and|but|or|as|while|when|if|because|to|has|have|had|was|were|is|are|been|be|not|he|she|it|they|then|also)(?: [a-z]+ly)? $/;

/** Behind a closing mark these go on with the clause and name nobody: “…” and that A had answered. */
const NO_NAME =
  /^(?:and|but|or|that|which|as|while|when|in|on|at|for|to|with|of|by|from|is|was|were|are)(?![a-z])/;

/** Behind a mere comma only verbs that tell little else are verbs of saying. */
const TELLS_ALONE =
  /^(?:quip|jok|mus|opin|testif|fear|think|thought|believ|felt|suspect|assum|confess|ventur|recount|surmis|grous|reckon|estimat|forecast|found|finds|repl|retort|counter|respond|contend|maintain|remark|comment|specul|conclud|observ|report|expect|insist|indicat|calculat|project|complain|shot|wrote|add|lament)/;

/** After an opening these words stand behind an occasion, and not behind words: "When it closed, the bank reported". */
const OCCASION =
  /^(?:and |but )?(?:when|while|after|before|as|if|although|though|since|in|on|at|with|under|by|for|from|during|following|amid|despite|earlier|later|meanwhile|however|[a-z]+ing(?! (?:is|are|was|were|has|have|had|will|would|can|could|should|may|might|must|needs|wants|does|did|[a-z]{3,}(?:ed|es))(?![a-z]))|[a-z]+ly(?=,| (?:after|before|on|in|at|last|this) )|last|this)(?![a-z])[^,]*,(?! [^,]*,)/;

/** Verbs in such a place, where `known` has none. */
export function tagVerbs(
  lexicon: Lexicon,
  frame: Frame,
  known: readonly { readonly start: number; readonly end: number }[],
): TagVerb[] {
  const { text } = frame;
  const found: TagVerb[] = [];
  const take = (start: number, written: string, isQuoted: boolean): void => {
    const end = start + written.length;
    const entry = lexicon.get('verb', FORMS.get(written) ?? 'say');
    if (entry === undefined || (!isQuoted && !TELLS_ALONE.test(written))) return;
    if ([...known, ...found].some((one) => one.start < end && start < one.end)) return;
    found.push({ start, end, entry });
  };
  for (const match of matchesWithin(frame, text, REPORTS)) take(match.index, match[0], true);
  for (const match of matchesWithin(frame, text, SOUGHT.BEFORE_NAME)) {
    const isQuoted = /[”"] $/.test(text.slice(match.index - 2, match.index));
    const next = match.index + match[0].length + 1;
    if (
      !frame.isCapital(next) &&
      !/^(?:the|an?|one|another|two|three|his|her|its|their|mr|he|she)(?![a-z])/.test(
        text.slice(next, next + 8),
      )
    )
      continue;
    take(match.index, match[0], isQuoted);
  }
  for (const match of matchesWithin(frame, text, SOUGHT.BEHIND_NAME)) {
    const lead = text.slice(Math.max(0, match.index - 170), match.index);
    if (!NAMED.test(lead)) continue;
    const isQuoted = QUOTED_NAME.test(lead);
    if (isQuoted && (NO_NAME.test(/[”"] ([^”"]*)$/.exec(lead)?.[1] ?? '') || NO_SUBJECT.test(lead))) continue;
    if (!isQuoted && (NO_SUBJECT.test(lead) || OCCASION.test(text.slice(0, match.index)))) continue;
    take(match.index, match[0], isQuoted);
  }
  for (const match of matchesWithin(frame, text, SOUGHT.BEFORE_COLON)) take(match.index, match[0], true);
  found.push(...thatVerbs(lexicon, frame, [...known, ...found]));
  found.push(...viewPhrases(lexicon, frame, [...known, ...found]));
  return [...found, ...viewVerbs(lexicon, frame, [...known, ...found])];
}
