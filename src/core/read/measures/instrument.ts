import type { Frame } from '../actors/frame.ts';
import type { ReadingContext } from '../context.ts';
import { type NamedDocument, namedDocuments } from '../mentions/named-documents.ts';
import type { Written } from '../values.ts';
import { written } from './dates.ts';

/** What a law is called; agreements and statements carry no measure by their own force. */
const LEGAL =
  /法》?$|(?:法案|法典|条例|令|公告|通告|通知|办法|规定|决定|细则|清单|目录|名录)(?:[(][^()]*[)])?》?$|(?<![a-z])(?:act|law|code|regulation|order|directive|proclamation)(?: of [0-9]{4})?$/;

/** An order of a head of government without its number. */
const UNNUMBERED = {
  zh: /(?:[0-9]{4}年)?(?:[0-9]{1,2}月[0-9]{1,2}日)?行政令/,
  en: /(?<![a-z])(?:the )?executive order(?: of [a-z]+ [0-9]{1,2}, [0-9]{4})?/,
};

/** A section stands in its act: "section 12 of the Trade Act of 1974" is one. */
const OF_THE = /^ of the $/;

/**
 * The legal instrument named in a sentence, as written: a law by its title before one by its number, before a bare
 * order. What counts as a document is told by the readers of mentions.
 */
export function instrumentOf(context: ReadingContext, frame: Frame): Written | null {
  const documents = namedDocuments(context, frame).filter((one) => isLegal(frame, one));
  const isTitle = (one: NamedDocument) => one.by === 'title';
  const first = frame.language === 'zh' ? (documents.find(isTitle) ?? documents[0]) : documents[0];
  if (first !== undefined) {
    const act = documents.find((one) => OF_THE.test(frame.text.slice(first.end, one.start)));
    return written(frame, { start: first.start, end: act?.end ?? first.end });
  }
  const match = UNNUMBERED[frame.language].exec(frame.text);
  return match === null ? null : written(frame, { start: match.index, end: match.index + match[0].length });
}

function isLegal({ text }: Frame, { start, end, by, sort }: NamedDocument): boolean {
  if (by === 'number') return sort !== 'resolution';
  return by === 'title' && LEGAL.test(text.slice(start, end));
}
