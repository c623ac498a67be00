import type { BriefInput } from './brief-input.ts';
import { CELL_GLYPH } from './cell-glyph.ts';
import type { BriefDocument, Citation, Inline, Part, Sentence, TableCell } from './document.ts';
import { EvidenceRegister } from './evidence-register.ts';
import { namingOf } from './naming.ts';
import { contextOf } from './quote-context.ts';
import type { Wording } from './wording/wording.ts';
import { WORDINGS } from './wording/wordings.ts';
import { writeBrief } from './write-brief.ts';

/** A brief as Markdown with footnotes (GitHub flavour): each note quotes the words in their context. */
export function briefMarkdown(input: BriefInput, language: BriefDocument['language']): string {
  const document = writeBrief(input, language);
  const wording = WORDINGS[language];
  const register = new EvidenceRegister();
  const lines: string[] = [`# ${document.title}`, '', `*${document.subtitle}*`, ''];
  if (input.invented) lines.push(`> ${wording.invented}`, '');
  for (const section of document.sections) {
    lines.push(`## ${section.title}`, '');
    for (const part of section.parts) lines.push(...partLines(part, register, wording), '');
  }
  lines.push(`## ${wording.headings.sources}`, '', ...sourceLines(input, wording, language), '');
  lines.push(wording.madeBy(input.version.program, input.version.lexicon), '');
  register.entries.forEach((citation, at) => {
    lines.push(`[^${at + 1}]: ${note(citation, input, wording, language)}`);
  });
  return `${lines.join('\n').replace(/\n{3,}/g, '\n\n')}\n`;
}

function partLines(part: Part, register: EvidenceRegister, wording: Wording): readonly string[] {
  switch (part.kind) {
    case 'note':
      return [`*${part.words}*`];
    case 'paragraph':
      return [part.sentences.map((one) => written(one, register, wording)).join(wording.betweenSentences)];
    case 'facts':
      return part.facts.map(
        (fact) =>
          `- **${fact.label}**${wording.tag === 'en' ? ': ' : '：'}${fact.sentences.map((one) => written(one, register, wording)).join(wording.betweenSentences)}`,
      );
    case 'items':
      return part.items.flatMap((item) => [
        `### ${item.label}`,
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
  }
}

function tableCell(cell: TableCell, register: EvidenceRegister): string {
  return `${CELL_GLYPH[cell.mark]} ${cellText(cell.words)}${footnotes(cell.cites, register)}`;
}

function written(one: Sentence, register: EvidenceRegister, wording: Wording): string {
  const words = one.words.map((inline) => inlineText(inline, wording));
  return words.join(wording.tag === 'en' ? ' ' : '') + footnotes(one.cites, register);
}

function inlineText(inline: Inline, wording: Wording): string {
  if (typeof inline === 'string') return inline;
  return `${wording.openQuote}${escapeMarkdown(oneLine(inline.verbatim.exact))}${wording.closeQuote}`;
}

function footnotes(cites: readonly Citation[], register: EvidenceRegister): string {
  return register
    .numbers(cites)
    .map((number) => `[^${number}]`)
    .join('');
}

function note(
  citation: Citation,
  input: BriefInput,
  wording: Wording,
  language: BriefDocument['language'],
): string {
  if (citation.kind === 'search') {
    const { texts, forms } = citation.search;
    return `${wording.searchedForms(texts, forms.length)}${wording.tag === 'en' ? ': ' : '：'}${forms.map((form) => `\`${form}\``).join(', ')}`;
  }
  const { quote } = citation;
  const source = input.sources.get(quote.text);
  const party = source ? wording.account(namingOf(input, language).party(source.party)) : quote.text;
  if (!source) return `${party}, ${quote.start}–${quote.end}: ${escapeMarkdown(oneLine(quote.exact))}`;
  const context = contextOf(source.text, quote);
  const before = `${context.cutBefore ? '…' : ''}${escapeMarkdown(oneLine(context.before))}`;
  const after = `${escapeMarkdown(oneLine(context.after))}${context.cutAfter ? '…' : ''}`;
  return `${party}, \`${quote.text}\` ${quote.start}–${quote.end}: ${before}**${escapeMarkdown(oneLine(context.exact))}**${after}`;
}

function sourceLines(
  input: BriefInput,
  wording: Wording,
  language: BriefDocument['language'],
): readonly string[] {
  const naming = namingOf(input, language);
  return input.comparison.accounts.map(({ text: id, party, clauses, sha256 }) => {
    const source = input.sources.get(id);
    const parts = [
      `**${wording.account(naming.party(party))}**`,
      source?.title ? escapeMarkdown(source.title) : null,
      source?.publisher ?? null,
      source?.published ? wording.published(source.published) : null,
      source?.url ? `<${source.url}>` : null,
      source ? wording.sourceLength(source.text.content.length, clauses) : null,
      `\`${id}\` sha256 ${sha256.slice(0, 16)}`,
    ];
    return `- ${parts.filter((part) => part !== null).join(' · ')}`;
  });
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ');
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>|#]/g, '\\$&');
}

function cellText(text: string): string {
  return text.replaceAll('|', '\\|');
}
