import { escapeHtml } from '../../text/escape-html.ts';
import type { Text, TextId } from '../../text/text.ts';
import type { BriefDocument, Citation } from '../document.ts';
import { sentencesOf } from '../evidence-register.ts';
import type { Frame } from '../frame.ts';
import { pageHtml } from '../html-page.ts';
import { escapeMarkdown, oneLine, pageMarkdown } from '../markdown-page.ts';
import { frameOf, sourceAnchor } from './over-time-frame.ts';
import type { OverTimeInput, OverTimeSource } from './over-time-input.ts';

/** Ids of all texts and tables of which a document quotes words, in order of first use. */
export function citedTexts(document: BriefDocument): readonly TextId[] {
  const quoted = ({ cites }: { readonly cites: readonly Citation[] }): readonly TextId[] =>
    cites.flatMap((one) => (one.kind === 'quote' ? [one.quote.text] : []));
  return [...new Set(sentencesOf(document).flatMap(quoted))];
}

/** A brief over time as one self-contained HTML page. `sources` are those that it cites. */
export function overTimeHtml(
  document: BriefDocument,
  input: OverTimeInput,
  sources: ReadonlyMap<TextId, OverTimeSource>,
): string {
  const frame = frameOf(input, sources, document.language);
  return pageHtml(document, frame, sourcesHtml(sources, frame));
}

/** A brief over time as Markdown with footnotes. */
export function overTimeMarkdown(
  document: BriefDocument,
  input: OverTimeInput,
  sources: ReadonlyMap<TextId, OverTimeSource>,
): string {
  const frame = frameOf(input, sources, document.language);
  const lines = [...sources].map(([id, source]) => {
    const { title, publisher, published, url } = source;
    const parts = [
      `**${escapeMarkdown(frame.cited(id)?.name ?? id)}**`,
      // A table is cited by its title.
      title === null || title === frame.cited(id)?.name ? null : escapeMarkdown(oneLine(title)),
      publisher === null ? null : escapeMarkdown(oneLine(publisher)),
      published === null ? null : frame.wording.published(published),
      url === null ? null : `<${url}>`,
      `\`${id}\` sha256 ${source.text.sha256.slice(0, 16)}`,
    ];
    return `- ${parts.filter((part) => part !== null).join(' · ')}`;
  });
  return pageMarkdown(document, frame, lines);
}

/** The sources that the brief cites, each with what its header says; the texts themselves are in the dossier. */
function sourcesHtml(sources: ReadonlyMap<TextId, OverTimeSource>, frame: Frame): string {
  const items = [...sources].map(([id, source]) => {
    const { title, publisher, published, url, text } = source;
    const facts = [publisher, published === null ? null : frame.wording.published(published)]
      .filter((fact) => fact !== null)
      .map(escapeHtml);
    return `<li id="${sourceAnchor(id)}"><strong>${escapeHtml(frame.cited(id)?.name ?? id)}</strong>${title === null || title === frame.cited(id)?.name ? '' : ` ${escapeHtml(title)}`}<br><span class="note">${[...facts, hashOf(id, text)].join(' · ')}${url === null ? '' : `<br><span class="url">${escapeHtml(url)}</span>`}</span></li>`;
  });
  return `<section id="sources"><h2>${escapeHtml(frame.wording.headings.sources)}</h2>\n<ul class="sources">${items.join('\n')}</ul></section>`;
}

function hashOf(id: TextId, { sha256 }: Text): string {
  return `<code>${escapeHtml(id)}</code> · sha256 <code>${sha256.slice(0, 16)}</code>`;
}
