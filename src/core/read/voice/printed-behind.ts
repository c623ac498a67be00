import type { Frame } from '../actors/frame.ts';
import type { SourceFacts } from '../context.ts';
import { ownParty } from './resolve.ts';

/** Who files from where on which day: 潮声社某港3月4日电, （记者某某）某市5日讯. Folded. */
const DATELINE =
  /^(?:\([^()]{2,24}\))?[\u3400-\u9fff]{2,18}?(?:[0-9]{1,4}年)?(?:[0-9]{1,2}月)?[0-9]{1,2}日?(?:专?电|讯)(?=[ (,:\u3400-\u9fff])/;

/** The same in English: "ALDMOUTH, Dec. 4 —", "Port Calder, May 3 (Strand Press) -". Folded. */
const DATELINE_EN =
  /^[a-z][a-z .'-]{2,30}(?:, [a-z][a-z .]{2,20})?, (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? [0-9]{1,2}(?:, [0-9]{4})? ?(?:\([^()]{2,30}\) ?)?[—–-]+ /;

/**
 * What a report that is printed behind a party's own text is read as: nobody's own. `null` where no report begins
 * with this sentence. The first sentence of a text is its own dateline, and no other report's.
 */
export function printedBehind(
  about: SourceFacts,
  { language, text }: Frame,
  isFirst: boolean,
): SourceFacts | null {
  if (isFirst || ownParty(about) === null) return null;
  if (!(language === 'zh' ? DATELINE : DATELINE_EN).test(text)) return null;
  return { ...about, kind: 'report', party: null };
}
