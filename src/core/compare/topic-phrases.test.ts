import { describe, expect, it } from 'vitest';
import { builtinLexicon } from '../lexicon/builtin.ts';
import { buildContext, UNKNOWN_SOURCE } from '../read/build-context.ts';
import { createText } from '../text/text.ts';
import { topicPhrases } from './topic-phrases.ts';

const lexicon = builtinLexicon();

/** The candidates of a sentence, where every issue of the lexicon counts as named. */
function topics(content: string): readonly string[] {
  const context = buildContext(createText('t', content), UNKNOWN_SOURCE, lexicon);
  const found = context.sentences.flatMap((one) => topicPhrases(context, one, context.hits('issue', one)));
  for (const { phrase, span } of found) {
    expect(context.folded(span)).toBe(phrase);
  }
  return found.map(({ phrase }) => phrase);
}

describe('topicPhrases', () => {
  it.each([
    ['双方同意开展养蜂合作。', ['养蜂']],
    ['双方就养蜂、灯塔维护等问题交换意见。', ['养蜂', '灯塔维护']],
    ['雙方圍繞養蜂合作進行了深入討論。', ['养蜂']],
    ['两国元首讨论了灯塔维护。', ['灯塔维护']],
    ['The two sides discussed beekeeping.', ['beekeeping']],
    ['They agreed to deepen beekeeping cooperation.', ['beekeeping']],
    [
      'The leaders held talks on lighthouse maintenance and bell casting.',
      ['lighthouse maintenance', 'bell casting'],
    ],
    ['The ministers discussed the future of beekeeping, and they agreed to meet.', ['beekeeping']],
  ])('finds the topics of %s', (content, expected) => {
    expect(topics(content)).toEqual(expected);
  });

  it('finds a topic in a list beside an issue of the lexicon, and not the issue', () => {
    expect(topics('双方就关税、养蜂等问题交换意见。')).toEqual(['养蜂']);
    expect(topics('The two sides discussed tariffs, beekeeping, and rare earths.')).toEqual(['beekeeping']);
  });

  it.each([
    '双方就共同关心的问题交换意见。',
    '双方将在互利基础上推进各领域合作。',
    '两国元首讨论了有关问题。',
    '双方就国际和地区问题交换意见。',
    'The two leaders discussed issues of mutual interest.',
    'They discussed how to proceed.',
    'They discussed it at length.',
    'The two sides discussed a number of matters of common concern.',
    'He spoke of progress on many issues.',
  ])('finds none in %s', (content) => {
    expect(topics(content)).toEqual([]);
  });
});
