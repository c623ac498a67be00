import { matchesIn } from '../../../text/matches.ts';
import type { ReadingContext } from '../../context.ts';
import type { Draft, Reader } from '../../reader.ts';
import type { DiscrepancyValue } from '../../values.ts';
import { disagreement } from '../words/versions.ts';
import { NUMBER_EN, NUMBER_ZH, smallNumber } from './small-numbers.ts';

/** A number of states right behind their names: 甲、乙和丙三国; 六国会谈 and 七国集团 are names. */
const COUNTED = new RegExp(
  `(?<open>等)?这?(?<count>${NUMBER_ZH})(?:个)?(?:国家|国)(?!集团|会谈|峰会|机制|联盟|联军|组织|协议|论坛|标准)`,
  'g',
);
/** A number of states right before their names: "three countries: A, B and C". */
const STATES_EN = /(?<![a-z])(?:countries|states|nations|governments|neighbou?rs|capitals)(?:,|:| \(| —| -)/;
const COUNTED_EN = new RegExp(
  `(?<![a-z$€£.,-])(?<count>${NUMBER_EN}) (?:[a-z-]+ ){0,2}(?:countries|states|nations|governments|neighbou?rs|capitals)(?:,|:| \\(| —| -+) ?(?:the )?`,
  'g',
);
const JOINED_EN = /^(?:, |,? and )(?:the )?$/;
const JOINED = /^(?:、|和|与|及|以及)$/;

/** States that are named in a row and counted right behind, where they are more or fewer. */
export const countedStates: Reader<'discrepancy'> = {
  id: 'discrepancy/counted-states',
  version: '0.1.0',
  kind: 'discrepancy',
  summary:
    'A row of states with their number right behind it (甲、乙和丙四国) that is another one. With 等, the row may be shorter than the number.',
  *read(context): Iterable<Draft<DiscrepancyValue>> {
    for (const sentence of context.sentences) {
      const folded = context.folded(sentence);
      const isChinese = sentence.language === 'zh';
      if (!(isChinese ? /、[^。]*国/ : STATES_EN).test(folded)) continue;
      const base = context.view.toView(sentence.start);
      for (const match of matchesIn(folded, isChinese ? COUNTED : COUNTED_EN)) {
        const word = match.groups?.count ?? '';
        const end = base + match.index + match[0].length;
        const row = isChinese
          ? rowBefore(context, sentence, base + match.index)
          : rowBehind(context, sentence, end);
        if (row === null) continue;
        const announced = smallNumber(word);
        if (match.groups?.open === undefined ? row.count === announced : row.count <= announced) continue;
        const at = base + match.index + match[0].indexOf(word);
        const number = context.view.toSource(at, isChinese ? end : at + word.length);
        yield disagreement(context, { discrepancy: 'enumeration', class: 'conflict', about: null }, [
          { start: row.start, end: row.end, value: String(row.count) },
          { ...number, value: String(announced) },
        ]);
      }
    }
  },
  examples: [
    {
      language: 'zh',
      marked: '[[巴西、智利和秘鲁]]四国外长出席会议。',
      because: 'three are named and four counted',
      value: { discrepancy: 'enumeration', class: 'conflict' },
    },
    { language: 'zh', marked: '[[巴西、智利、祕魯]]兩國外長出席會議。', because: 'three named, two counted' },
    { language: 'zh', marked: '巴西、智利和秘鲁三国外长出席会议。', because: 'as many as are named' },
    { language: 'zh', marked: '巴西、智利等五国外长出席会议。', because: 'the row is open' },
    { language: 'zh', marked: '日本、法国和七国集团轮值主席出席会议。', because: 'the name of a group' },
    {
      language: 'en',
      marked: 'The plan covers [[four]] countries: Brazil, Chile and Peru.',
      because: 'four are counted and three named',
    },
    {
      language: 'en',
      marked: 'The plan covers three countries: Brazil, Chile and Peru.',
      because: 'three named',
    },
    {
      language: 'en',
      marked: 'The plan covers four countries, Brazil and Chile among them.',
      because: 'some of them are named',
    },
    { language: 'en', marked: 'Brazil, Chile and Peru sent their ministers.', because: 'nothing is counted' },
  ],
};

/** The states named one after the other up to a place of the view; `null` where there are not two, or others before. */
function rowBefore(
  context: ReadingContext,
  sentence: { readonly start: number; readonly end: number },
  at: number,
): { readonly count: number; readonly start: number; readonly end: number } | null {
  const stop = context.view.toSource(at, at + 1).start;
  const hits = context.hits('party', { start: sentence.start, end: stop });
  let next = stop;
  let count = 0;
  let end = stop;
  for (let place = hits.length - 1; place >= 0; place -= 1) {
    const hit = hits[place] as (typeof hits)[number];
    const between = context.folded({ start: hit.end, end: next });
    if (count === 0 ? hit.end !== stop : !JOINED.test(between)) break;
    if (count === 0) end = hit.end;
    count += 1;
    next = hit.start;
  }
  const before = context.folded({ start: Math.max(sentence.start, next - 1), end: next });
  return count < 2 || /[、和与及同跟]/.test(before) ? null : { count, start: next, end };
}

/** The states named one after the other from a place of the view to the end of the row; `null` where there are others. */
function rowBehind(
  context: ReadingContext,
  sentence: { readonly start: number; readonly end: number },
  at: number,
): { readonly count: number; readonly start: number; readonly end: number } | null {
  const start = context.view.toSource(at, at + 1).start;
  if (start >= sentence.end) return null;
  const hits = context.hits('party', { start, end: sentence.end });
  let next = start;
  let count = 0;
  for (const hit of hits) {
    const between = context.folded({ start: next, end: hit.start });
    if (count === 0 ? hit.start !== start : !JOINED_EN.test(between)) break;
    count += 1;
    next = hit.end;
  }
  const behind =
    next < sentence.end ? context.folded({ start: next, end: Math.min(sentence.end, next + 16) }) : '';
  return count < 2 || !/^(?:[.;)]|$| —|, (?:who|which|where|that|in |on |at |after |the ))/.test(behind)
    ? null
    : { count, start, end: next };
}
