import type { ReadingContext } from '../../../context.ts';
import { type FoldedSpan, foldSpan } from '../../../folded-span.ts';
import type { Draft, Reader } from '../../../reader.ts';
import type { DiscrepancyValue } from '../../../values.ts';
import { bySentence } from '../by-sentence.ts';
import { differing } from '../differing.ts';
import { additionsIn } from '../sum.ts';
import { type Breakdown, breakdownsIn } from './breakdowns.ts';
import { figuresTold, type Told } from './figures-told.ts';
import { membersOf } from './members.ts';
import { partsToldNext } from './parts-told-next.ts';
import { totalToldLast } from './totals-told-last.ts';

/** A whole that is told with all its parts, which give something else. */
export const breakdown: Reader<'discrepancy'> = {
  id: 'discrepancy/breakdown',
  version: '0.1.0',
  kind: 'discrepancy',
  after: ['amount', 'time'],
  summary:
    'A whole with the parts that make it up, in one sentence or with as many members as announced in the next one, where the parts give another number: behind a colon, in brackets, with the rest told (其余, "the remaining"), two opposites, or a plain list to the end of the sentence. Rounded figures may be off by their rounding.',
  *read(context, earlier): Iterable<Draft<DiscrepancyValue>> {
    const amounts = bySentence(context.sentences, earlier.of('amount'));
    const times = bySentence(context.sentences, earlier.of('time'));
    for (const [at, sentence] of context.sentences.entries()) {
      if (!NUMBERS[sentence.language].test(context.folded(sentence))) continue;
      const folded = foldSpan(context, sentence, sentence.language);
      const figures = figuresTold(folded, amounts[at] ?? [], times[at] ?? []);
      const own = breakdownsIn(folded, figures)[0] ?? totalToldLast(folded, figures) ?? undefined;
      if (own !== undefined && additionsIn(context, sentence, amounts[at] ?? []).next().done === true)
        yield finding(context, own, folded, folded);
      const next = context.sentences[at + 1];
      if (own !== undefined || next === undefined || next.block !== sentence.block) continue;
      const following = foldSpan(context, next, next.language);
      const figuresOfNext = (): readonly Told[] =>
        figuresTold(following, amounts[at + 1] ?? [], times[at + 1] ?? []);
      const members =
        membersOf(folded, figures, following, figuresOfNext) ??
        (following.language === folded.language ? partsToldNext(figures, following, figuresOfNext) : null);
      if (members !== null) yield finding(context, members, folded, following);
    }
  },
  examples: [
    {
      language: 'zh',
      marked: '船队共运来[[90箱]]药品，分两批卸下：第一批50箱，第二批35箱。',
      because: 'fifty and thirty-five are eighty-five',
      value: { discrepancy: 'sum', class: 'conflict', computed: [{ of: 'sum', value: '85' }] },
    },
    {
      language: 'zh',
      marked: '港口現有泊位[[26個]]，其中深水泊位20個，其餘8個為淺水泊位。',
      because: 'with the rest told they are twenty-eight',
      value: { computed: [{ of: 'sum', value: '28' }] },
    },
    {
      language: 'en',
      marked:
        'The ministry counted [[640 lorries]] at the gate: 310 on the northern side and 300 on the southern side.',
      because: 'behind a colon, the parts are all of it',
      value: { computed: [{ of: 'sum', value: '610' }] },
    },
    {
      language: 'en',
      marked: 'The board received [[90 replies]], 50 in favour, 30 against and 15 neutral.',
      because: 'a plain list to the end of the sentence',
      value: { computed: [{ of: 'sum', value: '95' }] },
    },
    {
      language: 'en',
      marked:
        'The force of [[100 officers]] comes from three states. Tessaly sent 50, Nordavia 30 and Lumen 25.',
      because: 'three states are announced and three told',
      value: { computed: [{ of: 'sum', value: '105' }] },
    },
    {
      language: 'en',
      marked:
        'A patrol found [[26 vehicles]]. Nine were trucks, 11 were cars and the remaining four were buses.',
      because: 'nine, eleven and four are twenty-four',
      value: { computed: [{ of: 'sum', value: '24' }] },
    },
    {
      language: 'en',
      marked: 'Lumen pledged [[12 generators]], Nordavia 15 and Tessaly eight, for a total of 40.',
      because: 'they are thirty-five',
      value: { computed: [{ of: 'sum', value: '35' }] },
    },
    {
      language: 'en',
      marked: 'A patrol found 26 vehicles. Nine were trucks, 11 were cars and the remaining six were buses.',
      because: 'they give the whole',
    },
    {
      language: 'en',
      marked:
        'Twenty-five missions were in the north, 18 in the south, nine in the east, six in the west and five at sea.',
      because: 'members of one list, and none of them is the whole',
    },
    {
      language: 'en',
      marked:
        'The ministry counted 640 lorries, 310 of them on the northern side and 300 waiting elsewhere to turn back.',
      because: 'nobody says that these are all',
    },
    {
      language: 'zh',
      marked: '全年出口41亿美元，进口19亿美元，顺差21亿美元。',
      because: 'a balance is no part',
    },
    {
      language: 'zh',
      marked: '全年捕捞12.3万吨，上半年6.1万吨，下半年6.1万吨。',
      because: 'the figures are rounded',
    },
    {
      language: 'en',
      marked: 'The board received 90 replies, 50 in favour, 30 against and 10 neutral.',
      because: 'they give the whole',
    },
  ],
};

/** Three numbers at least, in digits or in words. */
const NUMBERS = {
  zh: /\d|[两三四五六七八九十]{1,3}[个名位人家间所座艘辆架件份项批条国]/,
  en: /\d|(?<![a-z])(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?![a-z])/,
};

function finding(
  context: ReadingContext,
  { whole, parts, sum }: Breakdown,
  ofWhole: FoldedSpan,
  ofParts: FoldedSpan,
): Draft<DiscrepancyValue> {
  const value = String(Math.round(sum * 10_000) / 10_000);
  return differing(
    context,
    { discrepancy: 'sum', class: 'conflict', about: null, computed: [{ of: 'sum', value }] },
    [
      { ...ofWhole.source(whole.start, whole.end), value: String(whole.value) },
      ...parts.map((one) => ({ ...ofParts.source(one.start, one.end), value: String(one.value) })),
    ],
  );
}
