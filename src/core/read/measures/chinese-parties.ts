import { isTarget } from './chinese-targets.ts';
import type { Link } from './link.ts';
import type { NamedParty } from './named.ts';
import { segmentAt, segmentsOf } from './segments.ts';

/** Whose measure it is and whom it is aimed at, as far as the grammar of the sentence tells. */
export interface Sides {
  readonly by: string | null;
  readonly on: string | null;
}

const WITH = /(?:和|与|同|跟|及|在|于|上述|访问|赴|驻|从|据|根据|(?<![回响反])应)$/;
const SELF = /自身|自己|自方|己方|(?<![及尤极耳马])其(?![他余中它次实])/;
const MUTUAL = /互相|相互|彼此|双方|两国|各自|双双/;
const RECIPROCAL = /互[免降减]|(?:互相|相互)$|(?:互相|相互)[\u4e00-\u9fff]{2}/;
/** Reads the sides of a Chinese measure. */
export function chineseSides(text: string, link: Link, parties: readonly NamedParty[]): Sides {
  const segments = segmentsOf(text);
  const at = segmentAt(segments, link.start);
  const segment = segments[at] ?? { start: 0, end: text.length };
  const own = parties.filter((one) => one.start >= segment.start && one.end <= segment.end);
  const near = text.slice(segment.start, segment.end);
  const target = own.findLast(
    (one) =>
      (one.start < link.end + (link.kind.act === undefined ? 0 : 3) ||
        (one.start < link.end + 3 && /^(?:到|往|至|给|向)$/.test(text.slice(link.end, one.start))) ||
        (link.kind.entry.id === 'measure-kind:vessel-seizure' && one.start < link.end + 20) ||
        (link.kind.entry.id === 'measure-kind:import' && one.start < link.end + 6) ||
        (link.kind.nature === 'purchase' && one.start < link.kind.end + 16) ||
        (link.kind.isList && one.start < link.end + 12 && isListedHere(text, link))) &&
      isTarget(text, one, link, parties),
  );
  const subject = own.findLast(
    (one) =>
      one.party !== target?.party &&
      one.end <= link.end &&
      !isTarget(text, one, link, parties) &&
      isSubject(text, one),
  );
  const aimed =
    target ??
    aimedBefore(text, segments, at, parties, link) ??
    includedBehind(text, segments[at + 1], parties);
  const on = aimed === undefined || aimed.party === 'both' ? null : aimed.party;
  const pointed = on === null ? pointedAt(text, link, parties) : null;
  if (pointed !== null) return pointed;
  // 甲国和乙国互免签证.
  if (RECIPROCAL.test(text.slice(Math.max(0, link.head.start - 2), link.head.start + 2)))
    return { by: 'both', on: 'both' };
  if (
    subject?.party === 'both' ||
    (subject === undefined && MUTUAL.test(near.slice(0, link.start - segment.start + 4)))
  )
    return { by: 'both', on: on ?? 'both' };
  if (subject !== undefined && !SELF.test(text.slice(subject.end, link.start)))
    return differing(subject.party, on);
  // 某方禁止其某国工厂出口: whoever opens the clause acts, be it on what lies in its own state.
  const opening = own.find((one) => one.start - segment.start <= 1 && one.end <= link.start);
  if (opening !== undefined && opening !== target && opening.party === on && isSubject(text, opening))
    return { by: opening.party, on: null };
  const earlier = earlierSubject(text, segments, at, parties, link, SELF.test(near));
  // 某国…，也将被征收关税: the subject that goes on suffers it.
  if (/[被遭][^,;:。的]{0,2}$/.test(text.slice(segment.start, Math.max(segment.start, link.head.start))))
    return { by: null, on: on ?? (earlier === 'both' ? null : earlier) };
  // Whoever an earlier clause names, and this one aims at, is not whose measure it is.
  return earlier !== null && earlier === on ? { by: null, on } : { by: earlier, on };
}

/** 换取乙方放宽对其企业的审查: 其 is whoever is named before whoever has the verb. */
function pointedAt(text: string, { kind, head }: Link, parties: readonly NamedParty[]): Sides | null {
  const before = text.slice(Math.max(0, kind.start - 20), kind.start);
  const match = /(?:对|针对)其(?!他|余|中|它|次|实)[^,;:。]{0,12}$/.exec(before);
  if (match === null) return null;
  const at = kind.start - match[0].length;
  const owner = parties.findLast(
    (one) =>
      one.end <= Math.min(at, head.start) && !/[,;:。]/.test(text.slice(one.end, Math.min(at, head.start))),
  );
  const meant = parties.findLast(
    (one) =>
      owner !== undefined && one.end <= owner.start && one.party !== owner.party && one.party !== 'both',
  );
  return owner === undefined || meant === undefined ? null : { by: owner.party, on: meant.party };
}

/** 被甲方列入清单的12名乙方商人: those listed stand behind. */
function isListedHere(text: string, { head, end }: Link): boolean {
  return /[被遭][^,;。被的]{1,12}$/.test(text.slice(0, head.start)) && /^[”"’」]?的/.test(text.slice(end));
}

/** 对原产于某国的商品，在现行税率基础上: the clause before may only say on whom. */
function aimedBefore(
  text: string,
  segments: readonly { readonly start: number; readonly end: number }[],
  at: number,
  parties: readonly NamedParty[],
  link: Link,
): NamedParty | undefined {
  for (const { start, end } of segments.slice(Math.max(0, at - 2), at).reverse()) {
    if (text.charAt(end) !== ',') return undefined;
    const words = text.slice(start, end);
    const isAim = FRONTED.test(words) || /^[^对]{0,14}产(?![业能权出])/.test(words);
    if (isAim)
      return parties.find(
        (one) => one.start >= start && one.end <= end && isTarget(text, one, link, parties),
      );
    // 自某日起: a time between the two.
    // 某国调查机关裁定倾销成立: what the act rests on.
    if (
      !/^(?:自|从|于|在)?[^,;。对]{0,20}(?:起|后|内|期间|基础上)$/.test(words) &&
      !/^[^,;。对将把]{2,24}(?:裁定|认定)[^,;。对将把]{0,16}$/.test(words)
    )
      return undefined;
  }
  return undefined;
}

/** 扩大审查的范围，把某国企业也包括在内: whom it comes to be on stands behind. */
function includedBehind(
  text: string,
  next: { readonly start: number; readonly end: number } | undefined,
  parties: readonly NamedParty[],
): NamedParty | undefined {
  if (
    next === undefined ||
    !/^(?:把|将)[^,;:。]{2,40}(?:包括|纳入|涵盖|囊括)/.test(text.slice(next.start, next.end))
  )
    return undefined;
  return parties.find((one) => one.start === next.start + 1);
}

/** 决定对…商品，: the clause ends with what the measure is aimed at. */
const FRONTED =
  /(?:^(?:[一二三四五六七八九十]{1,3}[、.]|\([一二三四五六七八九十0-9]{1,3}\)|[0-9]{1,2}[.、])?|[日月年]起|决定|宣布|拟|将|已|并|同意|准备)(?:对于?|针对)[^,;:。]{2,40}$/;

/** Nobody aims a measure at itself: where both words name one party, it is whose measure it is. */
function differing(by: string | null, on: string | null): Sides {
  return { by, on: by !== null && by === on ? null : on };
}

function isSubject(text: string, one: NamedParty): boolean {
  // 对使用某国起重机的港口加征: inside what is aimed at.
  if (/(?:对|针对)(?!此|外|于此)[^,;:。方国]{1,8}$/.test(text.slice(Math.max(0, one.start - 10), one.start)))
    return false;
  return !WITH.test(text.slice(Math.max(0, one.start - 2), one.start));
}

/** The subject that goes on from an earlier segment; 其 and 自身 go back to the first one since the semicolon. */
function earlierSubject(
  text: string,
  segments: readonly { readonly start: number; readonly end: number }[],
  at: number,
  parties: readonly NamedParty[],
  link: Link,
  isReflexive: boolean,
): string | null {
  const subjects: string[] = [];
  let isBelow = false;
  for (let i = at - 1; i >= 0; i -= 1) {
    const { start, end } = segments[i] ?? { start: 0, end: 0 };
    if (text.charAt(end) === '。') break;
    // 批准了如下措施：…；…: every item of a list has the subject before the colon.
    if (text.charAt(end) === ';') isBelow = true;
    if (isBelow && text.charAt(end) !== ':') continue;
    const one = parties.find(
      (party) =>
        party.start >= start &&
        party.end <= end &&
        !isTarget(text, party, link, parties) &&
        isAgent(text, party),
    );
    if (one === undefined) continue;
    if (!isReflexive) return one.party;
    subjects.push(one.party);
  }
  return subjects.at(-1) ?? null;
}

/** 根据中方的解释 names no subject of the clause, but whoever 其 means. */
function isAgent(text: string, one: NamedParty): boolean {
  const before = text.slice(Math.max(0, one.start - 3), one.start);
  // 要求美方, 换取美方: whoever is asked is the subject of that clause only.
  if (
    /(?:要求|敦促|督促|呼吁|批评|指责|请求|希望|促使|迫使|说服|劝说|换取|让|使|令|就|如果?|若|一旦|倘若|只要|除非)$/.test(
      before,
    )
  )
    return false;
  // 禁止进口某国的铝: whose goods they are. 某国媒体指: whoever writes does nothing.
  if (/^的/.test(text.slice(one.end)) && !/(?:^|[,;:。])[^,;:。]{0,3}$/.test(before)) return false;
  if (/^(?:国|方)?(?:媒|媒体|外媒|报章|学者|专家)/.test(text.slice(one.end))) return false;
  return !/(?:和|与|同|跟|在|于|访问|赴|驻|上述|从|应)$/.test(
    text.slice(Math.max(0, one.start - 2), one.start),
  );
}
