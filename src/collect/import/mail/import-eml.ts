import type { Email } from 'postal-mime';
import { decodeBytes, type Encoding } from '../../decode-bytes.ts';
import { InputError } from '../../input-error.ts';
import { type DocumentFacts, type Imported, type ImportWarning, SAYS_NOTHING } from '../imported.ts';
import { charsetWarnings } from '../text/import-text.ts';
import { cleanText, joinParagraphs } from '../text/tidy-text.ts';
import { mailDate } from './mail-date.ts';
import { bodyOf, type MailPart, unflow } from './mail-parts.ts';

/** Deeper than any message that people send on. */
const DEEPEST = 50;
const MOST_NAMED = 10;
/** A subject or a name of more is no such thing. In UTF-16 code units. */
const LONGEST_FACT = 1000;

/** How a page in a message is read; given by the caller, so that messages do not depend on pages. */
export type ReadPage = (bytes: Uint8Array, name: string, charset: string | undefined) => Promise<Imported>;

/**
 * A message (RFC 5322, MIME). Its text is the plain body; where it has none, the page in it. The date of sending
 * stands for publication, with the zone that it was sent in. Attachments are named and not read.
 * @throws InputError `file-empty`, `eml-broken`, and what decoding a body or reading a page throws.
 */
export async function importEml(bytes: Uint8Array, name: string, readPage: ReadPage): Promise<Imported> {
  const { email, root } = await parse(bytes, name);
  const { plain, html } = bodyOf(root);
  const warnings: ImportWarning[] = [];
  const read: { text: string; encoding: Encoding }[] = [];
  for (const part of plain) {
    const one = await plainText(part, name);
    if (one === null) continue;
    read.push(one);
    warnings.push(...charsetWarnings(charsetOf(part), one.encoding, name));
  }
  const says = factsOf(email);
  warnings.push(...attachmentWarnings(email, name));
  const [first] = read;
  if (first) {
    const text = `${read.map((one) => one.text.trim()).join('\n\n')}\n`;
    return { format: 'eml', text, encoding: first.encoding, says, warnings };
  }
  const [page] = html;
  if (page?.content) {
    const read = await readPage(new Uint8Array(page.content), name, charsetOf(page));
    return { ...read, format: 'eml', says, warnings: [...read.warnings, ...warnings] };
  }
  throw new InputError(
    'file-empty',
    `\`${name}\` is a message without a text. If the account is an attachment, save that and give it.`,
  );
}

async function parse(bytes: Uint8Array, name: string): Promise<{ email: Email; root: MailPart }> {
  const { default: PostalMime } = await import('postal-mime');
  const parser = new PostalMime({ maxNestingDepth: DEEPEST, forceRfc822Attachments: true });
  try {
    const email = await parser.parse(bytes);
    // The parser's own text is decoded by the charset that the message claims; its tree has the bytes.
    const { root } = parser as unknown as { readonly root: MailPart };
    return { email, root };
  } catch (error) {
    throw new InputError(
      'eml-broken',
      `\`${name}\` is no message that can be read: ${error instanceof Error ? error.message.replace(/\.$/, '') : String(error)}. ` +
        'Open it in a mail program, and give its text as .txt.',
    );
  }
}

async function plainText(part: MailPart, name: string): Promise<{ text: string; encoding: Encoding } | null> {
  const content = Buffer.from(part.content ?? new ArrayBuffer(0));
  if (!/\S/.test(content.toString('latin1'))) return null;
  const { text: raw, encoding } = await decodeBytes(content, name, charsetOf(part));
  const { text } = cleanText(raw);
  const { format, delsp } = part.contentType.parsed.params;
  const flowed = format?.toLowerCase() === 'flowed' ? unflow(text, delsp?.toLowerCase() === 'yes') : text;
  return { text: flowed, encoding };
}

function charsetOf(part: MailPart): string | undefined {
  const charset = part.contentType.parsed.params.charset;
  // ASCII is what programs write when nobody told them; bytes beyond it make it say nothing.
  return charset === undefined || /^us-ascii$/i.test(charset) ? undefined : charset;
}

function factsOf(email: Email): DocumentFacts {
  const date = email.headers.find(({ key }) => key === 'date')?.value;
  const { from } = email;
  const sender = from && [from.name, from.address && `<${from.address}>`].filter(Boolean).join(' ');
  const archived = email.headers.find(({ key }) => key === 'archived-at')?.value;
  const language = email.headers.find(({ key }) => key === 'content-language')?.value;
  return {
    ...SAYS_NOTHING,
    title: email.subject ? joinParagraphs([email.subject.slice(0, LONGEST_FACT)]).trim() || null : null,
    author: sender?.slice(0, LONGEST_FACT) || null,
    published: date === undefined ? null : mailDate(date),
    language: language?.split(',', 1)[0]?.trim().slice(0, 100) || null,
    url: /^<?(https?:\/\/[^\s<>]{1,2000})>?$/.exec(archived?.trim() ?? '')?.[1] ?? null,
  };
}

function attachmentWarnings(email: Email, name: string): readonly ImportWarning[] {
  const { attachments } = email;
  if (attachments.length === 0) return [];
  const named = attachments
    .slice(0, MOST_NAMED)
    .map(({ filename, mimeType }) => `“${(filename ?? mimeType).slice(0, 80)}”`);
  const more = attachments.length > MOST_NAMED ? ` and ${attachments.length - MOST_NAMED} more` : '';
  const message = `\`${name}\` has attachments, which were not read: ${named.join(', ')}${more}. Save those that matter and give them.`;
  return [{ code: 'attachments-not-read', message }];
}
