import type { Draft, Reader } from '../reader.ts';
import type { RecordValue } from '../values.ts';
import { type ChannelWord, channelWords } from './channel-words.ts';
import { type Contact, contactsOf } from './contact.ts';

const MARGINS =
  /(?:on|in) the (?:margins|sidelines) of|(?:出席|参加)[^,;。]{1,50}?(?:期间|间隙|之际)|(?:会议|峰会|论坛|大会)(?:期间|间隙|场边)|场边/;

/** How far the manner may stand from the noun, in code units. */
const NEAR = 60;

/** How the exchange took place, from the sentence that reports it. */
export const recordChannel: Reader<'record'> = {
  id: 'record/channel',
  version: '0.1.0',
  kind: 'record',
  summary:
    'The word for a call, video exchange, meeting, talks or letter in the sentence that reports the exchange.',
  *read(context): Iterable<Draft<RecordValue>> {
    const { primary, heading, others } = contactsOf(context);
    const contact = primary ?? others[0];
    if (!contact) return;
    const better = videoWord(contact) ?? (contact.word.weak ? strongWord(contact, heading) : null);
    const word = better?.word ?? contact.word;
    const folded = better?.folded ?? contact.folded;
    const margins =
      MARGINS.test(contact.folded.text) || (heading !== null && MARGINS.test(heading.folded.text));
    yield {
      span: folded.source(word.start, word.end),
      value: { field: 'channel', value: word.channel, margins },
      basis: word.weak ? 'inferred' : 'stated',
    };
  },
  examples: [
    {
      language: 'zh',
      marked: '3月4日，林岸总统同沃恩首相[[通电话]]。',
      because: 'a partner stands before the word',
      value: { value: 'call' },
    },
    {
      language: 'zh',
      marked: '林岸總統以[[視頻方式]]同沃恩首相舉行會晤。',
      because: '視頻 comes before 會晤',
      value: { value: 'video' },
    },
    {
      language: 'zh',
      marked: '当地时间3月4日，林岸总统在出席地区峰会期间[[会见]]沃恩首相。',
      because: 'the meeting was beside another event',
      value: { value: 'meeting', margins: true },
    },
    {
      language: 'en',
      marked: 'President Lin An had a long [[phone call]] with Prime Minister Vaughn.',
      because: 'a call with a partner',
      value: { value: 'call' },
    },
    {
      language: 'en',
      marked: 'The Prime Minister [[spoke]] to President Lin An this morning.',
      because: 'leaders who speak to each other do so by phone unless the text says otherwise',
      value: { value: 'call' },
    },
    {
      language: 'en',
      marked: 'The Prime Minister [[met]] with President Lin An on the margins of the regional summit.',
      because: 'the meeting was beside another event',
      value: { value: 'meeting', margins: true },
    },
    {
      language: 'en',
      marked: 'The two leaders held a [[video call]] on Tuesday.',
      because: 'the article of the subject is not that of the call',
      value: { value: 'video' },
    },
    {
      language: 'en',
      marked: 'The foreign minister [[received]] his Norwegian counterpart in Merrow.',
      because: 'whoever is received is met',
      value: { value: 'meeting' },
    },
    {
      language: 'en',
      marked: 'The [[summit]] in Geneva ended without a statement.',
      because: 'it is taken up as known',
      value: { value: 'meeting' },
    },
    {
      language: 'en',
      marked: "The foreign minister welcomed President Lin An's decision.",
      because: 'a decision is welcomed and nobody is met',
    },
    {
      language: 'en',
      marked: 'Ahead of the summit in Geneva, ministers traded charges.',
      because: 'the summit is yet to come',
    },
    {
      language: 'en',
      marked: 'The Prime Minister spoke to reporters after the vote.',
      because: 'reporters are no partner of an exchange',
    },
    {
      language: 'zh',
      marked: '中法高级别贸易[[谈判]]2日在里昂举行。',
      because: 'two states side by side are its partners',
      value: { value: 'talks' },
    },
    {
      language: 'zh',
      marked: '应沃恩首相邀请，林岸总统与其举行[[视频会晤]]。',
      because: 'the pronoun stands for the partner',
      value: { value: 'video' },
    },
    {
      language: 'zh',
      marked: '中法高级别贸易谈判将于2日在里昂举行。',
      because: 'the talks are yet to come',
    },
    { language: 'zh', marked: '双方将尽快举行新一轮会谈。', because: 'the talks are yet to come' },
    {
      language: 'en',
      marked: 'The two sides agreed to hold another round of talks.',
      because: 'the talks are yet to come',
    },
  ],
};

/** 以视频方式同某人举行会晤: the manner stands apart from the noun it changes. */
function videoWord({ word, folded }: Contact): { word: ChannelWord; folded: Contact['folded'] } | null {
  const near = channelWords(folded, folded.language).find(
    (one) => one.channel === 'video' && Math.abs(one.start - word.start) <= NEAR,
  );
  return near ? { word: near, folded } : null;
}

/** The word of the same sentence, or of the heading, that names the channel outright. */
function strongWord(
  contact: Contact,
  heading: Contact | null,
): { word: ChannelWord; folded: Contact['folded'] } | null {
  for (const folded of [contact.folded, ...(heading ? [heading.folded] : [])]) {
    const word = channelWords(folded, folded.language).find((one) => !one.weak);
    if (word) return { word, folded };
  }
  return null;
}
