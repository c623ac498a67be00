import { describe, expect, it } from 'vitest';
import { issueImplied } from '../implied.ts';
import { issueMentioned } from '../mentioned.ts';
import { chineseRows } from './chinese.ts';
import { englishRows } from './english.ts';
import { rowsIn } from './rows-in.ts';

const SHAPES = {
  zh: [
    ...examples('zh'),
    '双方企业将采购更多大豆，赴P留学的学生可以申请签证。',
    'P方打来电话，是P方主动提出通话。',
  ],
  en: [
    ...examples('en'),
    'the P side asked for the call, and shares in ports fell.',
    'exports of coffee and tea were held at the border.',
  ],
};

function examples(language: 'zh' | 'en'): readonly string[] {
  return [issueImplied, issueMentioned].flatMap((reader) =>
    reader.examples
      .filter((one) => one.language === language)
      .map(({ marked }) => marked.replace(/\[\[|\]\]/g, '').toLowerCase()),
  );
}

describe('rows that may match a shape', () => {
  it.each([
    ['zh', chineseRows],
    ['en', englishRows],
  ] as const)(
    'are all that do in %s, also when they are held to what their patterns need',
    (language, rows) => {
      const matching = (text: string) => rows.filter(({ pattern }) => text.search(pattern) >= 0);
      const before = SHAPES[language].map((text) => rowsIn(text, language).length);
      for (let run = 0; run * SHAPES[language].length < 3200; run += 1) {
        for (const text of SHAPES[language]) rowsIn(text, language);
      }
      const after = SHAPES[language].map((text) => rowsIn(text, language));
      for (const [at, text] of SHAPES[language].entries()) {
        expect(after[at]).toEqual(expect.arrayContaining(matching(text)));
        expect(after[at]?.length).toBeLessThanOrEqual(before[at] ?? 0);
      }
      expect(after.flat().length).toBeLessThan(before.reduce((sum, count) => sum + count, 0));
    },
  );
});
