import { describe, expect, it } from 'vitest';
import { trackContext, trackedText } from '../input/tracked-text.fixture.ts';
import { noteTies } from './issue-tie-note.ts';
import { TextSentences } from './text-sentences.ts';

function tiesIn(content: string, party: string | null = 'NO', kind = 'statement') {
  const text = trackedText('a', content, { party, kind, published: '2031-05-05' });
  return noteTies(new TextSentences(text), trackContext()).map(({ issues, relation, party: whose }) => ({
    issues,
    relation,
    party: whose,
  }));
}

describe('noteTies', () => {
  it.each([
    [
      'Norway will lift its tariffs in exchange for purchases of soybeans.',
      ['agricultural-purchases', 'tariffs'],
    ],
    ['The tariffs will remain in place until Kenya stops the flow of fentanyl.', ['fentanyl', 'tariffs']],
    ['挪方以放宽出口管制换取肯方降低关税。', ['export-controls', 'tariffs']],
  ])('ties what “%s” ties', (content, issues) => {
    expect(tiesIn(content)).toEqual([{ issues, relation: 'linked', party: 'NO' }]);
  });

  it.each([
    ['Visas are decided by law. They are on a separate track.', 'visas'],
    ['出口管制不应与贸易谈判挂钩。', 'export-controls'],
    ['出口管制措施不属于双方磋商的关税范围。', 'export-controls'],
  ])('keeps apart what “%s” keeps apart', (content, issue) => {
    const [tie] = tiesIn(content);
    expect(tie?.relation).toBe('kept-separate');
    expect(tie?.issues).toContain(issue);
  });

  it.each([
    'Norway did not lift its tariffs in exchange for purchases of soybeans.',
    'Are tariffs linked to fentanyl?',
    'The sides discussed tariffs and export controls.',
    '双方讨论了关税和出口管制问题。',
    '挪方如期暂停加征关税，同时取消了对肯方企业的出口管制。',
  ])('ties nothing in “%s”', (content) => expect(tiesIn(content)).toEqual([]));
});
