import type { PageBlock, PageBlockKind, PageBlocks } from './page-blocks.ts';
import type { PageElement } from './page-tree.ts';

interface Open {
  readonly element: PageElement;
  readonly block: PageElement;
  readonly kind: PageBlockKind;
  readonly furniture: boolean;
  readonly hidden: boolean;
  readonly link: boolean;
  readonly pre: boolean;
}

const HEADING = /^h[1-6]$/;
/** White space that a browser joins. Ideographic and no-break spaces are characters of the text. */
const JOINED = /[ \t\n\r\f]+/g;

/** Puts the text of a page together, paragraph by paragraph, while its tree is walked. */
export class BlockWriter {
  readonly #shown: PageBlock[] = [];
  readonly #hidden: PageBlock[] = [];
  readonly #open: Open[] = [];
  #lines: string[] = [];
  #line: string[] = [];
  #linked = 0;
  /** Line breaks since the last text. */
  #breaks = 0;

  open(element: PageElement, block: boolean, furniture: boolean, hidden: boolean): void {
    if (block) this.endBlock();
    const outer = this.#open.at(-1);
    this.#open.push({
      element,
      block: block || outer === undefined ? element : outer.block,
      kind: kindOf(element, outer?.kind ?? 'paragraph'),
      furniture: furniture || outer?.furniture === true,
      hidden: hidden || outer?.hidden === true,
      link: element.tag === 'a' || outer?.link === true,
      pre: element.tag === 'pre' || outer?.pre === true,
    });
  }

  close(block: boolean): void {
    if (block) this.endBlock();
    this.#open.pop();
  }

  write(text: string): void {
    const open = this.#open.at(-1);
    if (open === undefined) return;
    if (open.pre) {
      this.#writePre(text);
      return;
    }
    const joined = text.replace(JOINED, ' ');
    if (joined === ' ' && this.#line.length === 0) return;
    this.#line.push(joined);
    if (open.link) this.#linked += joined.trim().length;
  }

  /** One break ends a line; two, or one behind a closed sentence, end a paragraph. */
  lineBreak(): void {
    const line = this.#endLine();
    if (line !== '') {
      this.#addLine(line);
      this.#breaks = 1;
      if (/[。！？!?.…”」』：:]$/.test(line)) this.endBlock();
      return;
    }
    this.#breaks += 1;
    if (this.#breaks > 1) this.endBlock();
  }

  table(rows: readonly string[]): void {
    this.#lines.push(...rows);
    this.endBlock('table');
  }

  endBlock(kind?: PageBlockKind): void {
    const line = this.#endLine();
    if (line !== '') this.#addLine(line);
    this.#writeBlock(kind);
  }

  finish(): PageBlocks {
    this.endBlock();
    return { shown: this.#shown, hidden: this.#hidden };
  }

  /** A line that is set in begins a paragraph of its own. */
  #addLine(line: string): void {
    if (this.#lines.length > 0 && /^[\u3000\u00a0]{2}/.test(line)) this.#writeBlock();
    this.#lines.push(line);
  }

  #writeBlock(kind?: PageBlockKind): void {
    const open = this.#open.at(-1);
    if (this.#lines.length > 0 && open !== undefined) {
      const block: PageBlock = {
        text: this.#lines.join('\n'),
        kind: kind ?? open.kind,
        element: open.block,
        linked: this.#linked,
        furniture: open.furniture,
      };
      (open.hidden ? this.#hidden : this.#shown).push(block);
    }
    this.#lines = [];
    this.#linked = 0;
    this.#breaks = 0;
  }

  #writePre(text: string): void {
    const lines = text.split(/\r\n?|\n/);
    for (const [at, line] of lines.entries()) {
      if (at > 0) {
        const whole = this.#line.join('').trimEnd();
        this.#line = [];
        if (whole === '') this.endBlock();
        else this.#lines.push(whole);
      }
      if (line !== '') this.#line.push(line);
    }
  }

  /** The line so far; one of nothing but spaces, no-break ones among them, is none. */
  #endLine(): string {
    const joined = this.#line.join('').replace(/ {2,}/g, ' ');
    this.#line = [];
    if (!/[^\s\u200b\ufeff]/.test(joined)) return '';
    return joined.replace(/^ +| +$/g, '');
  }
}

function kindOf(element: PageElement, outer: PageBlockKind): PageBlockKind {
  if (HEADING.test(element.tag)) return 'heading';
  if (element.tag === 'li') return 'item';
  if (element.tag === 'figcaption' || element.tag === 'caption') return 'caption';
  return outer === 'item' || outer === 'caption' || outer === 'heading' ? outer : 'paragraph';
}
