import { overlaps } from '../../../text/span.ts';
import type { Draft, Reader } from '../../reader.ts';
import type { DiscrepancyValue } from '../../values.ts';
import { bySentence } from './by-sentence.ts';
import { differing } from './differing.ts';
import { compareLengths, type ExchangeLength, lengthOfExchange } from './exchange-length.ts';
import { lengthsPutAt } from './length-put-at.ts';
import { mayBeTheSame } from './parties-named.ts';

/** The length of the exchange, told in two ways. */
export const durationOfExchange: Reader<'discrepancy'> = {
  id: 'discrepancy/duration',
  version: '0.1.0',
  kind: 'discrepancy',
  after: ['record', 'mention', 'time', 'amount'],
  summary:
    'Two statements of how long the exchange lasted: a conflict where they cannot both hold, a caution where one puts another bound on the same length. Lengths of an earlier exchange, or of one between others, are left out.',
  *read(context, earlier): Iterable<Draft<DiscrepancyValue>> {
    const records = earlier.of('record').filter(({ value }) => value.field === 'duration');
    if (records.length === 0) return;
    const told: ExchangeLength[] = [];
    for (const [at, found] of bySentence(context.sentences, records).entries()) {
      for (const record of found) {
        const length = lengthOfExchange(context, earlier, record, at);
        // Two hours and 17 minutes hold 17 minutes.
        if (length !== null && !told.some(({ span }) => overlaps(span, length.span))) told.push(length);
      }
    }
    for (const length of told.length === 0 ? [] : lengthsPutAt(context, earlier))
      if (!told.some(({ span }) => overlaps(span, length.span))) told.push(length);
    // The first statement stands against the first one that differs from it, so that one pair says it all.
    const [first] = told;
    if (first === undefined) return;
    const versions = [first];
    let worst: 'conflict' | 'caution' | null = null;
    for (const other of told.slice(1)) {
      if (!isOfTheSame(first, other)) continue;
      const how = compareLengths(first, other);
      if (how === null || versions.some((one) => compareLengths(one, other) === null)) continue;
      versions.push(other);
      if (how === 'conflict' || worst === null) worst = how;
    }
    if (worst === null) return;
    yield differing(
      context,
      { discrepancy: 'duration', class: worst, about: 'duration' },
      versions.map(({ span, asValue }) => ({ ...span, value: asValue })),
    );
  },
  examples: [
    {
      language: 'zh',
      marked: '两国元首20日通话，通话历时[[超过90分钟]]。双方同意保持沟通。通话持续约一个半小时，气氛良好。',
      because: 'a lower bound in one place, about the same length in the other',
      value: { discrepancy: 'duration', class: 'caution' },
    },
    {
      language: 'zh',
      marked: '兩國元首20日通話，通話歷時[[90分鐘]]。據知情人士稱，通話持續了近三個小時。',
      because: 'ninety minutes are not nearly three hours',
      value: { discrepancy: 'duration', class: 'conflict' },
    },
    {
      language: 'en',
      marked:
        'The two leaders spoke for [[more than 90 minutes]]. An aide later said that the call lasted about an hour and a half.',
      because: 'a lower bound in one place, about the same length in the other',
      value: { discrepancy: 'duration', class: 'caution' },
    },
    {
      language: 'en',
      marked:
        'The two leaders spoke for [[70 minutes]]. The palace put the length of the call at 25 minutes.',
      because: 'two accounts of one call',
      value: { discrepancy: 'duration', class: 'conflict' },
    },
    {
      language: 'en',
      marked: 'The call lasted more than an hour. The 90-minute call covered trade.',
      because: 'ninety minutes are more than an hour',
    },
    {
      language: 'zh',
      marked: '两国元首通话约90分钟。上一次通话历时两个小时。',
      because: 'the second length is of another call',
    },
  ],
};

/** Two statements are of one exchange unless they name different channels or different parties. */
function isOfTheSame(a: ExchangeLength, b: ExchangeLength): boolean {
  if (a.channel !== null && b.channel !== null && a.channel !== b.channel) return false;
  if (a.days.size > 0 && b.days.size > 0 && [...a.days].every((day) => !b.days.has(day))) return false;
  if (!mayBeTheSame(a.people, b.people)) return false;
  if (a.parties.size < 2 || b.parties.size < 2) return true;
  return a.parties.size === b.parties.size && [...a.parties].every((party) => b.parties.has(party));
}
