import type { Block } from '../../../text/layout.ts';
import type { Span } from '../../../text/span.ts';
import type { ReadingContext } from '../../context.ts';
import type { Draft, Reader } from '../../reader.ts';
import type { DiscrepancyValue } from '../../values.ts';
import { disagreement } from '../words/versions.ts';
import { type Announcement, announcementsIn } from './announcements.ts';
import { type Ordinal, ordinalsIn } from './ordinals.ts';
import { aspectsIn, headingsBelow } from './sections.ts';

/** The first point follows within so many code units, else it belongs to something else. */
const NEAR = 240;

/** How far an enumeration in running text is followed. */
const FAR = 6000;

/** Points announced by number or by name, against those that follow. */
export const enumerations: Reader<'discrepancy'> = {
  id: 'discrepancy/enumeration',
  version: '0.1.0',
  kind: 'discrepancy',
  summary:
    'An announced number of points (三个特征, "three reasons") against the ordinals or numbered headings that follow, or points announced by name (时点、结构与态势这三个层面) against the aspects told (从…看). Silent where the points cannot be told.',
  *read(context): Iterable<Draft<DiscrepancyValue>> {
    const announcements = announcementsIn(context);
    // What is counted inside a point and not told in order ends nothing.
    const opened = announcements.filter((one) => isFollowed(context, one));
    let next = 0;
    for (const announcement of announcements) {
      while (next < opened.length && (opened[next] as Announcement).start <= announcement.start) next += 1;
      const until = opened[next]?.start ?? context.text.content.length;
      const delivered =
        otherNames(context, announcement) ??
        otherCount(context, announcement, until) ??
        otherHeadings(context, announcement);
      if (delivered === null) continue;
      const named = announcement.names.length > 0;
      yield disagreement(context, { discrepancy: 'enumeration', class: 'conflict', about: null }, [
        {
          start: announcement.start,
          end: announcement.end,
          value: named ? announcement.names.join('、') : String(announcement.count),
        },
        ...delivered.map((span, index) => ({
          ...span,
          value: named ? context.folded(span) : String(index + 1),
        })),
      ]);
    }
  },
  examples: [
    {
      language: 'zh',
      marked: '这次会谈有[[三大特点]]：一是时间长；二是议题多。会谈后双方没有发表声明。',
      because: 'three announced and two told',
      value: { discrepancy: 'enumeration', class: 'conflict' },
    },
    {
      language: 'zh',
      marked: '這次會談有[[兩個特點]]：一是時間長；二是議題多；三是沒有聲明。',
      because: 'two announced and three told',
    },
    {
      language: 'zh',
      marked:
        '有必要回到[[时机、结构与态势这三个层面]]。\n1\n从时机看：恰逢其时\n会谈在夏季举行，两国刚刚结束选举。\n2\n从态势看：有进有退\n双方都作了让步，也都保留了底线。\n3\n从方式看：线上为主\n会谈以视频方式举行，没有共进晚餐。',
      because: 'structure is announced and the manner is told',
    },
    {
      language: 'en',
      marked:
        'There are [[three reasons]] for this. First, the talks came late. Second, they were short. The press was not admitted.',
      because: 'three announced and two told',
    },
    {
      language: 'zh',
      marked: '这次会谈有三大特点：一是时间长；二是议题多；三是没有声明。',
      because: 'as announced',
    },
    {
      language: 'en',
      marked:
        'There are three reasons for this. First, the talks came late. Second, they were short. Finally, no one came.',
      because: 'the last one is told as the last',
    },
    {
      language: 'en',
      marked:
        '[[Two lessons]] stand out. First, dates move markets. Second, few read the annexes. And third, courts decide.',
      because: 'two announced and three told',
    },
    {
      language: 'en',
      marked: 'There were [[three reasons]] to doubt it. The first was money. The second was time.',
      because: 'three announced and two told',
    },
    { language: 'en', marked: 'The two sides discussed three issues.', because: 'no point is told in order' },
    { language: 'zh', marked: '双方讨论了三个问题，会谈持续一天。', because: 'no point is told in order' },
  ],
};

/** Whether a first point follows soon. */
function isFollowed(context: ReadingContext, { end, sentence }: Announcement): boolean {
  const block = context.layout.blocks[sentence.block];
  if (block === undefined) return false;
  const after = { start: end, end: Math.min(end + NEAR, context.text.content.length) };
  return ordinalsIn(context, after, sentence.language).some(({ place }) => place === 1);
}

/** The ordinals that follow, where their number is another one; `null` where it is the same or cannot be told. */
function otherCount(
  context: ReadingContext,
  { end, count, sentence }: Announcement,
  until: number,
): Span[] | null {
  const block = context.layout.blocks[sentence.block];
  if (block === undefined) return null;
  const points = followed(context, block, end, until);
  const first = points.find(({ place }) => place !== null);
  if (first?.place !== 1 || first.start - end > NEAR) return null;
  const own: Ordinal[] = [];
  let isOpenEnded = false;
  for (const point of points) {
    if (point.start < first.start) continue;
    if (point.place === null) isOpenEnded = true;
    else if (point.place === own.length + 1 && (point.style === first.style || isMixable(point, first)))
      own.push(point);
    // A new first point belongs to another enumeration, perhaps inside this one.
    else if (point.place === 1) return null;
  }
  if (own.length < 2 || own.length === count || (own.length < count && isOpenEnded)) return null;
  return own.map((point) => clauseFrom(context, point));
}

/** 首先…其次…第三 is one enumeration. */
function isMixable({ style }: Ordinal, first: Ordinal): boolean {
  return first.style === 'word' && style === 'di';
}

/** Ordinals from the announcement on, to the next announcement, the next heading, or so far that it is over. */
function followed(context: ReadingContext, block: Block, end: number, until: number): Ordinal[] {
  const found: Ordinal[] = [];
  for (let at = block.index; at < context.layout.blocks.length; at += 1) {
    const here = context.layout.blocks[at] as Block;
    const start = Math.max(here.start, end);
    if (start >= until || start - end > FAR) break;
    if (here.kind === 'heading' || here.kind === 'reference' || here.kind === 'footer') break;
    if (here.kind !== 'body' || here.language === null) continue;
    found.push(...ordinalsIn(context, { start, end: Math.min(here.end, until) }, here.language));
  }
  return found;
}

/** The numbered headings of the section, where the announcement closes the words before them and tells otherwise. */
function otherHeadings(context: ReadingContext, { count, names, sentence }: Announcement): Span[] | null {
  const next = context.layout.sentences[sentence.index + 1];
  if (next !== undefined && next.block === sentence.block) return null;
  const headings = headingsBelow(context, sentence.block);
  if (headings.length < 2) return null;
  const told = headings.map((heading) => context.folded(heading));
  const closes = CLOSING.test(told.at(-1) ?? '');
  if (names.length > 0) {
    const strange = headings.filter(
      (_, at) =>
        !names.some((name) => share(name, told[at] ?? '')) && !(closes && at === headings.length - 1),
    );
    const met = names.filter((name) => told.some((heading) => share(name, heading)));
    if (met.length < 2 || (strange.length === 0 && met.length === names.length)) return null;
    return strange.length > 0 ? strange : headings;
  }
  return headings.length === count || (closes && headings.length === count + 1) ? null : headings;
}

/** Headings that sum up or look ahead, and need no announcement. */
const CLOSING =
  /结语|结论|余论|展望|前景|小结|启示|建议|总结|未来|conclusion|outlook|looking ahead|what next|next steps/;

/** Whether two folded wordings have two Chinese characters in a row, or the beginning of a word, in common. */
function share(name: string, heading: string): boolean {
  if (/^[a-z]/.test(name)) {
    return name.split(' ').some((word) => word.length > 3 && heading.includes(word.slice(0, STEM)));
  }
  for (let at = 0; at + 1 < name.length; at += 1) if (heading.includes(name.slice(at, at + 2))) return true;
  return false;
}

/** So many letters tell a word, whatever its ending: tariff, tariffs. */
const STEM = 5;

/** The aspects told, where as many follow as are announced by name and one of the names is not among them. */
function otherNames(context: ReadingContext, { names, end }: Announcement): readonly Span[] | null {
  if (names.length === 0) return null;
  const aspects = aspectsIn(context, end, names.length);
  if (aspects.length < names.length) return null;
  const told = aspects.map((span) => context.folded(span));
  const isTold = (name: string): boolean =>
    told.some((aspect) => [...name].some((character) => aspect.includes(character)));
  return names.some(isTold) && !names.every(isTold) ? aspects : null;
}

/** A point from its ordinal to the end of its clause. */
function clauseFrom(context: ReadingContext, { start, end }: Ordinal): Span {
  const rest = context.text.content.slice(end, end + 40);
  const stop = rest.slice(1).search(/[,，;；。.:：\n]/);
  return { start, end: stop < 0 ? end : end + 1 + stop };
}
