import { matchesIn } from '../../text/matches.ts';
import type { ReadingContext } from '../context.ts';
import { matchWithin, mayStand, sought, testWithin } from '../sought/may-stand.ts';
import { ownParty } from '../statements/agent.ts';
import { isOfBargain } from '../statements/bargain.ts';
import { conditionOf } from '../statements/condition.ts';
import { contentStart } from '../statements/content-start.ts';
import { cuePattern } from '../statements/cue-pattern.ts';
import { isOnlooker } from '../statements/outsider.ts';
import type { Statement } from '../statements/statement.ts';
import { isBound } from './bound.ts';
import type { Foretold } from './forecast.ts';
import { type Hedge, hedgesIn } from './hedge.ts';
import { outcomeIn } from './outcome.ts';
import { outlookInEnglish } from './outlook-english.ts';
import { APPOINTED, ARRANGED, isOwnPlan, SCHEDULED } from './planned-english.ts';
import { coordinatedIn } from './second-english.ts';
import { foretellingCue, thoughtIn } from './thought-english.ts';

/** Adverbs of certainty foretell only beside a future. */
const NEEDS_FUTURE =
  /^(?:probably|probable|perhaps|possibly|possible|certainly|definitely|surely|undoubtedly|inevitably|conceivably|almost certainly|nearly certain|impossible|no chance|in all likelihood|likely)$/;
/** Boosters and adverbs of chance, which judge what is as well as what will be. */
const ADVERB =
  /^(?:probably|perhaps|possibly|certainly|definitely|surely|undoubtedly|inevitably|conceivably|almost certainly|in all likelihood)$/;
const COMING = /(?<![a-z])(?:will|won't|would|going to|next|later this)(?![a-z])|'ll(?![a-z])/;
const FUTURE = /(?<![a-z])(?:will|would|could|is|are|to|by the end|next)(?![a-z])/;
/** A guess about what is or was, and an ability. */
const OF_THE_PRESENT =
  /^ (?:be (?:a|an|the|that|because|why|what|due|part|one|more|less|seen|true|some|defended|read|forgiven|excused|[a-z]+er than)|have(?! (?:to|no choice|no option|little choice|trouble|difficulty))|well have|not (?!be able)[a-z]+|only|also have|mean|seem|appear)(?![a-z])/;
const WISHED =
  /(?<![a-z])(?:hop(?:e|es|ed|ing)|wish(?:es|ed)?|dream(?:s|t|ed)?|want(?:s|ed)?|pray(?:s|ed)?)(?![a-z])[^,;]*$/;
/** Before these "will" is a noun: "political will", "lack of will". */
const NOUN_WILL = /(?<![a-z])(?:political|good|free|sincere|of|no|enough) $/;
/** What no verb in the future begins with: "the popular will has", but "the public will have". */
const AFTER_NOUN = /^(?:to|of|has|had|is|was|does|did)(?![a-z])/;
/** Chances in figures or in words for them. */
const ODDS =
  /(?<![a-z0-9])(?:(?:about |roughly |around |only |at best |at least |more than |less than |better than )?(?:an? )?(?:[0-9]{1,3}(?:[- ]?(?:percent|per cent|%))|slim|slight|fair|good|strong|small|remote|even|fifty-fifty|50-50|high|low|one-in-[a-z]+) (?:chances?|odds|probability|likelihood)|(?:put|puts|see|sees|rate|rates) (?:the )?(?:chances?|odds|probability|likelihood)(?: of [^,;]{2,50}?)? at (?:about |roughly |around |only )?(?:[0-9]{1,3} ?(?:percent|per cent|%)|[a-z-]+)|(?:the )?odds (?:are|of|on|that|favou?r)|(?:the )?chances (?:are|of|that)|(?:little|no|scant|slim|every|not much|some|small) (?:real |realistic |immediate )?(?:chance|prospect|likelihood|hope) (?:of|that|for)|the (?:likeliest|(?:most|more) (?:likely|probable)|probable) (?:course|outcome|result|scenario|path|end|ending|upshot|loser|winner)s?|(?:prospects?|outlook|hopes?|chances?) (?:of|for) [^,;]{2,50} (?:is|are|look|looks|remain|remains|seem|seems) (?:[a-z]+ )?(?:dim|slim|bleak|remote|poor|bright|faint|uncertain|distant|grim|slender|nil)|(?:is|are|remains?|looks?) (?:highly |very )?(?:doubtful|touch and go|in doubt)|(?:would|will) take a (?:small )?miracle|(?:hard|difficult|easy) to see (?:how|why )?|on the cards|(?:as good as|close to|far from) certain|not (?:very |all that |at all )?likely|by no means certain)(?![a-z])/;
/** Those to whom something is allowed, and what somebody can perceive. */
const ALLOWED =
  /(?:visitors?|applicants?|persons?|members?|passengers?|(?:each|either|any|no) party|parties|holders?|residents?|students?|users?|participants?|guests?|citizens?|nationals?) $/;
const PERCEIVES =
  /^ (?:see (?:the|his|her|from|him|that|through|no|it)|hear|feel|tell|remember|smell)(?![a-z])/;
const ABILITY =
  /(?:^|[\s"“])(?:(?:i|as|if|whether|what|how) [^,;]{0,20}|that |so [a-z ]{2,20} that [^,;]{0,20})$/;
const WILL =
  /(?:(?<![a-z])(?:will|won't|(?:is|are) (?:not )?going to)|(?<=[a-z])['’](?:s|re) going to)(?: (?:not|also|still|only|soon|likely|then|all))? /g;

/** What happens to somebody without his doing. */
const SUFFERS =
  /^(?:(?:also|only|then|soon|surely|[a-z]+ly) )?(?:lose|suffer|pay (?:dearly|the price|a price)|cost|hurt|harm|collapse|shrink|fall|rise|drop|slump|soar|plunge|run (?:short|out|dry)|close|shut|go (?:bankrupt|under|hungry|elsewhere|cold)|be (?:the (?:loser|losers|first|last)|worse|poorer|left|cut off|ruined|lost|hit|hurt|stranded)|follow|come to|take (?:years|months|decades)|become|turn|end|face|miss|starve|stop|stand still|fail|backfire|prove)(?![a-z])/;

const FORCED =
  /^(?:have to|need to|be forced to|be left (?:with|without)|run out|end up|struggle to|go (?:bankrupt|under|hungry|short)|lose (?:their|its|the))(?![a-z])/;

/** What is only to be seen, and what it will decide. */
const LEFT_OPEN =
  /(?<![a-z])(?:questions?|issues?|factors?|things?|tests?|points?|dates?|answers?|numbers?|figures?) $/;
const DECIDES = /^(?:decide|determine|show|tell|shape|reveal|settle|matter)(?![a-z])/;

const WOULD = /(?<![a-z])would (?:also |only |then |soon |surely )?/g;

const DEPENDS =
  /(?<![a-z])(?:(?:will|may|could|might|would|is likely to|is going to) (?:[a-z]+ly |also |much |in the end |ultimately )?(?:depend|hinge|turn|rest) (?:on|upon)|only time will tell|(?:time|history|the coming [a-z]+|the next [a-z]+) will (?:tell|show)|remains? to be seen)(?![a-z])/;
const MAY_DEPEND = sought(DEPENDS);
const MAY_BE_LIKELY = sought(ODDS);
const MAY_BE_TO_COME = sought(WILL);
const MAY_WOULD = sought(WOULD);

/** Forecasts in one English clause, and in each of two predicates of it. */
export function* englishForecasts(context: ReadingContext, statement: Statement): Iterable<Foretold> {
  const two = coordinatedIn(statement);
  const ahead = two === null ? [] : [...inClause(context, two.first)];
  const last = ahead.at(-1);
  if (two === null || last === undefined || (two.isPlain && !isWatching(context, statement))) {
    yield* inClause(context, statement);
    return;
  }
  yield* ahead;
  yield two.second(last);
}

/** Whether whoever tells the clause speaks for no side. */
function isWatching({ about }: ReadingContext, { voice }: Statement): boolean {
  return voice === null || voice.mode === 'narrator' ? about.kind === 'commentary' : isOnlooker(voice);
}

function* inClause(context: ReadingContext, statement: Statement): Iterable<Foretold> {
  const { frame, start, end, text } = statement;
  // What depends on something is left open.
  if (testWithin(frame, text, MAY_DEPEND)) return;
  const begin = contentStart(statement);
  const thought = thoughtIn(context, statement);
  if (thought) {
    yield thought;
    return;
  }
  const cue = foretellingCue(context, statement);
  if (cue) {
    yield { statement, hedge: cue, start: begin, end };
    return;
  }
  const hedge = hedgesIn(context, statement).find(
    (one) =>
      isForecast(statement, begin, one) &&
      !isPermission(context, statement, one) &&
      !isOwnPlan(context, statement, one.start),
  );
  if (hedge) {
    yield { statement, hedge, start: Math.min(begin, hedge.start), end };
    return;
  }
  const odds = matchWithin(frame, text, MAY_BE_LIKELY);
  if (odds && !isPast(statement, text.slice(0, odds.index))) {
    const at = start + odds.index;
    yield { statement, hedge: { start: at, end: at + odds[0].length }, start: Math.min(begin, at), end };
    return;
  }
  const outlook = outlookInEnglish(context, statement);
  if (outlook) {
    yield { statement, hedge: outlook.hedge, start: Math.min(begin, outlook.hedge?.start ?? begin), end };
    return;
  }
  const outcome = outcomeIn(context, statement);
  if (outcome !== null) {
    yield { statement, hedge: null, start: begin, end };
    return;
  }
  if (isPlainFuture(context, statement) && !isBound(statement, begin) && !isOfBargain(statement, end)) {
    // "until X, Y will": what stands before the comma says when.
    const when = /^(?:until|once|when|after|before|as) [^,;]{2,80}, /.exec(frame.text.slice(begin, end));
    yield { statement, hedge: null, start: begin + (when?.[0].length ?? 0), end };
  }
}

/** Told as past, and not only because it is reported: "said that it was close to certain". */
function isPast({ voice }: Statement, before: string): boolean {
  if (!/(?<![a-z])(?:was|were|had been) (?:a |an |the )?["“]?$/.test(before)) return false;
  return voice === null || voice.mode === 'narrator';
}

function isForecast(statement: Statement, begin: number, hedge: Hedge): boolean {
  const { frame, end } = statement;
  const before = frame.text.slice(Math.min(begin, hedge.start), hedge.start);
  const after = frame.text.slice(hedge.end, end);
  const words = frame.text.slice(hedge.start, hedge.end);
  if (/^(?:should|ought|must)/.test(words) && /(?<![a-z])(?:what|which|who|how) $/.test(before)) return false;
  if (/(?:whatever|whoever|however|whichever|no matter) [^,;]*$/.test(before)) return false;
  if (/^(?:may|might|could|can be)$/.test(words)) {
    if (WISHED.test(frame.text.slice(statement.start, hedge.start))) return false;
    if ((words === 'may' && ALLOWED.test(before)) || (words === 'could' && PERCEIVES.test(after)))
      return false;
    return (
      !OF_THE_PRESENT.test(after) && !ABILITY.test(before) && /^ [a-z]/.test(after) && words !== 'can be'
    );
  }
  if (/(?:expected|slated|projected) to|set to/.test(words) && APPOINTED.test(after)) return false;
  // "X should bring its troops home": of somebody named it asks.
  if (
    /^should /.test(words) &&
    statement.actors.some(({ end: last }) => hedge.start - last >= 0 && hedge.start - last <= 2)
  )
    return false;
  if (/(?:not|never|no) $/.test(before) && /certain|possible/.test(words)) return false;
  if (words === 'possible' && !/(?:it is|it's|is|are|remains) $/.test(before)) return false;
  if (/(?:the most|the more|more than) $/.test(before) && words !== 'likely') return false;
  if (isPast(statement, before)) return false;
  if (ADVERB.test(words)) return COMING.test(before.slice(-40)) || COMING.test(after.slice(0, 40));
  return !NEEDS_FUTURE.test(words) || FUTURE.test(before.slice(-40)) || / to /.test(after.slice(0, 5));
}

/** Whether the words are told with a verb of warning or threatening. */
function isWarning({ voice, frame }: Statement): boolean {
  if (voice === null || voice.cue === null) return false;
  return /warn|threat|caution|vow/.test(
    frame.text.slice(frame.local(voice.cue.start), frame.local(voice.cue.end)),
  );
}

/** What befalls somebody, and is not allowed: "may have to shorten shifts". */
const BEFALLS =
  /^ (?:well |soon |yet |also |even )*(?:have to|need to|be (?:forced|compelled|hit|hurt|obliged|tempted|affected|left|unable)|lose|suffer|face|run (?:short|out|dry)|go (?:bankrupt|under|hungry|short)|collapse|shrink|fall|rise|drop|slump|soar|shut down|fail|backfire|end up|struggle)(?![a-z])/;

/** In a party's own words "may" allows: "persons concerned may apply". */
function isPermission(context: ReadingContext, { frame, voice }: Statement, { start, end }: Hedge): boolean {
  if (frame.text.slice(start, end) !== 'may' || ownParty(context) === null) return false;
  if (voice !== null && voice.mode !== 'narrator' && voice.speaker.party === null) return false;
  return !BEFALLS.test(frame.text.slice(end, end + 40));
}

/** A plain "will": of whoever watches, of anything but appointments; else of what nobody does on purpose. */
function isPlainFuture(context: ReadingContext, statement: Statement): boolean {
  const { frame, text, voice, start } = statement;
  if (!mayStand(frame, MAY_BE_TO_COME) && !mayStand(frame, MAY_WOULD)) return false;
  const isNarrator = voice === null || voice.mode === 'narrator';
  const isParty = isNarrator ? ownParty(context) !== null : voice.speaker.party !== null;
  if (isParty && conditionOf(statement) === null) return false;
  // Said of others under a condition, what would befall them is foretold by a party too.
  if (isParty && !isNarrator) {
    for (const { index, 0: words } of matchesIn(text, WOULD)) {
      const subject = text.slice(0, index);
      if (/(?<![a-z])(?:i|we|our|my|who|which|that) (?:[a-z]+ )?$/.test(subject)) continue;
      if (SUFFERS.test(text.slice(index + words.length)) && !isOwnPlan(context, statement, start + index))
        return true;
    }
  }
  const isWatcher = isNarrator ? context.about.kind === 'commentary' : isOnlooker(voice);
  const outcome = cuePattern(context.lexicon, 'en', 'outcome-verb', (cue) => cue.class === 'outcome-verb');
  for (const match of matchesIn(text, WILL)) {
    const rest = text.slice(match.index + match[0].length, match.index + match[0].length + 30);
    const before = text.slice(0, match.index);
    if (WISHED.test(before) || NOUN_WILL.test(before) || AFTER_NOUN.test(rest)) continue;
    if (
      (isWatcher && isNarrator ? ARRANGED : SCHEDULED).test(rest) ||
      /(?:^|[\s"“])(?:if|whether|that which|who|which|what|how|when|that (?:he|she|it|they|we|i|[a-z]+) (?:said|says|hoped|hopes|claimed|claims|promised|insisted)) [^,]*$/.test(
        before,
      )
    )
      continue;
    if (isParty && isOwnPlan(context, statement, start + match.index)) continue;
    // "Three questions will decide": what comes is left open.
    if (DECIDES.test(rest) && LEFT_OPEN.test(before)) continue;
    if (isBound(statement, start + match.index)) continue;
    if (
      /(?<![a-z])as (?:announced|planned|agreed|scheduled)(?![a-z])/.test(text) ||
      /(?:readers?|visitors?) $/.test(before)
    )
      continue;
    // "Warned that permits will be withdrawn": a threat.
    if (isParty && /^be (?:[a-z]+ly )?[a-z]+(?:ed|en|wn)(?![a-z])/.test(rest) && isWarning(statement))
      continue;
    if (isWatcher && !/(?<![a-z])(?:i|we) $/.test(before)) return true;
    outcome.lastIndex = 0;
    // Whoever speaks for no side tells what others will be forced to.
    if (!isNarrator && !isParty && FORCED.test(rest) && !/(?<![a-z])(?:i|we) $/.test(before)) return true;
    const verb = outcome.exec(rest);
    if (verb && verb.index <= 1) return true;
  }
  return false;
}
