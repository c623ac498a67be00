import type { ReadingContext } from '../context.ts';
import { mayAnyStand, soughtGroup } from '../sought/may-stand.ts';
import { ownParty } from '../statements/agent.ts';
import { conditionOf } from '../statements/condition.ts';
import { agentAt } from '../statements/grammatical-subject.ts';
import { isOnlooker } from '../statements/outsider.ts';
import type { Statement } from '../statements/statement.ts';

/** Those who watch, in the singular and the plural. */
const WATCHER =
  '(?:analysts?|economists?|experts?|observers?|diplomats?|scholars?|traders?|strategists?|professors?|investors?|markets?|the market|bank|banks|fund|agency|institute|institution|firm|brokers?|brokerage|house|think tank|consultancy|ministry|office|forecasters?|pollsters?|bookmakers?|insiders?|commentators?|officials|who|he|she|they|i|we|nobody|no one|few|many|most|some)';
const MEASURE =
  '(?:growth|inflation|gdp|output|production|exports?|imports?|prices?|demand|supply|trade|deficits?|surplus|unemployment|rates?|yields?|revenues?|sales|consumption|investment|volumes?|shipments?|the [a-z]+(?: [a-z]+)?)';
/** "Sees growth of 2.4 percent", "growth is seen slowing to". */
const SEES = new RegExp(
  `(?<![a-z])(?:${WATCHER} (?:now |still )?(sees?|puts?|pegs?) (?:[a-z'’]+ ){0,3}?${MEASURE}(?: [a-z]+){0,3}? (?:of|at|around|about|near|between|above|below|slowing|rising|falling|easing|accelerating|reaching|averaging|picking|dropping|shrinking|hitting|topping|widening|narrowing|recovering)(?![a-z])|(?:is|are) (seen)(?: as)? (?:[a-z]+ing|at|likely|above|below)(?![a-z]))`,
);
/** Verbs of foretelling with a future behind them, and "expect it to". */
const FORETELL = new RegExp(
  `(?<![a-z])${WATCHER}(?: (?:polled|surveyed|interviewed|quoted|contacted) by [^,;]{2,30}?| (?:at|in|from|with) [^,;]{2,24}?)? (?:now |still |widely |generally |also |largely )?(?:(forecasts?|predict(?:s|ed)?|project(?:s|ed)?|estimate[sd]?|anticipate[sd]?|fear(?:s|ed)?|calculate[sd]?|reckon(?:s|ed)?|expect(?:s|ed)?|foresees?|foresaw|doubt(?:s|ed)?|suspects?|warn(?:s|ed)?|caution(?:s|ed)?)(?: that)? (?=[^;]{2,100}?(?<![a-z])(?:will|would|could|might|may|can)(?![a-z]))|(expects?|expected|projects?|forecasts?|predicts?) (?=[^,;]{2,60}? to [a-z]))`,
);
/** "She expects the first shipment to cross the strait before winter": of things, not of somebody. */
const EXPECTS_THINGS =
  /(?<![a-z])(?:he|she|they|it|i|we) (?:now |also |still |fully )?(expects?|expected|anticipates?|foresees?) (?=(?:the|an?|its|their|his|her|our|most|all|some|about|around|at least|up to|[0-9]|prices|exports|imports|trade|growth|inflation|shipments|deliveries)(?![a-z])[^,;]{3,70}? to (?!be (?:held|signed|announced|released|published)|take place|meet|visit|hold|sign)[a-z])/;
/** "Cut its growth forecast to 2.1 percent". */
const REVISED =
  /(?<![a-z])(?:cut|cuts|raised|raises|lowered|lowers|trimmed|trims|revised|revises|slashed|upgraded|downgraded|lifted|nudged|kept|left|held|maintained) (?:its|their|his|her|the) (?:[a-z0-9-]+ ){0,4}?(forecasts?|outlook|projections?|estimates?)(?![a-z])[^;]{0,60}?(?:to|at|from|by|of) (?:about |around |just )?[0-9]/;
/** What may come of something: "risks pushing up rates", "are bracing for shortages", "sees no quick end". */
const RISKS =
  /(?<![a-z])(?:(?:also |now |still |only )?(risks?|risk) (?!being |assess|manag)[a-z]+ing(?![a-z])|(?:is|are) (?:already |now )?(bracing) (?:itself |themselves )?for|(sees?) (?:no|little|few|scant|hardly any) (?:[a-z]+ ){0,2}?(?:end|way out|way back|prospects?|chances?|signs?|hope|breakthrough|progress|relief|let-?up|resolution|solution|return|recovery|improvement|deal)(?= (?:to|of|for|in|from|before|this|next|that)|[.,;]))/;
const NOT_THINK = new RegExp(
  `(?<![a-z])${WATCHER} ((?:do|does|did)(?: not|n't)(?: really| fully)? (?:think|believe|expect|see|anticipate|foresee|imagine))(?= [^;]{2,80}?(?:(?<![a-z])(?:can|will|would|could|to|[a-z]+ing)(?![a-z])))`,
);
/** Where things are heading, and what is or is not near. */
const HEADING =
  /(?<![a-z])(?:(?:looks?|seems?|appears?) (?:now |all |well )?(?:set|poised|likely|destined|bound|certain|doomed|on (?:track|course)) (?:to|for)|(?:is|are|remains?|looks?|appears?|seems?|was|were) (?:still |well |probably |now |as )?(?:out of reach|unattainable|a (?:very )?long way off|a distant prospect|far off|(?:months|years|weeks|decades) away|within reach(?! of)|close at hand|all but (?:certain|inevitable|impossible|over|dead)|(?:almost |virtually )?(?:inevitable|unavoidable)|only a matter of time|just a matter of time|hard to imagine|conceivable|a (?:very )?long shot|a pipe dream|off the table for now|improbable)|(?:is|are|was|were|remain|remains) (?:tilted|skewed|weighted) (?:to|towards?) the (?:downside|upside)|(?:is|are) pricing in|(?:has|have) priced in|(?:shows?|show|there (?:is|are)) (?:no|few|little) signs? of [a-z]+ing(?= [^,;]{0,20}(?:soon|time|before|this|next|by))|(?:there (?:is|are|remains?)|sees?|carries|faces?|poses?|with) (?:an? )?(?:growing|rising|real|serious|high|considerable|increased|heightened|increasing|significant|mounting|strong|distinct) (?:risk|danger|possibility|likelihood|probability|prospect)s? (?:that|of)|no [^,;]{2,40}? (?:is|are|was|were) (?:in sight|on the horizon|in prospect|on the cards|expected|likely)|(?:in|under) (?:a |an |the |its |their )?(?:worst|best|base|baseline|adverse|optimistic|pessimistic|central|downside)(?:[- ]case)?(?: scenario| forecast| case)(?=[^;]{2,80}?(?<![a-z])(?:will|would|could|might)(?![a-z]))|(?:nobody|no one|investors|anyone|markets|we|readers|voters|companies|exporters|importers|consumers) should(?: not)? (?:expect|count on|bank on|brace for|prepare for)|(?:is|are|was|were|remain|remains|grew|grow)(?: [a-z]+ly)? (?:sceptical|skeptical|doubtful|bearish|bullish|gloomy|upbeat|optimistic|pessimistic) (?:that|(?:about|on|over) (?:the |its |their |any )?(?:[a-z]+ )?(?:prospects?|chances?|outlook|odds|future|likelihood|possibility))|(?:all signs|everything|all the signs|the signs) points? to|(?:stands?|looks?) to (?:gain|lose|benefit|suffer)|(?:is|are) heading (?:for|towards?|into)|will (?:sooner or later|almost certainly|eventually)|by (?:this time )?next (?:year|spring|summer|autumn|winter) [^,;]{2,40} (?:will|could|may))(?![a-z])/;
/** Chance, not duty: "should be back to normal within weeks". */
const SHOULD =
  /(?<![a-z])(should|ought to) (?:be (?:within reach|easy|enough|possible|feasible|achievable|manageable|sufficient|done|ready)|be back|be over|return to normal|recover|rebound|ease|improve|stabili[sz]e|pick up|rise|fall|settle|subside|fade|normali[sz]e|resume|grow|shrink|slow)(?![a-z])/;
/** The same of a goal, also in the mouth of a party. */
const ACHIEVABLE =
  /(?<![a-z])(should|ought to) be (?:(?:well|easily|still) )?(?:within reach|possible|feasible|achievable|attainable|manageable|easy enough)(?![a-z])/;
/** Those of whom "should" asks. */
const OF_DUTY =
  /(?<![a-z])(?:sides?|part(?:y|ies)|countr(?:y|ies)|governments?|it|they|he|she|we|you|i|companies|banks?|states?|members?|leaders?|ministers?|capitals?) $/;
const WOULD =
  /(?<![a-z])would (?:not |never |also |only |soon |then |still |probably )*(?!like|have|welcome|rather|be (?:happy|glad|willing|ready|prepared|welcome|held|signed|announced|released|published|re-?imposed|imposed|reinstated|revoked|withdrawn|rescinded|sanctioned)|support|prefer|love|want|agree|appreciate|suggest|urge|say|argue|meet|hold|visit|travel|attend|sign|announce|release|publish|continue to|seek|work|need|require|receive|remain in (?:force|place)|take (?:effect|place)|enter into|come into|carry on|resume|be in (?:touch|contact))[a-z]+/;
/** Meetings and dates, also where somebody expects them. */
const APPOINTED =
  /^[^,;]{0,60}? (?:to|will|would) (?:meet|hold|be held|take place|begin|start|visit|travel|fly|arrive|attend|convene|speak|talk|discuss|announce|deliver|address|take effect|come into force|enter into force|sign|be signed|be released|be published|report|receive|host|join|lead)(?![a-z])/;
const PAST =
  /(?<![a-z])(?:had|once|previously|earlier|last (?:year|month|week)|at the time|in (?:19|20)[0-9]{2})(?![a-z])/;
const WISH = /(?<![a-z])(?:if|whether|hopes?|hoped|hoping|wants?|wanted|asked|no longer)(?![a-z])/;

const MAY_LOOK = soughtGroup(
  SEES,
  EXPECTS_THINGS,
  FORETELL,
  REVISED,
  NOT_THINK,
  RISKS,
  HEADING,
  SHOULD,
  ACHIEVABLE,
  WOULD,
);

/** An outlook by a word of its own: figures, verbs of foretelling, headings and chances. The words that hedge it, if any. */
export function outlookInEnglish(
  context: ReadingContext,
  statement: Statement,
): { readonly hedge: { start: number; end: number } | null } | null {
  const { frame, text, start, voice } = statement;
  if (!mayAnyStand(frame, MAY_LOOK)) return null;
  const isNarrator = voice === null || voice.mode === 'narrator';
  const isParty = isNarrator ? ownParty(context) !== null : voice.speaker.party !== null;
  // What a party expects of things is foretold as well.
  for (const pattern of isParty
    ? [EXPECTS_THINGS, ACHIEVABLE]
    : [SEES, FORETELL, REVISED, NOT_THINK, RISKS, HEADING, SHOULD]) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const rest = text.slice(match.index + match[0].length);
    const before = text.slice(0, match.index);
    if (
      APPOINTED.test(` ${rest}`) ||
      /(?<![a-z])last (?:year|month|week|spring|summer|autumn|winter)(?![a-z])/.test(rest) ||
      PAST.test(before) ||
      WISH.test(before)
    )
      continue;
    if (/(?<![a-z])(?:had|have|has) (?:been )?expected/.test(match[0])) continue;
    if (
      (pattern === SHOULD || pattern === ACHIEVABLE) &&
      (isNamed(context, statement, start + match.index) ||
        OF_DUTY.test(before) ||
        /(?<![a-z])(?:what|how|which|who|where) $/.test(before))
    )
      continue;
    if (
      isParty &&
      statement.actors.some(
        (one) =>
          one.start >= start + match.index + match[0].length &&
          one.start < start + match.index + match[0].length + rest.indexOf(' to '),
      )
    )
      continue;
    const word = match[1] ?? match[2] ?? match[3];
    const at = start + match.index + (word === undefined ? 0 : match[0].indexOf(word));
    return { hedge: { start: at, end: at + (word ?? match[0]).length } };
  }
  if (isParty) return null;
  return isConsequence(context, statement) ? { hedge: null } : null;
}

/** "Should talks fail, the currency would fall"; "he said inflation would not return before spring". */
function isConsequence(context: ReadingContext, statement: Statement): boolean {
  const { text, voice, start } = statement;
  const would = WOULD.exec(text);
  if (would === null || WISH.test(text.slice(0, would.index))) return false;
  if (isNamed(context, statement, start + would.index)) return false;
  if (
    /(?<![a-z])(?:i|we|he|she|they|it|who|which|that|government|ministry|country|side|company|group) $/.test(
      text.slice(0, would.index),
    )
  )
    return false;
  const isWatcher = voice !== null && voice.mode !== 'narrator' && isOnlooker(voice);
  return isWatcher || conditionOf(statement) !== null;
}

/** A party as the subject does it on purpose. */
function isNamed(context: ReadingContext, statement: Statement, at: number): boolean {
  const agent = agentAt(context, statement, at);
  return agent !== null && agent.parties.length > 0;
}
