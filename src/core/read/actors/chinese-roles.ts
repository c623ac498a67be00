import type { TitleEntry } from '../../lexicon/entry.ts';
import type { RoleWritten } from './actor.ts';
import { readGap } from './chinese-gap.ts';
import { isHan, isTranscribing } from './chinese-names.ts';
import { isPortfolio } from './chinese-portfolios.ts';
import type { Frame } from './frame.ts';
import type { Piece } from './pieces.ts';

/** Words before an office that say when it was held. */
const FORMER = /^(?:曾任|曾担任|曾出任|曾在|前任|前(?!线|沿|方|景)|原(?![子油则料产野住])|时任|卸任)/;
const CURRENT = /^(?:现任|现为|新任|候任|当选|代理)/;

/** The same between a country or a body and an office: 约旦前首相, 外交部前发言人. */
const FORMER_INSIDE =
  /^[^、前原]{2,24}?(?:前任|前|原)(?=(?:副|首席|高级|常务|代理|第一|国家|联邦|驻|贸易|商务|外交|国防|财政|经济|能源|农业|内政|情报|安全|谈判|特别|陆军|海军|空军|参谋)*(?:总统|总理|首相|主席|国务卿|外长|外相|防长|财长|部长|大臣|议长|议员|参议员|众议员|大使|公使|领事|官员|高官|外交官|顾问|特使|代表|发言人|秘书|行长|局长|司长|署长|主任|助理|总长|司令|部部长|[^、]{0,12}?大使|[^、]{1,8}部?(?:部长|官员|副部长)))/;

/** What a role of an institute or a firm contains; such a role reaches back to its clause. */
const INSTITUTION =
  /(?:大学|学院|研究院|研究所|研究中心|中心|智库|公司|银行|基金会|协会|学会|委员会|部|局|厅|司|署|处|室|社|报|院|所|组织|机构|集团|联盟|大使馆|使馆|负责|事务)/;

/** 某院研究员、曾任某国大使: what somebody is, and what the same one was. */
const LIST_OF_POSTS =
  /^[\u3400-\u9fff]{4,24}(?:研究员|教授|主任|所长|院长|会长|顾问|学者|专家|议员|委员|主席|秘书长|总裁|理事)、(?:曾任|曾担任|曾出任|现任|前任|前)/;

/** A clause never starts a role with one of these. */
const NO_ROLE_START =
  /^(?:在|对|与|和|同|向|就|据|但|而|则|由|被|把|将|从|因|为|其中|此外|随后|根据|以及|还|并|盘|尽管)/;

/**
 * Inside the words before an office: somebody else's name (a dot that no institute follows), or what is done to its
 * holder (获悉总统, 不同意部长).
 */
const HOLDS_OTHERS =
  /·(?![^·]{1,8}(?:大学|学院|研究|基金会|中心|公司|集团|智库|论坛|协会|医院))|获悉|得知|注意到|收到|不同意|同意|批评|指责|谴责|反对|支持|会见|会晤|召见|约见|接见|邀请|欢迎|感谢|祝贺|要求|敦促|呼吁|提醒|质问|驳斥|反驳|任命|罢免|撤换|弹劾|起诉|逮捕|促请|陪同|通知|致[电信函]/;

/** A role never reaches back further than this many characters. */
const REACH = 48;

/** Punctuation that a role does not cross. 、 is not among it: 前…官员、现任…教授. */
const EDGES = ',.;:。!?“”()<>《》\n ';

/**
 * The roles written right before a name, and where they start. A chain of touching pieces (party, institution,
 * title) is always taken; further words back to the clause are taken where they read like an institution or say
 * 曾任, 前 or 现任.
 */
export function rolesBefore(
  frame: Frame,
  pieces: readonly Piece[],
  nameStart: number,
  bound: number,
): { start: number; roles: RoleWritten[] } {
  const { text } = frame;
  const roleEnd = text[nameStart - 1] === '的' ? nameStart - 1 : nameStart;
  if (roleEnd === nameStart && !pieces.some((p) => p.hit.kind === 'title' && p.end === nameStart)) {
    return { start: nameStart, roles: [] };
  }
  let edge = roleEnd;
  while (edge > 0 && roleEnd - edge < REACH && !EDGES.includes(text[edge - 1] ?? '')) edge -= 1;
  const whole = text.slice(edge, roleEnd);
  const isListOfPosts = roleEnd !== nameStart && LIST_OF_POSTS.test(whole);
  if (FORMER.test(whole) || CURRENT.test(whole) || isListOfPosts) {
    return { start: edge, roles: splitRoles(text, edge, roleEnd) };
  }
  if (roleEnd !== nameStart) return { start: nameStart, roles: [] };
  const from = Math.max(edge + sourceLead(text, edge, nameStart), bound);
  const list = text.lastIndexOf('、', roleEnd);
  let start = list >= from && !holdsTitle(pieces, from, list) ? list + 1 : from;
  // 某国气候、能源与公用事业大臣: the list is one of what a ministry is for.
  const ministry = chainStart(text, pieces, nameStart, from);
  if (ministry < list && list < nameStart) start = ministry;
  const chain = chainStart(text, pieces, nameStart, start);
  const stretch = text.slice(start, chain);
  const isPlace =
    stretch.length <= 8 &&
    stretch !== '' &&
    [...stretch].every(isTranscribing) &&
    !/^(?:两国|双方|各国|多国|三国)/.test(stretch) &&
    !readGap(stretch).isAdverbial &&
    !/[时日月年午晚间]$/.test(stretch);
  if (isPlace) return { start, roles: splitRoles(text, start, roleEnd) };
  if (
    !INSTITUTION.test(stretch) ||
    HOLDS_OTHERS.test(stretch) ||
    /[将由则与和对向把被称说在给]|援引|引述|引用|转述|转引|告诉|告知/.test(stretch) ||
    NO_ROLE_START.test(stretch) ||
    !allHan(stretch)
  )
    start = chain;
  return { start, roles: splitRoles(text, start, roleEnd) };
}

/** How long the preposition at the start of a clause is that makes a source or a view of whoever follows: 据, 用…的话说. */
function sourceLead(text: string, edge: number, end: number): number {
  const lead =
    /^(?:但|而|不过)?(?:据|根据|正如|如(?!果|何|此|今)|用(?!户|途|人)|在)/.exec(text.slice(edge, end))?.[0] ??
    '';
  const isView = /^[^,;:。“”]{0,10}?(?:看来|眼[中里]|的话|之见)/.test(text.slice(end, end + 16));
  return /[在用]$/.test(lead) && !isView ? 0 : lead.length;
}

/** The start of the run of touching pieces that ends at `end`. */
function chainStart(text: string, pieces: readonly Piece[], end: number, from: number): number {
  let start = end;
  for (let i = pieces.length - 1; i >= 0; i -= 1) {
    const piece = pieces[i] as Piece;
    // 中国商务部发言人: the title 商务部发言人 begins inside the name of the ministry.
    if (piece.start < start && piece.end > start && piece.end < end && piece.start >= from)
      start = piece.start;
    if (piece.end > start || piece.start < from) continue;
    if (isInsideTitle(pieces, piece, start)) continue;
    const glue = text.slice(piece.end, start);
    const isOfMinistry = piece.hit.kind === 'party' && start < end && isPortfolio(glue);
    if (
      glue !== '' &&
      !isOfMinistry &&
      !/^(?:王国|公国|共和国|联邦共和国|联邦|当选|候任|前|前任|副|代理|高级|首席|驻|执政|联邦|临时|新任|现任|的)$/.test(
        glue,
      )
    )
      break;
    if (piece.hit.kind === 'person') break;
    start = piece.start;
  }
  const marker = /(?:前任|前|原|时任|现任|候任|当选|新任)$/.exec(
    text.slice(Math.max(from, start - 2), start),
  );
  return marker ? start - marker[0].length : start;
}

/** 德国 in 德国总理, where the lexicon knows the whole as an office. */
function isInsideTitle(pieces: readonly Piece[], piece: Piece, end: number): boolean {
  return pieces.some(
    (one) =>
      one !== piece &&
      one.hit.kind === 'title' &&
      one.start <= piece.start &&
      piece.end <= one.end &&
      one.end <= end,
  );
}

function holdsTitle(pieces: readonly Piece[], start: number, end: number): boolean {
  return pieces.some((p) => p.hit.kind === 'title' && p.start >= start && p.end <= end);
}

function allHan(stretch: string): boolean {
  for (const character of stretch)
    if (!isHan(character) && character !== '、' && character !== '·' && character !== '-') return false;
  return true;
}

/** A former office, 的, and what its holder is now. */
const FORMER_THEN = /^((?:曾任|曾担任|曾出任|前任|前|原)[^的]{2,30})的([^的]{2,16})$/;

/** One role for each part of a list: 前…官员、现任…教授. */
function splitRoles(text: string, start: number, end: number): RoleWritten[] {
  const roles: RoleWritten[] = [];
  let from = start;
  for (let at = start; at <= end; at += 1) {
    if (
      at < end &&
      !(
        text[at] === '、' &&
        (FORMER.test(text.slice(at + 1, at + 5)) || CURRENT.test(text.slice(at + 1, at + 5)))
      )
    ) {
      continue;
    }
    const part = text.slice(from, at);
    // 曾任某国大使的学者: what somebody was, and what somebody is.
    const isNow = at === end ? FORMER_THEN.exec(part) : null;
    if (isNow?.[1] !== undefined && isNow[2] !== undefined) {
      const cut = at - isNow[2].length;
      roles.push(...splitRoles(text, from, cut - 1), { title: isNow[2], time: null, start: cut, end: at });
      break;
    }
    const former = FORMER.exec(part);
    const marker = former ?? CURRENT.exec(part);
    const time =
      former || FORMER_INSIDE.test(part) ? 'former' : /^(?:现任|现为|新任)/.test(part) ? 'current' : null;
    const titleStart = from + (marker?.[0].length ?? 0);
    if (at > titleStart) roles.push({ title: text.slice(titleStart, at), time, start: titleStart, end: at });
    from = at + 1;
  }
  return roles;
}

/** The highest rank that the titles inside a role name, or `null`. */
export function rankOf(pieces: readonly Piece[], start: number, end: number): TitleEntry['rank'] | null {
  const last = pieces.findLast((p) => p.hit.kind === 'title' && p.start >= start && p.end <= end);
  return last ? (last.hit.entry as TitleEntry).rank : null;
}
