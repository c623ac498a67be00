import { matchesIn } from '../../text/matches.ts';
import type { Span } from '../../text/span.ts';
import type { ReadingContext } from '../context.ts';
import type { FoldedSpan } from '../folded-span.ts';

const SEPARATOR_ZH = /、|以及|,|(?<=[一-龥])[和与](?=[一-龥])/g;
/** Between two names also the side of the next: "A and, on the Kalandese side, B". */
const SEPARATOR_EN = /(?:,? and,? |, (?:as well as )?)(?:(?:on|from|for) the [a-z]+ side,? )?/g;
/** 中共中央政治局委员、外交部长某: a title that goes on to the next item. */
const TITLE_ONLY_ZH =
  /(?:委员|书记|主任|局长|代表|部长|大使|总统|总理|副总理|首相|主席|秘书长|顾问|助理|署长|参谋长)$/;
const TITLE_ONLY_EN = /^(?:the |his |her |its )?[a-z]+(?: (?:[a-z]+|&)){0,9}$/;

/** Splits a list of names; a person of the lexicon is given by id, anybody else as the text writes the item. */
export function participantList(
  context: ReadingContext,
  folded: FoldedSpan,
  start: number,
  end: number,
): { readonly value: readonly string[]; readonly span: Span } {
  const items = join(context, folded, split(folded, start, end));
  const value = items.map((item) => {
    const span = folded.source(item.start, item.end);
    return context.hits('person', span)[0]?.entry.id ?? context.text.content.slice(span.start, span.end);
  });
  return { value, span: folded.source(start, end) };
}

interface Item {
  readonly start: number;
  readonly end: number;
}

function split({ text, language }: FoldedSpan, start: number, end: number): Item[] {
  const items: Item[] = [];
  let from = start;
  for (const match of matchesIn(text.slice(start, end), language === 'zh' ? SEPARATOR_ZH : SEPARATOR_EN)) {
    items.push({ start: from, end: start + match.index });
    from = start + match.index + match[0].length;
  }
  items.push({ start: from, end });
  return items.map((item) => trim(text, item)).filter((item) => item.end > item.start);
}

function trim(text: string, { start, end }: Item): Item {
  let [from, to] = [start, end];
  while (from < to && text.charAt(from) === ' ') from += 1;
  while (to > from && text.charAt(to - 1) === ' ') to -= 1;
  return { start: from, end: to };
}

/** Puts items together that are one person's titles: a title alone goes to the name after it in Chinese, before it in English. */
function join(context: ReadingContext, folded: FoldedSpan, items: readonly Item[]): Item[] {
  const joined: Item[] = [];
  let pending: number | null = null;
  for (const item of items) {
    const text = folded.text.slice(item.start, item.end);
    const named = context.hits('person', folded.source(item.start, item.end)).length > 0;
    const last = joined.at(-1);
    if (folded.language === 'zh' && !named && TITLE_ONLY_ZH.test(text)) {
      pending ??= item.start;
    } else if (
      folded.language === 'en' &&
      !named &&
      last !== undefined &&
      isTitle(context, folded, item) &&
      TITLE_ONLY_EN.test(text)
    ) {
      joined[joined.length - 1] = { start: last.start, end: item.end };
    } else if (
      folded.language === 'en' &&
      !named &&
      item !== items.at(-1) &&
      isTitle(context, folded, item) &&
      TITLE_ONLY_EN.test(text)
    ) {
      // "the Foreign Secretary, Ida Holm": the first office of a list is that of the name behind it.
      pending ??= item.start;
    } else {
      joined.push({ start: pending ?? item.start, end: item.end });
      pending = null;
    }
  }
  // An office without a name behind it stands for whoever holds it.
  const last = items.at(-1);
  if (pending !== null && last !== undefined) joined.push({ start: pending, end: last.end });
  return joined;
}

/** "the Secretary of State" with nothing after the office. */
function isTitle(context: ReadingContext, folded: FoldedSpan, item: Item): boolean {
  const span = folded.source(item.start, item.end);
  const titles = context.hits('title', span);
  const last = titles.at(-1);
  if (last === undefined) return false;
  return last.end === span.end || /^(?:the|his|her|its) /.test(folded.text.slice(item.start, item.end));
}
