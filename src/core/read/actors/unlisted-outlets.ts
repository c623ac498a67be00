import { type Actor, actor } from './actor.ts';
import type { Frame } from './frame.ts';
import { slug } from './identity.ts';
import type { Piece } from './pieces.ts';

/** A periodical that the lexicon does not list: 《…》 before a word of publishing. */
export function unlistedOutlets(frame: Frame, pieces: readonly Piece[]): Actor[] {
  const { text } = frame;
  const found: Actor[] = [];
  for (let open = text.indexOf('《'); open >= 0; open = text.indexOf('《', open + 1)) {
    const close = text.indexOf('》', open);
    if (close < 0) break;
    if (close - open > 16 || pieces.some((p) => p.hit.kind === 'outlet' && p.start > open && p.end <= close))
      continue;
    if (!PUBLISHES.test(text.slice(close + 1, close + 14))) continue;
    found.push(
      actor({
        kind: 'outlet',
        id: `out:${slug(text.slice(open + 1, close))}`,
        start: open,
        end: close + 1,
        headStart: open + 1,
        headEnd: close,
      }),
    );
  }
  return found;
}

const PUBLISHES =
  /^(?:周刊|杂志|日报|网站|记者|[0-9日月周一二三四五六七八九十]+){0,3}(?:刊文|撰文|发文|报道|报导|称|分析|指出|援引|评论|认为|披露|采访|专访)/;
