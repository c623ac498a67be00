import type { Block } from '../../../text/layout.ts';
import type { Draft, Reader } from '../../reader.ts';
import type { DiscrepancyValue } from '../../values.ts';
import { disagreement } from '../words/versions.ts';
import { isCaption } from './exhibits.ts';

/** So many of each sort are shown. */
const MOST_CAPTIONS = 4;
const MOST_NOTICES = 2;

/** Shorter lines end a text ((完), ###) and mislead nobody. */
const SHORTEST = 6;

/** Captions, credits and notices of a host that stand among the paragraphs. */
export const boilerplate: Reader<'discrepancy'> = {
  id: 'discrepancy/boilerplate',
  version: '0.1.0',
  kind: 'discrepancy',
  summary:
    'Captions and credits between the paragraphs, and notices of whoever hosts the text: words that are not its author’s, in one finding.',
  *read(context): Iterable<Draft<DiscrepancyValue>> {
    const { blocks } = context.layout;
    const body = blocks.filter(({ kind }) => kind === 'body');
    const last = body.at(-1);
    const first = body[0];
    if (first === undefined || last === undefined) return;
    const long = ({ start, end }: Block): boolean => end - start >= SHORTEST;
    const captions = blocks.filter(
      (block) =>
        block.kind === 'caption' &&
        !isCaption(context, block) &&
        long(block) &&
        block.start > first.start &&
        block.start < last.start,
    );
    const notices = blocks.filter((block) => block.kind === 'footer' && long(block));
    if (captions.length + notices.length === 0) return;
    const shown = [...captions.slice(0, MOST_CAPTIONS), ...notices.slice(0, MOST_NOTICES)];
    const draft = disagreement(
      context,
      { discrepancy: 'boilerplate', class: 'caution', about: null },
      shown.map(({ start, end, kind }) => ({ start, end, value: kind === 'caption' ? 'caption' : 'notice' })),
    );
    const computed = [
      { of: 'captions', value: String(captions.length) },
      { of: 'notices', value: String(notices.length) },
    ];
    yield { ...draft, value: { ...draft.value, computed } };
  },
  examples: [
    {
      language: 'zh',
      marked: '双方举行会谈，气氛坦诚。\n[[图源：港口通讯]]\n会谈后双方没有发表声明，下一轮时间未定。',
      because: 'a credit between two paragraphs',
      value: { discrepancy: 'boilerplate', class: 'caution' },
    },
    {
      language: 'zh',
      marked:
        '雙方舉行會談，氣氛坦誠，下一輪時間未定。\n[[特別聲明：以上內容由用戶上傳，本平臺僅提供信息存儲服務。]]',
      because: 'a notice of the host',
    },
    {
      language: 'en',
      marked:
        'The two sides met for a day.\n[[Photo: Harbour News]]\nThey published no statement, and the next round is open.',
      because: 'a credit between two paragraphs',
    },
    {
      language: 'en',
      marked: 'The two sides met for a day.\nThey published no statement.',
      because: 'prose only',
    },
  ],
};
