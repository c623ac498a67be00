import type { Link } from './link.ts';

/** "Imposes a fee on ships and an additional duty on cranes": the second object has words of its own. */
export function ofItsOwn(text: string, link: Link, earlier: readonly Link[]): Link {
  const isSecond =
    link.act !== null &&
    link.head.end <= link.kind.start &&
    earlier.some(
      (one) =>
        one.act !== null &&
        one.head.start === link.head.start &&
        one.kind.end <= link.kind.start &&
        one.kind.start >= one.head.end,
    );
  if (!isSecond) return link;
  const own = OWN_WORDS.exec(text.slice(0, link.kind.start));
  return { ...link, start: link.kind.start - (own?.[0].length ?? 0) };
}

const OWN_WORDS =
  /(?:(?:an?|the|its|their|new|further|additional|extra|special|all|some|[0-9.]+ ?%|[0-9.]+ per ?cent|per ?cent|[0-9.]+) ){0,5}$/;
