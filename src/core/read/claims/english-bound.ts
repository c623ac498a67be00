import { ENGLISH_BONDS } from '../../lexicon/data/verdicts/english.ts';

const { agreement, promise, obligation, deadline, delivery } = ENGLISH_BONDS;
const noun = (words: readonly string[]): string => `(?:${words.join('|')})`;
const BOUND = noun([...agreement, ...promise, ...obligation]);
/** What somebody said that it would do, as a clause of its own. */
const SAID =
  '(?:what|everything|all|whatever|anything|nothing|none of what|as)(?: that)? (?:[^,;]{1,30}? )?(?:agreed|promised|pledged|signed|undertook|undertaken|committed to|laid down|set out in|entered into)';
/** What binds, in one's own words: its word, its side of the bargain, the spirit of it. */
const OWN =
  "(?:(?:every|each|all|any|no|not one|a single|one|both|many|several|most|few|some|(?:its|their) very) (?:single |last |other )?(?:line|clause|comma|paragraph|article|word|letter|syllable|page|point|item|section|chapter|sentence|jot|iota)s?(?: (?:of|in) (?:it|them|that|this|what|the [a-z]+))?|(?:its|their|his|her|our|my|your|[a-z]+'s) (?:own )?(?:word|(?:side|end|part|half|share) of (?:the|that|this|a|any)|(?:side|end|part)(?=[,.;:!]))|the (?:letter|spirit))";
/** Little of what binds: a verdict of keeping on that is one of breaking. */
export const LITTLE =
  /^ ["“]?(?:barely|hardly|scarcely|only|just|merely|at (?:best|most)|no more than|fewer than|less than|not even|a mere|little(?: more than)?|few|a fraction|(?:a|one) (?:third|quarter|fifth|tenth)|half)(?: of| than| (?:a|one) (?:third|quarter|half|fifth|tenth|handful|fraction)(?: of)?| half(?: of)?| [0-9a-z-]+ of)* (?=[a-z“"'])/;
/** None of it: "has broken no promise", "violated nothing". */
export const NO_OBJECT = /^ ["“]?(?:nothing|none of|not one|not a single|no)(?![a-z])/;
/** Whatever binds, as what is said not to have been broken. */
export const ANYTHING = /^ (?:anything|a thing)(?=[.,;:!”"]| (?:we|it|they|that)(?![a-z])| ?$)/;
/** What was named just before, by a pronoun. */
export const POINTED =
  /^ (?:it|them|this|that|both|these|those)(?= (?:in|to|from|since|at|throughout|for|all|ever|on|so|with|as|by)(?![a-z])|[.,;:!”"]| ?$)/;
const OBJECT_GAP = String.raw`(?: (?!(?:and|but|while|because|which|who|when|if|after|before|since|until|unless|despite|amid|although|though|whether|as|than|by)(?![a-z]))["“'’]?[a-z0-9][^\s,;:.]*)`;
export const BOUND_AHEAD = new RegExp(
  `^["”]?${OBJECT_GAP}{0,9}? ["“]?(?:(?<bond>${BOUND}s?|dut(?:y|ies)|memoranda|consensuses|${OWN}|${SAID}|(?:it|they|he|she|we) (?:had |has |have )?(?:promised|pledged|undertaken|undertook|agreed to))|(?<deadline>${noun(deadline)}s?)|(?<delivery>${noun(delivery)}s?|deliveries))(?![a-z])`,
);
/** Verbs of many meanings take what binds for their object at once: "kept every promise", and not "kept ships that the treaty…". */
export const NAMES_BOND = new RegExp(`(?<![a-z])${BOUND}s?(?![a-z])`);
export const CLOSE_AHEAD = new RegExp(
  `^["”]?${OBJECT_GAP}{0,5}? ["“]?(?:(?<bond>${BOUND}s?|dut(?:y|ies)|memoranda|${OWN}|${SAID})|(?<deadline>${noun(deadline)}s?))(?![a-z])`,
);
export const BOUND_BEFORE = new RegExp(
  `(?<![a-z])(?:(?<bond>${BOUND}s?|dut(?:y|ies)|memoranda|${OWN}|${SAID})|(?<deadline>${noun(deadline)}s?)|(?<delivery>${noun(delivery)}s?|deliveries))(?:["”]| (?!and |but |while |that (?:it|they|he|she|we) )[^,;]{0,70}?|, [^,;]{2,60},)? ?$`,
);

/** A duty on goods binds nobody. */
const A_LEVY =
  /(?:percent|per cent|%|import|export|customs|anti-dumping|countervailing|safeguard|additional|extra|punitive|steel|excise|retaliatory|new|special|[0-9]+) (?:[a-z]+ )?dut(?:y|ies)$/;

/** Whether the words that end with what binds name a levy: "an 18 percent duty", "the duty on steel". */
export function isLevy(words: string, behind: string): boolean {
  return A_LEVY.test(words) || (/(?<![a-z])dut(?:y|ies)$/.test(words) && /^ (?:on|of [0-9])/.test(behind));
}
