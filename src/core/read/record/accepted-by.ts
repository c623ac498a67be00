import { matchesIn } from '../../text/matches.ts';
import { foldSpan } from '../folded-span.ts';
import type { Draft, Reader } from '../reader.ts';
import { sought, testWithin } from '../sought/may-stand.ts';
import type { RecordValue } from '../values.ts';
import { partiesNamed } from './party-named.ts';
import { requestPhrases } from './request-phrases.ts';
import { subjectOf } from './requester.ts';

const EXCHANGE_ZH = '(?:通话|通电话|会晤|会谈|会见|会面|见面)';
const ACCEPTED_ZH = new RegExp(
  `(?<!双方|两国|元首|共同|一致|领导人)(?:同意|接受|答应)(?:了)?(?:进行|举行|安排)?(?:这次|此次|这一|此番)?(?:安排(?:通话|会晤|会谈)?|${EXCHANGE_ZH}|[^,;。]{1,16}?(?:的)?(?:通话|会晤|会谈|会面)(?:的)?(?:请求|提议|要求))(?=[,;。]|$)`,
  'g',
);
const ACCEPTED_EN =
  /(?<![a-z])(?:agreed to (?:take|accept|hold|have) (?:the|a|this) (?:phone |telephone |video )?(?:call|conversation)|accepted (?:the|a) (?:request|proposal) (?:for|to hold) (?:the|a) (?:phone |telephone |video )?(?:call|meeting|conversation)|granted the (?:call|meeting))(?![a-z])/g;
/** Words without which neither pattern can match. */
const ACCEPTING = sought(/同意|接受|答应|agreed to|accepted|granted/);
const JOINT =
  /(?<![a-z])(?:both|two|they|leaders|sides)(?![a-z])[^,;]{0,30}$|(?:双方|两国|元首|领导人)[^,;]{0,10}$/;

/** Who granted the exchange: a different fact from who asked for it. */
export const recordAcceptedBy: Reader<'record'> = {
  id: 'record/accepted-by',
  version: '0.1.0',
  kind: 'record',
  summary:
    'The side that is said to have granted the call or meeting; the subject of 应约 and of "took a call from" grants it by the form of words.',
  *read(context): Iterable<Draft<RecordValue>> {
    for (const sentence of context.sentences) {
      const folded = foldSpan(context, sentence, sentence.language);
      const pattern = sentence.language === 'zh' ? ACCEPTED_ZH : ACCEPTED_EN;
      for (const match of testWithin(folded, folded.text, ACCEPTING) ? matchesIn(folded.text, pattern) : []) {
        const before = folded.text.slice(Math.max(0, match.index - 120), match.index);
        if (match.index === 0 || JOINT.test(before)) continue;
        const party =
          partiesNamed(context, folded.source(Math.max(0, match.index - 120), match.index)).at(-1) ?? null;
        yield {
          span: folded.source(match.index, match.index + match[0].length),
          value: {
            field: 'acceptedBy',
            value: party,
            formula: sentence.language === 'zh' ? '同意安排' : 'agreed to take the call',
          },
        };
      }
      for (const phrase of requestPhrases(folded, sentence.language)) {
        if (phrase.by !== 'other' && phrase.by !== 'caller') continue;
        const party = subjectOf(context, folded, phrase);
        if (party === null) continue;
        yield {
          span: folded.source(phrase.start, phrase.end),
          value: { field: 'acceptedBy', value: party, formula: phrase.formula },
          basis: 'inferred',
        };
      }
    }
  },
  examples: [
    {
      language: 'zh',
      marked: '挪威首相[[应约]]同加拿大总理通电话。',
      because: 'the subject of 应约 grants the call',
      value: { value: 'NO', formula: '应约' },
    },
    {
      language: 'zh',
      marked: '挪威方面等了三周，才[[同意安排]]。',
      because: 'granting is said outright',
      value: { value: 'NO' },
    },
    {
      language: 'en',
      marked: 'After three weeks, Norway [[agreed to take the call]].',
      because: 'granting is said outright',
      value: { value: 'NO' },
    },
    {
      language: 'en',
      marked: 'The Prime Minister of Norway [[took a call from the Prime Minister of Canada]].',
      because: 'the one who takes a call grants it',
      value: { value: 'NO' },
    },
    { language: 'zh', marked: '双方同意会晤。', because: 'both sides agreed: nobody granted anything' },
    {
      language: 'en',
      marked: 'Both sides agreed to hold a call next month.',
      because: 'both sides agreed: nobody granted anything',
    },
  ],
};
