import { escapeHtml } from '../text/escape-html.ts';
import type { Part } from './document.ts';

/** A drawing with its caption, and its numbers as a table for whoever wants or needs them instead. */
export function figureHtml({ chart, tableTitle }: Extract<Part, { kind: 'figure' }>): string {
  const { title, svg, table } = chart;
  const head = table.head.map((name) => `<th scope="col">${escapeHtml(name)}</th>`).join('');
  const rows = table.rows
    .map((row) => `<tr>${row.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`)
    .join('\n');
  return `<figure class="figure"><figcaption>${escapeHtml(title)}</figcaption>
<div class="scroll" tabindex="0">${svg}</div>
<details><summary>${escapeHtml(tableTitle)}</summary><div class="scroll"><table><thead><tr>${head}</tr></thead><tbody>
${rows}</tbody></table></div></details></figure>`;
}
