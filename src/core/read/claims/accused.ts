import { matchesIn } from '../../text/matches.ts';
import type { Actor } from '../actors/actor.ts';
import { readGap } from '../actors/chinese-gap.ts';
import type { ReadingContext } from '../context.ts';
import { type Agent, agentOf, otherParty } from '../statements/agent.ts';
import { cuePattern } from '../statements/cue-pattern.ts';
import { agentAt } from '../statements/grammatical-subject.ts';
import { leading } from '../statements/neighbouring-clauses.ts';
import type { Statement } from '../statements/statement.ts';
import { type Accused, claimantOf } from './claim.ts';

/** What may stand between the accused and the verb besides adverbs: their acts, quotation marks, a phrase of place. */
const BETWEEN =
  /^["“「『\s]*(?:的)?(?:此举|举措|举动|做法|行为|行径|措施|言行|有关|上述|单方面|这一|这些|方面|政府|当局|军队|部队|[陆海空]军|海警|军方|警方|边防军|军舰|军机)*["“「『\s]*/;
const ENGLISH_BETWEEN =
  /^(?:'s (?:[a-z-]+ ){0,4}[a-z-]*)?(?: (?:on|late on|last|this|in) [a-z]+(?= of ))?["“ ]*(?:(?:has|have|had|was|were|is|are|itself|repeatedly|totally|completely|seriously|clearly|simply|already|again|long|now|of having|of|has been|by) ?)*["“ ]*$/;

/** Words for what somebody did, told before. */
const POINTS_BACK = /(?:这些|这种|此类|上述|有关|该)(?:做法|举措|举动|行径|行为|措施)|此举/;

/** What two sides say of each other. */
const EACH_OTHER =
  /(?:双方|两国|两方|各方)[^,;。]{0,8}(?:指责|指控|批评)[^,;。]{0,4}(?:对方|彼此)|(?:双方|两国)(?:互相|相互)指责|(?:each (?:side|country|government|capital)|both (?:sides|countries|governments)|the two (?:sides|countries|governments)) [^,;]{0,30}(?:the other|each other)(?![a-z])/;
/** Manner between the accused and the verb. */
const MANNER = /(?:严重|公然|完全|单方面|粗暴|一再|屡次|多次|蓄意|公开|肆意|随意|明显|先后|已|已经|地){1,3}$/;

/** Whose conduct a verb at `at` judges; never the claimant. */
export function accusedAt(context: ReadingContext, statement: Statement, verb: number): Accused {
  const manner = MANNER.exec(statement.frame.text.slice(statement.start, verb));
  const at = verb - (manner?.[0].length ?? 0);
  const veiled = veiledBefore(context, statement, at);
  if (veiled) return { id: null, words: veiled };
  const claimant = claimantOf(context, statement);
  // 甲与乙互指对方违约: each is judged.
  if (/互(?:指|控|责)|(?:互相|相互|彼此)(?:指责|指控|批评)/.test(statement.text))
    return { id: 'side:both', words: null };
  const named = namedBefore(context, statement, at);
  if (named && !isSame(named, claimant)) return accused(named);
  // Nobody says so of itself: what is told here is another's charge.
  if (named && named.parties.length === 1 && statement.frame.language === 'en')
    return { id: null, words: null };
  if (statement.voice?.mode !== 'narrator' || !/["“「『]$/.test(statement.frame.text.slice(0, at))) {
    const agent = agentAt(context, statement, at);
    if (agent && !isSame(agent, claimant)) return accused(agent);
  }
  // "Both accuse each other": each is judged.
  if (EACH_OTHER.test(statement.text)) return { id: 'side:both', words: null };
  // Whoever opens the clause is its subject, or owns it: 诺方的关税承诺, "X's decision".
  const opening = leading(statement);
  if (opening !== undefined && opening.end <= at) {
    const agent = agentOf(context, statement, opening);
    if (agent && !isSame(agent, claimant)) return accused(agent);
  }
  for (const earlier of earlierClauses(statement)) {
    const subject = leading(earlier) ?? pointedAt(earlier);
    const agent = subject ? agentOf(context, earlier, subject) : null;
    if (agent && !isSame(agent, claimant) && agent.parties.length === 1)
      return accused(earlier.frame === statement.frame ? agent : { ...agent, words: null });
  }
  return { id: otherParty(context, claimant.parties), words: null };
}

function accused(agent: Agent): Accused {
  return { id: accusedId(agent), words: agent.words };
}

/** One id for those of whom a clause tells: both sides where they are several. */
export function accusedId({ ids }: Agent): string | null {
  return ids.length > 1 ? 'side:both' : (ids[0] ?? null);
}

/** 倒是乙方，…: somebody named alone to be spoken of. */
function pointedAt({ actors, frame, start, end }: Statement): Actor | undefined {
  const one = actors.find((actor) => actor.start >= start && actor.end <= end);
  if (one === undefined || frame.language !== 'zh') return undefined;
  const lead = frame.text.slice(start, one.start).replace(/^["“\s]+/, '');
  return /^(?:倒是|反倒是|反而是|恰恰是|恰是|正是|就是|偏偏是?|唯独|只有)$/.test(lead) ? one : undefined;
}

/** The clauses before in the sentence, nearest first, and the last one of the sentence before. */
function earlierClauses(statement: Statement): Statement[] {
  const found: Statement[] = [];
  for (let at = statement.previous; at !== null && found.length < 6; at = at.previous) found.push(at);
  // 这些做法…: what is pointed back at was told over the clauses of the sentence before.
  const reach = POINTS_BACK.test(statement.text) ? 6 : 1;
  for (let at = statement.before, steps = 0; at !== null && steps < reach; at = at.previous, steps += 1)
    found.push(at);
  return found;
}

export function isSame(a: Agent, b: Agent): boolean {
  return a.ids.some((id) => b.ids.includes(id)) || a.parties.some((party) => b.parties.includes(party));
}

function namedBefore(context: ReadingContext, statement: Statement, at: number): Agent | null {
  const { actors, frame, start } = statement;
  for (const one of actors.filter((actor) => actor.start >= start && actor.end <= at).reverse()) {
    // "It was A that had not kept its word": A is put in front.
    const isCleft = /(?:^|[^a-z])it (?:was|is) $/.test(
      frame.text.slice(Math.max(0, one.start - 8), one.start),
    );
    const behind = frame.text.slice(one.end, at);
    const gap = isCleft ? behind.replace(/^ (?:that|who|which)(?![a-z])/, '') : behind;
    const rest = gap.replace(BETWEEN, '');
    const stands =
      frame.language === 'zh' ? rest === '' || readGap(rest).isAdverbial : ENGLISH_BETWEEN.test(gap);
    if (stands) return agentOf(context, statement, one);
  }
  return null;
}

function veiledBefore(context: ReadingContext, statement: Statement, at: number): Accused['words'] {
  const { frame } = statement;
  const pattern = cuePattern(
    context.lexicon,
    frame.language,
    'veiled',
    (cue) => cue.class === 'veiled-party',
  );
  let from = statement.start;
  for (let step = statement.previous; step !== null; step = step.previous) from = step.start;
  const lead = frame.text.slice(from, at);
  const [match] = matchesIn(lead, pattern).slice(-1);
  if (!match) return null;
  const start = from + match.index;
  // Somebody named after the veiled words is the subject instead.
  if (statement.actors.some((one) => one.start >= start + match[0].length && one.end <= at)) return null;
  return { start, end: start + match[0].length };
}
