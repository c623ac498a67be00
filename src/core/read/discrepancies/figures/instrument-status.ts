import type { Span } from '../../../text/span.ts';
import type { Earlier } from '../../earlier.ts';
import { type FoldedSpan, foldSpan } from '../../folded-span.ts';
import type { Draft, Reader } from '../../reader.ts';
import type { DiscrepancyValue } from '../../values.ts';
import { differing } from './differing.ts';
import { placesNamed } from './named-event.ts';

/** What was done to bring an agreement about. */
interface Brought {
  readonly place: string;
  readonly status: 'signed' | 'issued';
  readonly span: Span;
}

const PLACE = '\uE001';
const NOUN = { zh: '(?:协议|协定|备忘录|条约)', en: '(?:agreement|deal|accord|pact|treaty|memorandum)' };
/** A verb beside the agreement named by its place; the verb is the group that matched. */
const PATTERNS = {
  zh: [
    new RegExp(`${PLACE}[^${PLACE},;:。]{0,6}${NOUN.zh}(?:的|正式)?(?:(签署|签订|签字)|(发布|发表))`),
    new RegExp(`${PLACE}(?:共同|正式|已)?(?:(签署|签订)|(发布|发表))了?[^${PLACE},;:。]{0,8}?${NOUN.zh}`),
    new RegExp(`(?:(签署|签订)|(发布|发表))(?:了|的)?${PLACE}[^${PLACE},;:。]{0,6}${NOUN.zh}`),
  ],
  en: [
    new RegExp(
      `(?<![a-z])(?:(sign(?:ed|ing)(?: of)?)|(issu(?:ed|ing)|releas(?:ed|e of|ing))) the ${PLACE} (?:[a-z-]+ ){0,2}?${NOUN.en}`,
    ),
    new RegExp(
      `(?<![a-z])(?:(signed|signing)|(issued|issuing|released)) (?:an?|the) (?:[a-z-]+ ){0,3}?${NOUN.en} in ${PLACE}`,
    ),
    new RegExp(
      `${PLACE} (?:[a-z-]+ ){0,2}?${NOUN.en} (?:was |is |had been |has been )(?:(signed)|(issued|released))`,
    ),
  ],
};
const CUE = { zh: /签署|签订|签字|发布|发表/, en: /sign|issu|releas/ };
/** Not done, or to be done. */
const UNREAL =
  /未|没有|尚|拟|将|可能|拒绝|准备|(?<![a-z])(?:not|never|yet|will|would|to be|before|refus\w*|plan\w*|unsigned)(?![a-z])/;

/** One agreement that was signed by one sentence, and issued by another. */
export const statusOfInstrument: Reader<'discrepancy'> = {
  id: 'discrepancy/instrument-status',
  version: '0.1.0',
  kind: 'discrepancy',
  after: ['mention'],
  summary:
    'An agreement named by its place that is told as signed in one place and as issued in another. What is issued jointly is seldom signed, and a reader may take one for the other. Joint statements, which may be both, are left out.',
  *read(context, earlier): Iterable<Draft<DiscrepancyValue>> {
    const first = new Map<string, Map<Brought['status'], Brought>>();
    for (const sentence of context.sentences) {
      const folded = foldSpan(context, sentence, sentence.language);
      if (!CUE[folded.language].test(folded.text)) continue;
      for (const one of broughtIn(folded, earlier)) {
        const those = first.get(one.place) ?? new Map<Brought['status'], Brought>();
        if (!those.has(one.status)) those.set(one.status, one);
        first.set(one.place, those);
      }
    }
    for (const those of first.values()) {
      if (those.size < 2) continue;
      yield differing(
        context,
        { discrepancy: 'instrument-status', class: 'caution', about: null },
        [...those.values()].map(({ span, status }) => ({ ...span, value: status })),
      );
    }
  },
  examples: [
    {
      language: 'zh',
      marked: '[[日内瓦协议签署]]后，双方暂停加税。日内瓦协议发布仅一天，新的限制就已出台。',
      because: 'signed in one sentence, issued in the other',
      value: { discrepancy: 'instrument-status', class: 'caution' },
    },
    {
      language: 'zh',
      marked: '[[日內瓦經貿協議發布]]後，市場上漲。雙方簽署日內瓦協議時並未提及晶片。',
      because: 'issued in one sentence, signed in the other',
    },
    {
      language: 'en',
      marked:
        'The [[Geneva agreement was signed]] in May. Two days after the two sides issued the Geneva agreement, new curbs followed.',
      because: 'signed in one sentence, issued in the other',
    },
    {
      language: 'en',
      marked: 'The Geneva agreement was signed in May. The London agreement was issued in June.',
      because: 'two agreements',
    },
    {
      language: 'zh',
      marked: '日内瓦协议尚未签署。日内瓦协议发布后，市场上涨。',
      because: 'nobody says that it was signed',
    },
  ],
};

function* broughtIn(folded: FoldedSpan, earlier: Earlier): Iterable<Brought> {
  for (const place of placesNamed(earlier, folded)) {
    const [own] = place.evidence;
    const start = folded.at(own.start);
    const end = folded.at(own.end);
    const from = Math.max(0, start - 24);
    const near = folded.text.slice(from, start) + PLACE + folded.text.slice(end, end + 40);
    // Behind the place sign everything stands nearer by the letters of the name, but for the sign.
    const shift = end - start - 1;
    for (const pattern of PATTERNS[folded.language]) {
      const match = pattern.exec(near);
      if (match === null || UNREAL.test(near.slice(0, match.index + match[0].length))) continue;
      const tail = match.index + match[0].length;
      yield {
        place: place.value.entity as string,
        status: match[1] === undefined ? 'issued' : 'signed',
        span: folded.source(from + match.index, from + tail + shift),
      };
      break;
    }
  }
}
