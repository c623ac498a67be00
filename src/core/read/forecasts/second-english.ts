import { mayStand, sought } from '../sought/may-stand.ts';
import type { Statement } from '../statements/statement.ts';
import type { Foretold } from './forecast.ts';

const ADVERBS =
  '(?:(?:even|also|then|thus|still|later|perhaps|probably|almost certainly|certainly|surely|in the end|eventually) )*';
const HEDGED =
  '(?:could|might|may(?! [0-9])|(?:is|are|was|were|looks?|seems?) (?:(?:very|most|more|less|highly) )?(?:un)?likely to|(?:is|are|looks?) (?:bound|certain|set|sure|poised|destined|doomed) to|will probably|would probably|ought to|should(?= (?:be|have|see|rise|fall|ease))|(?:sees?|saw) (?:little|no|scant|few|small|some) (?:real )?(?:hope|chances?|prospects?|likelihood|signs?)(?= (?:of|that|for)))';
const THINKS =
  '(?:expects?|expected|doubts?|doubted|predicts?|predicted|fears?|feared|anticipates?|foresees?|reckons?|suspects?|thinks?|believes?)';
/**
 * A second predicate of one clause: with a hedge of its own ("but may not survive the vote"), a plain future, a second
 * "that", or a second verb of thinking.
 */
const SECOND = new RegExp(
  `(?<=[a-z]{2} [^;]{6,}),? (?:and|but|or|yet|though|while) (?:${ADVERBS}(?:(?<hedge>${HEDGED})|(?<will>will|would)) (?=[a-z])|(?<thinks>${ADVERBS}${THINKS})(?: that)? (?=[^;]{3,120}?(?<![a-z])(?:will|would|could|might|may|to)(?![a-z]))|that (?=[^;]{2,120}?(?<![a-z])(?:will|would|could|might|may)(?![a-z])))`,
);
const MAY_BE_SECOND = sought(SECOND);
const OWN_HEDGE =
  /(?<![a-z])(?:may(?: well| yet)?(?! [0-9])|might(?: well)?|could(?: well)?|(?:very |most )?likely|unlikely|probably|almost certainly|bound to|set to)(?![a-z])/;
/** Verbs of foretelling, which hedge a second clause that they govern. */
const GOVERNS =
  /^(?:expect|predict|reckon|anticipate|forecast|foresee|project|bet|guess|doubt|fear|estimate|calculate|assume)/;

/** A sentence of two forecasts: the clause up to the second, and what the second foretells. */
export interface Coordinated {
  readonly first: Statement;
  /** The second, once the first is known to be a forecast. */
  second(first: Foretold): Foretold;
  /** Whether the second is a plain future of the same subject, which only who watches foretells. */
  readonly isPlain: boolean;
}

/** "Will survive the winter but may not survive the vote": two forecasts in one clause. */
export function coordinatedIn(statement: Statement): Coordinated | null {
  const { frame, start, text } = statement;
  if (!mayStand(frame, MAY_BE_SECOND)) return null;
  const match = SECOND.exec(text);
  if (match === null) return null;
  const cut = start + match.index;
  const first: Statement = { ...statement, end: cut, text: text.slice(0, match.index) };
  const behind = start + match.index + match[0].length;
  const { hedge, will, thinks } = match.groups ?? {};
  const rest: Statement = { ...statement, start: cut, text: text.slice(match.index), previous: first };
  return {
    first,
    isPlain: will !== undefined,
    second(ahead) {
      const words = hedge ?? will;
      if (words !== undefined) {
        const at = cut + match[0].lastIndexOf(words);
        const span = hedge === undefined ? null : { start: at, end: at + words.length };
        return { statement: rest, hedge: span, start: at, end: statement.end };
      }
      const own = OWN_HEDGE.exec(frame.text.slice(behind, statement.end));
      if (own !== null) {
        const at = behind + own.index;
        return {
          statement: rest,
          hedge: { start: at, end: at + own[0].length },
          start: behind,
          end: statement.end,
        };
      }
      if (thinks !== undefined) {
        const verb = thinks.slice(thinks.lastIndexOf(' ') + 1);
        const at = cut + match[0].lastIndexOf(verb);
        return {
          statement: rest,
          hedge: { start: at, end: at + verb.length },
          start: behind,
          end: statement.end,
        };
      }
      const governs =
        ahead.hedge !== null && GOVERNS.test(frame.text.slice(ahead.hedge.start, ahead.hedge.end));
      return { statement: rest, hedge: governs ? ahead.hedge : null, start: behind, end: statement.end };
    },
  };
}
