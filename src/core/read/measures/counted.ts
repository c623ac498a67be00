import type { Frame } from '../actors/frame.ts';
import { NUMBER_WORDS_EN } from '../amounts/number-words.ts';
import type { Amount } from './figures.ts';
import type { Link } from './link.ts';

/** 对14家企业的出口管制: how many those are whom a measure is on. */
export function ofThose(
  { frame }: { readonly frame: Frame },
  kind: { readonly start: number },
  amounts: readonly Amount[],
): Amount | null {
  if (frame.language !== 'zh') return null;
  return (
    amounts.find(({ span, value }) => {
      const [start, end] = [frame.local(span.start), frame.local(span.end)];
      return (
        value.quantity === 'count' &&
        value.value !== null &&
        /^(?:company|person|vessel|plant|institution)$/.test(value.unit ?? '') &&
        end <= kind.start &&
        /(?:对|针对)(?:其|另外|全部|所有|约|近|这|上述)?$/.test(
          frame.text.slice(Math.max(0, start - 6), start),
        ) &&
        /^[^,;:。、对]{0,14}的?[^,;:。、对的]{0,6}$/.test(frame.text.slice(end, kind.start))
      );
    }) ?? null
  );
}

/**
 * The amounts with those that stand between the verb and its measure first, and without what another clause counts:
 * "clear 240 licences and that A would take 6 firms off its list".
 */
export function counted(
  frame: Frame,
  link: Link,
  amounts: readonly Amount[],
  sort: string,
): readonly Amount[] {
  if (sort !== 'count') {
    // "Order 30 locomotives": the number right behind the verb, whatever is counted.
    const number =
      sort === 'quantity' && link.kind.isOfTwo === true
        ? ORDERED.exec(frame.text.slice(link.head.end, link.head.end + 40))
        : null;
    const at = link.head.end + (number?.[0].length ?? 0) - (number?.[1]?.length ?? 0);
    return number?.[1] !== undefined &&
      !amounts.some(({ span }) => frame.local(span.start) <= at && at < frame.local(span.end))
      ? [bareAmount(frame, at, number[1]), ...amounts]
      : amounts;
  }
  // 12批许可只发了7批, 每周21个航班中的9个: the number behind the verb, or the part of the whole.
  if (frame.language === 'zh')
    return partFirst(
      frame,
      link,
      amounts.filter((one) => !isAboard(link, one)),
    );
  const part = partOf(frame, link);
  if (part !== null) return [part, ...amounts];
  // "Cap the number of students at 8,000".
  if (!link.isPassive && link.act === 'tighten') {
    const cap = CAPPED_AT.exec(frame.text.slice(link.end, link.end + 60));
    const number = cap?.[1];
    if (
      number !== undefined &&
      !/^ (?:[a-z]+ )?(?:flights|students|visitors|workers)/.test(
        frame.text.slice(link.end + (cap?.[0].length ?? 0)),
      )
    )
      return [bareAmount(frame, link.end + (cap?.[0].length ?? 0) - number.length, number), ...amounts];
  }
  if (MOVES.has(link.act ?? '')) {
    const moved = MOVED_TO.exec(frame.text.slice(link.kind.end, link.kind.end + 90));
    if (moved !== null) {
      const [words, from, to = ''] = moved;
      const end = link.kind.end + words.length;
      const level = bareAmount(frame, end - to.length, to);
      const start = from === undefined ? -1 : link.kind.end + words.indexOf(` from ${from}`) + 6;
      return [
        ...(from === undefined ? [] : [changed(bareAmount(frame, start, from), 'from')]),
        changed(level, 'to'),
        ...amounts,
      ];
    }
  }
  const given = OF_THEM.exec(frame.text.slice(link.head.end, link.head.end + 24));
  if (given?.[1] !== undefined)
    return [bareAmount(frame, link.head.end + given[0].length - given[1].length, given[1]), ...amounts];
  // "Take five of them off", "twenty-three have gone out".
  if (link.isCarried) {
    const words = frame.text.slice(0, link.head.end);
    const those = CARRIED_COUNT.exec(words);
    const number = those?.[1] ?? those?.[2];
    if (number !== undefined) return [bareAmount(frame, words.lastIndexOf(number), number)];
  }
  if (link.kind.verb !== undefined) {
    const number = BESIDE.exec(frame.text.slice(link.head.end, link.head.end + 30));
    const at = link.head.end + (number?.[0].length ?? 0) - (number?.[1]?.length ?? 0);
    // "Expelled 60 A-ish diplomats": the party's name stands between the number and what is counted.
    if (number?.[1] !== undefined && !amounts.some(({ span }) => frame.local(span.start) === at))
      return [bareAmount(frame, at, number[1]), ...amounts];
    // "Of the 60 applications A has approved 22".
    const beside = amounts.filter(
      (one) =>
        frame.local(one.span.start) >= link.head.end && frame.local(one.span.start) - link.head.end < 18,
    );
    const plain = beside.map((one) =>
      one.value.quantity === 'count' && one.value.of === null && one.value.unit === null
        ? { ...one, value: { ...one.value, unit: 'count' } }
        : one,
    );
    return [...plain, ...amounts.filter((one) => !beside.includes(one))];
  }
  const isInside = ({ span }: Amount): boolean =>
    frame.local(span.start) >= link.head.start && frame.local(span.end) <= link.end;
  const isApart = ({ span }: Amount): boolean =>
    frame.language === 'en' &&
    !link.isPassive &&
    !/(?:is|are|was|were|been|be) $/.test(frame.text.slice(0, link.head.start)) &&
    frame.local(span.end) <= link.start &&
    /(?<![a-z])(?:and|but|while)(?![a-z])|[;:]/.test(frame.text.slice(frame.local(span.end), link.start));
  const others = amounts.filter((one) => !isInside(one) && !isApart(one));
  const bare = amounts.filter((one) => isBareSubject(frame, link, one));
  const plain = bare.map((one) => ({ ...one, value: { ...one.value, unit: 'count' } }));
  return [...plain, ...amounts.filter((one) => isInside(one) && !bare.includes(one)), ...others];
}

/** 扣押一艘载有11人的渔船: who is aboard is not what is seized. */
function isAboard({ kind }: Link, { value }: Amount): boolean {
  return kind.entry.id === 'measure-kind:vessel-seizure' && value.unit === 'person';
}

/** "25 of the 40 pending applications", "of the 60 it has approved 22": a bare number, which is no amount by itself. */
function partOf(frame: Frame, { head, kind, start, verbEnd }: Link): Amount | null {
  if (kind.nature !== 'permission') return null;
  const from = Math.max(0, Math.min(head.start, start) - 70);
  const before = PART_BEFORE.exec(frame.text.slice(from, kind.end));
  const behind = kind.verb === undefined ? null : BARE_BEHIND.exec(frame.text.slice(verbEnd, verbEnd + 30));
  const match = behind ?? before;
  const number = match?.[1];
  if (match === null || match === undefined || number === undefined) return null;
  const at = (match === behind ? verbEnd : from) + match.index + match[0].indexOf(number);
  return bareAmount(frame, at, number);
}

/** A number without a unit as an amount. */
function bareAmount(frame: Frame, at: number, number: string): Amount {
  const value =
    NUMBER_WORDS_EN.indexOf(number) >= 0
      ? NUMBER_WORDS_EN.indexOf(number)
      : Number(number.replaceAll(',', ''));
  return {
    span: frame.span(at, at + number.length),
    value: {
      quantity: 'count',
      value,
      low: null,
      high: null,
      bound: 'exact',
      unit: 'count',
      currency: null,
      change: null,
      of: null,
      asWritten: frame.written(at, at + number.length),
      flag: null,
    },
  };
}

function changed(one: Amount, change: 'from' | 'to'): Amount {
  return { ...one, value: { ...one.value, change } };
}

const NUMBER = `([0-9][0-9,]*|${NUMBER_WORDS_EN.slice(1).join('|')})`;
/** "Given to 11 of them". */
const OF_THEM = new RegExp(`^ (?:to )?${NUMBER}(?= of them)`);
/** "Take five of them off", "nineteen have gone out". */
const CARRIED_COUNT = new RegExp(
  `(?<![a-z0-9])${NUMBER}(?= of them off$)|^(?:only |just |some |about |another )?${NUMBER}(?= (?:of them )?(?:more )?(?:have|has|had|were|was) )`,
);
const MOVES: ReadonlySet<string> = new Set(['cut', 'raise', 'tighten', 'expand']);

const BESIDE = new RegExp(`^ (?:about |another |a further |all |some )?${NUMBER}(?= [a-z])`);
const ORDERED = new RegExp(
  `^ (?:about |some |another |a further |at least |up to |more than )?${NUMBER}(?= [a-z])`,
);
const CAPPED_AT = new RegExp(
  `^(?: [a-z]+){0,5}? (?:at|to) (?:about |only |no more than |at most )?${NUMBER}(?![a-z0-9%]|[.][0-9])`,
);
/** "The flights of its carriers from 30 to 18 a week". */
const MOVED_TO = new RegExp(
  `^(?: (?:allowed|permitted|open|granted|available) (?:to|for|by))?(?: (?!from |to |by |and |but )[a-z'-]+){0,6}?(?: from ${NUMBER})? to (?:about |only |just )?${NUMBER}(?= (?:a|per|each|every) (?:week|day|month|year)|[.,;]|$)`,
);
const PART_BEFORE = new RegExp(
  `(?<![a-z0-9])${NUMBER} (?:out )?of (?:(?:the|its|their|our|some|about|more than) )?(?:some |about |more than )?[0-9a-z,]+ (?:[a-z-]+ ){0,5}?(?:applications|licen[cs]es|permits|requests|visas|certificates)$`,
);
const BARE_BEHIND = new RegExp(
  `^ (?:only |just |about |some |fewer than |more than |another |a further )?${NUMBER}(?:[.,;]|$| (?:so|of|by|in|since|at|to)(?![a-z]))`,
);

function partFirst(frame: Frame, link: Link, amounts: readonly Amount[]): readonly Amount[] {
  const part = amounts.find(({ span, value }, i) => {
    const start = frame.local(span.start);
    const previous = amounts[i - 1];
    if (value.quantity !== 'count' || previous === undefined) return false;
    if (link.head.start >= link.kind.end && start >= link.head.end && start - link.head.end <= 3) return true;
    return /^[^,;:。]{0,8}[中里]的?(?:约|近|至少)?$/.test(
      frame.text.slice(frame.local(previous.span.end), start),
    );
  });
  return part === undefined ? amounts : [part, ...amounts.filter((one) => one !== part)];
}

/** "Of the 60 licences only 23 have been issued", "will issue a further 40": the number beside the verb is meant. */
function isBareSubject({ text, ...frame }: Frame, link: Link, { span, value }: Amount): boolean {
  if (value.quantity !== 'count' || value.of !== null || value.unit !== null) return false;
  const [start, end] = [frame.local(span.start), frame.local(span.end)];
  if (link.isCarried) return start >= link.head.end && start - link.head.end < 20;
  return (
    link.isPassive &&
    start >= link.kind.end &&
    end <= link.head.start &&
    /^ (?:has|have|had|was|were|are|will) (?:so far |by now |to date )?(?:been |be )?(?:[a-z]+ )?$/.test(
      text.slice(end, link.head.start),
    )
  );
}
