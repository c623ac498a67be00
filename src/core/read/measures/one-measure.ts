import type { Link } from './link.ts';

/** A conjunct with a subject and perhaps a day. */
const OWN_CLAUSE =
  /(?:,| and| but)(?: in [a-z]+| on [a-z]+| then| later)* (?:it|they|he|she)(?: (?:also|then|has|had))? $/;

/** What a sanction comes to for those it is on: 冻结其资产, 禁止其入境, 不发签证. */
const COMES_TO: ReadonlySet<string> = new Set([
  'measure-kind:assets',
  'measure-kind:entry',
  'measure-kind:visa',
  'measure-kind:visa-restriction',
]);
const BEHIND_SANCTION =
  /^(?!.*(?:[方国](?:则|也|亦|随即|随后|宣布)|;)).{0,8}?(?:包括|其|该|上述|这些|相关|,|、).{0,48}$/;

/** "Froze the assets of two firms and barred their managers from entering". */
const AND_THEIRS =
  /^[^;:.]{0,60}(?:,| and) (?:bann?ed|barr?ed|barring|banning|froze|freezing|blocked|blocking|forbade|prohibited) (?:their|its|his|her|them|him) /;

/** A listing with what it forbids those listed is one measure, and so is a sanction with what it comes to. */
export function isWhatListsForbid(
  text: string,
  { kind, act, start, end, head }: Link,
  earlier: readonly Link[],
): boolean {
  const isBan =
    (kind.isFlow && act === 'ban') ||
    ((kind.verb !== undefined || kind.act !== undefined) &&
      (act === 'ban' || act === 'impose') &&
      !kind.isList);
  // "And in January it barred …": a clause with a subject of its own tells another act.
  if (
    isBan &&
    earlier.some((one) => one.kind.isList && one.act !== null) &&
    !OWN_CLAUSE.test(text.slice(0, head.start))
  )
    return true;
  if (!COMES_TO.has(kind.entry.id) || act === null) return false;
  return earlier.some(
    (one) =>
      one.act !== null &&
      /^(?:sanction|countermeasure)$/.test(String(one.kind.entry.attributes?.kind)) &&
      one.kind.entry.id !== kind.entry.id &&
      (BEHIND_SANCTION.test(text.slice(one.end, Math.min(start, head.start))) ||
        AND_THEIRS.test(text.slice(one.end, end))),
  );
}

/** "A tariff of 25 percent on steel and one of 10 percent on aluminium" by one verb are one measure. */
export function isSameVerb(one: Link, previous: Link | undefined): boolean {
  return (
    previous !== undefined &&
    one.act !== null &&
    one.act === previous.act &&
    one.head.start === previous.head.start &&
    one.head.start < previous.kind.start &&
    one.kind.entry.id === previous.kind.entry.id
  );
}
