import type { VerbEntry } from '../../lexicon/entry.ts';
import { matchesIn } from '../../text/matches.ts';
import type { Frame } from '../actors/frame.ts';
import { sought, testWithin } from '../sought/may-stand.ts';
import type { VerbToken } from './attribution.ts';
import { type Enclosed, enclosing } from './enclosed.ts';

/** What a thing can be called in one word: adjectives by their endings, and those whose endings nouns share. */
const ADJECTIVE = [
  '(?!(?:table|cable|vegetable|executive|representative|initiative|objective|directive|alternative|native|relative|detective|perspective|archive|drive)(?![a-z]))[a-z-]+(?:ful|ous|ive|able|ible|less)',
  '(?:urgent|inconsistent|consistent|transparent|prudent|imprudent|insufficient|independent|different|excellent|violent|fraudulent|incoherent|permanent|negligent|important|significant|relevant|irrelevant|arrogant|blatant|defiant)',
  '(?:disappointing|encouraging|worrying|alarming|misleading|shocking|outstanding|confusing|insulting|unconvincing|promising|concerning|troubling|destabili[sz]ing|damaging|humiliating|frustrating|reassuring|heartening|appalling|overwhelming|binding|non-binding|meaningless)',
  '(?:flawed|misguided|outdated|biased|overblown|long overdue|overdue|routine|un[a-z]+ed|ill-[a-z]+|politically motivated)',
  '(?:tragic|historic|catastrophic|symbolic|unrealistic|realistic|pathetic|undemocratic|problematic|unscientific|chaotic|idiotic|strategic|pragmatic)',
  '(?:illegal|legal|vital|crucial|essential|unusual|normal|fatal|critical|hysterical|final|unethical|irrational|brutal|immoral|unconstitutional|exceptional|hypocritical|impartial|partial|beneficial|pivotal)',
  '(?:unnecessary|necessary|discriminatory|extraordinary|arbitrary|satisfactory|unsatisfactory|contradictory|revolutionary|inflammatory|exploratory|mandatory|voluntary)',
  '(?:unfair|fair|false|true|untrue|wrong|right|void|null and void|premature|absurd|obscene|futile|hostile|naive|fake|dead|sound|unsound|cruel|crude|harsh|weak|strong|late|too late|off limits|a done deal|dangerous|necessary|inhumane|unwise|wise|toxic|complete|incomplete|moot)',
  '(?:nonsense|fiction|fantasy|theft|piracy|blackmail|aggression|terrorism|propaganda|hypocrisy|extortion|bullying|sabotage|baseless|slander|rubbish|protectionism)',
].join('|');

/** Somebody gives something a name: the verb, what is named and, ahead, what it is called. Folded. */
const NAMING = new RegExp(
  `(?<![a-z-])(?:called|calls|calling|labell?ed|labels|labell?ing|branded|branding|termed|terming|dubbed|deemed) (?!for |on |upon |off |in |into |back |out |up |by |to |at |from |an? |after |again )(?:(?:it|them|this|that|these|him|her) |(?:(?:the|this|that|these|those|his|her|its|their|our|any|such|[a-z-]+(?:'s|s')) )?(?:[a-z0-9'-]+ ){1,6}?)(?=["“](?!,)|an? (?!few|couple|week|day|month|year|second|third|number|meeting|press|halt|snap|vote)[a-z]|(?:very|too|deeply|highly|totally|completely|clearly|utterly|wholly|simply|both|[a-z]{3,}ly) (?:${ADJECTIVE})|(?:${ADJECTIVE})(?=[.,;:”"]|$| (?:and|but|in|on|for|to|given|because|as|after|during|at|while|when|under)(?![a-z])))`,
  'g',
);

/** "Described talks between the negotiators as “useful”": however long the name is of what is described. */
const AS =
  /(?<![a-z-])(?:describ(?:ed|es|ing)|characteri[sz](?:ed|es|ing)|depict(?:ed|s|ing)|portray(?:ed|s|ing)|regard(?:ed|s|ing)|sees|saw|views|viewed) (?!to |that |by |as )[^,;:.“”"]{2,110}? as(?= (?:["“]|an? |the |too |very |“|[a-z-]+(?:ful|ous|ive|able|ible|less|ing|ed|ic|al|ary|air|ong|ight|ak)(?![a-z])))/g;

const AS_CUE = sought(/describ|characteri|depict|portray|regard|sees|saw|views|viewed/);

const CUE = sought(/call|label|brand|term|dubb|deem/);

/** "A step that A called “a mistake”": what is named stands before the clause. */
const NAMED_BEFORE =
  /(?<![a-z-])(?:called|calls|labell?ed|branded|termed|dubbed)(?= ["“][a-z][a-z'’-]* [a-z])/g;

/** What naming takes from "described …" in the lexicon, which looks at no complement. */
const BARE = /^(?:call|term|dub|label)/;

/**
 * Verbs by which somebody calls something a name ("called the ban reckless", "called it “a gift”"), in place of those
 * forms of the lexicon that do not look at what follows. Each ends where the name begins.
 */
export function withNaming(
  describe: VerbEntry | undefined,
  frame: Frame,
  tokens: readonly VerbToken[],
  enclosed: readonly Enclosed[],
): readonly VerbToken[] {
  if (describe === undefined) return tokens;
  const described = testWithin(frame, frame.text, AS_CUE)
    ? describedAs(describe, frame, tokens, enclosed)
    : tokens;
  return testWithin(frame, frame.text, CUE) ? calledSo(describe, frame, described, enclosed) : described;
}

/** Verbs before "as": no token inside what is described counts. */
function describedAs(
  describe: VerbEntry,
  { text }: Frame,
  tokens: readonly VerbToken[],
  enclosed: readonly Enclosed[],
): readonly VerbToken[] {
  const found = matchesIn(text, AS)
    .map((match) => ({ start: match.index, end: match.index + match[0].length, entry: describe }))
    .filter(({ start }) => !enclosing(enclosed, start) && !tokens.some((one) => one.start === start));
  const others = tokens.filter(
    (one) => !found.some(({ start, end }) => one.start >= start && one.end <= end),
  );
  return found.length === 0 ? tokens : [...others, ...found];
}

/** Verbs of naming, each up to where the name begins. */
function calledSo(
  describe: VerbEntry,
  frame: Frame,
  tokens: readonly VerbToken[],
  enclosed: readonly Enclosed[],
): readonly VerbToken[] {
  const { text } = frame;
  const kept = tokens.filter(
    (one) => one.entry.id !== describe.id || !BARE.test(text.slice(one.start, one.end)),
  );
  const before = / (?:which|that) /.test(text) ? matchesIn(text, NAMED_BEFORE) : [];
  const named = [...matchesIn(text, NAMING), ...before]
    .map((match) => ({ start: match.index, end: match.index + match[0].trimEnd().length, entry: describe }))
    .filter(
      ({ start, end }) =>
        !enclosing(enclosed, start) && !kept.some((one) => one.start < end && start < one.end),
    );
  return [...kept, ...named];
}
