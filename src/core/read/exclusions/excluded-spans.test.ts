import { describe, expect, it } from 'vitest';
import { builtinLexicon } from '../../lexicon/builtin.ts';
import { createText } from '../../text/text.ts';
import { buildContext, UNKNOWN_SOURCE } from '../build-context.ts';
import { excludedSpans } from './excluded-spans.ts';

const lexicon = builtinLexicon();

function issues(content: string): string[] {
  return excludedSpans(buildContext(createText('t', content), UNKNOWN_SOURCE, lexicon)).map(
    (one) => one.issue,
  );
}

describe('excludedSpans', () => {
  it.each([
    ['会谈没有涉及稀土、台湾等问题，双方同意继续就关税沟通。', ['rare-earths', 'taiwan']],
    ['双方未就稀土问题交换意见。', ['rare-earths']],
    ['双方讨论了关税，稀土问题未被提及。', ['rare-earths']],
    ['Neither rare earths nor Taiwan came up in the call.', ['rare-earths', 'taiwan']],
    ['The leaders did not discuss Taiwan, and they agreed on rare earths.', ['taiwan']],
    ['They discussed rare earths, and Taiwan was not raised.', ['taiwan']],
  ])('%s', (content, expected) => {
    expect(issues(content)).toEqual(expected);
  });

  it.each([
    '双方没有讨论稀土问题的具体细节。',
    '双方几乎没有谈稀土问题。',
    '如果没有讨论稀土问题，会谈就没有意义。',
    '中方声明未提及台湾。',
    'If Taiwan was not discussed, nobody said so.',
    'The statement did not mention Taiwan.',
    'The minister denied that Taiwan was not discussed.',
    'The two sides did not discuss the details of rare earth licences.',
  ])('%s excludes nothing', (content) => {
    expect(issues(content)).toEqual([]);
  });

  it('reads a sentence that never ends', () => {
    const content = '双方没有讨论稀土和'.repeat(40_000);
    const context = buildContext(createText('t', content), UNKNOWN_SOURCE, lexicon);
    expect(excludedSpans(context).length).toBeGreaterThan(0);
  });
});
