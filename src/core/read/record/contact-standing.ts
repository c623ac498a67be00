import type { ReadingContext } from '../context.ts';
import type { FoldedSpan } from '../folded-span.ts';
import type { ChannelWord } from './channel-words.ts';
import { chineseStanding } from './chinese-standing.ts';
import { englishStanding } from './english-standing.ts';
import type { Standing } from './standing.ts';

/** The standing of one word, or `null` where it is about another exchange, a future one, or none. */
export function standing(context: ReadingContext, folded: FoldedSpan, word: ChannelWord): Standing | null {
  return folded.language === 'zh'
    ? chineseStanding(context, folded, word)
    : englishStanding(context, folded, word);
}
