import { describe, expect, it } from 'vitest';
import { builtinLexicon } from '../../lexicon/builtin.ts';
import { createText } from '../../text/text.ts';
import { buildContext, UNKNOWN_SOURCE } from '../build-context.ts';
import { contactsOf } from './contact.ts';

function primary(content: string): string | null {
  const contacts = contactsOf(buildContext(createText('t', content), UNKNOWN_SOURCE, builtinLexicon()));
  return contacts.primary && content.slice(contacts.primary.sentence.start, contacts.primary.sentence.end);
}

describe('contactsOf', () => {
  it.each([
    ['双方上月曾在日内瓦会谈。3月4日，林岸总统同沃恩首相通电话。', '3月4日，林岸总统同沃恩首相通电话。'],
    ['发言人表示，两国元首曾多次会晤。3月4日，林岸总统会见沃恩首相。', '3月4日，林岸总统会见沃恩首相。'],
    ['林岸總統指出，雙方經貿牽頭人舉行了會談。林岸總統同沃恩首相通電話。', '林岸總統同沃恩首相通電話。'],
    [
      'The two leaders will meet again soon. On Tuesday the President spoke by phone with Prime Minister Vaughn.',
      'On Tuesday the President spoke by phone with Prime Minister Vaughn.',
    ],
    [
      'Their teams held talks in Geneva last month. The Prime Minister met with the President of Norway on Friday.',
      'The Prime Minister met with the President of Norway on Friday.',
    ],
    [
      '3月4日，双方经贸牵头人同沃恩部长举行会谈。会谈期间，林岸会见了沃恩首相。',
      '3月4日，双方经贸牵头人同沃恩部长举行会谈。',
    ],
    [
      '双方落实两国元首3月4日通话共识。5月6日，林岸部长同沃恩部长举行会谈。',
      '5月6日，林岸部长同沃恩部长举行会谈。',
    ],
  ])('takes the report of the exchange in %s', (content, sentence) => {
    expect(primary(content)).toBe(sentence);
  });

  it.each([
    '双方将尽快举行会谈。',
    '林岸总统对记者表示满意。',
    'The two sides agreed to hold talks.',
    'The minister called the talks off.',
  ])('finds no report in %s', (content) => {
    expect(primary(content)).toBeNull();
  });
});
