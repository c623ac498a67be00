import { describe, expect, it } from 'vitest';
import { builtinLexicon } from '../../lexicon/builtin.ts';
import { createText } from '../../text/text.ts';
import { buildContext, UNKNOWN_SOURCE } from '../build-context.ts';
import type { SourceFacts } from '../context.ts';

const lexicon = builtinLexicon();

/** Who speaks, and what, wherever somebody is named or goes on. */
function spoken(content: string, about: Partial<SourceFacts> = {}): string[] {
  const facts = { ...UNKNOWN_SOURCE, kind: 'report' as const, parties: ['FR', 'IT'], ...about };
  const { voices } = buildContext(createText('t', content), facts, lexicon).voices;
  return voices
    .filter(({ mode }) => mode !== 'narrator')
    .map(({ speaker, content: { start, end } }) => `${speaker.id} ${content.slice(start, end)}`);
}

describe('forms of attribution', () => {
  it.each([
    ['Officials came late, and Italy said the gap was wide.', ['side:it the gap was wide.']],
    [
      'The round was short. “We shall not accept a date,” – Trade Minister Ida Holm.',
      ['per:ida-holm “We shall not accept a date,”'],
    ],
    ['会谈没有结果。“我们不接受期限。”——法国外长吕克·里夫。', ['per:吕克-里夫 “我们不接受期限。”']],
    [
      'And from Foreign Minister Ida Holm:\n\n“The door stays open, but not for ever.”',
      ['per:ida-holm “The door stays open, but not for ever.”'],
    ],
    ['France and Italy agreed to meet in May, Ida Holm said.', ['side:both to meet in May']],
    [
      'Catches fell by a third, the French News Agency reported online.',
      ['out:french-news-agency Catches fell by a third'],
    ],
    [
      'France vowed to answer after Italy announced new duties.',
      ['side:fr to answer after Italy announced new duties.'],
    ],
    ['国际社会同样提出了疑问。', []],
    ['法方提出对等措施予以反制。', []],
    ['林岸向媒体介绍会谈有关情况。', []],
    [
      '林岸表示，会谈后，意方不顾反对，提出20项限制措施。',
      ['per:林岸 会谈后，意方不顾反对，提出20项限制措施。'],
    ],
    [
      '商界人士欢迎这一消息，但提醒细节仍不清楚。',
      ['anon:商界人士 这一消息', 'anon:商界人士 细节仍不清楚。'],
    ],
  ])('reads %s', (content, expected) => {
    expect(spoken(content)).toEqual(expected);
  });

  it('leaves what a statement orders to its author', () => {
    const about = { kind: 'statement' as const, party: 'FR' };
    expect(spoken('法方敦促意方取消限制。意方做法破坏了气氛。现将9家企业列入名单。', about)).toHaveLength(1);
    expect(spoken('法方注意到意方的公告。', about)).toEqual([]);
  });

  it('takes “the leader” for whoever held the office that day', () => {
    const on = (exchangeDate: string) =>
      spoken('The French leader stressed the need for calm.', { exchangeDate })[0]?.split(' ')[0];
    expect(on('2025-06-05')).toMatch(/^(?:per:emmanuel-macron|side:fr)$/);
  });
});
