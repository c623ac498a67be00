import { matchesIn } from '../../text/matches.ts';
import type { Statement } from './statement.ts';

interface Local {
  readonly start: number;
  readonly end: number;
}

const IF =
  /(?:^|[\s,"“(—–])(?:(?<!(?:see|whether|ask|asked|asks|know|as|even|unclear|wonder|wondered|doubt|doubts) )if|unless|provided(?: always)? that|provided(?= (?:the|it|they|both|all|he|she|talks|nothing)(?![a-z]) ?(?!basis|funds|money|first))|(?<=, )provided(?= [^,;]{2,40}? (?:is|are|has|have|do|does|can|meets?|agrees?|lifts?|passes|comes?|holds?|gets?|gives?|takes?|makes?|stays?|remains?|approves?|consents?|accepts?)(?![a-z]))|(?:barring|failing)(?= (?:a|an|any|some|the|further|major|last-minute|agreement)(?![a-z]))|providing that|(?:up)?on (?:the )?condition that|on the understanding that|as long as|so long as|assuming(?: that)?|in the event (?:that|of)|only if|only when|once(?= (?:the|a|an|it|they|both|all|its|their|these|those|conditions|talks|parliament|ratification|payment)(?![a-z]))|once(?= (?!again|more|a |every|in |upon)[^,;]{2,60}? (?:has|have|had|is|are|was|were) [a-z])|as soon as(?! (?:possible|practicable|feasible|practical))|the moment(?= (?:the|a|it|they|[a-z]+ (?:lifts|signs|shows|showed|agrees|pays|has|had))(?![a-z]))|subject to|contingent (?:up)?on|conditional (?:up)?on|conditioned on|(?<!(?:all|any|the|its|their|his|these|those|other|many|several|of|new|[0-9]) )pending(?= (?:the|a|an|its|their|final|parliament|legislative|cabinet|congress|approval|ratification|regulatory|board))|absent(?= (?:a|an|any|the|some|further|such|progress|new|agreement))|(?<=(?:^|[,:"“—–]|that) ?)without(?= (?!delay|exception|question|doubt|prejudice|warning|conditions|notice|saying|naming|elaborating|giving|specifying|mentioning|explaining|waiting|fail|fuss|comment)[^,;]{3,50}, (?:[a-z'’-]+ ){1,6}?(?:will|would|could|may|might|is|are|won't) ))(?![a-z])/g;
/** Inversion: "should talks fail", "were the court to rule". */
const INVERTED =
  /(?:^|[\s,"“(—–])(?:should (?=[^,;]{2,50} (?:fail|agree|request|require|refuse|decide|wish|choose|seek|lift|drop|accept|return|need|want|ask|prove|persist|continue|be|not|withdraw|ratify|approve|sign|act|move|go|proceed|remain|resume|break|comply|collapse|stall|succeed|pull|back|keep|make|take|come|find|give|allow|extend|end|stop|attack|reject|veto|pass|open|close|cut|raise|impose)(?![a-z]))|were (?=[^,;]{2,50} to [a-z]))/g;
/** Subjects of an inversion besides whoever is named. */
const SUBJECT =
  /^(?:the|a|an|any|either|both|its|their|it|they|he|she|that|this|these|those|no|talks|negotiations|tensions|conditions|circumstances|parliament|congress|lawmakers|prices|members)(?![a-z])/;
/** Where a condition that stands inside or behind its clause ends. */
const ENDS =
  /,["”]? (?=(?:while|whereas|and|but|which|who|adding|with|according)(?![a-z]))|,["”]? (?=(?:[a-z'’.-]+ ){1,7}(?:said|says|told|added|wrote|announced|confirmed|noted)(?![a-z]))|[;:]|\s[–—]\s/;

/** A conjunction: where it stands, and where the words behind it begin. */
interface Opening {
  readonly at: number;
  readonly from: number;
}

/** What an English clause is said to depend on, in local offsets. */
export function englishCondition(statement: Statement): Local | null {
  const { frame, start, end } = statement;
  const all = [...conjunctions(frame.text), ...inversions(statement)].sort((a, b) => a.at - b.at);
  const found =
    all.find(({ at }) => at >= start - 1 && at < end) ??
    all.find(({ at }) => at >= end && at <= end + 4) ??
    all.findLast((one) => one.at < start && opensClause(statement, one));
  if (found === undefined) return null;
  const { at, from } = found;
  const isHead = at <= 12 || /(?:that|[,.:"“—–]) ?["“]?$/.test(frame.text.slice(0, at + 1).trimEnd());
  const comma = frame.text.indexOf(', ', from);
  const stop = ENDS.exec(frame.text.slice(from));
  const last = stop === null ? frame.text.length : from + stop.index;
  // At the head of its clause without a comma nobody can tell where it ends.
  const except = comma < 0 && at - start <= HEAD ? null : EXCEPT.exec(frame.text.slice(at, from));
  return {
    start: except === null ? from : at + except.index,
    end: isHead && comma > 0 ? Math.min(comma, last) : last,
  };
}

/** How far into its clause a conjunction may stand that opens it: "but if", "said that if". */
const HEAD = 14;

/** "If X, and Y, Z": whether a clause before opens with the conjunction, with no `;` between. */
function opensClause({ frame, start, previous }: Statement, { at }: Opening): boolean {
  if (/;/.test(frame.text.slice(at, start))) return false;
  for (let clause = previous, steps = 0; clause !== null && steps < 3; clause = clause.previous, steps += 1) {
    if (at >= clause.start - 1 && at < clause.end)
      return (
        at - clause.start <= HEAD ||
        /(?:said|says|that|told [a-z]+)$/.test(frame.text.slice(clause.start, at))
      );
  }
  return false;
}

/** Words that turn the condition round, and so belong to it: "unless a deal is reached" is not "a deal is reached". */
const EXCEPT = /(?:unless|barring|failing|absent|without)$/;

function conjunctions(text: string): Opening[] {
  return matchesIn(text, IF).map(({ index, 0: words }) => ({ at: index, from: index + words.length }));
}

/** Inversion only where it opens a clause or stands behind one: "should X request it". */
function inversions({ frame, actors }: Statement): Opening[] {
  return matchesIn(frame.text, INVERTED).flatMap(({ index, 0: words }) => {
    const from = index + words.length;
    const isNamed = actors.some((one) => one.start === from || one.start === from + 4);
    return isNamed || SUBJECT.test(frame.text.slice(from, from + 16)) ? [{ at: index, from }] : [];
  });
}
