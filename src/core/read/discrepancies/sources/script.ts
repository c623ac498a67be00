import { coveringAt } from '../../../text/bisect.ts';
import type { Draft, Reader } from '../../reader.ts';
import type { DiscrepancyValue } from '../../values.ts';
import { disagreement } from '../words/versions.ts';
import { type Residue, rankOf, residuesIn } from './residues.ts';

/** Fewer are slips, or a name that keeps its own characters. */
const FEWEST = { Hant: 2, Hans: 3 };

/** So many habits are shown, each with the place where it is seen first; words that people search for come first. */
const MOST = 8;

/** One text in two scripts. */
export const script: Reader<'discrepancy'> = {
  id: 'discrepancy/script',
  version: '0.1.0',
  kind: 'discrepancy',
  summary:
    'A Traditional text with Simplified characters or with words that a conversion character by character leaves (關系, 復雜), or a Simplified text with Traditional characters outside its quotations: a search for the usual form finds nothing. One finding with an example of each.',
  *read(context): Iterable<Draft<DiscrepancyValue>> {
    const { layout, text } = context;
    const habits = new Map<string, Residue>();
    let places = 0;
    const paragraphs = new Set<number>();
    let last = -1;
    let fewest = FEWEST.Hant;
    // A Chinese text in one script; an English one by the script of the Chinese that it quotes.
    for (const block of layout.blocks) {
      if (block.kind !== 'body' || block.script === 'Latn' || block.script === 'Zyyy') continue;
      if (layout.script !== 'Latn' && block.script !== layout.script) continue;
      if (block.script === 'Hans') fewest = FEWEST.Hans;
      for (const residue of residuesIn(text.content, block, block.script)) {
        // Single characters of one sentence are one place: a name, a title, a passage quoted without marks.
        const sentence = coveringAt(context.sentences, residue.start)?.index ?? -1;
        if (residue.expected !== null || sentence !== last) places += 1;
        last = sentence;
        paragraphs.add(block.index);
        if (!habits.has(residue.by)) habits.set(residue.by, residue);
      }
    }
    // One paragraph of a Simplified text may be somebody else's.
    if (places < fewest || (fewest === FEWEST.Hans && paragraphs.size < 2)) return;
    const draft = disagreement(
      context,
      { discrepancy: 'script', class: 'caution', about: null },
      [...habits.values()]
        .sort((a, b) => rankOf(a) - rankOf(b))
        .slice(0, MOST)
        .map(({ start, end, expected }) => ({ start, end, value: expected })),
    );
    const computed = [
      { of: 'places', value: String(places) },
      { of: 'characters', value: String(habits.size) },
    ];
    yield { ...draft, value: { ...draft.value, computed } };
  },
  examples: [
    {
      language: 'zh',
      marked: '諾方認為兩國[[關系]]十分復雜，會談時間沒有確定。',
      because: 'Traditional writes 關係 and 複雜',
      value: { discrepancy: 'script', class: 'caution' },
    },
    {
      language: 'zh',
      marked:
        '双方会谈时间没有确定，[[關]]系仍然紧张。代表团已经离开，谈判進展缓慢。\n媒体都没有獲准进入会场，各方只能等待消息。',
      because: 'three Traditional characters in a Simplified text',
    },
    {
      language: 'en',
      marked:
        'The statement was issued in Chinese only.\n諾方認為兩國[[關系]]十分復雜，會談時間沒有確定，雙方將繼續溝通。',
      because: 'a Traditional paragraph with two converted words',
    },
    { language: 'zh', marked: '雙方關係複雜，會談時間沒有確定。', because: 'one script' },
    {
      language: 'zh',
      marked: '双方会谈时间没有确定，媒体称“關係緊張”。',
      because: 'a quotation in its own script',
    },
    { language: 'en', marked: 'The two sides met for a day.', because: 'no Chinese' },
  ],
};
