import type { Settled } from './settle.ts';

/** Before an abbreviation, these verbs and prepositions govern a country: 对华, 涉美, 访日, 驻英. */
const GOVERNORS = '对涉访驻反援赴抵亲侵遏挺仇辱售抗';

/** These do as well, but stand before other words far more often; they count before one of `AFTER_WEAK`. */
const WEAK_GOVERNORS = '在来旅留离';

const AFTER_WEAK =
  /^(?:[,。;:、!?"”)\s]|$|访问|国事|正式|出席|参加|企|资|投资|经商|经营|业务|留学|求学|就读|人员|公民|侨|军|举行|期间|发展|生活|工作|旅)/;

/** After an abbreviation, these make a party of it: 美方, 英政府, 日媒. */
const FOLLOWERS =
  /^(?:方|政府|当局|媒|军|企|官员|官方|高官|议员|国会|议会|驻|(?:外交|国防|商务|财政|外务|贸易|经济|能源|农业|交通|内政)部(?![门长])|(?:外务|财务|防卫|经产)省|海关总署)/;

/** A ministry at the start of a clause or of a source, which names the country before it in one character: 据甲商务部. */
const MINISTRY = /^(?:(?:外交|国防|商务|财政|外务|贸易)部(?![门长])|(?:外务|防卫)省|海关总署)/;
const OPENS = /[,，。；;：:、“"「据就\s]/;
/** Words of their own before the name of a ministry. */
const NO_COUNTRY = '新老比多大本由令让各';

/** These speak of several parties, so that one abbreviation before them is not enough: 谈判中双方. */
const PLURAL_FOLLOWERS =
  /^(?:双方|两国|三国|关系|两军|两党|双边|贸易|边境|边界|战争|冲突|峰会|首脑|元首|领导人|外长|自贸)/;

/** Marks that may stand between the names of a compound: 中、美、欧. */
const JOINERS = '、-–—/·';

/** A character after a number is a unit or a date (5日), not a name. */
const NUMBER = /[0-9〇零一二三四五六七八九十百千万亿几]/;

/**
 * Tells which abbreviations name their party. One character means a country only in compounds: beside another
 * abbreviation (中美, 中、美), governed (对华), before a word for a side, or before a title or an office (美财长).
 * Words in which the character means something else (美好, 集中) are distractors of the lexicon. A character
 * without any has not been reviewed; it counts only right after one that has, before a word for both (中哥关系), and
 * at the start of a clause before a ministry (据哥商务部).
 *
 * @param short unblocked abbreviations outside longer names, in text order
 * @param offices where an unblocked title or organisation starts
 */
export function namedByAbbreviation(
  text: string,
  short: readonly Settled[],
  offices: ReadonlySet<number>,
): Settled[] {
  const usable = short.filter(({ start }) => start === 0 || !NUMBER.test(text[start - 1] as string));
  const reviewed = usable.filter(({ rule }) => rule.reviewed);
  const reviewedEnds = group(reviewed, ({ end }) => end);
  const reviewedStarts = new Set(reviewed.map(({ start }) => start));
  const second = usable.filter(
    (candidate) =>
      !candidate.rule.reviewed &&
      !reviewedStarts.has(candidate.start) &&
      ((hasOther(candidate, reviewedEnds.get(candidate.start)) &&
        PLURAL_FOLLOWERS.test(text.slice(candidate.end, candidate.end + 4))) ||
        ownsMinistry(text, candidate)),
  );
  const members = [...reviewed, ...second];
  const startingAt = group(members, ({ start }) => start);
  const endingAt = group(members, ({ end }) => end);
  const named = new Set<Settled>(second);
  for (const candidate of reviewed) {
    const { start, end } = candidate;
    const beside =
      hasOther(candidate, startingAt.get(end)) ||
      hasOther(candidate, endingAt.get(start)) ||
      (isJoiner(text, end) && hasOther(candidate, startingAt.get(end + 1))) ||
      (isJoiner(text, start - 1) && hasOther(candidate, endingAt.get(start - 1)));
    if (beside || offices.has(end) || isGoverned(text, start, end)) named.add(candidate);
  }
  return short.filter((candidate) => named.has(candidate));
}

/** Whether an abbreviation that nobody has reviewed opens a clause before the name of a ministry. */
function ownsMinistry(text: string, { start, end }: Settled): boolean {
  return (
    (start === 0 || OPENS.test(text[start - 1] as string)) &&
    !NO_COUNTRY.includes(text.slice(start, end)) &&
    MINISTRY.test(text.slice(end, end + 6))
  );
}

function isGoverned(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + 4);
  const before = text[start - 1] ?? ' ';
  return (
    FOLLOWERS.test(after) ||
    GOVERNORS.includes(before) ||
    (WEAK_GOVERNORS.includes(before) && AFTER_WEAK.test(after))
  );
}

function hasOther(candidate: Settled, others: readonly Settled[] | undefined): boolean {
  return others?.some((other) => other.rule.entry.id !== candidate.rule.entry.id) === true;
}

function isJoiner(text: string, at: number): boolean {
  const unit = text[at];
  return unit !== undefined && JOINERS.includes(unit);
}

function group(candidates: readonly Settled[], key: (candidate: Settled) => number): Map<number, Settled[]> {
  const groups = new Map<number, Settled[]>();
  for (const candidate of candidates) {
    const list = groups.get(key(candidate));
    if (list) list.push(candidate);
    else groups.set(key(candidate), [candidate]);
  }
  return groups;
}
