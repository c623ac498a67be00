import { type DocumentFacts, SAYS_NOTHING } from '../imported.ts';
import { isoFrom, isoMoment } from '../moment.ts';

/** What is used of the metadata that pdf.js gives. */
export interface PdfMetadata {
  readonly info: Readonly<Record<string, unknown>>;
  /** XMP, where the document has it. */
  readonly metadata: { get(name: string): unknown } | null;
}

/** Titles that programs put in by themselves. */
const NO_TITLE = /^(?:untitled|无标题|未命名|無標題|document\d*|文档\s?\d+|slide \d+|about:blank)$/i;

/** What a PDF says of itself (ISO 32000-2, 14.3). When the file was made is not when the text was published. */
export function pdfFacts({ info, metadata }: PdfMetadata): DocumentFacts {
  const xmp = (name: string): string | null => textOf(metadata?.get(name));
  const plain = (name: string): string | null => textOf(info[name]);
  return {
    ...SAYS_NOTHING,
    title: titleOf(xmp('dc:title') ?? plain('Title')),
    author: xmp('dc:creator') ?? plain('Author'),
    publisher: xmp('dc:publisher'),
    published: isoFrom(xmp('prism:publicationdate')),
    created: pdfDate(plain('CreationDate')) ?? isoFrom(xmp('xmp:createdate')),
    modified: pdfDate(plain('ModDate')) ?? isoFrom(xmp('xmp:modifydate')),
    language: languageOf(plain('Language') ?? xmp('dc:language')),
  };
}

function textOf(value: unknown): string | null {
  const text = Array.isArray(value) ? value.filter((one) => typeof one === 'string').join(', ') : value;
  if (typeof text !== 'string') return null;
  return (
    text
      .slice(0, 1000)
      .replace(/[\p{Cc}\s]+/gu, ' ')
      .trim() || null
  );
}

function titleOf(title: string | null): string | null {
  const bare = title?.replace(/^microsoft (?:office )?(?:word|powerpoint) - /i, '') ?? '';
  return bare === '' || NO_TITLE.test(bare) || /\.(?:docx?|indd|wps|pptx?|html?|tmp)$/i.test(bare)
    ? null
    : bare;
}

function languageOf(tag: string | null): string | null {
  return tag !== null && /^[a-z]{2,3}(?:-[a-z0-9]{1,8}){0,4}$/i.test(tag) ? tag : null;
}

/** A date of ISO 32000-2, 7.9.4: `D:20300605201500+08'00'`, of which all but the year may be missing. */
export function pdfDate(written: string | null): string | null {
  const match =
    /^(?:D:)?(\d{4})(?:(\d\d)(?:(\d\d)(?:(\d\d)(\d\d)?(\d\d)?)?)?)?\s?(?:(Z)(?:00'?00'?)?|([+-]\d\d)'?(\d\d)?'?)?$/.exec(
      written?.trim() ?? '',
    );
  if (!match) return null;
  const [, year, month, day, hour, minute, second, z, hours, minutes] = match;
  const number = (digits: string | undefined): number | undefined =>
    digits === undefined ? undefined : Number(digits);
  return isoMoment({
    year: Number(year),
    month: number(month),
    day: number(day),
    hour: number(hour),
    minute: number(minute),
    second: number(second),
    zone: z ?? (hours === undefined ? undefined : `${hours}:${minutes ?? '00'}`),
  });
}
