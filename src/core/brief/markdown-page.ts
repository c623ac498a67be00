import { escapeHtml } from '../text/escape-html.ts';
import { CELL_GLYPH } from './cell-glyph.ts';
import type { BriefDocument, Citation, Inline, Part, Sentence, TableCell } from './document.ts';
import { EvidenceRegister } from './evidence-register.ts';
import type { Frame } from './frame.ts';
import { contextOf } from './quote-context.ts';
import type { Wording } from './wording/wording.ts';

/**
 * A document as Markdown with footnotes (GitHub flavour): each note quotes the words in their context.
 * @param sources the lines of the list of sources
 */
export function pageMarkdown(document: BriefDocument, frame: Frame, sources: readonly string[]): string {
  const { wording } = frame;
  const register = new EvidenceRegister();
  const lines: string[] = [`# ${withoutTags(document.title)}`, '', `*${document.subtitle}*`, ''];
  if (frame.invented) lines.push(`> ${wording.invented}`, '');
  for (const section of document.sections) {
    lines.push(`## ${section.title}`, '');
    for (const part of section.parts) lines.push(...partLines(part, register, wording), '');
  }
  lines.push(`## ${wording.headings.sources}`, '', ...sources, '');
  lines.push(frame.made, '');
  register.entries.forEach((citation, at) => {
    lines.push(`[^${at + 1}]: ${note(citation, frame)}`);
  });
  return `${lines.join('\n').replace(/\n{3,}/g, '\n\n')}\n`;
}

function partLines(part: Part, register: EvidenceRegister, wording: Wording): readonly string[] {
  switch (part.kind) {
    case 'note':
      return [`*${withoutTags(part.words)}*`];
    case 'heading':
      return [`### ${withoutTags(part.words)}`];
    case 'paragraph':
      return [part.sentences.map((one) => written(one, register, wording)).join(wording.betweenSentences)];
    case 'facts':
      return part.facts.flatMap(({ label, sentences, inLines }) => {
        const head = `- **${label}**${wording.tag === 'en' ? ': ' : '：'}`;
        const all = sentences.map((one) => written(one, register, wording));
        return inLines === true && all.length > 1
          ? [head.trimEnd(), ...all.map((one) => `  - ${one}`)]
          : [`${head}${all.join(wording.betweenSentences)}`];
      });
    case 'items':
      return part.items.flatMap((item) => [
        `### ${withoutTags(item.label)}`,
        '',
        ...item.sentences.map((one) => `- ${written(one, register, wording)}`),
        '',
      ]);
    case 'pairs':
      return part.pairs.flatMap((pair) => [
        `### ${pair.label}`,
        '',
        `*${pair.type} · ${pair.why}*`,
        '',
        `| ${pair.sides.map(({ head }) => cellText(head)).join(' | ')} |`,
        `| ${pair.sides.map(() => '---').join(' | ')} |`,
        `| ${pair.sides.map(({ sentence }) => written(sentence, register, wording)).join(' | ')} |`,
        '',
      ]);
    case 'table':
      return [
        `| | ${part.columns.map(cellText).join(' | ')} | |`,
        `| --- |${' --- |'.repeat(part.columns.length + 1)}`,
        ...part.groups.flatMap((group) => [
          `| **${cellText(group.label)}** |${' |'.repeat(part.columns.length + 1)}`,
          ...group.rows.map(
            (row) =>
              `| ${cellText(row.head)} | ${row.cells.map((cell) => tableCell(cell, register)).join(' | ')} | ${cellText(row.verdict)} |`,
          ),
        ]),
        '',
        part.legend,
      ];
    case 'list':
      return [
        `| ${[...part.head, wording.headings.evidence].map(plainCell).join(' | ')} |`,
        `|${' --- |'.repeat(part.head.length + 1)}`,
        ...part.rows.map(({ cells, cites }) => {
          const filled = cells.map((cell) => inline(cell.map(safeInCell), wording));
          return `| ${[...filled, footnotes(cites, register)].join(' | ')} |`;
        }),
      ];
    case 'figure': {
      const { title, table } = part.chart;
      // A table of many rows is what the drawing stands for; whoever wants it opens it.
      return [
        `**${title}**`,
        '',
        '<details>',
        `<summary>${escapeHtml(part.tableTitle)}</summary>`,
        '',
        `| ${table.head.map(plainCell).join(' | ')} |`,
        `|${' --- |'.repeat(table.head.length)}`,
        ...table.rows.map((row) => `| ${row.map(plainCell).join(' | ')} |`),
        '',
        '</details>',
      ];
    }
    case 'details':
      return [
        '<details>',
        `<summary>${escapeHtml(part.summary)}</summary>`,
        '',
        ...part.parts.flatMap((inner) => [...partLines(inner, register, wording), '']),
        '</details>',
      ];
  }
}

function tableCell(cell: TableCell, register: EvidenceRegister): string {
  return `${CELL_GLYPH[cell.mark]} ${cellText(cell.words)}${footnotes(cell.cites, register)}`;
}

function written(one: Sentence, register: EvidenceRegister, wording: Wording): string {
  return inline(one.words, wording) + footnotes(one.cites, register);
}

function inline(words: readonly Inline[], wording: Wording): string {
  return words.map((one) => inlineText(one, wording)).join(wording.tag === 'en' ? ' ' : '');
}

function inlineText(one: Inline, wording: Wording): string {
  if (typeof one === 'string') return withoutTags(one);
  return `${wording.openQuote}${escapeMarkdown(oneLine(one.verbatim.exact))}${wording.closeQuote}`;
}

/** Names come from sources and dossiers: none may open a tag. */
function withoutTags(text: string): string {
  return text.replaceAll('<', '\\<');
}

function footnotes(cites: readonly Citation[], register: EvidenceRegister): string {
  return register
    .numbers(cites)
    .map((number) => `[^${number}]`)
    .join('');
}

function note(citation: Citation, frame: Frame): string {
  const { wording } = frame;
  if (citation.kind === 'search') {
    const { texts, forms } = citation.search;
    return `${wording.searchedForms(texts, forms.length)}${wording.tag === 'en' ? ': ' : '：'}${forms.map((form) => `\`${form}\``).join(', ')}`;
  }
  if (citation.kind === 'sweep') return withoutTags(wording.sweep(citation.sweep));
  const { quote } = citation;
  const cited = frame.cited(quote.text);
  if (!cited) return `${quote.text}, ${quote.start}–${quote.end}: ${escapeMarkdown(oneLine(quote.exact))}`;
  const where = `${escapeMarkdown(cited.name)}, \`${quote.text}\` ${quote.start}–${quote.end}`;
  if (cited.isTable) return `${where}: ${escapeMarkdown(oneLine(quote.exact))}`;
  const context = contextOf(cited.text, quote);
  const before = `${context.cutBefore ? '…' : ''}${escapeMarkdown(oneLine(context.before))}`;
  const after = `${escapeMarkdown(oneLine(context.after))}${context.cutAfter ? '…' : ''}`;
  return `${where}: ${before}**${escapeMarkdown(oneLine(context.exact))}**${after}`;
}

/** Without breaks of lines. */
export function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ');
}

/** Words of a source as they may stand in Markdown. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>|#]/g, '\\$&');
}

/** Words of ours and names that nobody has escaped yet. */
function plainCell(text: string): string {
  return escapeMarkdown(oneLine(text));
}

/** Quotations are escaped where they are written. */
function safeInCell(one: Inline): Inline {
  return typeof one === 'string' ? cellText(one) : one;
}

function cellText(text: string): string {
  return text.replaceAll('|', '\\|');
}
