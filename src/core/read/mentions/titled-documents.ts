import { matchesIn } from '../../text/matches.ts';
import type { Span } from '../../text/span.ts';
import type { Frame } from '../actors/frame.ts';
import { slug } from '../actors/identity.ts';
import { sought, testWithin } from '../sought/may-stand.ts';

/** A document named by its title. Offsets are local to the frame. */
export interface TitledDocument extends Span {
  readonly id: string;
}

/** What a Chinese title ends with that is of a law, an agreement or another act of states. */
const ACT_ZH =
  '法|法案|法典|条例|办法|规定|细则|决定|命令|公告|通知|意见|纲要|规划|清单|目录|名录|公约|条约|协定|协议|议定书|备忘录|谅解备忘录|公报|声明|宣言|宪章|宪法|框架|安排|共识|路线图|行动计划|白皮书|战略';
const TITLE_ZH = new RegExp(`《(?<title>[^《》]{1,60}(?:${ACT_ZH})(?:[(][^()《》]{1,16}[)])?)》`, 'g');
/** What an English title ends with. */
const ENDS_EN =
  'act|law|code|treaty|convention|agreement|accords?|protocol|memorandum|communique|communiqué|declaration|charter|constitution|covenant|statement|framework|regulation|order|directive|strategy|doctrine|plan';
const ACT_EN = new RegExp(`^(?:${ENDS_EN})$`);
/** Sentences without one of the words are not gone through. */
const MAY_EN = sought(new RegExp(`(?<![a-z])(?:${ENDS_EN})(?![a-z])`));
/** Small words inside a title. */
const INNER = /^(?:of|on|for|the|and|to|in|with|between)$/;
const WORD = /[a-z0-9](?:[a-z0-9'’.-]*[a-z0-9])?/g;
const YEAR = /^ of (?:19|20)[0-9]{2}(?![0-9])/;

/** Laws, agreements and statements named by a title in 《》 or in capitals. */
export function titledDocuments(frame: Frame): TitledDocument[] {
  return frame.language === 'zh' ? chineseTitles(frame.text) : englishTitles(frame);
}

function chineseTitles(text: string): TitledDocument[] {
  if (!text.includes('《')) return [];
  return matchesIn(text, TITLE_ZH).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    id: `doc:${slug(match.groups?.title ?? '')}`,
  }));
}

/** "the Trade Act of 1974", "Mutual Defense Treaty": two capitalised words or more, the last of which is the act. */
function englishTitles(frame: Frame): TitledDocument[] {
  const found: TitledDocument[] = [];
  if (!testWithin(frame, frame.text, MAY_EN)) return found;
  let run: Run = NO_RUN;
  for (const match of matchesIn(frame.text, WORD)) {
    const [start, end] = [match.index, match.index + match[0].length];
    const isNext = run.words > 0 && frame.text.slice(run.end, start) === ' ';
    if (!frame.isCapital(start)) {
      run = isNext && INNER.test(match[0]) ? { ...run, end } : NO_RUN;
      continue;
    }
    run = { start: isNext ? run.start : start, end, words: isNext ? run.words + 1 : 1 };
    if (!ACT_EN.test(match[0]) || run.words < 2) continue;
    const title = frame.text.slice(run.start, end).replace(/^(?:the|under|an?) /, '');
    if (!title.includes(' ')) continue;
    const year = YEAR.exec(frame.text.slice(end))?.[0] ?? '';
    found.push({ start: end - title.length, end: end + year.length, id: `doc:${slug(title + year)}` });
    run = NO_RUN;
  }
  return found;
}

/** Capitalised words in a row, with small words between them. */
interface Run extends Span {
  readonly words: number;
}

const NO_RUN: Run = { start: 0, end: 0, words: 0 };
