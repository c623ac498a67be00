import type { ReadingContext } from '../../context.ts';
import type { Earlier } from '../../earlier.ts';
import type { Draft, Reader } from '../../reader.ts';
import type { FindingOf } from '../../reading.ts';
import type { DiscrepancyValue } from '../../values.ts';
import { type DatedEvent, datedEvents } from './dated-events.ts';
import { numberOf } from './days.ts';
import { differing } from './differing.ts';
import { eventOffsets } from './event-offset.ts';
import { mayBeTheSame, partiesNamed, peopleNamed } from './parties-named.ts';

/** Days between two dates that may still be meant for one event. What lies further apart is another one. */
const NEAR = 3;
/** A part of the event, or one of several. */
const PART =
  /首日|次日|第[一二三四两]|开始|开幕|结束|闭幕|继续|恢复|再次|新一轮|首轮|第[一二三四]轮|[两三四]天|为期|又|前夕|(?<![a-z])(?:first|second|third|final|wrap\w*|conclud\w*|finish\w*|last\w*|days?|round|begin\w*|began|start\w*|open\w*|end\w*|clos\w*|resum\w*|continu\w*|again|another|new|next|previous|eve)(?![a-z])/;
const VERB =
  /签署|签订|发表|发布|公布|达成|举行|召开|开启|举办|(?<![a-z])(?:signed|struck|reached|issued|agreed|held)(?![a-z])/;

/** One event that the text puts on two days. */
export const dateOfEvent: Reader<'discrepancy'> = {
  id: 'discrepancy/event-date',
  version: '0.1.0',
  kind: 'discrepancy',
  after: ['time', 'mention', 'amount'],
  summary:
    'Talks, a summit or an agreement that the text names by its place and puts on one day in one sentence and on another day within three in another. A part of it, a range of days and a second round are left out.',
  *read(context, earlier): Iterable<Draft<DiscrepancyValue>> {
    const byKey = new Map<string, DatedEvent[]>();
    for (const event of datedEvents(context, earlier, eventOffsets(context, earlier)))
      if (event.clause !== '' && !PART.test(event.clause))
        byKey.set(event.key, [...(byKey.get(event.key) ?? []), event]);
    for (const events of byKey.values()) {
      const [first] = events;
      const other = events.find((one) => first !== undefined && mayBeOneEvent(context, earlier, first, one));
      if (first === undefined || other === undefined || isRangeOver(context, earlier, first, other)) continue;
      yield differing(
        context,
        { discrepancy: 'event-date', class: 'conflict', about: null },
        [first, other].map(({ span, day }) => ({ ...span, value: day })),
      );
    }
  },
  examples: [
    {
      language: 'zh',
      marked: '双方会谈将于[[2031年6月9日]]在伦敦举行。分析人士指出，6月10日在伦敦举行的会谈难有突破。',
      because: 'one meeting at one place on two days',
      value: { discrepancy: 'event-date', class: 'conflict' },
    },
    {
      language: 'zh',
      marked: '雙方會談將於[[2031年6月9日]]在倫敦舉行。分析人士指出，6月10日倫敦會談難有突破。',
      because: 'one meeting at one place on two days',
    },
    {
      language: 'en',
      marked:
        'The two sides will hold talks in London on [[June 9, 2031]]. Analysts expect little of the talks in London on June 10.',
      because: 'one meeting at one place on two days',
    },
    {
      language: 'en',
      marked:
        'The two sides held talks in London on June 9, 2031. They held talks in Geneva on June 10, 2031.',
      because: 'two places',
    },
    {
      language: 'zh',
      marked: '双方2031年6月9日至10日在伦敦举行会谈。6月10日伦敦会谈结束。',
      because: 'the talks went on for two days',
    },
  ],
};

/** Told in two sentences, near each other in time, of the same parties as far as both are named, by the same verb. */
function mayBeOneEvent(context: ReadingContext, earlier: Earlier, a: DatedEvent, b: DatedEvent): boolean {
  if (isOfNoYear(a.day) !== isOfNoYear(b.day)) return false;
  const apart = Math.abs(numberOf(inSomeYear(a.day)) - numberOf(inSomeYear(b.day)));
  if (apart === 0 || apart > NEAR || a.sentence === b.sentence || a.noun !== b.noun) return false;
  const [verb, other] = [VERB.exec(a.clause)?.[0], VERB.exec(b.clause)?.[0]];
  if (verb !== undefined && other !== undefined && verb !== other) return false;
  const [here, there] = [a, b].map(({ sentence }) => context.sentences[sentence]);
  if (here === undefined || there === undefined) return false;
  if (!mayBeTheSame(peopleNamed(earlier, here), peopleNamed(earlier, there))) return false;
  const [one, two] = [partiesNamed(earlier, here), partiesNamed(earlier, there)];
  if (two.size < 2) return true;
  // Whoever the first sentence leaves unnamed was named before it, or somebody else is meant by the second.
  if (one.size < 2) {
    const before = partiesNamed(earlier, { start: 0, end: a.span.end });
    return [...two].every((party) => before.has(party));
  }
  return [...one].filter((party) => two.has(party)).length >= 2;
}

function isOfNoYear(day: string): boolean {
  return day.startsWith('XXXX');
}

/** Two days of one unknown year are as far apart as in any leap year. */
function inSomeYear(day: string): string {
  return day.replace('XXXX', '2000');
}

/** Whether the text tells a stretch of days that holds both: an event of several days is not dated twice. */
function isRangeOver(context: ReadingContext, earlier: Earlier, a: DatedEvent, b: DatedEvent): boolean {
  if (earlier.of('amount').some((amount) => isDaysOf(context, amount, a))) return true;
  return earlier.of('time').some(({ value }) => {
    const [from, to] = (value.value ?? '').split('/');
    if (from === undefined || to === undefined || from.length !== 10 || to.length !== 10) return false;
    return [a.day, b.day].every((day) => from <= day && day <= to);
  });
}

/** Two days of talks: the event stands right behind the length. */
function isDaysOf(
  { text, view }: ReadingContext,
  { value: { quantity, unit, value }, evidence: [own] }: FindingOf<'amount'>,
  { noun }: DatedEvent,
): boolean {
  if (quantity !== 'duration' || unit !== 'day' || value === null || value < 2) return false;
  const end = Math.min(text.content.length, own.end + 24);
  return (
    view.folded
      .slice(view.toView(own.end), view.toView(end))
      .split(/[,;。]/, 1)[0]
      ?.includes(noun) ?? false
  );
}
