import type { Draft, Reader } from '../../reader.ts';
import type { DiscrepancyValue } from '../../values.ts';
import { disagreement } from '../words/versions.ts';

const NUMBERS: Readonly<Record<string, number>> = {
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
};

/** A number of things, a colon, and their list to the end of the sentence: 三项举措：热线和数据库。 */
const LISTED = {
  zh: /([两三四五六])(?:个|项|点|大|条|种|类|方面的?)[^,。;:、“”一二三四五六]{1,8}[::]([^,。;:?!“”()]{3,60})。?$/,
  en: /(?<![a-z-])(two|three|four|five|six) (?:[a-z-]+ ){0,2}[a-z-]+s: ([^;:.?!“”"()]{5,140})\.?$/,
};
/** Words by which a list is open, or one of its items holds another list. */
const OPEN =
  /等|包括|以及其|如|之一|含|(?<![a-z])(?:including|such as|as well as|which|and so on|among|both|between|not|whether)(?![a-z])/;
const PARTS = { zh: /、|和|与|及|以及/, en: /,? and |, / };
/** An item that is a phrase by itself has no verb, and so no comma or conjunction of its own. */
const LONGEST_ITEM = { zh: 14, en: 40 };

/** A number of things that are told at once behind a colon, and are more or fewer. */
export const listedCounts: Reader<'discrepancy'> = {
  id: 'discrepancy/listed-count',
  version: '0.1.0',
  kind: 'discrepancy',
  summary:
    'A number of things with their list behind a colon in the same sentence, of which there are more or fewer ("four steps: a hotline and a review"). A list that stays open (including, 等) is left alone.',
  *read(context): Iterable<Draft<DiscrepancyValue>> {
    for (const sentence of context.sentences) {
      const folded = context.folded(sentence).trimEnd();
      if (!folded.includes(':')) continue;
      const match = LISTED[sentence.language].exec(folded);
      const list = match?.[2];
      if (match === null || list === undefined || OPEN.test(list)) continue;
      const items = list.split(PARTS[sentence.language]).map((item) => item.trim());
      const announced = NUMBERS[match[1] ?? ''] ?? 0;
      const isPlain = items.every(
        (item) => item.length > 1 && item.length <= LONGEST_ITEM[sentence.language],
      );
      if (!isPlain || items.length < 2 || items.length === announced) continue;
      const start = context.view.toView(sentence.start);
      const at = start + match.index;
      const from = at + match[0].lastIndexOf(list);
      const head = context.view.toSource(at, from - 1);
      yield disagreement(context, { discrepancy: 'enumeration', class: 'conflict', about: null }, [
        { ...trimmed(context.text.content, head), value: String(announced) },
        {
          ...trimmed(context.text.content, context.view.toSource(from, from + list.length)),
          value: String(items.length),
        },
      ]);
    }
  },
  examples: [
    {
      language: 'zh',
      marked: '公报列出[[三项举措]]：热线和数据库。',
      because: 'three are announced and two told',
      value: { discrepancy: 'enumeration', class: 'conflict' },
    },
    {
      language: 'zh',
      marked: '會談涉及[[兩個問題]]：漁業、航運和風電。',
      because: 'two are announced and three told; Traditional is folded',
    },
    {
      language: 'en',
      marked: 'The communiqué promises [[four steps]]: a hotline, a database and a review.',
      because: 'four are announced and three told',
      value: { discrepancy: 'enumeration' },
    },
    { language: 'zh', marked: '会谈涉及三个问题：鳕鱼、鲭鱼和风电。', because: 'three and three' },
    { language: 'zh', marked: '公报列出三项举措：热线、数据库等。', because: 'the list is open' },
    { language: 'en', marked: 'It has two aims: trade and peace.', because: 'two and two' },
    {
      language: 'en',
      marked: 'It covers two areas: trade, including rare earths, and visas.',
      because: 'an item holds another list',
    },
  ],
};

function trimmed(content: string, { start, end }: { start: number; end: number }) {
  let [from, to] = [start, end];
  while (from < to && /[\s:：]/.test(content.charAt(from))) from += 1;
  while (to > from && /[\s:：]/.test(content.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
}
