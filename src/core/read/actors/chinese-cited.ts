import type { Hit } from '../../lexicon/lexicon.ts';
import { isHan } from './chinese-names.ts';
import { learnt } from './chinese-people.ts';
import type { Reading } from './chinese-reading.ts';
import { unknownNameEnd } from './chinese-unknown-names.ts';

/** Behind a name that is cited: 援引某某的话说, 引述某某的分析. */
const WORDS_OF = /^的(?:话|说法|分析|观点|表态|言论|讲话|声明|回应)/;

/** The last character of a source that is no name: 消息人士, 官员, 报告. */
const NO_NAME = /[士员家体道息据告件律料源人报社网台方部院所会文章]$/;

/** The longest name without a title, in characters. */
const LONGEST = 8;

/** Somebody without a title whose words are cited: the words "X的话" tell that X is a name. */
export function readCited(reading: Reading, verbs: readonly Hit<'verb'>[]): void {
  const { frame, found, pieces } = reading;
  const { text } = frame;
  for (const hit of verbs) {
    if (hit.entry.id !== 'cite') continue;
    let start = frame.local(hit.end);
    if (text[start] === '了') start += 1;
    const written = /^[\u3400-\u9fff·]{2,}?(?=的)/.exec(text.slice(start, start + LONGEST + 1))?.[0];
    if (written === undefined || NO_NAME.test(written)) continue;
    const end = start + written.length;
    if (!WORDS_OF.test(text.slice(end, end + 4)) || !isHan(text[start])) continue;
    if (found.some((one) => one.start < end && start < one.end)) continue;
    if (pieces.some((one) => one.start < end && start < one.end)) continue;
    if (unknownNameEnd(reading, start) === end) found.push(learnt(reading, start, end, start));
  }
}
