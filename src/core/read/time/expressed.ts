import type { BlockKind } from '../../text/layout.ts';
import type { Span } from '../../text/span.ts';
import type { ReadingContext } from '../context.ts';
import { type FoldedSpan, foldSpan } from '../folded-span.ts';
import type { Draft, Reader } from '../reader.ts';
import type { TimeValue } from '../values.ts';
import { expressedExamples } from './expressed-examples.ts';
import { isTheContact, memoryOf, publicationDay, tellsOfTheContact } from './memory.ts';
import { type Memory, type ToldTime, tellTimes } from './tell-times.ts';

/** A caption or heading dates an event as well as the body does; references and footers date the publication. */
const READ: readonly BlockKind[] = ['body', 'caption', 'heading'];

/** Every date, time, period, limit and offset of the text, with what it was counted from. */
export const timeExpressed: Reader<'time'> = {
  id: 'time/expressed',
  version: '0.1.0',
  kind: 'time',
  summary:
    'Dates, times of day, periods, limits and what recurs, as EDTF; counted from publication, from the exchange, or from the event whose words stand beside them. Lengths of time are amounts and are left out.',
  *read(context: ReadingContext): Iterable<Draft<TimeValue>> {
    const start = memoryOf(context);
    let { memory } = start;
    for (const sentence of context.layout.sentences) {
      const block = context.layout.blocks[sentence.block];
      if (block === undefined || !READ.includes(block.kind)) continue;
      const folded = foldSpan(context, sentence, sentence.language);
      const events: Memory['events'] = (event, from, isVague) => {
        const words = folded.text.slice(event.start, event.end);
        const isContact = isTheContact(words);
        if (!isContact && !(isVague && tellsOfTheContact(folded.text.slice(0, from))))
          return publicationDay(context, words);
        return start.exchange ?? (isContact ? (memory.told?.first ?? null) : null);
      };
      const told = tellTimes(folded.text, sentence.language, { ...memory, events });
      memory = told.memory;
      for (const time of told.times) {
        if (time.time.kind !== 'length') yield draftOf(context, folded, time);
      }
    }
  },
  examples: expressedExamples,
};

function draftOf(context: ReadingContext, folded: FoldedSpan, told: ToldTime): Draft<TimeValue> {
  const span = folded.source(told.start, told.end);
  const written = (one: Span): string => context.text.content.slice(one.start, one.end);
  const event = told.event === null ? null : folded.source(told.event.start, told.event.end);
  const zone = told.zoning === null ? null : zoneSpan(folded, told, told.zoning.name);
  return {
    span,
    value: {
      ...told.value,
      asWritten: written(span),
      zone:
        told.zoning === null
          ? null
          : { asWritten: zone === null ? told.zoning.name : written(zone), offset: told.zoning.offset },
      event: event === null ? null : written(event),
    },
    basis: told.value.anchor === 'stated' || told.value.anchor === null ? 'stated' : 'inferred',
    ...(zone === null || (zone.start >= span.start && zone.end <= span.end) ? {} : { also: [zone] }),
  };
}

/** How far from a time the words for its zone stand, in code units of the folded text. */
const ZONE_REACH = 40;

function zoneSpan(folded: FoldedSpan, { start, end }: ToldTime, name: string): Span | null {
  const from = Math.max(0, start - ZONE_REACH);
  const window = folded.text.slice(from, end + ZONE_REACH);
  // Of two, the one after the time, then the one nearest before it.
  const after = window.indexOf(name, Math.max(0, start - from));
  const at = after >= 0 ? after : window.lastIndexOf(name);
  return at < 0 ? null : folded.source(from + at, from + at + name.length);
}
