import { describe, expect, it } from 'vitest';
import { builtinLexicon } from '../../lexicon/builtin.ts';
import { createText } from '../../text/text.ts';
import { buildContext, UNKNOWN_SOURCE } from '../build-context.ts';
import type { SourceFacts } from '../context.ts';

/** Who says what, by which act, of the voices that are somebody's. */
function said(content: string, about: Partial<SourceFacts> = {}): string[] {
  const { voices } = buildContext(
    createText('t', content),
    { ...UNKNOWN_SOURCE, kind: 'report', ...about },
    builtinLexicon(),
  ).voices;
  return voices
    .filter(({ mode }) => mode !== 'narrator')
    .map((one) => `${one.speaker.id} ${one.act} ${content.slice(one.content.start, one.content.end)}`);
}

describe('acts in Chinese', () => {
  it('leave what is denied to whoever denies it', () => {
    expect(said('肯尼亚外交部否认内罗毕曾要求推迟签字。')).toEqual(['side:ke deny 内罗毕曾要求推迟签字。']);
    expect(said('秘鲁外长否认智利曾威胁要退出谈判。')).toEqual(['side:pe deny 智利曾威胁要退出谈判。']);
  });

  it('stay stress where what is stressed ought to be', () => {
    expect(said('老挝外长强调审批必须依法进行。')).toEqual(['side:la stress 审批必须依法进行。']);
  });

  it('keep plans to talk with what is agreed or offered before them', () => {
    const about = { kind: 'account', party: 'LA', parties: ['LA', 'TH'] } as const;
    expect(said('双方一致同意尽快重开口岸，就过境货车继续保持沟通。', about)).toEqual([
      'side:both agree 尽快重开口岸，就过境货车继续保持沟通。',
    ]);
    expect(said('泰方愿就水价保持沟通。', about)[0]).toContain(' commit ');
  });
});

describe('speakers in Chinese', () => {
  it('may stand between two parts of their words', () => {
    expect(said('“门还开着，”智利外长拉莫斯告诉记者，“钥匙在桌上。”')).toEqual([
      'per:拉莫斯 assert “门还开着，”',
      'per:拉莫斯 assert “钥匙在桌上。”',
    ]);
  });

  it('hold a view without a verb, or describe something as something', () => {
    expect(said('在智利大学学者拉莫斯看来，利率并不高。')).toEqual(['per:拉莫斯 assert 利率并不高。']);
    expect(said('荷兰方面的新闻稿把会谈形容为“务实而具体”。')).toHaveLength(1);
  });

  it('may do something meanwhile', () => {
    expect(said('智利外长拉莫斯会见到访的老挝外长时感谢老方提供协助。')[0]).toContain('per:拉莫斯 thank');
    expect(said('智利外长拉莫斯受访时被问到争议，他说，报告下月公布。')).toEqual([
      'per:拉莫斯 assert 報告下月公布。'.replace('報', '报'),
    ]);
  });

  it('speak for nobody once they are out of office', () => {
    const { voices } = buildContext(
      createText('t', '约旦前首相拉扎兹抱怨说，条件太细。'),
      UNKNOWN_SOURCE,
      builtinLexicon(),
    ).voices;
    expect(voices.map(({ speaker, holders }) => [speaker.id, holders])).toEqual([['per:拉扎兹', []]]);
  });

  it('are the author’s ministry in a text of its own', () => {
    expect(said('外交部表示，邦谊稳固。', { kind: 'statement', party: 'LA' })).toEqual([
      'side:la assert 邦谊稳固。',
    ]);
  });

  it('write their posts themselves', () => {
    const about = { kind: 'post', party: 'FR', parties: ['FR', 'LA'] } as const;
    const post = '马克龙的帖文：\n\n我们主要谈了渔业。我相信，这很好。';
    expect(said(post, about).at(-1)).toContain('这很好');
  });
});

describe('no saying in Chinese', () => {
  it('is what a place is called, what is sought, or a bare refusal', () => {
    expect(said('这座被称为“友谊之门”的口岸由两国共建。')).toEqual([]);
    expect(said('智利外长拉莫斯表示，行动须事先征得对方同意。')).toHaveLength(1);
  });
});
