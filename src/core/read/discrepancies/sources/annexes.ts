import { matchesIn } from '../../../text/matches.ts';
import type { Span } from '../../../text/span.ts';
import type { Draft, Reader } from '../../reader.ts';
import type { DiscrepancyValue } from '../../values.ts';
import { disagreement } from '../words/versions.ts';

const NUMBER_ZH = '[一二三四五六七八九十\\d]{1,3}';
/** A sentence that sends to an annex of its own text. Folded. */
const SENDS = {
  zh: new RegExp(
    [
      `(?:见|参见|载于|列于|列入|附于|如|按照?|依照?|根据)(?:本[^,。;]{1,6}?)?(?:附(?:件|录|表)(?:${NUMBER_ZH})?|附(?:件|录|表))(?:所列|所示|所载)?`,
      `附(?:件|录|表)${NUMBER_ZH}(?:列出|列明|列有|载明|载有|规定|所列|给出|中|为|是|收录)`,
      '(?:本(?:公告|通知|声明|公报|报告|通报|文件|办法|备忘录|决定|方案)|随文)(?:所附|后附|附有?)(?:的)?[^,。;]{0,6}?(?:清单|名单|附件|附录|附表|目录|图表|日程)|(?:文末|文后|篇末|末尾|文尾)(?:所)?附(?:有)?(?:的)?[^,。;]{0,6}?(?:表|图|清单|名单|日程)|(?:清单|名单|日程|全文)(?:附后|附于文后)',
    ].join('|'),
    'g',
  ),
  en: /(?<![a-z])(?:see|reproduced in|found in|shown in|given in full in) (?:the )?(?:attached )?(?:annex|appendix|schedule|attachment)(?: (?:[a-z]|[ivx]{1,4}|\d{1,2}))?(?![a-z])|(?<![a-z])(?:annex|appendix|attachment) (?:[a-z]|[ivx]{1,4}|\d{1,2}) (?:sets out|lists|contains|gives|specifies|details|describes|provides|reproduces)(?![a-z])|(?<![a-z])(?:the )?attached (?:annex|list|schedule|table|appendix|timetable|fact ?sheet)(?![a-z])|(?<![a-z])(?:is|are) attached (?:below|hereto|to this (?:statement|notice|announcement|release))(?![a-z])/g,
};
const SIGN = { zh: /附/, en: /annex|appendix|attach|schedule/ };
/** An annex of another paper: Annex II of the protocol, 《议定书》附件一. */
const OF_ANOTHER = {
  before: /(?:》|协定|协议|议定书|公约|条约|法案|条例|决议|合同)(?:的)?$/,
  behind: /^(?:,)? (?:to|of) (?!this|the present)|^(?:,)? (?:in|under) the /,
};
/** Where an annex begins, or is listed or offered for download. */
const BEGINS =
  /^(?:附(?:件|录|表|图)|annex(?:es)?|appendix|appendices|attachments?|schedule)\s?(?:[一二三四五六七八九十\d]{0,3}|[a-z]|[ivx]{1,4})\s?(?:[:.、—-]|$|\s)/;
/** Where a reader finds it outside the text. */
const ELSEWHERE =
  /附(?:件|录|表)[^。]{0,30}(?:网站|官网|下载|另行|公报)|(?:网站|官网)[^。]{0,30}附(?:件|录|表)|(?:annex|appendix|attachment|schedule)[^.]{0,80}(?:published|available|website|posted|gazette|download|separately)|(?:website|gazette|online|available)[^.]{0,60}(?:annex|appendix|attachment|schedule)/;
const LONGEST_HEAD = 160;

/** Annexes that a text sends to and that it does not hold. */
export const annexes: Reader<'discrepancy'> = {
  id: 'discrepancy/annex',
  version: '0.1.0',
  kind: 'discrepancy',
  summary:
    'A sentence that sends to an annex of its own text (详见附件二, "see Annex I") where no line of the text begins or lists one. Annexes of other papers are left out.',
  *read(context): Iterable<Draft<DiscrepancyValue>> {
    const missing: Span[] = [];
    for (const sentence of context.sentences) {
      const folded = context.folded(sentence);
      if (!SIGN[sentence.language].test(folded)) continue;
      const at = context.view.toView(sentence.start);
      for (const { index, 0: words } of matchesIn(folded, SENDS[sentence.language])) {
        const end = index + words.length;
        if (
          OF_ANOTHER.before.test(folded.slice(0, index)) ||
          OF_ANOTHER.behind.test(folded.slice(end, end + 16))
        )
          return;
        missing.push(context.view.toSource(at + index, at + end));
      }
    }
    if (missing.length === 0) return;
    const isThere = context.layout.blocks.some(
      (block) => block.end - block.start <= LONGEST_HEAD && isHead(context.folded(block).trim()),
    );
    if (isThere || ELSEWHERE.test(context.view.folded)) return;
    yield disagreement(
      context,
      { discrepancy: 'exhibit', class: 'gap', about: null },
      missing.map((span) => ({ ...span, value: null })),
    );
  },
  examples: [
    {
      language: 'zh',
      marked: '現公布受影響的物項，清單[[見附件二]]。本公告自公布之日起施行。',
      because: 'no annex follows',
      value: { discrepancy: 'exhibit', class: 'gap' },
    },
    {
      language: 'zh',
      marked: '受影响的物项[[列于本公告附件]]。本公告自公布之日起施行。',
      because: 'no annex follows',
    },
    {
      language: 'en',
      marked: 'The duties take effect on Monday. For the goods, [[see Annex I]].',
      because: 'no annex follows',
      value: { discrepancy: 'exhibit', class: 'gap' },
    },
    {
      language: 'en',
      marked: 'The duties take effect on Monday. For the goods, see Annex II of the protocol.',
      because: 'an annex of another paper',
    },
    {
      language: 'en',
      marked:
        'The duties apply to the goods set out in Annex I.\nAnnex I: Goods\nBolts, nuts and wire of steel.',
      because: 'the annex follows',
    },
    {
      language: 'en',
      marked: 'The duties apply to the goods listed in Annex I. They take effect on Monday.',
      because: 'a reference in passing, as a law makes it',
    },
    {
      language: 'zh',
      marked: '清单见附件。\n附件：受影响物项清单',
      because: 'the annex is listed',
    },
  ],
};

/** A line that begins an annex is no sentence about it: a mark parts it from what it holds, or it has no end. */
function isHead(words: string): boolean {
  const rest = BEGINS.exec(words)?.[0];
  return rest !== undefined && (/[:.、—-]$/.test(rest.trimEnd()) || !/[.。;]$/.test(words));
}
