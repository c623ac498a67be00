import type { Span } from '../../text/span.ts';
import type { ReadingContext } from '../context.ts';

/** Who meets or calls, right behind an office without a name: "The Prime Minister spoke to", 外交部长会见了. */
const ACTS = {
  zh: /^(?:今[日天早晚]|昨[日天晚]|当天|下午|上午|在[^,。;]{1,12}|于[^,。;]{1,12})*(?:同|与|與|和|会见|會見|会晤|會晤|应约|應約)/,
  en: /^ (?:today |this (?:morning|afternoon|evening) |yesterday )?(?:spoke|met|held|had|hosted|welcomed|received|called|talked)(?![a-z])/,
};

/** Ranks of offices that an account of one's own names without a name. */
const RANKS: ReadonlySet<string> = new Set(['head', 'minister']);

/** The office without name and country whose holder meets somebody in the lead; `null` where there is none. */
export function ownOfficeInLead(context: ReadingContext, lead: Span): Span | null {
  for (const title of context.hits('title', lead)) {
    if (!RANKS.has(title.entry.rank)) continue;
    const before = context.folded({ start: Math.max(lead.start, title.start - 12), end: title.start });
    const isBare =
      title.language === 'en' ? /(?:^|[.\n] ?)the $/.test(before) : /(?:^|[,。日天午])$/.test(before);
    const behind = context.folded({ start: title.end, end: Math.min(lead.end, title.end + 40) });
    if (isBare && ACTS[title.language].test(behind)) return { start: title.start, end: title.end };
  }
  return null;
}
