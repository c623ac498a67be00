import { CHART_STYLE } from '../charts/chart-style.ts';
import { escapeHtml } from '../text/escape-html.ts';
import type { TextId } from '../text/text.ts';
import type { BriefDocument, Citation, Section } from './document.ts';
import { EvidenceRegister } from './evidence-register.ts';
import type { Frame } from './frame.ts';
import { evidenceHtml } from './html-evidence.ts';
import { partHtml } from './html-parts.ts';
import { STYLE } from './style.ts';
import type { Wording } from './wording/wording.ts';

/**
 * A document as one self-contained HTML page: no script, no font and no picture from elsewhere, so that it can be
 * mailed, archived and read offline. Every number opens on the words in their context, further down the page.
 * @param sources the section that lists the sources, as HTML
 */
export function pageHtml(document: BriefDocument, frame: Frame, sources: string): string {
  const { wording } = frame;
  const register = new EvidenceRegister();
  const languageOf = (text: TextId) => frame.cited(text)?.language ?? null;
  const sections = document.sections
    .map((section) => sectionHtml(section, register, wording, languageOf))
    .join('\n');
  const evidence = evidenceHtml(register.entries, frame);
  const contents = [
    ...document.sections,
    { id: 'evidence', title: wording.headings.evidence },
    { id: 'sources', title: wording.headings.sources },
  ]
    .map(({ id, title }) => `<li><a href="#${id}">${escapeHtml(title)}</a></li>`)
    .join('');
  const style = hasFigure(document) ? `${STYLE}\n${CHART_STYLE}` : STYLE;
  return `<!doctype html>
<html lang="${wording.tag}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="Readout ${escapeHtml(frame.program)}">
<title>${escapeHtml(document.title)}</title>
<style>
${style}
</style>
</head>
<body>
<header>
<p class="eyebrow">Readout</p>
<h1>${escapeHtml(document.title)}</h1>
<p class="subtitle">${escapeHtml(document.subtitle)}</p>
${frame.invented ? `<p class="invented">${escapeHtml(wording.invented)}</p>` : ''}
<nav><ul>${contents}</ul></nav>
</header>
<main>
${sections}
${evidence}
${sources}
</main>
<footer><p>${escapeHtml(frame.made)}</p></footer>
</body>
</html>
`;
}

/** Whether the look of charts is needed on the page. */
function hasFigure({ sections }: BriefDocument): boolean {
  return sections.some(({ parts }) => parts.some(({ kind }) => kind === 'figure'));
}

function sectionHtml(
  section: Section,
  register: EvidenceRegister,
  wording: Wording,
  languageOf: (text: TextId) => string | null,
): string {
  const cite = (cites: readonly Citation[]) => citationLinks(register.numbers(cites));
  const parts = section.parts.map((part) => partHtml(part, cite, wording, languageOf)).join('\n');
  return `<section id="${section.id}">\n<h2>${escapeHtml(section.title)}</h2>\n${parts}\n</section>`;
}

/** More numbers than this may break over lines. */
const MANY = 4;

/** Superscript numbers, each a link to its place under Evidence. */
function citationLinks(numbers: readonly number[]): string {
  if (numbers.length === 0) return '';
  const links = numbers
    .map((number) => `<a href="#e${number}">${number}</a>`)
    .join(numbers.length > MANY ? ' ' : '\u00a0');
  // A word joiner keeps the number on the line of the word it follows.
  return `\u2060<sup class="cite">${links}</sup>`;
}
