import type { Block } from '../../../text/layout.ts';
import type { Span } from '../../../text/span.ts';
import type { ReadingContext } from '../../context.ts';
import type { Draft, Reader } from '../../reader.ts';
import type { DiscrepancyValue } from '../../values.ts';
import { disagreement } from '../words/versions.ts';

/** A caption of a table or a figure. 图源, 图片 and 图: are credits, so a figure must have its number. Folded. */
const CAPTION =
  /^(?:表格?\s?[\d一二三四五六七八九十]{0,3}\s?[:.、]|(?:图表?\s?[\d一二三四五六七八九十]{1,3}|图表)\s?[:.、]|[图表]\s?\d{1,2}\s+(?=[^\d\s])|(?:table|figure|fig\.|chart|exhibit) \d{1,2}\s?[:.])\s?(\S.*)$/;

/** A sentence that sends its reader to one. */
const MENTION =
  /(?<![地企意版试力附])[图表]\s?\d{1,2}(?:显示|所示|列出|表明|反映|给出|展示|汇总|中的|可见|可以看出|可知|说明)|(?:从|由|据|参见|详见|(?<!看)见)[图表]\s?\d{1,2}(?!\d)|(?:table|figure|chart|graph|map|fig\.) \d{1,2} (?:shows|lists|sets|gives|summari[sz]es|presents|plots|below|above|illustrates|compares|breaks|makes clear|tells)|(?:see|in|from|shown in|as) (?:table|figure|chart|graph|map|fig\.) \d{1,2}(?! of)|\((?:见|see )?(?:图|表|table |figure |fig\. )\s?\d{1,2}\)|(?:见|如|参见|详见)(?:下|上|附)(?:表|图)(?:所示)?|(?:下|附|上|左|右)[表图](?:列出|显示|所示|汇总|梳理|展示|可见|中|是|为|给出|反映)|(?:see|shown in|as in|in) the (?:table|chart|figure|graph) (?:below|above)|the (?:table|chart|figure|graph|map|infographic|timeline) (?:below|above|overleaf)|the (?:accompanying|following|attached|adjoining) (?:table|chart|figure|graph|map|infographic|timeline)|(?:below|following) (?:is|table|chart) (?:a table|shows|lists|summari[sz]es)/;
const MENTION_CUE = /[表图]|table|chart|figure|graph|map|fig\.|timeline/;

const LONGEST_CAPTION = 120;

/** What a table leaves in a text: cells side by side, or an image that stays as a link. */
const CELLS = /\t.*\S|\|[^|]+\||!\[|<img|<table/i;

/** How many blocks around a caption its table may begin in. */
const NEAR = 3;

/** Captions of tables and figures, and mentions of them, where the text holds none. */
export const exhibits: Reader<'discrepancy'> = {
  id: 'discrepancy/exhibit',
  version: '0.1.0',
  kind: 'discrepancy',
  summary:
    'A caption of a table or of a numbered figure, or a sentence that sends to one (见下表, "see the table below"), with no table near it. A picture credit is no caption.',
  *read(context): Iterable<Draft<DiscrepancyValue>> {
    const { blocks } = context.layout;
    const missing: Span[] = [];
    for (const block of blocks) {
      if (isCaption(context, block) && !hasCells(context, block.index))
        missing.push({ start: block.start, end: block.end });
    }
    for (const sentence of context.sentences) {
      const folded = context.folded(sentence);
      const match = MENTION_CUE.test(folded) ? MENTION.exec(folded) : null;
      if (match === null || hasCells(context, sentence.block)) continue;
      const at = context.view.toView(sentence.start) + match.index;
      missing.push(context.view.toSource(at, at + match[0].length));
    }
    if (missing.length === 0) return;
    yield disagreement(
      context,
      { discrepancy: 'exhibit', class: 'gap', about: null },
      missing.map((span) => ({ ...span, value: null })),
    );
  },
  examples: [
    {
      language: 'zh',
      marked: '双方互动频繁。\n[[表：今年以来双方主要互动]]\n下一轮磋商将于秋季举行，议程尚未公布。',
      because: 'a caption and no table',
      value: { discrepancy: 'exhibit', class: 'gap' },
    },
    {
      language: 'zh',
      marked: '雙方互動頻繁，詳情[[見下表]]。\n下一輪磋商將於秋季舉行，議程尚未公布。',
      because: 'a reader is sent to a table that is not there',
    },
    {
      language: 'en',
      marked:
        'Duties rose again.\n[[Table 2: Duties of both parties since spring]]\nThe next round is planned for autumn, and its agenda is open.',
      because: 'a caption and no table',
    },
    {
      language: 'en',
      marked: 'Table 2: Duties since spring\nNordavia | 20 | 30\nTessaly | 10 | 15',
      because: 'the table follows',
    },
    {
      language: 'zh',
      marked: '双方互动频繁。\n图源：新华社\n代表图谋不轨的说法没有依据。',
      because: 'a credit is no caption',
    },
  ],
};

/** Whether a block is a caption of a table or of a numbered figure. */
export function isCaption(context: ReadingContext, block: Block): boolean {
  if (block.kind === 'reference' || block.end - block.start > LONGEST_CAPTION) return false;
  const words = CAPTION.exec(context.folded(block).trim())?.[1];
  return words !== undefined && !/^(?:摄|来源|图源)|(?:摄|供图)$/.test(words);
}

function hasCells(context: ReadingContext, index: number): boolean {
  const { blocks } = context.layout;
  const near = blocks.slice(Math.max(0, index - NEAR), index + NEAR + 1);
  const around = { start: near[0]?.start ?? 0, end: near.at(-1)?.end ?? 0 };
  return CELLS.test(context.text.content.slice(around.start, around.end));
}
