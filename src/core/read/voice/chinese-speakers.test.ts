import { describe, expect, it } from 'vitest';
import { builtinLexicon } from '../../lexicon/builtin.ts';
import { createText } from '../../text/text.ts';
import { buildContext, UNKNOWN_SOURCE } from '../build-context.ts';
import type { SourceFacts } from '../context.ts';

/** Who says what, of the voices that are somebody's. */
function said(content: string, about: Partial<SourceFacts> = {}): string[] {
  const { voices } = buildContext(
    createText('t', content),
    { ...UNKNOWN_SOURCE, kind: 'report', ...about },
    builtinLexicon(),
  ).voices;
  return voices
    .filter(({ mode }) => mode !== 'narrator')
    .map((one) => `${one.speaker.id} ${content.slice(one.content.start, one.content.end)}`);
}

describe('names in Chinese', () => {
  it('end where something that may follow a name begins', () => {
    expect(said('加纳外长科菲·顿切表示，谈判继续。')).toEqual(['per:科菲-顿切 谈判继续。']);
    expect(said('加纳外长科菲·阿努当天在会上说，谈判继续。')).toEqual(['per:科菲-阿努 谈判继续。']);
    expect(said('加納外長沙阿·茂德·庫雷說，談判繼續。')[0]).toContain('per:沙阿-茂德-库雷');
  });

  it('come back as family name, given name or with an office behind', () => {
    const first = '加纳外长科菲·阿努抵达洛美。';
    expect(said(`${first}阿努说，水不够。`)).toEqual(['per:科菲-阿努 水不够。']);
    expect(said(`${first}科菲强调，水不够。`)).toEqual(['per:科菲-阿努 水不够。']);
    expect(said(`${first}阿努外长感谢多哥的帮助。`)).toEqual(['per:科菲-阿努 多哥的帮助。']);
    expect(said(`${first}阿努的发言人后来解释说，水够了。`)).toEqual(['side:gh 水够了。']);
  });

  it('are no listed name inside a longer one', () => {
    const text = '哈萨克斯坦总统热尼斯·图列根诺夫讲话。图列根诺夫指出，路很长。';
    expect(said(text)).toEqual(['per:热尼斯-图列根诺夫 路很长。']);
  });
});

describe('sides in Chinese', () => {
  it('are the states that the text names', () => {
    const text = '摩尔多瓦外长到访。摩方表示，油价太高。';
    expect(said(text)).toEqual(['side:md 油价太高。']);
    expect(said('摩洛哥外长到访。摩方表示，油价太高。')).toEqual(['side:ma 油价太高。']);
  });

  it('speak through figures, offices and cities', () => {
    expect(said('秘鲁海关数据显示，出口增长一成。')).toEqual(['side:pe 出口增长一成。']);
    expect(said('雷克雅未克方面表示，信已收到。')).toEqual(['side:is 信已收到。']);
    expect(said('秘鲁总统府发言人则回应，文件不存在。')).toEqual(['side:pe 文件不存在。']);
  });
});

describe('views in Chinese', () => {
  it('are told by 看来, 所言, 的话说 and a colon', () => {
    const first = '加纳学者科菲·阿努来访。';
    expect(said(`${first}在他看来，时机未到。`)).toEqual(['per:科菲-阿努 时机未到。']);
    expect(said(`${first}正如阿努所言，时机未到。`)).toEqual(['per:科菲-阿努 时机未到。']);
    expect(said(`${first}用阿努的话说，时机未到。`)).toEqual(['per:科菲-阿努 时机未到。']);
    expect(said(`${first}阿努对此一笑置之：“时机未到。”`)).toEqual(['per:科菲-阿努 “时机未到。”']);
  });

  it('are nobody’s where a sign or a list stands before the colon', () => {
    expect(said('加纳学者科菲·阿努的门上写着：“时机未到。”')).toEqual([]);
  });

  it('stand before an attitude', () => {
    const about = { kind: 'statement', party: 'EG', parties: ['EG', 'ET'] } as const;
    expect(said('埃方对谈判无果而终深表遗憾。', about)).toEqual(['side:eg 谈判无果而终']);
  });

  it('are the author’s in a demand before a welcome', () => {
    const about = { kind: 'account', party: 'UZ', parties: ['UZ', 'MN'] } as const;
    const text = '乌兹别克斯坦外长尤努索夫表示，路已修好。双方主管部门应尽早开通直航，乌方欢迎企业参与。';
    expect(said(text, about)).toEqual([
      'per:尤努索夫 路已修好。',
      'per:尤努索夫 双方主管部门应尽早开通直航',
      'per:尤努索夫 企业参与。',
    ]);
  });
});

describe('transcripts in Chinese', () => {
  it('give 答 to whoever holds the briefing, and 他 to whoever is spoken of', () => {
    const about = { kind: 'statement', party: 'TH', parties: ['TH', 'KH'] } as const;
    const text = [
      '泰国外交部发言人颂猜·帕塔纳主持例行记者会',
      '海港报记者：柬埔寨卫生大臣说了什么？',
      '颂猜：他感谢我们的克制。',
      '海港报记者追问：然后呢？',
      '答：我没有更多消息。',
    ].join('\n');
    const found = said(text, about);
    expect(found).toContain('side:kh 我们的克制。');
    expect(found.at(-1)).toContain('per:颂猜-帕塔纳');
  });
});
