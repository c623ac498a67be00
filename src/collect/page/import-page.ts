import type { Imported, ImportWarning } from '../import/imported.ts';
import { InputError } from '../input-error.ts';
import { headDataOf } from './head-data.ts';
import { linkedDataOf } from './json-ld.ts';
import { type MainText, mainTextOf } from './main-text.ts';
import { blocksOf, type PageBlock, type PageBlocks } from './page-blocks.ts';
import { decodePage } from './page-encoding.ts';
import { pageFactsOf } from './page-facts.ts';
import type { PageElement } from './page-tree.ts';
import { warningsOf } from './page-warnings.ts';
import { parsePage } from './parse-page.ts';
import { visibleFactsOf } from './visible-facts.ts';

/** What was said with the bytes of a page. */
export interface PageHints {
  /** The media type that the answer of the server names, with its parameters where the caller has them. */
  readonly contentType?: string | null;
  /** The charset that the answer of the server names. */
  readonly charset?: string | null;
  /** The address from which it came: what the page gives of itself is read from there. */
  readonly url?: string | null;
}

/** Hidden text is taken where it is so many times what is shown: it waits for a program that shows it. */
const FAR_MORE = 4;
/** Text of a page that shows nothing to speak of, in Latin letters or their like. */
const NEXT_TO_NOTHING = 250;

/**
 * Reads a web page: its article as text, and what it says of itself. Scripts are not run and nothing is loaded. Where
 * the article is not on the page, a warning says so and the text may be empty.
 * @throws InputError `file-empty`, `file-binary`, `encoding-unknown`, `page-too-large` or `page-too-deep`
 */
export async function importPage(bytes: Uint8Array, name: string, hints: PageHints = {}): Promise<Imported> {
  if (bytes.length === 0) {
    throw new InputError('file-empty', `\`${name}\` is empty (0 bytes). Save the page again.`);
  }
  const { html, encoding, warnings } = await decodePage(
    bytes,
    name,
    hints.charset ?? charsetOf(hints.contentType),
  );
  const root = parsePage(html, name);
  const blocks = blocksOf(root);
  const head = headDataOf(root);
  const data = linkedDataOf(root);
  const { main, shown, said } = chosen(root, blocks, head.title);
  const facts = pageFactsOf(head, data, visibleFactsOf(shown, main.blocks), shown, hints.url ?? null);
  return {
    format: 'html',
    text: textOf(main.blocks),
    encoding,
    says: facts.says,
    warnings: [
      ...warnings,
      ...said,
      ...warningsOf({ title: head.title, main, shown, elements: head.elements, data }),
      ...differingDays(facts.days),
    ],
  };
}

function charsetOf(contentType: string | null | undefined): string | null {
  return /;\s*charset\s*=\s*["']?([\w:.+-]{1,40})/i.exec(contentType ?? '')?.[1] ?? null;
}

/** The article among what is shown, or among what waits to be shown where that is nothing to speak of. */
function chosen(
  root: PageElement,
  { shown, hidden }: PageBlocks,
  title: string | null,
): { main: MainText; shown: readonly PageBlock[]; said: ImportWarning[] } {
  const main = mainTextOf(root, shown, title);
  if (main.prose < NEXT_TO_NOTHING && hidden.length > 0) {
    const behind = mainTextOf(root, hidden, title);
    if (behind.prose > FAR_MORE * main.prose && behind.prose >= NEXT_TO_NOTHING) {
      const message =
        'The text was hidden on the page until a program shows it. Compare it with what a browser shows.';
      return { main: behind, shown: [...shown, ...hidden], said: [{ code: 'text-hidden', message }] };
    }
  }
  return { main, shown, said: [] };
}

/** Paragraphs parted by an empty line; items of a list follow one another. */
function textOf(blocks: readonly PageBlock[]): string {
  let text = '';
  for (const [at, block] of blocks.entries()) {
    const before = blocks[at - 1];
    if (before !== undefined) text += block.kind === 'item' && before.kind === 'item' ? '\n' : '\n\n';
    text += block.text;
  }
  const plain = withoutControls(text);
  return plain === '' ? '' : `${plain}\n`;
}

/** Without characters that no text has: controls, marks of byte order, halves of pairs. */
function withoutControls(text: string): string {
  return text.replace(/(?![\t\n])[\p{Cc}\ufeff]|\p{Surrogate}/gu, '');
}

function differingDays(days: readonly string[]): ImportWarning[] {
  const [first, ...others] = days;
  const far = others.filter((day) => Math.abs(Date.parse(day) - Date.parse(first ?? '')) > 2 * 86_400_000);
  if (first === undefined || far.length === 0) return [];
  const message = `The page gives several days for its publication: ${first}, and ${far.slice(0, 3).join(', ')}. The first was taken. Check it.`;
  return [{ code: 'dates-differ', message }];
}
