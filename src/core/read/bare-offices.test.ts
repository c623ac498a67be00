import { expect, it } from 'vitest';
import { builtinLexicon } from '../lexicon/builtin.ts';
import { createText } from '../text/text.ts';
import { buildContext, UNKNOWN_SOURCE } from './build-context.ts';
import type { SourceFacts } from './context.ts';

const offices = (
  content: string,
  parties: readonly string[],
  whose: Partial<SourceFacts> = {},
): readonly string[] => {
  const about = { ...UNKNOWN_SOURCE, parties, ...whose };
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

it('takes an office without its state for the own one in a text of a party', () => {
  const own = { kind: 'statement', party: 'PE' } as const;
  expect(offices('The Department of Commerce and the Department of State said so.', [], own)).toEqual([]);
  expect(offices('商务部、海关总署公告如下。', [], own)).toEqual([]);
  expect(offices('商务部、海关总署公告如下。', [], { kind: 'statement', party: 'CN' })).toEqual([
    'org:cn-gacc',
  ]);
});

it('takes the State Department for the one that is usually meant where its state is named', () => {
  expect(offices('The State Department said so.', ['CL', 'PE'])).toEqual([]);
  expect(offices('The State Department said the United States agreed.', ['CL', 'PE'])).toEqual([
    'org:us-state',
  ]);
});
