import { describe, expect, it } from 'vitest';
import { builtinLexicon } from '../../lexicon/builtin.ts';
import { createText } from '../../text/text.ts';
import { UNKNOWN_SOURCE } from '../build-context.ts';
import { readText } from '../engine.ts';
import { findingsOf } from '../reading.ts';
import { recordReaders } from './readers.ts';

const lexicon = builtinLexicon();

/** What a report tells of its exchange, as "field: value"; a place by its words. */
function recordOf(content: string): readonly string[] {
  const about = {
    ...UNKNOWN_SOURCE,
    kind: 'report' as const,
    parties: ['NO', 'CA'],
    published: '2031-07-21',
  };
  return findingsOf(readText(createText('t', content), lexicon, recordReaders, about), 'record')
    .map(({ value, evidence }) => {
      if (value.field === 'channel') return `channel: ${value.value}`;
      if (value.field === 'place') return `place: ${evidence[0].exact}`;
      return value.field === 'duration' ? `minutes: ${value.minutes}` : '';
    })
    .filter((one) => one !== '');
}

describe('the exchange of a report that tells something else first', () => {
  it.each([
    [
      'Speaking after talks with Foreign Minister Anders Moe in Geneva, Canadian Foreign Minister Paul Ames said that they would meet again.',
      ['channel: talks', 'place: Geneva'],
    ],
    [
      'Norway will lift its ban on Canadian beef, Prime Minister Hanne Dahl said after a phone call with President Colm Reyes.',
      ['channel: call'],
    ],
    [
      'The Norwegian minister told her Canadian counterpart in a video call that it stays.',
      ['channel: video'],
    ],
    [
      'Negotiators from Norway and Canada resumed trade negotiations in Oslo on Tuesday.',
      ['channel: talks', 'place: Oslo'],
    ],
    [
      "Canada's prime minister paid an official visit to Oslo on 4 May at the invitation of his Norwegian counterpart.",
      ['channel: meeting', 'place: Oslo'],
    ],
    [
      'Good call today with the Prime Minister of Norway, just under an hour!',
      ['channel: call', 'minutes: 60'],
    ],
    ['A spokesman said the meeting had lasted around 45 minutes.', ['minutes: 45']],
    [
      '挪威首相达尔与加拿大总理雷耶斯上周五在日内瓦会晤两个半小时，敲定了框架。',
      ['channel: meeting', 'place: 日内瓦', 'minutes: 150'],
    ],
    ['加拿大總理雷耶斯3日結束對挪威的正式訪問，啟程回國。', ['channel: meeting']],
    ['会谈从上午九点一直谈到下午一点，前后四个小时。', ['minutes: 240']],
  ])('reads %s', (text, expected) => {
    expect([...recordOf(text)].sort()).toEqual([...expected].sort());
  });

  it.each([
    'Norway and Canada are to hold talks on seal hunting in Geneva next month.',
    'After a phone call with his lawyer, the envoy left the building.',
    'After a meeting with union leaders in Bergen, the company said it would cut 200 jobs.',
    "The minister flew to Oslo in 2019, and in a meeting with Norway's premier in 2020 the ban fell.",
    'The president is expected to visit Oslo in the autumn.',
    'The match lasted 90 minutes, and both fan groups met in Oslo.',
    '挪威外长将于下周访问加拿大，并与加方举行会谈。',
    '达尔上周六在奥斯陆参观了一座船厂。',
    '挪威企业与加拿大客户上周在日内瓦洽谈订单。',
  ])('finds none in %s', (text) => expect(recordOf(text)).toEqual([]));
});
