import type { BriefInput } from './brief-input.ts';
import { frameOf } from './comparison-frame.ts';
import type { BriefDocument } from './document.ts';
import { escapeMarkdown, pageMarkdown } from './markdown-page.ts';
import { namingOf } from './naming.ts';
import type { Wording } from './wording/wording.ts';
import { writeBrief } from './write-brief.ts';

/** A comparison as Markdown with footnotes. */
export function briefMarkdown(input: BriefInput, language: BriefDocument['language']): string {
  const frame = frameOf(input, language);
  return pageMarkdown(writeBrief(input, language), frame, sourceLines(input, frame.wording, language));
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
