import type { ReadingContext } from '../context.ts';
import { ownParty } from '../statements/agent.ts';
import { conditionOf } from '../statements/condition.ts';
import { contentStart } from '../statements/content-start.ts';
import { cuePattern } from '../statements/cue-pattern.ts';
import type { Statement } from '../statements/statement.ts';
import type { Foretold } from './forecast.ts';
import { type Hedge, hedgesIn } from './hedge.ts';

/** Adverbs of certainty foretell only beside a future. */
const NEEDS_FUTURE =
  /^(?:probably|probable|perhaps|possibly|possible|certainly|definitely|surely|undoubtedly|inevitably|conceivably|almost certainly|nearly certain|impossible|no chance|in all likelihood|likely)$/;
const FUTURE = /(?<![a-z])(?:will|would|could|is|are|to|by the end|next)(?![a-z])/;
/** A guess about what is or was, and an ability. */
const OF_THE_PRESENT =
  /^ (?:be (?:a|an|the|that|because|why|what|due|part|one|more|less|seen|true|some|defended|read)|have|well have|not (?!be able)[a-z]+|only|also have|mean|seem|appear)(?![a-z])/;
const EXPECT =
  /(?<![a-z])((?:i|we|analysts|economists|experts|observers|officials|many|most) expect)s? [^,;]{2,80}? (?:to|will) [a-z]/;
const ABILITY = /(?:^|[\s"“])(?:i|as|if|whether|what|how|that) [^,;]{0,20}$/;
const WILL = /(?<![a-z])(?:will|won't)(?: (?:not|also|still|only|soon|likely|then|all))? /g;

/** Forecasts in one English clause. */
export function* englishForecasts(context: ReadingContext, statement: Statement): Iterable<Foretold> {
  const { start, end, text } = statement;
  const begin = contentStart(statement);
  const expect = EXPECT.exec(text);
  if (expect) {
    const at = start + expect.index;
    yield { statement, hedge: { start: at, end: at + (expect[1]?.length ?? 0) }, start: at, end };
    return;
  }
  const hedge = hedgesIn(context, statement).find(
    (one) => isForecast(statement, one) && !isPermission(context, statement, one),
  );
  if (hedge) {
    yield { statement, hedge, start: Math.min(begin, hedge.start), end };
    return;
  }
  if (isPlainFuture(context, statement)) yield { statement, hedge: null, start: begin, end };
}

function isForecast({ frame, start, end }: Statement, hedge: Hedge): boolean {
  const before = frame.text.slice(start, hedge.start);
  const after = frame.text.slice(hedge.end, end);
  const words = frame.text.slice(hedge.start, hedge.end);
  if (/^(?:may|might|could|can be)$/.test(words)) {
    return (
      !OF_THE_PRESENT.test(after) && !ABILITY.test(before) && /^ [a-z]/.test(after) && words !== 'can be'
    );
  }
  if (/(?:not|never|no) $/.test(before) && /certain|possible/.test(words)) return false;
  if (words === 'possible' && !/(?:it is|it's|is|are|remains) $/.test(before)) return false;
  if (/(?:was|were|had been|the most|the more|more than) $/.test(before)) return false;
  return !NEEDS_FUTURE.test(words) || FUTURE.test(before.slice(-40)) || / to /.test(after.slice(0, 5));
}

/** In a party's own words "may" allows: "persons concerned may apply". */
function isPermission(context: ReadingContext, { frame, voice }: Statement, { start, end }: Hedge): boolean {
  if (frame.text.slice(start, end) !== 'may' || ownParty(context) === null) return false;
  return voice === null || voice.mode === 'narrator' || voice.speaker.party !== null;
}

/** A plain "will" with a predicate that nobody does on purpose, not in the words of a party. */
function isPlainFuture(context: ReadingContext, statement: Statement): boolean {
  const { text, voice } = statement;
  const isParty =
    voice === null || voice.mode === 'narrator' ? ownParty(context) !== null : voice.speaker.party !== null;
  if (isParty && conditionOf(statement) === null) return false;
  const outcome = cuePattern(context.lexicon, 'en', 'outcome-verb', (cue) => cue.class === 'outcome-verb');
  for (const match of text.matchAll(WILL)) {
    const rest = text.slice(match.index + match[0].length, match.index + match[0].length + 30);
    if (
      /^be (?:[a-z]+ing(?![a-z])|held|led|convened|signed|released|published|known|joined|represented|followed)/.test(
        rest,
      )
    )
      continue;
    outcome.lastIndex = 0;
    const verb = outcome.exec(rest);
    if (
      verb &&
      verb.index <= 1 &&
      !/(?:^|[\s"“])(?:if|whether|that which) [^,]*$/.test(text.slice(0, match.index))
    )
      return true;
  }
  return false;
}
