import type { Span } from '../../text/span.ts';
import type { ReadingContext } from '../context.ts';
import type { FoldedSpan } from '../folded-span.ts';
import { formTexts } from '../form-texts.ts';
import type { ChannelWord } from './channel-words.ts';

/** A place in locative grammar. */
export interface NamedPlace {
  readonly span: Span;
  readonly id: string;
  /** English name of the entry, so that accounts in two languages agree; as written where the lexicon has none. */
  readonly name: string;
  readonly preposition: 'in' | 'at' | 'zai';
}

const BEFORE_EN = /(?<![a-z])(?<preposition>in|at) (?:the )?(?:[a-z]+ (?:city|capital|town) of )?$/;
/** 在, with at most the state or a word such as 当地 between it and the place. */
const BEFORE_ZH = /(?:在|于)(?:当地|首都)?(?<between>[^,;:。!?、在于同与和]{0,8})$/;
const DATELINE = /^(?:[0-9一二三四五六七八九十月日]{2,8}(?:电|讯|专电)|,? [a-z]+ [0-9]{1,2} \()/;

/** The lexicon's places that stand in locative grammar, in text order. */
export function namedPlaces(context: ReadingContext, folded: FoldedSpan): NamedPlace[] {
  const found: NamedPlace[] = [];
  for (const one of placeHits(context, folded)) {
    const start = folded.at(one.span.start);
    const end = folded.at(one.span.end);
    const before = folded.text.slice(Math.max(0, start - 40), start);
    if (DATELINE.test(folded.text.slice(end, end + 24))) continue;
    const match = (folded.language === 'zh' ? BEFORE_ZH : BEFORE_EN).exec(before);
    if (match === null || !onlyNames(context, folded, start, match.groups?.between ?? '')) continue;
    const preposition = folded.language === 'zh' ? 'zai' : match.groups?.preposition === 'at' ? 'at' : 'in';
    found.push({ ...one, preposition });
  }
  return found;
}

function placeHits(context: ReadingContext, folded: FoldedSpan): Omit<NamedPlace, 'preposition'>[] {
  const places = context.hits('place', folded).map((hit) => ({
    span: { start: hit.start, end: hit.end },
    id: hit.entry.id,
    name: hit.entry.label.en,
  }));
  // A capital is listed as a way of naming a government too; in locative grammar it is the city.
  const capitals = context
    .hits('party', folded)
    .filter((hit) => hit.role === 'metonym')
    .flatMap((hit) => {
      const span = { start: hit.start, end: hit.end };
      const entry = context.lexicon.data.place.find((place) =>
        formTexts(place.forms[hit.language]).includes(hit.form),
      );
      return entry ? [{ span, id: entry.id, name: entry.label.en }] : [];
    });
  return [
    ...places,
    ...capitals.filter((one) => !places.some((other) => other.span.start === one.span.start)),
  ].sort((a, b) => a.span.start - b.span.start);
}

/** Between 在 and the place only the name of a state or another place may stand: 在韩国庆州. */
function onlyNames(context: ReadingContext, folded: FoldedSpan, end: number, between: string): boolean {
  if (between === '') return true;
  const span = folded.source(end - between.length, end);
  const covered = [...context.hits('party', span), ...context.hits('place', span)];
  return covered.some((hit) => hit.start === span.start);
}

const UNLISTED_EN =
  /(?:^|[ ,])in (?<name>(?:[A-Z][\p{L}'’-]+)(?: (?:[A-Z][\p{L}'’-]+|de|do|da|del|la|le)){0,3})(?=[,.;:]| (?:on|today|this|yesterday|where|during|for|to|and|before|after|as|ahead)(?![a-z])|$)/gu;
const CALENDAR =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Spring|Summer|Autumn|Winter)/;

/** A place that the lexicon does not know: "in Malmstad", or after the name of its state (在挪威贝尔根会见). */
export function unlistedPlace(
  context: ReadingContext,
  folded: FoldedSpan,
  word: ChannelWord,
): NamedPlace | null {
  return folded.language === 'en' ? unlistedEnglish(context, folded, word) : unlistedChinese(context, folded);
}

function unlistedEnglish(context: ReadingContext, folded: FoldedSpan, word: ChannelWord): NamedPlace | null {
  const after = folded.source(word.end, folded.text.length);
  const source = context.text.content.slice(after.start, Math.min(after.end, after.start + 300));
  for (const match of source.matchAll(UNLISTED_EN)) {
    const name = match.groups?.name ?? '';
    const start = after.start + match.index + match[0].length - name.length;
    const span = { start, end: start + name.length };
    const taken = (['party', 'person', 'organisation', 'outlet', 'issue', 'title'] as const).some(
      (kind) => context.hits(kind, span).length > 0,
    );
    if (taken || CALENDAR.test(name)) continue;
    return { span, id: `place:${name.toLowerCase().replace(/[^\p{L}]+/gu, '-')}`, name, preposition: 'in' };
  }
  return null;
}

const UNLISTED_ZH = /^(?<name>[一-龥]{2,5}?)(?:出席|同|与|会见|会晤|举行|进行|参加|访问)/;

function unlistedChinese(context: ReadingContext, folded: FoldedSpan): NamedPlace | null {
  for (const hit of context.hits('party', folded)) {
    if (hit.role !== 'name') continue;
    const start = folded.at(hit.start);
    if (start === 0 || !/[在于]/.test(folded.text.charAt(start - 1))) continue;
    const end = folded.at(hit.end);
    const name = UNLISTED_ZH.exec(folded.text.slice(end, end + 10))?.groups?.name;
    if (name === undefined || /会议|期间|方面|政府|首都|当地/.test(name)) continue;
    const span = folded.source(end, end + name.length);
    const written = context.text.content.slice(span.start, span.end);
    return { span, id: `place:${name}`, name: written, preposition: 'zai' };
  }
  return null;
}
