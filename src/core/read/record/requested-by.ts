import { type FoldedSpan, foldSpan } from '../folded-span.ts';
import type { Draft, Reader } from '../reader.ts';
import type { RecordValue } from '../values.ts';
import { requestObject } from './request-object.ts';
import { type RequestPhrase, requestPhrases } from './request-phrases.ts';
import { askerAsWritten, requester } from './requester.ts';

const PRIOR_ATTEMPT = /未果|未能|落空|遭拒|被拒|(?<![a-z])(?:failed|unsuccessful|rebuffed|in vain)(?![a-z])/;

/** Who asked for the exchange, or for something agreed in it, as far as the words say. */
export const recordRequestedBy: Reader<'record'> = {
  id: 'record/requested-by',
  version: '0.1.0',
  kind: 'record',
  summary:
    'Phrases that say who asked (应美方请求, "at the request of"), imply it (应约, "took a call from") or say that both arranged it; with what was asked for.',
  *read(context): Iterable<Draft<RecordValue>> {
    for (const sentence of context.sentences) {
      const folded = foldSpan(context, sentence, sentence.language);
      for (const phrase of requestPhrases(folded, sentence.language)) {
        const object = requestObject(context, folded, phrase);
        // An invitation to visit is the business of the readers of events; a mutual arrangement counts for exchanges only.
        if (
          object === 'action' &&
          (phrase.by === 'mutual' || /邀|invitation/.test(folded.text.slice(phrase.start, phrase.end)))
        )
          continue;
        if (asksWho(folded, phrase) || isDenied(folded, phrase)) continue;
        if (PRIOR_ATTEMPT.test(folded.text.slice(phrase.end, phrase.end + 12))) continue;
        const value = requester(context, folded, phrase);
        // "At the earliest request" names nobody.
        if (phrase.by === 'adjective' && value === null) continue;
        const asker = askerAsWritten(context, folded, phrase);
        const explicit = phrase.by !== 'other' && phrase.by !== 'caller';
        yield {
          span: folded.source(phrase.start, phrase.end),
          value: { field: 'requestedBy', value, asker, explicit, formula: phrase.formula, object },
          basis: explicit ? 'stated' : 'inferred',
        };
      }
    }
  },
  examples: [
    {
      language: 'zh',
      marked: '3月4日晚，加拿大总理[[应约]]同挪威首相通电话。',
      because: 'the formula implies that the other side asked and does not say so',
      value: { value: 'NO', explicit: false, formula: '应约', object: 'exchange' },
    },
    {
      language: 'zh',
      marked: '[[應挪威方面請求]]，雙方通了電話。',
      because: 'the one who asked is named',
      value: { value: 'NO', explicit: true, object: 'exchange' },
    },
    {
      language: 'zh',
      marked: '[[在对方要求下]]，首相同意继续遵守协定。',
      because: 'the request governs a promise and not the call',
      value: { value: 'counterpart', object: 'commitment' },
    },
    {
      language: 'zh',
      marked: '此次[[通话由挪威方面发起]]。',
      because: 'the one who asked is named',
      value: { value: 'NO', object: 'exchange' },
    },
    {
      language: 'zh',
      marked: '通话是[[根据双方商定]]安排的。',
      because: 'neither side claims the request',
      value: { value: 'mutual', object: 'exchange' },
    },
    {
      language: 'en',
      marked: 'The two ministers spoke by phone [[at the request of the Norwegian side]].',
      because: 'the one who asked is named',
      value: { value: 'NO', explicit: true, object: 'exchange' },
    },
    {
      language: 'en',
      marked:
        'The Prime Minister of Canada [[took a phone call from the Prime Minister of Norway]] on Tuesday.',
      because: 'the caller is the other side, by the form of words',
      value: { value: 'NO', explicit: false },
    },
    {
      language: 'en',
      marked: 'The premier agreed, [[at the request of his counterpart]], to extend the pact.',
      because: 'the request governs a promise and not an exchange',
      value: { value: 'counterpart', object: 'commitment' },
    },
    {
      language: 'zh',
      marked: '应挪威首相邀请，加拿大总理将于下月访问挪威。',
      because: 'an invitation to visit asks for no contact',
    },
    { language: 'zh', marked: '挪方否认请求此次通话。', because: 'denied' },
    { language: 'en', marked: 'Norway denied having requested the call.', because: 'denied' },
    {
      language: 'zh',
      marked: '[[通话由挪威方面发起]]。挪威外交部称，通话并非由挪威方面发起。',
      because: 'one account tells it and the other side denies it: only the denied clause gives none',
      value: { value: 'NO' },
    },
    {
      language: 'en',
      marked: 'Canada said [[Norway requested the call]].',
      because: 'who says so is not the one who asked',
      value: { value: 'NO' },
    },
    {
      language: 'en',
      marked: 'Norway rejected the claim that the call was requested by Norway.',
      because: 'denied by the one who is said to have asked',
    },
    {
      language: 'en',
      marked: 'The call was moved to Friday [[at the request of the Norwegian side]].',
      because: 'what was asked for is another day, and not the call',
      value: { value: 'NO', object: 'action' },
    },
    {
      language: 'zh',
      marked: '双方原定周三通话，后[[应挪威方面请求]]推迟一天。',
      because: 'what was asked for is another day',
      value: { value: 'NO', object: 'action' },
    },
    {
      language: 'en',
      marked: '[[It was the Norwegian premier who called Canada]] on Tuesday.',
      because: 'the cleft names the caller',
      value: { value: 'NO', object: 'exchange' },
    },
    {
      language: 'en',
      marked: 'It was Norway who called the talks productive.',
      because: 'called means described',
    },
    {
      language: 'zh',
      marked: '加拿大官员说，[[是挪威方面先提出通话的]]。',
      because: 'the cleft names who asked',
      value: { value: 'NO', object: 'exchange' },
    },
    { language: 'zh', marked: '不是挪威方面先提出通话的。', because: 'denied' },
    {
      language: 'en',
      marked: 'Norway said [[it had requested the call]].',
      because: 'the pronoun is whoever tells it',
      value: { value: 'NO', object: 'exchange' },
    },
    {
      language: 'en',
      marked: 'The call was held [[at the Norwegian request]].',
      because: 'the adjective names the party',
      value: { value: 'NO', object: 'exchange' },
    },
    {
      language: 'en',
      marked: 'Both will meet at the earliest request.',
      because: 'the adjective names nobody',
    },
    { language: 'zh', marked: '双方应约束各自的企业。', because: '应 means ought here' },
    {
      language: 'en',
      marked: 'The two sides called the talks productive.',
      because: 'called means described',
    },
  ],
};

const DENIED_BEFORE =
  /(?:否认|并未|没有|从未|未曾|不曾|并非|不是)[^,;。]{0,8}$|(?<![a-z])(?:den(?:y|ies|ied)|not|never|n't|neither|nor)(?: [a-z]+){0,4} ?$|(?<![a-z])(?:not true|untrue|false|incorrect|wrong|no truth|reject(?:s|ed)|dismiss(?:es|ed)|disput(?:es|ed)|rebut(?:s|ted)|den(?:y|ies|ied|ying))(?: [a-z]+){0,8} ?$/;
const DENIED_INSIDE =
  /否认|并非|不是|非由|并未|没有|从未|未曾|不曾|(?<![a-z])(?:den(?:y|ies|ied|ying)|did not|had not|has not|never|didn't)(?![a-z])/;

/** …的说法不属实: what is quoted to be called untrue. */
const DENIED_AFTER =
  /^[^,;。]{0,12}(?:不属实|不实|不是事实|与事实不符|纯属|子虚乌有)|^[^,;.]{0,24}(?<![a-z])(?:(?:is|was) (?:untrue|false|not true|incorrect)|never happened)(?![a-z])/;

/** 否认请求此次通话, "did not request the call": whoever denies having asked is not told to have asked. */
function isDenied({ text }: FoldedSpan, { start, end }: RequestPhrase): boolean {
  return (
    DENIED_BEFORE.test(text.slice(Math.max(0, start - 40), start)) ||
    DENIED_INSIDE.test(text.slice(start, end)) ||
    DENIED_AFTER.test(text.slice(end, end + 40))
  );
}

/** 由谁提出: the text asks who it was and does not say. */
function asksWho({ text }: FoldedSpan, { asker }: RequestPhrase): boolean {
  return (
    asker !== null && /谁|何方|哪|(?<![a-z])(?:whom?|which)(?![a-z])/.test(text.slice(asker.start, asker.end))
  );
}
