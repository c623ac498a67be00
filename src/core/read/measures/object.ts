import type { Frame } from '../actors/frame.ts';
import type { Written } from '../values.ts';
import { written } from './dates.ts';
import type { Link } from './link.ts';
import type { NamedParty } from './named.ts';
import type { KindWord, Placed } from './words.ts';

const AIM_ZH =
  /(?:针对|对(?![等应话外手立象于])|将|把)(?<thing>[^,;:。、对将把]{2,30}?)(?:实施|采取|加征|征收|施加|实行|列入|纳入|销售|启动|发起|收取)/;
const COUNT_ZH =
  /^(?:[0-9一二三四五六七八九十百千两]+(?:家|名|份|项|种|类|个|%)|部分|一些|多家|多项|新的|新|某些|所谓|全部|约|其余|了|的|临时)+/;
const NOTHING = /^(?:的|等|和|与|及|在|了|新|新的|全部|所有|部分)*$/;

/** What the measure is about: the goods or persons between the verb and its measure, or after "on". */
export function objectOf(
  frame: Frame,
  link: Link,
  parties: readonly NamedParty[],
  kinds: readonly KindWord[],
): Written | null {
  const found = frame.language === 'zh' ? chineseObject(frame.text, link) : englishObject(frame.text, link);
  if (found === null || parties.some((one) => one.start <= found.start && found.end <= one.end)) return null;
  // Of 取消出口管制与制裁 the controls are no object of the sanctions.
  if (kinds.some((kind) => kind !== link.kind && kind.start < found.end && found.start < kind.end))
    return null;
  return written(frame, found);
}

function chineseObject(text: string, { head, verbEnd, kind, act, isCarried }: Link): Placed | null {
  if (isCarried) return null;
  const from = Math.max(0, head.start - 34);
  const aimed = AIM_ZH.exec(
    text.slice(from, Math.max(head.end, head.start < kind.start ? kind.start : head.end)),
  );
  if (aimed?.groups?.thing !== undefined) {
    const start = from + aimed.index + aimed[0].indexOf(aimed.groups.thing);
    return trimmed(text, start, start + aimed.groups.thing.length);
  }
  if (act === null || head.end > kind.start) return null;
  return trimmed(text, verbEnd, kind.start);
}

function trimmed(text: string, start: number, end: number): Placed | null {
  const lead = COUNT_ZH.exec(text.slice(start, end))?.[0].length ?? 0;
  let from = start + lead;
  let to = end;
  if (/^(?:对|针对|向)/.test(text.slice(from, to))) from += /^针对/.test(text.slice(from, to)) ? 2 : 1;
  while (to > from && '的等'.includes(text.charAt(to - 1))) to -= 1;
  const words = text.slice(from, to);
  return words.length < 2 || /[0-9%]|暂停|延长|取消|恢复|双方|两国/.test(words) || NOTHING.test(words)
    ? null
    : { start: from, end: to };
}

/** A date or a length is no object. */
const NO_THING =
  /[0-9]|^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?![a-z])/;
const AFTER_EN =
  /^ (?:on|for|of|covering|against) (?<thing>(?:(?!(?:on|by|until|from|after|effective|starting|that|which|since|and|to|in|dropped|drops?|doubles?|fell|rose|took|takes|increases?|rises?|falls|enters?|entered|expires?|ends?|apply|applies|continues?|reverts?|returns?|stays?|goes|comes|required?|requires|thus|now|therefore|remain|remained|will|was|were|is|are|has|have|for|as|under|with|over|unless|but|while)(?![a-z]))[a-z0-9%'-]+(?: |(?=[,;:.]|$))){1,6})/;

function englishObject(text: string, { kind, head, isCarried }: Link): Placed | null {
  if (isCarried) return null;
  const named =
    kind.isList && head.end <= kind.start
      ? /^ (?<thing>[^,;:.]{3,60}?) (?:to|on|onto|from) (?:the |its )?$/.exec(
          text.slice(head.end, kind.start),
        )
      : null;
  if (named?.groups?.thing !== undefined)
    return { start: head.end + 1, end: head.end + 1 + named.groups.thing.length };
  const after = AFTER_EN.exec(text.slice(kind.end, kind.end + 90));
  if (after?.groups?.thing === undefined || NO_THING.test(after.groups.thing)) return null;
  const start = kind.end + after[0].length - after.groups.thing.length;
  return { start, end: start + after.groups.thing.trimEnd().length };
}
