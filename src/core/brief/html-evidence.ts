import { escapeHtml } from '../text/escape-html.ts';
import type { BriefInput } from './brief-input.ts';
import type { BriefDocument, Citation } from './document.ts';
import { paragraphAnchor } from './html-sources.ts';
import { namingOf } from './naming.ts';
import { contextOf } from './quote-context.ts';
import type { Wording } from './wording/wording.ts';

/** The numbered evidence: each entry shows the quoted words in their paragraph and links into the full text. */
export function evidenceHtml(
  entries: readonly Citation[],
  input: BriefInput,
  language: BriefDocument['language'],
  wording: Wording,
): string {
  const items = entries
    .map((citation, at) => `<li id="e${at + 1}">${entryHtml(citation, input, language, wording)}</li>`)
    .join('\n');
  return `<section id="evidence"><h2>${escapeHtml(wording.headings.evidence)}</h2>\n<ol class="evidence">${items}</ol></section>`;
}

function entryHtml(
  citation: Citation,
  input: BriefInput,
  language: BriefDocument['language'],
  wording: Wording,
): string {
  if (citation.kind === 'search') {
    const { texts, forms } = citation.search;
    const list = forms.map((form) => `<span class="form">${escapeHtml(form)}</span>`).join(' ');
    return `<details><summary>${escapeHtml(wording.searchedForms(texts, forms.length))}</summary><p class="forms">${list}</p></details>`;
  }
  const { quote } = citation;
  const source = input.sources.get(quote.text);
  if (!source) return `<p>${escapeHtml(quote.exact)}</p>`;
  const context = contextOf(source.text, quote);
  const before = `${context.cutBefore ? '…' : ''}${escapeHtml(context.before)}`;
  const after = `${escapeHtml(context.after)}${context.cutAfter ? '…' : ''}`;
  const party = wording.account(namingOf(input, language).party(source.party));
  const where = `<a class="where" href="#${paragraphAnchor(source.text, quote.start)}">${escapeHtml(party)} · <code>${escapeHtml(quote.text)}</code> ${quote.start}–${quote.end}</a>`;
  return `<p class="context">${before}<mark>${escapeHtml(context.exact)}</mark>${after}</p>${where}`;
}
