import { overlaps } from '../../text/span.ts';
import type { Frame } from '../actors/frame.ts';
import type { ReadingContext } from '../context.ts';
import { type NumberedDocument, numberedDocuments } from './numbered-documents.ts';
import { placedDocuments } from './placed-documents.ts';
import { type TitledDocument, titledDocuments } from './titled-documents.ts';

/** A document named in a sentence. Offsets are local to its frame. */
export interface NamedDocument extends TitledDocument {
  readonly by: 'number' | 'title' | 'place';
  /** What sort of document, where it goes by its number. */
  readonly sort: string | null;
}

/** How far from a number the body that issued the document stands. */
const ISSUER_REACH = 60;

/** A body that the lexicon does not know, right before or behind the number of its document. */
const BODY = {
  zh: /[^,;:。、()《》“”将把对据的以照由了和与及月日]{1,8}(?:部|委|会|局|署|院|办公室)$/,
  en: /^ (?:of|by|from) (?:the )?(?:[a-z]+ ){1,4}(?:commission|ministry|department|committee|office|administration|agency|bureau|council)(?![a-z])/,
};

/** The documents of a sentence in text order: by number with whoever issued them, by place, by title. */
export function namedDocuments(context: ReadingContext, frame: Frame): NamedDocument[] {
  const found: NamedDocument[] = numberedDocuments(frame.text, frame.language).map((one) =>
    withIssuer(context, frame, one),
  );
  const add = (documents: readonly TitledDocument[], by: NamedDocument['by']): void => {
    for (const one of documents)
      if (!found.some((other) => overlaps(one, other))) found.push({ ...one, by, sort: null });
  };
  add(placedDocuments(context, frame), 'place');
  add(titledDocuments(frame), 'title');
  return found.sort((a, b) => a.start - b.start);
}

function withIssuer(context: ReadingContext, frame: Frame, one: NumberedDocument): NamedDocument {
  const { start, end, sort, number } = one;
  const { text, language } = frame;
  const plain = { start, end, id: `doc:${sort}-${number}`, by: 'number', sort } as const;
  for (const hit of context.hits('organisation', frame.sentence)) {
    const from = frame.local(hit.start);
    const to = frame.local(hit.end);
    const id = `doc:${hit.entry.id.replace(/^org:/, '')}-${sort}-${number}`;
    const isBefore = language === 'zh' ? to === start : text.slice(to, start) === ' ';
    if (isBefore) return { ...plain, start: from, id };
    const isBehind = from >= end && from - end <= ISSUER_REACH;
    if (language === 'en' && isBehind && /^ (?:of|by|from) (?:the )?$/.test(text.slice(end, from)))
      return { ...plain, end: to, id };
  }
  const body =
    language === 'zh'
      ? BODY.zh.exec(text.slice(Math.max(0, start - 12), start))
      : BODY.en.exec(text.slice(end, end + ISSUER_REACH));
  if (body === null) return plain;
  return language === 'zh'
    ? { ...plain, start: start - body[0].length }
    : { ...plain, end: end + body[0].length };
}
