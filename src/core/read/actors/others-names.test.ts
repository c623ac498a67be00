import { describe, expect, it } from 'vitest';
import { builtinLexicon } from '../../lexicon/builtin.ts';
import { createText } from '../../text/text.ts';
import { buildContext, UNKNOWN_SOURCE } from '../build-context.ts';

/** Who speaks in a report, with the party, in text order. */
function speakers(content: string): string[] {
  const about = { ...UNKNOWN_SOURCE, kind: 'report' as const, published: '2026-05-09' };
  const { voices } = buildContext(createText('t', content), about, builtinLexicon()).voices;
  return voices.filter(({ cue }) => cue !== null).map(({ speaker }) => `${speaker.id} ${speaker.party}`);
}

describe('a name after an office', () => {
  it('is never replaced by whoever holds the office, whatever follows it', () => {
    expect(speakers('挪威首相斯特兰8日会见瑞典首相。他表示欢迎。')).toEqual(['per:斯特兰 NO']);
    expect(speakers('法国总统拉封6日抵达。他呼吁克制。')).toEqual(['per:拉封 FR']);
    expect(speakers('德国总理哈特曼一行8日抵达。她表示感谢。')).toEqual(['per:哈特曼 DE']);
    expect(speakers('挪威首相颂洼说，谈判继续。')).toEqual(['per:颂洼 NO']);
  });

  it('ends before the adverbs of the verb, and before the country of another office', () => {
    expect(speakers('俄罗斯外长彼得洛夫则指出，局势严峻。')).toEqual(['per:彼得洛夫 RU']);
    expect(speakers('韩国外长尹在贤同日本外相中山通话。他强调合作。')).toEqual(['per:尹在贤 KR']);
    expect(speakers('声明援引商务部长颂萨·维拉的话说：“我们欢迎。”')).toEqual(['per:颂萨-维拉 null']);
  });

  it('leaves the holder where the office stands alone', () => {
    expect(speakers('法国总统周二表示，将出席峰会。')).toEqual(['per:emmanuel-macron FR']);
    expect(speakers('法国总统对记者说，将出席峰会。')[0]).toBe('per:emmanuel-macron FR');
  });

  it('puts no words of an office or a body into the holder’s mouth', () => {
    expect(speakers('法国总统办公室表示，将出席峰会。').join()).not.toContain('macron');
  });
});

describe('a known name inside a longer one', () => {
  it('is somebody else before a dot', () => {
    expect(speakers('研究员奥巴马·德拉万认为，形势严峻。')).toEqual(['per:奥巴马-德拉万 null']);
    expect(speakers('法国总统马克龙·贝尔说，形势严峻。')).toEqual(['per:马克龙-贝尔 FR']);
  });

  it('is somebody else behind a given name that is not the bearer’s', () => {
    expect(speakers('学者贝诺·特朗普认为，形势严峻。')).toEqual(['per:贝诺-特朗普 null']);
    expect(speakers('唐納德·特朗普表示，形勢嚴峻。')).toEqual(['per:donald-trump US']);
  });
});

describe('a minister of anything', () => {
  it('speaks for the country named before the ministry', () => {
    expect(speakers('挪威渔业大臣霍尔特说，配额不公。')).toEqual(['per:霍尔特 NO']);
    expect(speakers('泰国数字经济与社会部长颂洼表示反对。')).toEqual(['per:颂洼 TH']);
    expect(speakers('德国国务秘书布劳恩表示反对。')).toEqual(['per:布劳恩 DE']);
    expect(speakers('丹麦气候、能源与公用事业大臣拉森说，配额不公。')).toEqual(['per:拉森 DK']);
    expect(speakers('英國外交大臣沃克表示反對。')).toEqual(['per:沃克 GB']);
  });
});
