import { coveringAt } from '../../../text/bisect.ts';
import type { Sentence } from '../../../text/layout.ts';
import { overlaps, type Span } from '../../../text/span.ts';
import type { ReadingContext } from '../../context.ts';
import type { Earlier } from '../../earlier.ts';
import { foldSpan } from '../../folded-span.ts';
import type { Draft, Reader } from '../../reader.ts';
import { partiesNamed } from '../../record/party-named.ts';
import type { DiscrepancyValue } from '../../values.ts';
import { daysTold, isAboutAnother } from './days-told.ts';
import { initiatorWords } from './initiator-words.ts';
import { disagreement, type Version } from './versions.ts';

/** Different wordings for who asked for, granted or opened the one exchange that a text is about. */
export const initiator: Reader<'discrepancy'> = {
  id: 'discrepancy/initiator',
  version: '0.1.0',
  kind: 'discrepancy',
  summary:
    'Two or more readings of who asked for the exchange (应约 names nobody, 应美方请求 names one side, 由中方主导开启 the other), with who is said to have granted it.',
  after: ['record', 'time'],
  *read(context, earlier): Iterable<Draft<DiscrepancyValue>> {
    const versions = versionsOf(context, earlier);
    const readings = new Set(versions.map(({ value }) => value));
    // Who granted it is a fact of its own; seeking an exchange and asking for it are one reading.
    const openings = new Set(
      [...readings]
        .filter((reading) => !/^(?:accepted|denied):/.test(reading))
        .map((reading) => reading.replace('sought:', 'requested:')),
    );
    const isDenied = [...openings].some(
      (reading) => reading.startsWith('requested:') && readings.has(reading.replace('requested:', 'denied:')),
    );
    if (openings.size < 2 && !isDenied) return;
    const openers = new Set(
      [...openings].filter((one) => one !== 'implied').map((one) => one.split(':').at(-1)),
    );
    yield disagreement(
      context,
      {
        discrepancy: 'initiator',
        class: openers.size > 1 || isDenied ? 'conflict' : 'caution',
        about: 'requestedBy',
      },
      versions,
    );
  },
  examples: [
    {
      language: 'zh',
      marked: '3月4日晚，加拿大总理[[应约]]同挪威首相通电话。加方通报写明，此次通话系应挪威方面请求进行。',
      because: 'one wording names nobody, the other one names who asked',
      value: { discrepancy: 'initiator', class: 'caution' },
    },
    {
      language: 'zh',
      marked:
        '3月4日晚，加拿大總理同挪威首相通電話。通話系[[應挪威方面請求]]進行。也有評論說，這次通話是由加拿大主導開啟的。',
      because: 'two sides are said to have opened it',
      value: { discrepancy: 'initiator', class: 'conflict' },
    },
    {
      language: 'en',
      marked:
        'The Prime Minister of Canada spoke by phone with the Prime Minister of Norway on Monday. The call took place [[at the request of Norway]], Ottawa said. Oslo said the call took place by mutual arrangement.',
      because: 'one side asked, or both arranged it',
      value: { discrepancy: 'initiator', class: 'conflict' },
    },
    {
      language: 'en',
      marked:
        'The two ministers spoke by phone on Monday. [[Oslo says it did not request Monday’s call]]. The call took place at the request of Norway, a Canadian official said.',
      because: 'one says that a side asked, and that side says that it did not',
      value: { class: 'conflict' },
    },
    {
      language: 'zh',
      marked: '加拿大总理同挪威首相通电话。加方否认请求此次通话，通话系应挪威方面请求进行。',
      because: 'one side did not ask and the other one did',
    },
    {
      language: 'zh',
      marked: '加拿大总理应约同挪威首相通电话。通话中，双方谈及渔业。',
      because: 'one wording',
    },
    {
      language: 'zh',
      marked: '加拿大总理应约同挪威首相通电话。双方约定在两周内再次通话。',
      because: 'what both arranged is the next call',
    },
    {
      language: 'zh',
      marked: '此次通话系应挪威方面请求进行。上次通话则是应加拿大方面请求进行的。',
      because: 'two exchanges',
    },
    {
      language: 'en',
      marked:
        'The two ministers spoke by phone at the request of Norway. After three weeks, Canada had agreed to take the call.',
      because: 'who asked and who granted are two facts that agree',
    },
  ],
};

interface Reading extends Version {
  readonly value: string;
}

function versionsOf(context: ReadingContext, earlier: Earlier): Reading[] {
  const records = earlier.of('record');
  const exchange = records.flatMap(({ value }) => (value.field === 'date' ? [value.value] : []));
  const days = daysTold(context, earlier);
  const isOfAnother = (at: number): boolean => {
    const sentence = coveringAt(context.layout.sentences, at);
    return sentence === null || tellsOfAnother(context, sentence, days.get(sentence.index) ?? [], exchange);
  };
  const words = [...openings(context)];
  const denials = words.filter(({ role }) => role === 'denied');
  const versions: Reading[] = [];
  const taken = new Set<number>();
  for (const { value, evidence } of records) {
    const [{ start, end }] = evidence;
    if (value.field !== 'requestedBy' || value.object !== 'exchange' || isOfAnother(start)) continue;
    // Not to have asked is no asking.
    if (denials.some(({ span }) => overlaps(span, evidence[0]))) continue;
    if (value.value === 'mutual' && isNextOne(context, end)) continue;
    taken.add(start);
    const reading = value.value === 'mutual' ? 'mutual' : `requested:${value.value ?? value.asker ?? ''}`;
    versions.push({ start, end, value: value.explicit || value.value === 'mutual' ? reading : 'implied' });
  }
  for (const { value, evidence } of records) {
    const [{ start, end }] = evidence;
    if (value.field !== 'acceptedBy' || value.value === null || taken.has(start) || isOfAnother(start))
      continue;
    versions.push({ start, end, value: `accepted:${value.value}` });
  }
  for (const { span, role, party } of words) {
    if (isOfAnother(span.start) || versions.some((one) => overlaps(one, span))) continue;
    versions.push({ ...span, value: `${role}:${party}` });
  }
  return versions;
}

/** Who is said to have opened the exchange or to have sought it, in words that the record does not hold. */
function* openings(
  context: ReadingContext,
): Generator<{ span: Span; role: 'lead' | 'sought' | 'denied'; party: string }> {
  for (const sentence of context.sentences) {
    const folded = foldSpan(context, sentence, sentence.language);
    for (const { role, start, end, actor } of initiatorWords(folded, sentence.language)) {
      const [party, second] = partiesNamed(context, folded.source(actor.start, actor.end));
      if (party !== undefined && second === undefined)
        yield { span: folded.source(role === 'lead' ? start : actor.start, end), role, party };
    }
  }
}

const NEXT_ZH = /^[^,;。]{0,12}?(?:再次|再度|之后|此后|下一|下次|下周|下月|明年|尽快|择期|适时|将)/;
const NEXT_EN =
  /^[^,;.]{0,40}?(?<![a-z])(?:again|next|another|further|soon|will|would|to (?:hold|meet|speak|talk))(?![a-z])/;

/** What both arranged is the next exchange and not the one that took place: 双方约定两周内再次通话. */
function isNextOne(context: ReadingContext, end: number): boolean {
  const sentence = coveringAt(context.layout.sentences, end);
  if (sentence === null || end >= sentence.end) return false;
  const rest = context.folded({ start: end, end: sentence.end });
  return (sentence.language === 'zh' ? NEXT_ZH : NEXT_EN).test(rest);
}

function tellsOfAnother(
  context: ReadingContext,
  sentence: Sentence,
  days: readonly string[],
  exchange: readonly string[],
): boolean {
  if (exchange.length > 0 && days.length > 0 && !days.some((day) => exchange.includes(day))) return true;
  return isAboutAnother(context, sentence);
}
