import type { Imported } from '../import/imported.ts';
import { InputError } from '../input-error.ts';
import { importPage, type PageHints } from './import-page.ts';
import { type MimeMessage, type MimePart, mimeParts } from './mime-parts.ts';

/** Frames that are looked at beside the page itself. */
const MOST_FRAMES = 8;

/**
 * Reads a page that a browser saved with all its parts (MHTML). The parts are decoded here, each in its own encoding;
 * of frames the one with the most text is taken.
 * @throws InputError `mhtml-without-page`, and as `importPage` does
 */
export async function importMhtml(bytes: Uint8Array, name: string, hints: PageHints = {}): Promise<Imported> {
  const message = mimeParts(bytes, name);
  const pages = pagesOf(message);
  let best: Imported | null = null;
  for (const page of pages) {
    const imported = await readPage(page, name, hints, message);
    if (imported !== null && (best === null || imported.text.length > 2 * best.text.length)) best = imported;
  }
  if (best === null) {
    throw new InputError(
      'mhtml-without-page',
      `\`${name}\` holds no web page: none of its ${message.parts.length} parts is HTML. Save the page again from the browser.`,
    );
  }
  return { ...best, format: 'mhtml' };
}

/** The page itself first, then its frames. */
function pagesOf({ fields, parts }: MimeMessage): MimePart[] {
  const pages = parts.filter(
    ({ type, bytes }) => /^(?:text\/html|application\/xhtml\+xml)$/.test(type) && bytes.length > 0,
  );
  const start = /;\s*start\s*=\s*"?<?([^">;\s]{1,200})/i.exec(fields.get('content-type') ?? '')?.[1];
  const root = pages.find(({ id }) => start !== undefined && id === start) ?? pages[0];
  return root === undefined ? [] : [root, ...pages.filter((page) => page !== root)].slice(0, MOST_FRAMES);
}

async function readPage(
  page: MimePart,
  name: string,
  hints: PageHints,
  { fields }: MimeMessage,
): Promise<Imported | null> {
  try {
    const saved = fields.get('snapshot-content-location') ?? page.location;
    return await importPage(page.bytes, name, {
      charset: page.charset,
      url: hints.url ?? (saved !== null && /^https?:/i.test(saved) ? saved : null),
    });
  } catch (error) {
    // A frame of an advertisement may be empty or broken; the page beside it is still good.
    if (error instanceof InputError && /^(?:file-|encoding-)/.test(error.code)) return null;
    throw error;
  }
}
