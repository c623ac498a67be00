import type { Candidate } from './candidates.ts';

/** Before an abbreviation, these verbs and prepositions govern a country: 对华, 涉美, 访日, 驻英. */
const GOVERNORS = '对涉访驻反援赴抵亲侵遏挺仇辱售抗';

/** These do as well, but stand before other words far more often; they count before one of `AFTER_WEAK`. */
const WEAK_GOVERNORS = '在来旅留离';

const AFTER_WEAK =
  /^(?:[,。;:、!?"”)\s]|$|访问|国事|正式|出席|参加|企|资|投资|经商|经营|业务|留学|求学|就读|人员|公民|侨|军|举行|期间|发展|生活|工作|旅)/;

/** After an abbreviation, these make a party of it: 美方, 中美双方, 英政府, 日媒. */
const FOLLOWERS =
  /^(?:方|双方|两国|三国|四国|五国|各国|两军|两党|关系|政府|当局|媒|军|企|官员|官方|高官|议员|国会|议会|驻)/;

/** Marks that may stand between the names of a compound: 中、美、欧. */
const JOINERS = '、-–—/·';

/** A character after a number is a unit or a date (5日), not a name. */
const NUMBER = /[0-9〇零一二三四五六七八九十百千万亿几]/;

/**
 * Tells which abbreviations name their party. One character means a country only in compounds: beside another
 * abbreviation (中美, 中、美), governed (对华), before a word for a side, or before a title or an office (美财长).
 * Words in which the character means something else (美好, 集中) are distractors of the lexicon.
 *
 * @param short unblocked abbreviations outside longer names
 * @param all every unblocked candidate, among them titles and organisations
 */
export function isNamedByAbbreviation(
  text: string,
  short: readonly Candidate[],
  all: readonly Candidate[],
): (candidate: Candidate) => boolean {
  const usable = short.filter(({ start }) => start === 0 || !NUMBER.test(text[start - 1] as string));
  const offices = new Set<number>();
  for (const { start, rule } of all) {
    if (rule.kind === 'title' || rule.kind === 'organisation') offices.add(start);
  }
  const startingAt = group(usable, ({ start }) => start);
  const endingAt = group(usable, ({ end }) => end);
  const isUsable = new Set(usable);

  return (candidate) => {
    if (!isUsable.has(candidate)) return false;
    const { start, end } = candidate;
    const others = (list: readonly Candidate[] | undefined): boolean =>
      list?.some((other) => other.rule.entry.id !== candidate.rule.entry.id) === true;
    if (others(startingAt.get(end)) || others(endingAt.get(start))) return true;
    if (isJoiner(text, end) && others(startingAt.get(end + 1))) return true;
    if (isJoiner(text, start - 1) && others(endingAt.get(start - 1))) return true;

    const after = text.slice(end, end + 4);
    if (offices.has(end) || FOLLOWERS.test(after)) return true;
    const before = text[start - 1] ?? ' ';
    return GOVERNORS.includes(before) || (WEAK_GOVERNORS.includes(before) && AFTER_WEAK.test(after));
  };
}

function isJoiner(text: string, at: number): boolean {
  const unit = text[at];
  return unit !== undefined && JOINERS.includes(unit);
}

function group(
  candidates: readonly Candidate[],
  key: (candidate: Candidate) => number,
): Map<number, Candidate[]> {
  const groups = new Map<number, Candidate[]>();
  for (const candidate of candidates) {
    const list = groups.get(key(candidate));
    if (list) list.push(candidate);
    else groups.set(key(candidate), [candidate]);
  }
  return groups;
}
