import type { ReadingContext } from '../context.ts';
import { issuesIn } from '../issues/issues-in.ts';
import type { Draft } from '../reader.ts';
import { type Agent, agentOf, otherParty, ownParty, speakerAgent } from '../statements/agent.ts';
import { contentEnd } from '../statements/content-start.ts';
import { leading } from '../statements/neighbouring-clauses.ts';
import { reporters } from '../statements/reporters.ts';
import type { Statement } from '../statements/statement.ts';
import type { ClaimValue } from '../values.ts';

/** What the grammar of a clause found. Offsets are local to the frame. */
export interface Claimed {
  readonly statement: Statement;
  readonly claim: ClaimValue['claim'];
  readonly accused: Accused;
  /** Where the finding begins and ends. */
  readonly start: number;
  readonly end: number;
  /** Where the verb of the verdict stands, if not at the start: words behind it that only tell who says so are left out. */
  readonly verb?: number;
  /** The words for what was promised. */
  readonly commitment: { readonly start: number; readonly end: number } | null;
  readonly reply: boolean;
  /** Whether the words answer a charge and mean nothing without one: "that is not true". */
  readonly needsCharge?: boolean;
  /** Whether the words only point back at what was said (这一说法不实): of what it was, the claim is. */
  readonly pointsBack?: boolean;
  /** Whether the words deny only in answer to a charge, which their own sentence may tell: 采购是企业行为. */
  readonly inAnswer?: boolean;
  /** Who makes the claim, where the verb itself tells: "X dismissed the charge". */
  readonly claimant?: Agent;
}

/** Whose conduct is judged, and the words for it. */
export interface Accused {
  readonly id: string | null;
  readonly words: { readonly start: number; readonly end: number } | null;
}

/** Who makes a claim: whoever speaks, the party of a text of its own, or the narrator of anybody else's. */
export function claimantOf(context: ReadingContext, statement: Statement): Agent {
  if (isOfPromise(statement)) {
    const teller = tellerBefore(context, statement);
    if (teller !== null) return teller;
    const own = ownParty(context);
    return { ids: [own ?? 'narrator'], parties: own === null ? [] : [own], words: null };
  }
  const agent = retorter(context, statement) ??
    secondTeller(context, statement) ??
    speakerAgent(context, statement) ?? { ids: ['narrator'], parties: [], words: null };
  // Somebody without a name claims for himself, though his side is known.
  const id = statement.voice?.mode === 'narrator' ? '' : (statement.voice?.speaker.id ?? '');
  const isOwnWord = id.startsWith('anon:') && !/转述|引述|原话/.test(statement.frame.text);
  return isOwnWord && agent.ids.length === 1 ? { ...agent, ids: [id] } : agent;
}

/** "X said that Y did not deliver what it promised to": X says so, though the voice begins anew with the promise. */
function tellerBefore(context: ReadingContext, statement: Statement): Agent | null {
  const { voice, frame, start, end, text } = statement;
  if (frame.language !== 'en' || voice?.cue == null) return null;
  const cue = frame.local(voice.cue.start);
  const said = SAID.exec(text.slice(0, Math.max(0, cue - start)));
  if (said === null || cue > end) return null;
  const opening = leading(statement);
  if (opening !== undefined && opening.end <= start + said.index) return agentOf(context, statement, opening);
  for (let at = statement.previous, steps = 0; at !== null && steps < 2; at = at.previous, steps += 1) {
    const one = leading(at);
    if (one !== undefined) return agentOf(context, at, one);
  }
  return null;
}

/** "X brushed that aside and said that Y broke it": a second verb, where no voice begins with the first. */
function secondTeller(context: ReadingContext, statement: Statement): Agent | null {
  const { voice, frame, text } = statement;
  if (frame.language !== 'en' || voice?.mode !== 'narrator') return null;
  const said = / and (?:then )?(?:said|replied|added|countered|insisted|charged|complained) that /.exec(text);
  const opening = said === null ? undefined : leading(statement);
  if (said === null || opening === undefined || opening.end > statement.start + said.index) return null;
  const agent = agentOf(context, statement, opening);
  return agent?.parties.length === 1 ? { ...agent, words: null } : null;
}

const SAID =
  /(?<![a-z])(?:said|says|added|countered|replied|argued|complained|noted|insisted|stressed|claimed|charged|retorted|alleged|maintained|protested|told (?:[a-z]+ ){1,3}?)(?: on [a-z]+)? that (?=[^,;]{3,})/;

/** 甲对此反驳说，…: who retorts in a clause of its own, where no voice begins with it. */
function retorter(context: ReadingContext, statement: Statement): Agent | null {
  if (statement.frame.language !== 'zh' || statement.voice?.mode === 'explicit') return null;
  for (let at = statement.previous, steps = 0; at !== null && steps < 3; at = at.previous, steps += 1) {
    const one = leading(at);
    if (one === undefined || !RETORTS.test(at.frame.text.slice(one.end, at.end))) continue;
    const agent = agentOf(context, at, one);
    return agent !== null && agent.parties.length === 1 ? { ...agent, words: null } : null;
  }
  return null;
}

const RETORTS =
  /^(?:则|随即|随后|立即|当即|当天|当晚|次日|[^,;。]{0,6})(?:对此|就此)?(?:反驳|回应|回击|反击|还击|辩称|辩解|驳斥|反诘)(?:说|称|道|指出|表示)?[,:]["“]?$/;

/** 甲承诺…，至今没有兑现: the word of promising gives the promise to its maker, and not what is said of it behind. */
function isOfPromise({ voice, frame, text }: Statement): boolean {
  // 答应撤销的关税一分未减: a clause that only says which tariffs.
  if (/^[^,;。]{0,3}(?:答应|承诺|许诺|允诺)[^,;。]{1,16}的/.test(text)) return false;
  if (isOfTelling(voice, frame)) return true;
  if (voice === null || voice.cue === null || voice.act !== 'commit') return false;
  // "Said that it had never promised": who denies a promise says so itself.
  if (/(?:never|not|n't)(?: [a-z]+)? $/.test(frame.text.slice(0, frame.local(voice.cue.start)))) return false;
  const cue = frame.text.slice(frame.local(voice.cue.start), frame.local(voice.cue.end));
  return /承诺|许诺|允诺|答应|应允|同意|誓|promis|pledg|vow|undert|agree|commit/.test(cue);
}

/** 甲方只通报了一次就没了下文: what somebody did, and nothing that is said. */
function isOfTelling(voice: Statement['voice'], frame: Statement['frame']): boolean {
  if (voice === null || voice.cue === null || frame.language !== 'zh') return false;
  const [start, end] = [frame.local(voice.cue.start), frame.local(voice.cue.end)];
  return (
    /^(?:通报|通知|告知|公布|发布|答复|回复|介绍|提交|通告)了?$/.test(frame.text.slice(start, end)) &&
    /^了?(?:[一二两三四五六七八九十几0-9]+[次份批回轮]|过|[^,;。:“]{0,8}(?:就|便|却|又))/.test(
      frame.text.slice(end),
    )
  );
}

/** A claim as a finding. */
export function claimOf(context: ReadingContext, found: Claimed): Draft<ClaimValue> {
  const { statement, accused, claim, commitment } = found;
  const { frame } = statement;
  const [start, end] = trim(
    frame.text,
    found.start,
    Math.max(found.start, contentEnd(statement, found.end, found.verb ?? found.start)),
  );
  const span = frame.span(start, end);
  const claimant = found.claimant ?? claimantOf(context, statement);
  const words = accused.words;
  const value: ClaimValue = {
    claim,
    claimant: claimant.ids.length > 1 ? 'side:both' : (claimant.ids[0] ?? 'narrator'),
    accused: accused.id,
    accusedAsWritten: words === null ? null : frame.written(words.start, words.end),
    accusedCandidates: candidates(context, accused, claimant),
    commitment: commitment === null ? null : frame.written(commitment.start, commitment.end),
    reply: found.reply,
    issues: issuesIn(context, span),
    // Whom the verb itself names claims in the text's own words.
    chain: found.claimant !== undefined || isOfPromise(statement) ? [] : reporters(statement, claimant),
  };
  return { span, value };
}

/** Structure alone: who claims, and between whom the exchange is. What the words are about is no evidence. */
function candidates(context: ReadingContext, accused: Accused, claimant: Agent): readonly string[] {
  if (accused.id !== null || accused.words === null) return [];
  const other = otherParty(context, claimant.parties);
  return other === null ? [] : [other];
}

function trim(text: string, start: number, end: number): [number, number] {
  let from = start;
  let to = end;
  while (from < to && /[\s,:;"“”]/.test(text[from] ?? '')) from += 1;
  while (to > from && /[\s,;:.。!?"”]/.test(text[to - 1] ?? '')) to -= 1;
  if (/["”]/.test(text[to] ?? '') && /["“]/.test(text.slice(from, to))) to += 1;
  return [from, Math.max(from, to)];
}
