import { describe, expect, it } from 'vitest';
import { builtinLexicon } from '../lexicon/builtin.ts';
import { buildContext, UNKNOWN_SOURCE } from '../read/build-context.ts';
import { createText } from '../text/text.ts';
import { findFigures } from './figures.ts';

const lexicon = builtinLexicon();

function figures(content: string) {
  const context = buildContext(createText('t', content), UNKNOWN_SOURCE, lexicon);
  return context.layout.clauses.flatMap((clause) =>
    findFigures(context, clause).map(({ key, value, counted }) => [key, value, counted]),
  );
}

describe('findFigures', () => {
  it.each([
    ['They released 14 crew members.', [['crew', 14, true]]],
    ['They released 14 detained fishermen.', [['crew', 14, true]]],
    ['已释放11名诺方船员。', [['crew', 11, true]]],
    ['接收五百名留学生。', [['student', 500, true]]],
    ['有3名官员和船员登岸。', [['person', 3, false]]],
    ['It bought 1.5 million tonnes.', [['tonne', 1_500_000, false]]],
    ['In 2031 the crew came home.', []],
    ['关税为百分之二十。', [['percent', 20, false]]],
  ])('%s', (content, expected) => {
    expect(figures(content)).toEqual(expected);
  });
});
