import type { ReadingContext } from '../context.ts';
import { mayAnyStand, soughtGroup } from '../sought/may-stand.ts';
import { isOnlooker } from '../statements/outsider.ts';
import type { Statement } from '../statements/statement.ts';
import type { Foretold } from './forecast.ts';
import { APPOINTED, isOwnPlan, MEETS_GOAL, SCHEDULED } from './planned-english.ts';

/** What somebody thinks of the future, by a verb of thinking with its own subject. */
const THINK =
  /(?<![a-z])(?:i|we|they|many|most|few|nobody|some|both sides|no one|everyone|hardly anyone|[a-z]+(?:ists|ers|ors|ysts|mats|erts|rats|ials|kers|ans|ties|men)|insiders|markets|the market|sources)(?: (?:in|on|from|at|with|close to) [^,;.]{2,24}?)? (?:(?:[a-z]+ly|still|also|now|do|would|themselves|in private|by and large|for the most part) ){0,2}((?:thinks?|believes?|suspects?|reckons?|guess|(?:is|are|was|were) (?:betting|banking|counting|wagering)(?= (?:that|on) )|am confident|are confident|bet|predict|fear)(?= )|expect|anticipate|foresee|doubt|(?:would not|wouldn't|would) bet (?:on|against)|would expect|count on)(?! to (?!see)) /;
/** "My guess is that", "few see duties coming down". */
const MY_GUESS =
  /(?<![a-z])(?:my|our|his|her|their|the) (?:own |best |personal |honest |educated |general |widespread )?(guess|bet|hunch|prediction|forecast|working assumption|betting) (?:is|remains|was) (?:that )?(?!whether)/;
const SEES =
  /(?<![a-z])(?:few|many|most|nobody|no one|some|[a-z]+(?:ists|ysts|mats|ers|ors|ials))(?: (?:at|with|from|in) [a-z&. -]{2,28}?)? (see|foresee) (?=[^,;]{2,40}? [a-z]+ing(?![a-z]))/;
/** How sure, in the words of the clause that is thought. */
const OWN_HEDGE =
  /(?<![a-z])(?:may(?: well| yet)?|might(?: well)?|could(?: well)?|(?:very |most )?likely|unlikely|probably|almost certainly)(?![a-z])/;
/** "It is expected that the levy will fall", "he was confident that it would". */
const EXPECTED =
  /(?<![a-z])(?:it is (?:now |widely |generally |commonly )?(expected|predicted|anticipated|forecast|feared|thought|believed|assumed|reckoned|understood|accepted)(?: (?:in|on|by|among) [^,;]{2,28}?)? that|(?:is|are|was|were|am|'m) (?:now |increasingly |quite |fully |very |less |not )?(confident|convinced|optimistic|pessimistic|certain|sure)(?: that)?|(?:have|has|had) (no doubt|little doubt|every confidence|full confidence) that|(?:voic|express)(?:ed|es|ing) (confidence|optimism|doubts?|scepticism|skepticism|fears?) that) (?=[^;]{2,110}?(?<![a-z])(?:will|would|can|could)(?![a-z]))/;
/** "Do not expect X to budge." */
const DO_NOT_EXPECT =
  /(?:^|[\s"“])(?:do not|don't|never) (expect|count on|bank on|bet on|hold your breath|look for) (?=[a-z])/;
const BETS = /bet|expect|doubt|count on|anticipate|foresee|predict/;
const FUTURE_IN = /(?<![a-z])(?:will|won't|would|going to|could|may|might)(?![a-z])|'ll(?![a-z])/;
/** A verb of foretelling by which the clause is attributed: "he expects shortages by March". */
const FORETELLS =
  /^(?:(?:still |also |now )?(?:expect|predict|forecast|anticipate|foresee|project|reckon|bet|doubt|believe|think|suspect|fear|calculate|estimate|guess|assume)(?:s|ed|d|ing)?(?: that)?|(?:is|was|are|were) (?:betting|counting) on)$/i;

const OF_ALL = /believ|think|suspect|fear|calculat|estimat|guess|assum/;

/** A second verb of thinking, whose subject stands in the clause before: "… but doubts that the talks will lead anywhere". */
const ALSO_THINKS =
  /^["“\s]*(?:(?:and|but|yet|also|still|even|then) )*(doubts?|doubted|expects?|expected|predicts?|predicted|fears?|feared|anticipates?|foresees?|reckons?|suspects?)(?: that)? (?=[^;]{3,120}?(?<![a-z])(?:will|would|could|might|may|to)(?![a-z]))/;

const MAY_THINK = soughtGroup(ALSO_THINKS, MY_GUESS, SEES, THINK, EXPECTED, DO_NOT_EXPECT);

/** "I think it will", "we would not bet on it". */
export function thoughtIn(context: ReadingContext, statement: Statement): Foretold | null {
  const { frame, start, end, text } = statement;
  if (!mayAnyStand(frame, MAY_THINK)) return null;
  const advice = DO_NOT_EXPECT.exec(text);
  if (advice?.[1] !== undefined && !APPOINTED.test(text.slice(advice.index + advice[0].length))) {
    const at = start + advice.index + advice[0].indexOf(advice[1]);
    return { statement, hedge: { start: at, end: at + advice[1].length }, start: start + advice.index, end };
  }
  const also = statement.previous === null ? null : ALSO_THINKS.exec(text);
  if (also?.[1] !== undefined && !APPOINTED.test(text.slice(also[0].length))) {
    const at = start + also[0].indexOf(also[1]);
    const from = start + also[0].length;
    if (!/expect/.test(also[1]) || !asksOf(statement, from))
      return { statement, hedge: { start: at, end: at + also[1].length }, start: from, end };
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
    (statement.voice === null || !isOnlooker(statement.voice)) &&
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
export function foretellingCue(
  context: ReadingContext,
  statement: Statement,
): { start: number; end: number } | null {
  const { frame, start, end, voice } = statement;
  if (voice === null || voice.cue === null) return null;
  // Doubt denies what it governs, and foretells that it will not be.
  const isDoubt = /^doubt/.test(frame.text.slice(frame.local(voice.cue.start), frame.local(voice.cue.end)));
  if (voice.negated && !isDoubt) return null;
  const from = frame.local(voice.cue.start);
  const to = frame.local(voice.cue.end);
  if (from < start || to > end || !FORETELLS.test(frame.text.slice(from, to).trim())) return null;
  const rest = frame.text.slice(to, end).trimStart();
  // Belief is of what is as well as of what will be.
  const isBelief = OF_ALL.test(frame.text.slice(from, to));
  if (isBelief && (!FUTURE_IN.test(rest.slice(0, 120)) || OWN_HEDGE.test(rest.slice(0, 120)))) return null;
  if ((APPOINTED.test(rest) && !isDoubt) || /^to (?!see)/.test(rest) || rest.length < 6) return null;
  if (voice.speaker.party !== null && !isOnlooker(voice) && asksOf(statement, end - rest.length)) return null;
  // Who doubts that it will be signed foretells, and tells of no appointment.
  if (!isDoubt && APPOINTED.test(/ (?:will|to) (.*)$/.exec(rest)?.[1] ?? '')) return null;
  return isOwnPlan(context, statement, to) ? null : { start: from, end: to };
}
