import { matchesIn } from '../../text/matches.ts';
import type { ReadingContext } from '../context.ts';
import { matchWithin, mayAnyStand, mayStand, sought, soughtGroup } from '../sought/may-stand.ts';
import { agentAt, ownParty, speakerAgent } from '../statements/agent.ts';
import { conditionOf } from '../statements/condition.ts';
import { contentStart } from '../statements/content-start.ts';
import { cuePattern } from '../statements/cue-pattern.ts';
import { isOutsider } from '../statements/outsider.ts';
import type { Statement } from '../statements/statement.ts';
import { isBound } from './bound.ts';
import type { Foretold } from './forecast.ts';
import { type Hedge, hedgesIn } from './hedge.ts';
import { outcomeIn } from './outcome.ts';
import { outlookInEnglish } from './outlook-english.ts';

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
  /^ (?:be (?:a|an|the|that|because|why|what|due|part|one|more|less|seen|true|some|defended|read)|have(?! (?:to|no choice|no option|little choice|trouble|difficulty))|well have|not (?!be able)[a-z]+|only|also have|mean|seem|appear)(?![a-z])/;
/** What somebody thinks of the future, by a verb of thinking with its own subject. */
const THINK =
  /(?<![a-z])(?:i|we|they|many|most|few|nobody|some|both sides|no one|everyone|hardly anyone|[a-z]+(?:ists|ers|ors|ysts|mats|erts|rats|ials|kers|ans|ties|men)|insiders|markets|the market|sources)(?: (?:in|on|from|at|with|close to) [^,;.]{2,24}?)? (?:widely |mostly |largely |generally |still |also |do |would |fully |really |personally )?((?:thinks?|believes?|suspects?|reckons?|guess|(?:is|are|was|were) (?:betting|banking|counting|wagering)(?= (?:that|on) )|am confident|are confident|bet|predict|fear)(?= )|expect|anticipate|foresee|doubt|(?:would not|wouldn't|would) bet (?:on|against)|would expect|count on)(?! to (?!see)) /;
/** "My guess is that", "few see duties coming down". */
const MY_GUESS =
  /(?<![a-z])(?:my|our|his|her|their|the) (?:own |best |personal |honest |educated |general |widespread )?(guess|bet|hunch|prediction|forecast|working assumption|betting) (?:is|remains|was) (?:that )?(?!whether)/;
const SEES =
  /(?<![a-z])(?:few|many|most|nobody|no one|some|[a-z]+(?:ists|ysts|mats|ers|ors|ials)) (see|foresee) (?=[^,;]{2,40}? [a-z]+ing(?![a-z]))/;
const WISHED =
  /(?<![a-z])(?:hop(?:e|es|ed|ing)|wish(?:es|ed)?|dream(?:s|t|ed)?|want(?:s|ed)?|pray(?:s|ed)?)(?![a-z])[^,;]*$/;
/** How sure, in the words of the clause that is thought. */
const OWN_HEDGE =
  /(?<![a-z])(?:may(?: well| yet)?|might(?: well)?|could(?: well)?|(?:very |most )?likely|unlikely|probably|almost certainly)(?![a-z])/;
/** Meeting a goal is no appointment. */
const MEETS_GOAL =
  /^meet (?=[^,;]{2,40}(?:goal|target|deadline|requirement|expectation|challenge|standard|obligation)s?(?![a-z]))/;
/** "It is expected that the levy will fall", "he was confident that it would". */
const EXPECTED =
  /(?<![a-z])(?:it is (?:now |widely |generally |commonly )?(expected|predicted|anticipated|forecast|feared|thought|believed) that|(?:is|are|was|were|am|'m) (?:now |increasingly |quite |fully |very |less |not )?(confident|convinced|optimistic|pessimistic|certain|sure)(?: that)?|(?:have|has|had) (no doubt|little doubt|every confidence|full confidence) that|(?:voic|express)(?:ed|es|ing) (confidence|optimism|doubts?|scepticism|skepticism|fears?) that) (?=[^;]{2,110}?(?<![a-z])(?:will|would|can|could)(?![a-z]))/;
/** "Do not expect X to budge." */
const DO_NOT_EXPECT =
  /(?:^|[\s"“])(?:do not|don't|never) (expect|count on|bank on|bet on|hold your breath|look for) (?=[a-z])/;
const BETS = /bet|expect|doubt|count on|anticipate|foresee|predict/;
const FUTURE_IN = /(?<![a-z])(?:will|won't|would|going to|could|may|might)(?![a-z])|'ll(?![a-z])/;
/** A verb of foretelling by which the clause is attributed: "he expects shortages by March". */
const FORETELLS =
  /^(?:(?:still |also |now )?(?:expect|predict|forecast|anticipate|foresee|project|reckon|bet|doubt)(?:s|ed|ing)?(?: that)?|(?:is|was|are|were) (?:betting|counting) on)$/i;
/** Chances in figures or in words for them. */
const ODDS =
  /(?<![a-z0-9])(?:(?:about |roughly |around |only |at best |at least |more than |less than |better than )?(?:an? )?(?:[0-9]{1,3}(?:[- ]?(?:percent|per cent|%))|slim|slight|fair|good|strong|small|remote|even|fifty-fifty|50-50|high|low|one-in-[a-z]+) (?:chances?|odds|probability|likelihood)|(?:put|puts|see|sees|rate|rates) (?:the )?(?:chances?|odds|probability|likelihood)(?: of [^,;]{2,50}?)? at (?:about |roughly |around |only )?(?:[0-9]{1,3} ?(?:percent|per cent|%)|[a-z-]+)|(?:the )?odds (?:are|of|on|that|favou?r)|(?:the )?chances (?:are|of|that)|(?:little|no|scant|slim|every|not much|some|small) (?:real |realistic |immediate )?(?:chance|prospect|likelihood|hope) (?:of|that|for)|(?:prospects?|outlook|hopes?|chances?) (?:of|for) [^,;]{2,50} (?:is|are|look|looks|remain|remains|seem|seems) (?:[a-z]+ )?(?:dim|slim|bleak|remote|poor|bright|faint|uncertain|distant|grim|slender|nil)|(?:is|are|remains?|looks?) (?:highly |very )?(?:doubtful|touch and go|in doubt)|(?:would|will) take a (?:small )?miracle|(?:hard|difficult|easy) to see (?:how|why )?|on the cards|(?:as good as|close to|far from) certain|not (?:very |all that |at all )?likely|by no means certain)(?![a-z])/;
/** Appointments and plans that are told with a word of expecting. */
const APPOINTED =
  /^ ?(?:to )?(?:meet|hold|be held|take place|begin|start|visit|travel|fly|arrive|attend|convene|speak|talk|discuss|announce|deliver|address|take effect|come into force|enter into force|sign|be (?:signed|released|published|announced|held|issued|completed by)|report|receive|host|open on|last|join|lead|head|run until)(?![a-z])/;
/** Plain futures of somebody who has an appointment or a plan. */
const SCHEDULED =
  /^(?:be (?:[a-z]+ly )?(?!seen|viewed|tested|remembered|judged|hurt|hit|affected|forced|limited|shaped|determined|tempted|strained|needed|required)(?:[a-z]+ed|given|taken|made|cut|put|paid|kept|sent|built|set)(?![a-z])|(?:remain|stay) in (?:place|force|effect)|be (?:[a-z]+ing(?![a-z])|held|led|convened|signed|released|published|known|joined|represented|followed|in [a-z]+ (?:on|next))|meet|hold|take place|begin|start|visit|travel|fly|arrive|attend|convene|host|receive|speak|talk|discuss|announce|take effect|come into force|enter into force|expire|run until|look at|argue|examine|describe|return to)(?![a-z])/;
/** Those to whom something is allowed, and what somebody can perceive. */
const ALLOWED =
  /(?:visitors?|applicants?|persons?|members?|passengers?|(?:each|either|any|no) party|parties|holders?|residents?|students?|users?|participants?|guests?|citizens?|nationals?) $/;
const PERCEIVES =
  /^ (?:see (?:the|his|her|from|him|that|through|no|it)|hear|feel|tell|remember|smell)(?![a-z])/;
const ABILITY =
  /(?:^|[\s"“])(?:(?:i|as|if|whether|what|how) [^,;]{0,20}|that |so [a-z ]{2,20} that [^,;]{0,20})$/;
const WILL = /(?<![a-z])(?:will|won't)(?: (?:not|also|still|only|soon|likely|then|all))? /g;

const FORCED =
  /^(?:have to|need to|be forced to|be left (?:with|without)|run out|end up|struggle to|go (?:bankrupt|under|hungry|short)|lose (?:their|its|the))(?![a-z])/;

const MAY_THINK = soughtGroup(MY_GUESS, SEES, THINK, EXPECTED, DO_NOT_EXPECT);
const MAY_BE_LIKELY = sought(ODDS);
const MAY_BE_TO_COME = sought(WILL);

/** Forecasts in one English clause. */
export function* englishForecasts(context: ReadingContext, statement: Statement): Iterable<Foretold> {
  const { frame, start, end, text } = statement;
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
  if (isPlainFuture(context, statement) && !isBound(statement, begin)) {
    // "until X, Y will": what stands before the comma says when.
    const when = /^(?:until|once|when|after|before|as) [^,;]{2,80}, /.exec(frame.text.slice(begin, end));
    yield { statement, hedge: null, start: begin + (when?.[0].length ?? 0), end };
  }
}

/** "I think it will", "we would not bet on it". */
function thoughtIn(context: ReadingContext, statement: Statement): Foretold | null {
  const { frame, start, end, text } = statement;
  if (!mayAnyStand(frame, MAY_THINK)) return null;
  const advice = DO_NOT_EXPECT.exec(text);
  if (advice?.[1] !== undefined && !APPOINTED.test(text.slice(advice.index + advice[0].length))) {
    const at = start + advice.index + advice[0].indexOf(advice[1]);
    return { statement, hedge: { start: at, end: at + advice[1].length }, start: start + advice.index, end };
  }
  const expected = EXPECTED.exec(text);
  const word = expected?.[1] ?? expected?.[2] ?? expected?.[3] ?? expected?.[4];
  if (
    expected &&
    word !== undefined &&
    !SCHEDULED.test((/ (?:will|would) (.*)$/.exec(text)?.[1] ?? '').replace(MEETS_GOAL, ''))
  ) {
    const at = start + expected.index + expected[0].lastIndexOf(word);
    const from = start + expected.index + expected[0].length;
    if (
      !/(?<![a-z])(?:we|it|he|she|they|i) (?:will|would|can|could)(?![a-z])/.test(
        text.slice(from - start, from - start + 24),
      )
    )
      return { statement, hedge: { start: at, end: at + word.length }, start: from, end };
  }
  const guess = MY_GUESS.exec(text) ?? SEES.exec(text);
  if (guess?.[1] !== undefined) {
    const at = start + guess.index + guess[0].indexOf(guess[1]);
    const isGuess = guess[1] !== 'see' && guess[1] !== 'foresee';
    const from = start + guess.index + (isGuess ? guess[0].length : 0);
    if (!isGuess || !APPOINTED.test(text.slice(guess.index)))
      return { statement, hedge: { start: at, end: at + guess[1].length }, start: from, end };
  }
  const match = THINK.exec(text);
  const verb = match?.[1];
  if (!match || verb === undefined) return null;
  const rest = text.slice(match.index + match[0].length);
  if (!BETS.test(verb) && !FUTURE_IN.test(rest.slice(0, 80))) return null;
  if (
    APPOINTED.test(rest) ||
    (/expect|anticipate/.test(verb) && APPOINTED.test(/ to (.*)$/.exec(rest)?.[1] ?? '')) ||
    /^(?:that )?(?:it|this|that|he|she|they) (?:is|was|are|were|has|have|had)(?![a-z])/.test(rest)
  )
    return null;
  // What is expected of a party is asked of it: the readers of demands look at that.
  if (
    /expect$/.test(verb) &&
    context.about.kind !== 'commentary' &&
    asksOf(statement, start + match.index + match[0].length)
  )
    return null;
  const at = start + match.index + match[0].indexOf(verb);
  const from = start + match.index;
  // "Reckon it could": the words in the clause itself say how sure.
  const own = BETS.test(verb) ? null : OWN_HEDGE.exec(rest);
  if (own !== null) {
    const inside = from + match[0].length + own.index;
    return {
      statement,
      hedge: { start: inside, end: inside + own[0].length },
      start: from + match[0].length,
      end,
    };
  }
  return { statement, hedge: { start: at, end: at + verb.length }, start: from, end };
}

/** Whether what stands at `at` is a party with an infinitive, or "the same from" a party. */
function asksOf({ actors, frame, end }: Statement, at: number): boolean {
  const rest = frame.text.slice(at, end);
  const named = actors.find((one) => one.start - at >= 0 && one.start - at <= 4);
  if (named !== undefined && named.party !== null)
    return / to [a-z]/.test(frame.text.slice(named.end, named.end + 40));
  return /^(?:the same|no less|nothing less|better|more|action|results|progress) (?:from|of) /.test(rest);
}

/** The verb of foretelling by which the clause is attributed, unless it asks something of a party. */
function foretellingCue(
  context: ReadingContext,
  statement: Statement,
): { start: number; end: number } | null {
  const { frame, start, end, voice } = statement;
  if (voice === null || voice.cue === null || voice.negated) return null;
  const from = frame.local(voice.cue.start);
  const to = frame.local(voice.cue.end);
  if (from < start || to > end || !FORETELLS.test(frame.text.slice(from, to).trim())) return null;
  const rest = frame.text.slice(to, end).trimStart();
  if (APPOINTED.test(rest) || /^to (?!see)/.test(rest) || rest.length < 6) return null;
  if (voice.speaker.party !== null && asksOf(statement, end - rest.length)) return null;
  if (APPOINTED.test(/ (?:will|to) (.*)$/.exec(rest)?.[1] ?? '')) return null;
  return isOwnPlan(context, statement, to) ? null : { start: from, end: to };
}

/** What a party says that its own side may do is a plan or a threat. */
function isOwnPlan(context: ReadingContext, statement: Statement, at: number): boolean {
  const { voice } = statement;
  const isParty =
    voice === null || voice.mode === 'narrator' ? ownParty(context) !== null : voice.speaker.party !== null;
  if (!isParty) return false;
  const speaker = speakerAgent(context, statement);
  const agent = agentAt(context, statement, at);
  return (
    agent?.words != null &&
    agent.parties.length === 1 &&
    (speaker?.parties.some((party) => agent.parties.includes(party)) ?? false)
  );
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

/** In a party's own words "may" allows: "persons concerned may apply". */
function isPermission(context: ReadingContext, { frame, voice }: Statement, { start, end }: Hedge): boolean {
  if (frame.text.slice(start, end) !== 'may' || ownParty(context) === null) return false;
  return voice === null || voice.mode === 'narrator' || voice.speaker.party !== null;
}

/** A plain "will": of whoever watches, of anything but appointments; else of what nobody does on purpose. */
function isPlainFuture(context: ReadingContext, statement: Statement): boolean {
  const { frame, text, voice, start } = statement;
  if (!mayStand(frame, MAY_BE_TO_COME)) return false;
  const isNarrator = voice === null || voice.mode === 'narrator';
  const isParty = isNarrator ? ownParty(context) !== null : voice.speaker.party !== null;
  if (isParty && conditionOf(statement) === null) return false;
  const isWatcher = isNarrator ? context.about.kind === 'commentary' : isOutsider(voice);
  const outcome = cuePattern(context.lexicon, 'en', 'outcome-verb', (cue) => cue.class === 'outcome-verb');
  for (const match of matchesIn(text, WILL)) {
    const rest = text.slice(match.index + match[0].length, match.index + match[0].length + 30);
    const before = text.slice(0, match.index);
    if (
      SCHEDULED.test(rest) ||
      /(?:^|[\s"“])(?:if|whether|that which|who|which|what|how|when) [^,]*$/.test(before)
    )
      continue;
    if (isParty && isOwnPlan(context, statement, start + match.index)) continue;
    if (isWatcher && !/(?<![a-z])(?:i|we) $/.test(before)) return true;
    outcome.lastIndex = 0;
    // Whoever speaks for no side tells what others will be forced to.
    if (!isNarrator && !isParty && FORCED.test(rest) && !/(?<![a-z])(?:i|we) $/.test(before)) return true;
    const verb = outcome.exec(rest);
    if (verb && verb.index <= 1) return true;
  }
  return false;
}
