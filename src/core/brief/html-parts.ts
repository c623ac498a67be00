import { escapeHtml } from '../text/escape-html.ts';
import type { TextId } from '../text/text.ts';
import { CELL_GLYPH } from './cell-glyph.ts';
import type { Citation, Inline, Pair, Part, Sentence, TableCell } from './document.ts';
import { figureHtml } from './html-figure.ts';
import type { Wording } from './wording/wording.ts';

type Cite = (cites: readonly Citation[]) => string;
/** The language that a text is written in, or `null` where it could not be told. */
type LanguageOf = (text: TextId) => string | null;

/** One part of a section as HTML. `cite` numbers the evidence in the order in which sentences are rendered. */
export function partHtml(part: Part, cite: Cite, wording: Wording, languageOf: LanguageOf): string {
  switch (part.kind) {
    case 'note':
      return `<p class="note">${escapeHtml(part.words)}</p>`;
    case 'heading':
      return `<h3 class="part">${escapeHtml(part.words)}</h3>`;
    case 'paragraph':
      return `<p>${sentences(part.sentences, cite, wording, languageOf)}</p>`;
    case 'facts':
      return `<dl class="facts">${part.facts
        .map(
          (fact) =>
            `<div><dt>${escapeHtml(fact.label)}</dt><dd>${
              fact.inLines
                ? fact.sentences
                    .map((one) => `<p>${sentenceHtml(one, cite, wording, languageOf)}</p>`)
                    .join('')
                : sentences(fact.sentences, cite, wording, languageOf)
            }</dd></div>`,
        )
        .join('')}</dl>`;
    case 'items':
      return part.items
        .map(
          (item) =>
            `<article class="item"><h3>${escapeHtml(item.label)}</h3>${item.sentences
              .map((one) => `<p>${sentenceHtml(one, cite, wording, languageOf)}</p>`)
              .join('')}</article>`,
        )
        .join('\n');
    case 'pairs':
      return part.pairs.map((pair) => pairHtml(pair, cite, wording, languageOf)).join('\n');
    case 'table':
      return tableHtml(part, cite);
    case 'list':
      return listHtml(part, cite, wording, languageOf);
    case 'figure':
      return figureHtml(part);
    case 'details':
      return `<details class="more"><summary>${escapeHtml(part.summary)}</summary>\n${part.parts
        .map((inner) => partHtml(inner, cite, wording, languageOf))
        .join('\n')}</details>`;
  }
}

function pairHtml(pair: Pair, cite: Cite, wording: Wording, languageOf: LanguageOf): string {
  const sides = pair.sides
    .map(
      ({ head, sentence }) =>
        `<div><p class="head">${escapeHtml(head)}</p><p>${sentenceHtml(sentence, cite, wording, languageOf)}</p></div>`,
    )
    .join('');
  return `<article class="pair ${pair.mark}"><div class="top"><h3>${escapeHtml(pair.label)}</h3><p class="tags"><span class="type">${escapeHtml(pair.type)}</span> <span>${escapeHtml(pair.why)}</span></p></div><div class="sides">${sides}</div></article>`;
}

function tableHtml(table: Extract<Part, { kind: 'table' }>, cite: Cite): string {
  const head = table.columns.map((column) => `<th scope="col">${escapeHtml(column)}</th>`).join('');
  const groups = table.groups
    .map((group) => {
      const rows = group.rows
        .map(
          (row) =>
            `<tr><th scope="row">${escapeHtml(row.head)}</th>${row.cells
              .map((cell, at) => cellHtml(cell, table.columns[at] ?? '', cite))
              .join('')}<td class="verdict">${escapeHtml(row.verdict)}</td></tr>`,
        )
        .join('\n');
      const label = `<tr class="family"><th colspan="${table.columns.length + 2}" scope="rowgroup">${escapeHtml(group.label)}</th></tr>`;
      return `<tbody>${label}\n${rows}</tbody>`;
    })
    .join('\n');
  return `<table class="matrix"><thead><tr><td></td>${head}<td></td></tr></thead>\n${groups}</table>\n<p class="note legend">${escapeHtml(table.legend)}</p>`;
}

function listHtml(
  { head, rows }: Extract<Part, { kind: 'list' }>,
  cite: Cite,
  wording: Wording,
  languageOf: LanguageOf,
): string {
  const evidence = wording.headings.evidence;
  const columns = [...head, evidence].map((column) => `<th scope="col">${escapeHtml(column)}</th>`).join('');
  const body = rows.map(({ cells, cites }) => {
    const written = cells.map((cell, at) => {
      const filled = wordsHtml(cell, wording, languageOf);
      const short = isShort(cell) ? ' class="short"' : '';
      if (at === 0) return `<th scope="row"${short}>${filled}</th>`;
      if (filled === '') return '<td></td>';
      return `<td${short} data-column="${escapeHtml(head[at] ?? '')}"><div>${filled}</div></td>`;
    });
    const cited = `<td class="cites" data-column="${escapeHtml(evidence)}"><div>${cite(cites)}</div></td>`;
    return `<tr>${written.join('')}${cited}</tr>`;
  });
  return `<table class="list"><thead><tr>${columns}</tr></thead><tbody>\n${body.join('\n')}</tbody></table>`;
}

/** A day or a word or two stays on one line. */
function isShort(cell: readonly Inline[]): boolean {
  const [only, ...others] = cell;
  return typeof only === 'string' && others.length === 0 && only.length <= 13;
}

/** The column's name rides along for narrow screens, where a row becomes a card. */
function cellHtml(cell: TableCell, column: string, cite: Cite): string {
  const glyph = `<span class="glyph" aria-hidden="true">${CELL_GLYPH[cell.mark]}</span>`;
  return `<td class="${cell.mark}" data-column="${escapeHtml(column)}">${glyph}<span>${escapeHtml(cell.words)}${cite(cell.cites)}</span></td>`;
}

function sentences(list: readonly Sentence[], cite: Cite, wording: Wording, languageOf: LanguageOf): string {
  return list.map((one) => sentenceHtml(one, cite, wording, languageOf)).join(wording.betweenSentences);
}

function sentenceHtml(one: Sentence, cite: Cite, wording: Wording, languageOf: LanguageOf): string {
  return `<span class="sentence">${wordsHtml(one.words, wording, languageOf)}${cite(one.cites)}</span>`;
}

function wordsHtml(words: readonly Inline[], wording: Wording, languageOf: LanguageOf): string {
  return words.map((inline) => inlineHtml(inline, wording, languageOf)).join(wording.tag === 'en' ? ' ' : '');
}

function inlineHtml(inline: Inline, wording: Wording, languageOf: LanguageOf): string {
  if (typeof inline === 'string') return escapeHtml(inline);
  const { text, exact } = inline.verbatim;
  const language = languageOf(text);
  const lang = language === null ? '' : ` lang="${language}"`;
  return `<q${lang}>${wording.openQuote}${escapeHtml(exact)}${wording.closeQuote}</q>`;
}
