import type { Draft, Reader } from '../../reader.ts';
import type { DiscrepancyValue } from '../../values.ts';
import { disagreement } from '../words/versions.ts';
import { listLength } from './list-length.ts';
import { NUMBER_EN, NUMBER_ZH, smallNumber } from './small-numbers.ts';

/** A number of things, a colon, and their list to the end of the sentence: 三项举措：热线和数据库。 */
const LISTED = {
  zh: new RegExp(
    `(${NUMBER_ZH})(?:个|项|点|大|条|种|类|份|名|位|家|国|座|步|组|道|处|款|方面的?)[^,。;:、“”一二三四五六]{0,14}(?:[::]|——|,(?:分别(?:是|为)|即|依次(?:是|为)))([^,。;:?!“”()—]{3,80})。?$`,
  ),
  en: new RegExp(
    `(?<![a-z$€£.,-])(?<!(?:of|the last|the next|the past|within|all) )(${NUMBER_EN}) (?:[a-z-]+ ){0,2}[a-z-]+s(?: (?:for|of|to|on|in|that|at|with|from|by|behind|under|as|it|were|was|are|is|he|she|they) [^,:;.\\d]{0,50})?(?::| —| -+) ([^;:.?!“”"()]{5,180})\\.?$`,
  ),
};
/** Words by which a list is open, or one of its items holds another list. */
const OPEN =
  /\d|等|包括|以及其|如|之一|含|其中|[一二两三四五六七八九十][个项名位份家次条国人]|(?<![a-z])(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|including|such as|as well as|which|who|whose|where|and so on|among|both (?=[^,]* and)|between (?=[^,]* and)|not|whether|but|while|because|if|with [a-z]+ (?:and|or)|or|plus|then|he|she|they|it|is|are|was|were|has|have|had|will|would|could|can|must|should)(?![a-z])/;
/** An item that is a phrase by itself has no verb, and so no comma or conjunction of its own. */
const LONGEST_ITEM = { zh: 16, en: 45 };

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
      if (!/[:—]| -|分别|,即|依次/.test(folded)) continue;
      const match = LISTED[sentence.language].exec(folded);
      const list = match?.[2];
      if (match === null || list === undefined || OPEN.test(list)) continue;
      const announced = smallNumber(match[1] ?? '');
      const length = listLength(list, sentence.language, LONGEST_ITEM[sentence.language]);
      if (length === null || length.most < 2 || announced < 2) continue;
      if (announced >= length.least && announced <= length.most) continue;
      const start = context.view.toView(sentence.start);
      const at = start + match.index;
      const from = at + match[0].lastIndexOf(list);
      const head = context.view.toSource(at, from - 1);
      yield disagreement(context, { discrepancy: 'enumeration', class: 'conflict', about: null }, [
        { ...trimmed(context.text.content, head), value: String(announced) },
        {
          ...trimmed(context.text.content, context.view.toSource(from, from + list.length)),
          value: String(length.most),
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
      marked: '會談涉及[[兩個問題]]：漁業、航運、風電。',
      because: 'two are announced and three told; Traditional is folded',
    },
    {
      language: 'en',
      marked: 'The communiqué promises [[four steps]]: a hotline, a database and a review.',
      because: 'four are announced and three told',
      value: { discrepancy: 'enumeration' },
    },
    {
      language: 'en',
      marked:
        'The two governments set out [[four conditions for keeping the gate open]]: joint patrols, a shared form, and a line between commanders.',
      because: 'four are announced and three told',
      value: { discrepancy: 'enumeration' },
    },
    {
      language: 'zh',
      marked: '陪同会见的有[[四位部长]]：外长、财长和防长。',
      because: 'four are announced and three told',
    },
    {
      language: 'en',
      marked: 'It covers three areas: trade and investment, visas, and fisheries and ports.',
      because: 'three, two of which are pairs',
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
  while (from < to && /[\s:：—-]/.test(content.charAt(from))) from += 1;
  while (to > from && /[\s:：—-]/.test(content.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
}
