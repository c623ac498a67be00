import type { Frame } from '../actors/frame.ts';
import type { Amount } from './figures.ts';
import type { Link } from './link.ts';

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
  if (sort !== 'count') return amounts;
  // 12批许可只发了7批, 每周21个航班中的9个: the number behind the verb, or the part of the whole.
  if (frame.language === 'zh') return partFirst(frame, link, amounts);
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
