import { matchesIn } from '../../../text/matches.ts';
import type { Span } from '../../../text/span.ts';
import type { ReadingContext } from '../../context.ts';
import type { Draft, Reader } from '../../reader.ts';
import type { DiscrepancyValue } from '../../values.ts';
import { disagreement } from '../words/versions.ts';

/** A comma of the other width between letters, with the words to the next mark on either side. */
const NARROW =
  /[\p{Script=Han}\p{N}%]{1,24}(?<=[\p{Script=Han}%])[,;!?](?=\p{Script=Han})[\p{Script=Han}\p{N}%]{1,24}/gu;
const NARROW_MARK = /(?<=[\p{Script=Han}%])[,;:!?](?=[\p{Script=Han}\p{N}“《「])/gu;
const WIDE_IN_CHINESE = /[，。；：、？！《》“”「」]/;
const WIDE = /[A-Za-z]{1,24}[，。；：！？]\s?(?:[A-Za-z]{1,24}|$)/g;
/** Marks without which no pattern above can match: most blocks have none of the other width. */
const NARROW_SIGN = /[,;:!?]/;
const WIDE_SIGN = /[，。；：！？]/;

/** Fewer are slips that mislead nobody. */
const FEWEST_NARROW = 3;
const FEWEST_WIDE = 2;
const SHOWN = 3;

/** Punctuation of two widths in the same prose. */
export const punctuation: Reader<'discrepancy'> = {
  id: 'discrepancy/punctuation',
  version: '0.1.0',
  kind: 'discrepancy',
  summary:
    'ASCII commas between Chinese characters beside full-width marks, or full-width marks between English words: rules that know one width cut such sentences wrongly.',
  *read(context): Iterable<Draft<DiscrepancyValue>> {
    const shown: Span[] = [];
    let marks = 0;
    let isMixed = false;
    const isChinese = context.layout.language === 'zh';
    for (const block of context.layout.blocks) {
      if (block.kind !== 'body' || block.language !== context.layout.language) continue;
      const text = context.text.content.slice(block.start, block.end);
      if (isChinese) isMixed ||= WIDE_IN_CHINESE.test(text);
      else isMixed ||= /[a-z][,.;] /.test(text);
      if (!(isChinese ? NARROW_SIGN : WIDE_SIGN).test(text)) continue;
      marks += (text.match(isChinese ? NARROW_MARK : WIDE) ?? []).length;
      if (shown.length < SHOWN) shown.push(...stretches(text, block.start, isChinese ? NARROW : WIDE));
    }
    if (!isMixed || marks < (isChinese ? FEWEST_NARROW : FEWEST_WIDE) || shown.length === 0) return;
    yield finding(context, shown.slice(0, SHOWN), marks, isChinese);
  },
  examples: [
    {
      language: 'zh',
      marked: '[[会谈持续三个小时,气氛坦诚]],双方都有收获。下一轮时间未定,地点未定,议程也未定。',
      because: 'ASCII commas beside a full-width stop',
      value: { discrepancy: 'punctuation', class: 'caution' },
    },
    {
      language: 'zh',
      marked: '[[會談持續三個小時,氣氛坦誠]],雙方都有收穫。下一輪時間未定,地點未定,議程也未定。',
      because: 'ASCII commas beside a full-width stop',
    },
    {
      language: 'en',
      marked:
        'The talks lasted a [[day，and]] both sides were pleased. They meet again in autumn，and in spring, perhaps.',
      because: 'full-width commas beside ASCII ones',
    },
    { language: 'zh', marked: '会谈持续三个小时，气氛坦诚，双方都有收获。', because: 'one width' },
    { language: 'en', marked: 'The talks lasted a day, and both sides were pleased.', because: 'one width' },
  ],
};

function stretches(text: string, from: number, pattern: RegExp): Span[] {
  return matchesIn(text, pattern).map(({ index, 0: words }) => ({
    start: from + index,
    end: from + index + words.length,
  }));
}

function finding(
  context: ReadingContext,
  shown: readonly Span[],
  marks: number,
  isChinese: boolean,
): Draft<DiscrepancyValue> {
  const draft = disagreement(
    context,
    { discrepancy: 'punctuation', class: 'caution', about: null },
    shown.map((span) => ({ ...span, value: isChinese ? 'ascii' : 'full-width' })),
  );
  return {
    ...draft,
    value: {
      ...draft.value,
      computed: [{ of: isChinese ? 'ascii-marks' : 'full-width-marks', value: String(marks) }],
    },
  };
}
