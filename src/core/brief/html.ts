import type { BriefInput } from './brief-input.ts';
import { frameOf } from './comparison-frame.ts';
import type { BriefDocument } from './document.ts';
import { pageHtml } from './html-page.ts';
import { sourcesHtml } from './html-sources.ts';
import { writeBrief } from './write-brief.ts';

/** A comparison as one self-contained HTML page, with the whole texts that it quotes. */
export function briefHtml(input: BriefInput, language: BriefDocument['language']): string {
  const frame = frameOf(input, language);
  return pageHtml(writeBrief(input, language), frame, sourcesHtml(input, language, frame.wording));
}
