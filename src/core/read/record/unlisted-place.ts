import { matchesIn } from '../../text/matches.ts';
import type { ReadingContext } from '../context.ts';
import type { FoldedSpan } from '../folded-span.ts';
import type { ChannelWord } from './channel-words.ts';
import type { NamedPlace } from './place-names.ts';

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
  for (const match of matchesIn(source, UNLISTED_EN)) {
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

/** 在贝尔根同某人会晤: two to five characters right between 在 and the partner. */
const BARE_ZH = /在(?<name>[一-龥]{2,5}?)(?:同|与(?!会)|会见|会晤|举行)/;
/** What stands in the same place and is none. */
const NO_PLACE =
  /会议|期间|方面|政府|首都|当地|当[天日晚]|[上下中前后时里内间际此场边]$|场合|出席|基础|框架|[一-龥]国$|活动|现场|机场|[0-9]/;

function unlistedChinese(context: ReadingContext, folded: FoldedSpan): NamedPlace | null {
  const bare = BARE_ZH.exec(folded.text);
  const alone = bare?.groups?.name;
  if (bare !== null && alone !== undefined && !NO_PLACE.test(alone)) {
    return placed(context, folded, bare.index + 1, alone);
  }
  for (const hit of context.hits('party', folded)) {
    if (hit.role !== 'name') continue;
    const start = folded.at(hit.start);
    if (start === 0 || !/[在于]/.test(folded.text.charAt(start - 1))) continue;
    const end = folded.at(hit.end);
    const name = UNLISTED_ZH.exec(folded.text.slice(end, end + 10))?.groups?.name;
    if (name === undefined || NO_PLACE.test(name)) continue;
    return placed(context, folded, end, name);
  }
  return null;
}

function placed(context: ReadingContext, folded: FoldedSpan, start: number, name: string): NamedPlace {
  const span = folded.source(start, start + name.length);
  return {
    span,
    id: `place:${name}`,
    name: context.text.content.slice(span.start, span.end),
    preposition: 'zai',
  };
}
