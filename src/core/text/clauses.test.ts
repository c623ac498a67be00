import { describe, expect, it } from 'vitest';
import { splitClauses } from './clauses.ts';
import type { Language } from './language.ts';

const split = (content: string, language: Language): string =>
  splitClauses(content, { start: 0, end: content.length }, language)
    .map(({ start, end }) => content.slice(start, end))
    .join('|');

describe('splitClauses', () => {
  it.each([
    ['zh', '诺方重视对话，|愿同泰方合作；|双方同意再谈。'],
    ['zh', '林岸指出，双方应当相互尊重。'],
    ['zh', '双方谈及贸易、渔业、签证等问题。'],
    ['zh', '诺方（即诺达维亚，新任主席国）表示欢迎。'],
    ['zh', '贸易额达1,000亿元，|比去年有所增长。'],
    ['zh', '他说：“双方谈得很好，|我们还要再谈。”'],
    ['en', 'The sides agreed on trade, and they will meet again in May.'.replace(', and', ', |and')],
    ['en', 'They discussed trade, fisheries, visas and ports.'],
    ['en', 'The talks were long; |the results were few.'],
    ['en', 'Bell spoke by phone, |stressing that tariffs stay in place.'],
    ['en', 'Bell told reporters: |"We met for hours. |We saw Gen. Ito about ports. |It was all very good."'],
    ['zh', '他强调“双方谈得很好。|我们还要再谈。”|并表示感谢。'],
    ['en', 'On Tuesday, Bell spoke to reporters.'],
  ] as const)('%s: %s', (language, marked) => {
    expect(split(marked.replaceAll('|', ''), language)).toBe(
      language === 'en' ? marked.replaceAll(' |', '|') : marked,
    );
  });
});
