import type { TitleEntry } from '../../lexicon/entry.ts';
import type { RoleWritten } from './actor.ts';
import type { Frame } from './frame.ts';
import type { Piece } from './pieces.ts';

/** The longest aside that is read for roles, in code units. */
const REACH = 140;

/**
 * Roles in an aside right after a name: ", a former vice minister who is now a professor,". An aside without a
 * title of the lexicon gives none.
 */
export function asideRoles(
  frame: Frame,
  pieces: readonly Piece[],
  nameEnd: number,
): { roles: RoleWritten[]; isScholarly: boolean } {
  const { text } = frame;
  if (text[nameEnd] !== ',') return { roles: [], isScholarly: false };
  const close = text.slice(nameEnd + 1, nameEnd + REACH).search(/[,;.](?:\s|$)/);
  const end = close < 0 ? Math.min(text.length, nameEnd + REACH) : nameEnd + 1 + close;
  const aside = text.slice(nameEnd + 1, end);
  if (
    !/^ (?:an?|the|one|who|now|then|former|ex-|director|professor|head|chief|senior|deputy|founder|president|chair(?:man|woman|person)?)(?![a-z])/.test(
      aside,
    )
  ) {
    return { roles: [], isScholarly: false };
  }
  const titles = pieces.filter((p) => p.hit.kind === 'title' && p.start > nameEnd && p.end <= end);
  const roles: RoleWritten[] = [];
  let from = nameEnd + 1;
  for (const title of titles) {
    const lead = text.slice(from, title.start);
    const former = /(?:^|[^a-z])(?:former|formerly|ex|once|previously|served as)(?![a-z])/.test(lead);
    const current = /(?:^|[^a-z])(?:now|current|currently)(?![a-z])/.test(lead);
    roles.push({
      title: frame.written(title.start, title.end),
      time: former ? 'former' : current ? 'current' : null,
      start: title.start,
      end: title.end,
    });
    from = title.end;
  }
  const isScholarly =
    titles.some((title) => (title.hit.entry as TitleEntry).rank === 'expert') ||
    /(?:university|institute|college|think[- ]tank|research|cent(?:er|re) director)/.test(aside);
  return { roles, isScholarly };
}
