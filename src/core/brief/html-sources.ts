import { escapeHtml } from '../text/escape-html.ts';
import type { Text } from '../text/text.ts';
import type { BriefInput } from './brief-input.ts';
import type { BriefDocument } from './document.ts';
import { namingOf } from './naming.ts';
import type { Wording } from './wording/wording.ts';

/** The sources with their full texts, paragraph by paragraph, so that every quotation can be read where it stands. */
export function sourcesHtml(
  input: BriefInput,
  language: BriefDocument['language'],
  wording: Wording,
): string {
  const naming = namingOf(input, language);
  const sources = input.comparison.accounts.map(({ text: id, party, clauses, sha256, language: written }) => {
    const source = input.sources.get(id);
    if (!source) return '';
    const facts = [
      source.publisher,
      source.published === null ? null : wording.published(source.published),
      wording.sourceLength(source.text.content.length, clauses),
    ].filter((fact): fact is string => fact !== null);
    const url = source.url === null ? '' : `<br><span class="url">${escapeHtml(source.url)}</span>`;
    return `<article class="source"><h3>${escapeHtml(wording.account(naming.party(party)))}</h3>
<p class="note">${source.title === null ? '' : `${escapeHtml(source.title)}<br>`}${escapeHtml(facts.join(' · '))}${url}<br><code>${escapeHtml(id)}</code> · sha256 <code>${sha256.slice(0, 16)}</code></p>
<div class="full"${written === null ? '' : ` lang="${written}"`}>${paragraphs(source.text)}</div></article>`;
  });
  return `<section id="sources"><h2>${escapeHtml(wording.headings.sources)}</h2>\n${sources.join('\n')}</section>`;
}

/** The anchor of the line of a text in which `offset` stands. */
export function paragraphAnchor(text: Text, offset: number): string {
  const start = text.content.lastIndexOf('\n', offset - 1) + 1;
  return `t-${slug(text.id)}-${start}`;
}

function paragraphs(text: Text): string {
  const parts: string[] = [];
  let start = 0;
  for (const line of text.content.split('\n')) {
    if (line.trim() !== '')
      parts.push(`<p id="t-${slug(text.id)}-${start}">${escapeHtml(line.trimEnd())}</p>`);
    start += line.length + 1;
  }
  return parts.join('\n');
}

/** An id may hold anything; an anchor may not hold white space. Code points keep different ids apart. */
function slug(id: string): string {
  return id.replace(/[^A-Za-z0-9_-]/gu, (character) => `_${(character.codePointAt(0) ?? 0).toString(16)}`);
}
