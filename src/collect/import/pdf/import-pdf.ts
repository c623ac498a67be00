import { InputError } from '../../input-error.ts';
import type { Imported, ImportWarning } from '../imported.ts';
import { joinParagraphs } from '../text/tidy-text.ts';
import { readingOrder } from './columns.ts';
import type { Flow, PageText } from './fragment.ts';
import { paragraphsOf } from './paragraphs.ts';
import { pdfFacts } from './pdf-facts.ts';
import { type PdfPages, readPages } from './read-pages.ts';
import { withoutRunningLines } from './running-lines.ts';

const MOST_NAMED = 8;
/** Shares of characters without a meaning: from the first a person is told, from the second the text is refused. */
const SOME_GARBLED = 0.01;
const MOST_GARBLED = 0.4;

/**
 * A PDF: its lines joined to paragraphs in the order in which they are read, without what runs at the head and foot
 * of its pages.
 * @throws InputError `pdf-scanned`, `pdf-unreadable`, and what `readPages` throws.
 */
export async function importPdf(bytes: Uint8Array, name: string): Promise<Imported> {
  const read = await readPages(bytes, name);
  const { pages, taken } = withoutRunningLines(read.pages);
  const { paragraphs, hyphens } = paragraphsOf(pages.flatMap(flowsOf));
  const text = joinParagraphs(paragraphs);
  if (text === '') throw scanned(name, read.pages.length);
  const garbled = garbledShare(text);
  if (garbled > MOST_GARBLED) throw unreadable(name);
  const warnings = [
    ...pageWarnings(read, name),
    ...textWarnings(read.pages, taken, hyphens, name),
    ...(garbled > SOME_GARBLED ? [garbledWarning(garbled, name)] : []),
  ];
  return { format: 'pdf', text, encoding: null, says: pdfFacts(read.metadata), warnings };
}

/** Lines that run downwards are read from the right: their flow comes first where the page is written so. */
function flowsOf(page: PageText): Flow[] {
  const across = readingOrder(page.across);
  const down = readingOrder(page.down);
  const first = page.down.length > page.across.length ? [...down, ...across] : [...across, ...down];
  return [...first, ...readingOrder(page.sideways)];
}

function pageWarnings({ pages, broken, metadata }: PdfPages, name: string): ImportWarning[] {
  const warnings: ImportWarning[] = [];
  const empty = pages.filter((page) => textLength(page) === 0).map((page) => page.number);
  if (empty.length > 0) {
    const message = `${listed(empty)} of \`${name}\` ${empty.length === 1 ? 'has' : 'have'} no text: empty, or a picture of a page. Recognise the letters in it with another program if it matters.`;
    warnings.push({ code: 'pdf-pages-without-text', message });
  }
  if (broken.length > 0) {
    const message = `${listed(broken)} of \`${name}\` could not be read, because the file is damaged there. Ask for it anew.`;
    warnings.push({ code: 'pdf-pages-broken', message });
  }
  if (metadata.info.IsCollectionPresent === true) {
    const message = `\`${name}\` has documents inside, which were not read. Save those that matter and give them.`;
    warnings.push({ code: 'attachments-not-read', message });
  }
  return warnings;
}

function textWarnings(
  pages: readonly PageText[],
  taken: readonly string[],
  hyphens: number,
  name: string,
): ImportWarning[] {
  const warnings: ImportWarning[] = [];
  if (taken.length > 0) {
    const shown = taken.slice(0, MOST_NAMED).map((line) => `“${line.slice(0, 60)}”`);
    const more = taken.length > MOST_NAMED ? ` and ${taken.length - MOST_NAMED} more` : '';
    const message = `Lines that run through the pages of \`${name}\` were taken out: ${shown.join(', ')}${more}.`;
    warnings.push({ code: 'running-lines-removed', message });
  }
  if (hyphens > 0) {
    const message = `${hyphens} ${hyphens === 1 ? 'word' : 'words'} of \`${name}\` that a line had cut ${hyphens === 1 ? 'was' : 'were'} joined without the hyphen.`;
    warnings.push({ code: 'hyphens-removed', message });
  }
  const aslant = pages.find((page) => page.aslant !== '')?.aslant;
  if (aslant !== undefined) {
    const message = `Text that stands aslant in \`${name}\`, such as a stamp, was left out: “${aslant.slice(0, 60)}”.`;
    warnings.push({ code: 'slanted-text-removed', message });
  }
  return warnings;
}

function textLength(page: PageText): number {
  const all = [...page.across, ...page.down, ...page.sideways];
  return all.reduce((sum, fragment) => sum + fragment.text.trim().length, 0);
}

/** Characters that fonts without a table of meanings give. */
function garbledShare(text: string): number {
  const letters = text.replace(/\s/g, '').length;
  return (text.match(/[\ufffd\ue000-\uf8ff\u0080-\u009f]/g)?.length ?? 0) / Math.max(1, letters);
}

function garbledWarning(share: number, name: string): ImportWarning {
  const message = `${Math.ceil(share * 100)}% of the characters of \`${name}\` have no meaning, because their font does not give it. Compare the text with the document.`;
  return { code: 'pdf-garbled', message };
}

function listed(numbers: readonly number[]): string {
  const shown = numbers.slice(0, MOST_NAMED).join(', ');
  const more = numbers.length > MOST_NAMED ? ` and ${numbers.length - MOST_NAMED} more` : '';
  return `${numbers.length === 1 ? 'Page' : 'Pages'} ${shown}${more}`;
}

function scanned(name: string, pages: number): InputError {
  return new InputError(
    'pdf-scanned',
    `\`${name}\` is scanned: its ${pages === 1 ? 'page is a picture' : `${pages} pages are pictures`} without text. ` +
      'Readout does not recognise letters in pictures: run a program for that and give its text as .txt or a PDF with text.',
  );
}

function unreadable(name: string): InputError {
  return new InputError(
    'pdf-unreadable',
    `\`${name}\` shows letters whose meaning its fonts do not give, so its text cannot be taken out. Run a program that recognises letters over it, or ask for it in another format.`,
  );
}
