import { escapeHtml } from '../text/escape-html.ts';
import type { TextId } from '../text/text.ts';
import type { BriefInput } from './brief-input.ts';
import type { BriefDocument, Citation, Section } from './document.ts';
import { EvidenceRegister } from './evidence-register.ts';
import { evidenceHtml } from './html-evidence.ts';
import { partHtml } from './html-parts.ts';
import { sourcesHtml } from './html-sources.ts';
import { STYLE } from './style.ts';
import type { Wording } from './wording/wording.ts';
import { WORDINGS } from './wording/wordings.ts';
import { writeBrief } from './write-brief.ts';

/**
 * A brief as one self-contained HTML page: no script, no font and no picture from elsewhere, so that it can be
 * mailed, archived and read offline. Every number opens on the words in their context, further down the page.
 */
export function briefHtml(input: BriefInput, language: BriefDocument['language']): string {
  const document = writeBrief(input, language);
  const wording = WORDINGS[language];
  const register = new EvidenceRegister();
  const written = new Map(input.comparison.accounts.map((account) => [account.text, account.language]));
  const languageOf = (text: TextId) => written.get(text) ?? null;
  const sections = document.sections
    .map((section) => sectionHtml(section, register, wording, languageOf))
    .join('\n');
  const evidence = evidenceHtml(register.entries, input, language, wording);
  const contents = [
    ...document.sections,
    { id: 'evidence', title: wording.headings.evidence },
    { id: 'sources', title: wording.headings.sources },
  ]
    .map(({ id, title }) => `<li><a href="#${id}">${escapeHtml(title)}</a></li>`)
    .join('');
  const made = escapeHtml(wording.madeBy(input.version.program, input.version.lexicon));
  return `<!doctype html>
<html lang="${wording.tag}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="Readout ${escapeHtml(input.version.program)}">
<title>${escapeHtml(document.title)}</title>
<style>
${STYLE}
</style>
</head>
<body>
<header>
<p class="eyebrow">Readout</p>
<h1>${escapeHtml(document.title)}</h1>
<p class="subtitle">${escapeHtml(document.subtitle)}</p>
${input.invented ? `<p class="invented">${escapeHtml(wording.invented)}</p>` : ''}
<nav><ul>${contents}</ul></nav>
</header>
<main>
${sections}
${evidence}
${sourcesHtml(input, language, wording)}
</main>
<footer><p>${made}</p></footer>
</body>
</html>
`;
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
