import type { ReadingContext } from '../../context.ts';
import type { Earlier } from '../../earlier.ts';
import { foldSpan } from '../../folded-span.ts';
import { bySentence } from './by-sentence.ts';
import type { ExchangeLength } from './exchange-length.ts';

/** Another account of the length: 对方公布的时长则为50分钟, "Jakarta put it at 25 minutes". */
const PUT_AT = {
  zh: /(?:时长|长度|(?:通话|会谈|会见|会晤)时间)(?:则|却)?(?:为|是|达|只有|仅为?)(?:约)?$/,
  en: /(?<![a-z])(?:puts?|gave|gives|recorded) (?:it|its length|the (?:length|duration)(?: of the [a-z]+)?|the (?:call|meeting|talks|conversation)) (?:at|as) (?:only |just |about |around )?$/,
};
/** Another exchange than the one just told. */
const OTHER = /上次|上一次|此前|去年|(?<![a-z])(?:last|previous|earlier|delay|wait|flight)(?![a-z])/;

/** Lengths of minutes or hours that somebody is said to give for what the text has told the length of. */
export function lengthsPutAt(context: ReadingContext, earlier: Earlier): ExchangeLength[] {
  const amounts = earlier
    .of('amount')
    .filter(({ value }) => value.value !== null && (value.unit === 'minute' || value.unit === 'hour'));
  return bySentence(context.sentences, amounts).flatMap((found, at) => {
    const sentence = context.sentences[at];
    if (sentence === undefined || found.length !== 1) return [];
    const folded = foldSpan(context, sentence, sentence.language);
    if (OTHER.test(folded.text)) return [];
    return found.flatMap(({ value, evidence: [own] }): ExchangeLength[] => {
      if (!PUT_AT[folded.language].test(folded.text.slice(0, folded.at(own.start)))) return [];
      const minutes = (value.value as number) * (value.unit === 'hour' ? 60 : 1);
      return [
        {
          span: { start: own.start, end: own.end },
          minutes,
          bound: value.bound,
          asValue: `PT${minutes}M`,
          channel: null,
          people: new Set(),
          days: new Set(),
          parties: new Set(),
        },
      ];
    });
  });
}
