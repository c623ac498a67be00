import { describe, expect, it } from 'vitest';
import { requestPhrases } from './request-phrases.ts';

describe('requestPhrases', () => {
  it.each([
    ['zh', '甲方应约同乙方通电话', 'other', null],
    ['zh', '应乙方请求,双方通了电话', 'named', '乙方'],
    ['zh', '在对方要求下,首相同意', 'counterpart', null],
    ['zh', '此次通话由乙方主动提出', 'named', '乙方'],
    ['zh', '首相接听了乙国总统来电', 'caller', '乙国总统'],
    ['zh', '乙国总统主动致电首相', 'named', '乙国总统'],
    ['zh', '通话是乙方提议的', 'named', '乙方'],
    ['en', 'she returned a call from president b on tuesday', 'caller', 'president b'],
    ['zh', '通话根据双方商定举行', 'mutual', null],
    ['en', 'they spoke at the request of the u.s. side on monday', 'named', 'the u.s. side'],
    ['en', "they spoke at the latter's request", 'latter', null],
    ['en', 'the call was initiated by the norwegian side.', 'named', 'the norwegian side'],
    ['en', 'he took a phone call from president b on tuesday', 'caller', 'president b'],
    ['en', 'the call was held by mutual arrangement', 'mutual', null],
  ] as const)('%s: %s', (language, text, by, asker) => {
    const [one] = requestPhrases({ sentence: { start: 0, end: text.length }, text }, language);
    expect(one?.by).toBe(by);
    expect(one?.asker ? text.slice(one.asker.start, one.asker.end) : null).toBe(asker);
  });

  it.each([
    ['zh', '双方应约束企业'],
    ['zh', '乙方主动提出降低关税'],
    ['zh', '谈判的条件是乙方提出的'],
    ['zh', '美方应撤销限制'],
    ['zh', '供应链要求稳定'],
    ['zh', '双方商定将休战延长一年'],
    ['zh', '两国约定每季度核对一次'],
    ['en', 'he called the talks useful'],
    ['en', 'the request was denied'],
  ] as const)('%s: %s says nothing of a request for an exchange', (language, text) => {
    expect(requestPhrases({ sentence: { start: 0, end: text.length }, text }, language)).toEqual([]);
  });
});
