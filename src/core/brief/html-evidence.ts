import { escapeHtml } from '../text/escape-html.ts';
import type { Citation } from './document.ts';
import type { CitedText, Frame } from './frame.ts';
import { contextOf } from './quote-context.ts';

/** The numbered evidence: each entry shows the quoted words in their paragraph and links into the sources. */
export function evidenceHtml(entries: readonly Citation[], frame: Frame): string {
  const items = entries
    .map((citation, at) => `<li id="e${at + 1}">${entryHtml(citation, frame)}</li>`)
    .join('\n');
  return `<section id="evidence"><h2>${escapeHtml(frame.wording.headings.evidence)}</h2>\n<ol class="evidence">${items}</ol></section>`;
}

function entryHtml(citation: Citation, frame: Frame): string {
  const { wording } = frame;
  if (citation.kind === 'search') {
    const { texts, forms } = citation.search;
    const list = forms.map((form) => `<span class="form">${escapeHtml(form)}</span>`).join(' ');
    return `<details><summary>${escapeHtml(wording.searchedForms(texts, forms.length))}</summary><p class="forms">${list}</p></details>`;
  }
  if (citation.kind === 'sweep') return `<p class="context">${escapeHtml(wording.sweep(citation.sweep))}</p>`;
  const { quote } = citation;
  const cited = frame.cited(quote.text);
  if (!cited) return `<p>${escapeHtml(quote.exact)}</p>`;
  const where = `<a class="where" href="#${frame.anchor(quote)}">${escapeHtml(cited.name)} · <code>${escapeHtml(quote.text)}</code> ${quote.start}–${quote.end}</a>`;
  return `<p class="context">${cited.isTable ? rowHtml(quote.exact) : inContext(cited, quote)}</p>${where}`;
}

function inContext({ text }: CitedText, quote: Parameters<typeof contextOf>[1]): string {
  const context = contextOf(text, quote);
  const before = `${context.cutBefore ? '…' : ''}${escapeHtml(context.before)}`;
  const after = `${escapeHtml(context.after)}${context.cutAfter ? '…' : ''}`;
  return `${before}<mark>${escapeHtml(context.exact)}</mark>${after}`;
}

const ADDRESS = /https?:\/\/[^\s,;"<>]+/g;

/** A row as it stands in its file; addresses that it names can be followed. */
function rowHtml(row: string): string {
  let out = '';
  let from = 0;
  for (const { 0: address, index } of row.matchAll(ADDRESS)) {
    out += `${escapeHtml(row.slice(from, index))}<a href="${escapeHtml(address)}" rel="noreferrer">${escapeHtml(address)}</a>`;
    from = index + address.length;
  }
  return `<mark>${out}${escapeHtml(row.slice(from))}</mark>`;
}
