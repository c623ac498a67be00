import type { ReadingContext } from '../context.ts';
import { mayAnyStand } from '../sought/may-stand.ts';
import { type Agent, agentOf, speakerAgent } from '../statements/agent.ts';
import { contentStart } from '../statements/content-start.ts';
import { agentAt } from '../statements/grammatical-subject.ts';
import { leading } from '../statements/neighbouring-clauses.ts';
import type { Statement } from '../statements/statement.ts';
import { accusedAt, isSame } from './accused.ts';
import { OF_A_RULE } from './breaches-chinese.ts';
import { type Found, MAY_JUDGE, predicates } from './chinese-predicates.ts';
import { type Accused, type Claimed, claimantOf } from './claim.ts';
import { claimMade } from './verdict.ts';

const SUPPOSED =
  /(?:如果|倘若|假如|一旦|若|除非|希望|期待|盼|要求|敦促|督促|呼吁|促请|督|(?<![仓急短迫局])促(?![进成使])|吁|避免|防止|允许|容忍|禁止|打击|查处|杜绝|推动|确保|是否|能否|担心|担忧|警告|警惕|讨论|磋商|商定|同意|决定|建议|提议|旨在|为了|任何一方|各方|谁|没有哪|所谓|^如(?=[一任甲乙双各对他我该缔有某]))[^,;。]{0,20}$/;
const SAYING =
  /^[^,;。]*?(?:强调|重申|指出|表示|声称|宣称|称|说(?![明服法辞理])|认为|指责|批评|抱怨|指控|谴责|回应|反驳|透露|坚称|质疑)(?:道)?[:"“]*/;

/** 问题不在甲方违约, 并不是乙方失信: said not to be so. */
const NOT_SO =
  /(?:不在于?|不取决于|无关乎|无关)[^,;。]{0,10}$|^["“]?(?:而)?(?:并?不是|并非|绝非)(?!没)[^,;。]{0,10}$/;

/** 甲方的决定|违背了…: what somebody did, and no verb of it. */
const NAMED_ACT = /(?:的|这一|该|此|上述|有关|最新)(?:决定|建议|提议|要求|警告|商定|希望)/g;

/** Behind the verb: when such a thing should happen. */
const WHEN = /^[^,;。]{0,24}(?:时|的时候|的话|之时|之际)(?:才|将|会|便|就|即|,|$)/;

const SELF = /我方|我们|我国|己方|本国|自己/;
/** By words of the verdict itself it is one, whoever is late. */
const THAN_AGREED = /(?:比|较|晚于|迟于)(?:双方|两国)?(?:约定|协议|承诺|商定|合同|原定)/;

/** Verdicts of a Chinese clause on something that binds: 恪守了每一项承诺, 把协定当摆设, 谈不上守信. */
export function chineseVerdicts(context: ReadingContext, statement: Statement): Claimed | null {
  const { frame, text } = statement;
  if (!mayAnyStand(frame, MAY_JUDGE)) return null;
  let late: Claimed | null = null;
  for (const found of predicates(statement)) {
    const before = text.slice(0, found.at).replace(SAYING, '').replace(NAMED_ACT, '');
    if (
      NOT_SO.test(before) ||
      SUPPOSED.test(before) ||
      isConsequence(statement) ||
      WHEN.test(text.slice(found.end))
    )
      continue;
    const claimed = claimedBy(context, statement, found);
    // 逐月拖延许可、不守安排: by the letter, whatever was slow besides.
    if (claimed?.claim === 'delayed') late ??= claimed;
    else if (claimed !== null) return claimed;
  }
  return late !== null && BROKEN_BESIDES.test(text) ? { ...late, claim: 'broken' } : late;
}

/** The letter broken, told beside what was slow. */
const BROKEN_BESIDES =
  /(?:[、,和与及]|并|且|甚至)(?:根本|完全|公然|一再)?(?:不守|不遵守|不履行|不执行|违反|违背|无视|背弃)[^,;。]{0,8}(?:协议|协定|安排|约定|承诺|共识|谅解|条约|规定|停火|休战)/;

function claimedBy(context: ReadingContext, statement: Statement, found: Found): Claimed | null {
  const { text } = statement;
  const { group, at } = found;
  const claimant = claimantOf(context, statement);
  const isTold = claimant.ids[0] === 'narrator';
  const subject = subjectOf(context, statement, found);
  // Nobody accuses itself: a subject that is only carried on is not the accused.
  const isCarried =
    (subject?.words == null || subject.words.start < statement.start) &&
    found.class !== 'keep' &&
    !group.negated &&
    !SELF.test(text);
  const own = subject !== null && !isCarried && isSame(subject, claimant);
  const claim = claimMade({
    class: found.class,
    bond: found.bond,
    negated: group.negated,
    late: group.late,
    own,
  });
  if (claim === null || (isTold && OF_A_RULE.test(text.slice(found.end - 4)))) return null;
  if (claim === 'kept' && ONLY_PART.test(text.slice(Math.max(0, at - 8))))
    return made(statement, found, 'broken', broken(context, statement, at));
  if (claim === 'kept' || claim === 'fulfilled-own') {
    if (subject === null || subject.parties.length === 0 || found.weak) return null;
    // 履行了协议: told as done; a plain verb tells what one does.
    if (!group.told && !/^[了过]|^[^,;。]{0,14}(?:了|完毕)/.test(text.slice(found.end))) return null;
    if (found.class === 'break' && isTold) return null;
    return made(statement, found, claim, {
      id: subject.ids.length > 1 ? 'side:both' : (subject.ids[0] ?? null),
      words: subject.words,
    });
  }
  if (claim === 'denied')
    return made(statement, found, claim, {
      id: subject?.ids[0] ?? claimant.ids[0] ?? null,
      words: subject?.words ?? null,
    });
  const accused = broken(context, statement, at);
  const isNobody = accused.id === null && accused.words === null;
  if (claim === 'broken' && isTold && group.negated === false && found.weak) return null;
  if (
    isNobody &&
    !(found.fate === true && !found.weak) &&
    (found.weak || ((isTold || claimant.parties.length === 0) && !THAN_AGREED.test(text)))
  )
    return null;
  if (found.weak && accused.id === null) return null;
  // Told by nobody, what is put off or ended is an act and no verdict.
  if (
    isTold &&
    found.class === 'delay' &&
    found.bond === 'delivery' &&
    !/约定|承诺|协议|商定|合同/.test(text)
  )
    return null;
  if (isTold && /^单方面(?!撕|毁|违|背|践)|^废除/.test(text.slice(at + group.length))) return null;
  return made(statement, found, claim, accused);
}

function made(statement: Statement, found: Found, claim: Claimed['claim'], accused: Accused): Claimed {
  const { start, end } = statement;
  const { words } = accused;
  const at = start + found.at;
  const from =
    words !== null && words.start >= start && words.start <= at
      ? words.start
      : Math.min(contentStart(statement), at);
  return {
    statement,
    claim,
    accused,
    start: from,
    end,
    commitment: null,
    reply: claim === 'denied',
    verb: at,
  };
}

/** 只兑现了承诺的三成: most of it was not. */
const ONLY_PART =
  /(?:只|仅|才|不过|勉强|仅仅|只是)[^,;。]{0,4}(?:兑现|履行|落实|完成|执行|做到|交付)了?[^,;。]{0,16}?(?:[一二两三四0-9.]+成|[1-4]?[0-9]%|一半|一小?部分|零头|[一二三四五六七八九十百]+分之[一二])/;

/** 如果…，…: the consequence of a condition is no claim either. */
function isConsequence({ previous }: Statement): boolean {
  return previous !== null && /^["“]?(?:但|而)?(?:如果|倘若|假如|一旦|若|除非)/.test(previous.text);
}

/** Who keeps or breaks, as far as the grammar names it. */
function subjectOf(context: ReadingContext, statement: Statement, { at, group, topic }: Found): Agent | null {
  const { start, text, actors } = statement;
  const direct = agentAt(context, statement, start + at);
  if (direct !== null && !(group.passive && direct.words === null)) return direct;
  const lead = text.slice(0, at);
  if (/(?:我方|我国|我们|本国|己方|我)[^,;。]{0,16}$/.test(lead)) return speakerAgent(context, statement);
  // 乙方承担的每一项义务|都…: whose it is stands before it.
  const content = contentStart(statement);
  const owner = actors.findLast((one) => one.start >= content && one.end <= start + at && one.party !== null);
  if (owner !== undefined) return agentOf(context, statement, owner);
  const opening = leading(statement);
  if (opening !== undefined && opening.end <= start + at) return agentOf(context, statement, opening);
  // 规定的每一项义务都已履行: by whoever goes on, whose part it is.
  if (direct === null && topic !== undefined && group.told && !/^["“]?(?:双方|两国)/.test(lead))
    return speakerAgent(context, statement);
  return direct;
}

/** Who is accused: the subject, else whoever is named last before the verb and does not judge. */
function broken(context: ReadingContext, statement: Statement, at: number): Accused {
  const accused = accusedAt(context, statement, statement.start + at);
  if (accused.id !== null || accused.words !== null) return accused;
  const claimant = claimantOf(context, statement);
  const last = statement.actors.findLast(
    (one) => one.start >= statement.start && one.end <= statement.start + at,
  );
  const agent = last === undefined ? null : agentOf(context, statement, last);
  if (agent === null || agent.parties.length !== 1 || isSame(agent, claimant)) return accused;
  return { id: agent.ids[0] ?? null, words: agent.words };
}
