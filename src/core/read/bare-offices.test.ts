import { expect, it } from 'vitest';
import { builtinLexicon } from '../lexicon/builtin.ts';
import { createText } from '../text/text.ts';
import { buildContext, UNKNOWN_SOURCE } from './build-context.ts';

const offices = (content: string, parties: readonly string[]): readonly string[] => {
  const about = { ...UNKNOWN_SOURCE, parties };
  const context = buildContext(createText('t', content), about, builtinLexicon());
  return context.hits('organisation', { start: 0, end: content.length }).map(({ entry }) => entry.id);
};

it('takes an office without its state for nobody’s in a text on other states', () => {
  const content = 'The Treasury said so, and the Commerce Department agreed.';
  expect(offices(content, ['US', 'CN'])).toEqual(['org:us-treasury', 'org:us-commerce']);
  expect(offices(content, [])).toHaveLength(2);
  expect(offices(content, ['GB', 'FR'])).toEqual([]);
});

it('keeps an office that is named with its state, or that only one state has', () => {
  expect(offices('The U.S. Treasury said so.', ['GB', 'FR'])).toEqual(['org:us-treasury']);
  expect(offices('The USTR said so.', ['GB', 'FR'])).toHaveLength(1);
});
