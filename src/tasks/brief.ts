import { type BriefLanguage, briefHtml, briefMarkdown } from '../core/brief/index.ts';
import type { ComparisonResult } from './comparison-result.ts';

export type { BriefLanguage } from '../core/brief/index.ts';

/** The formats of a brief. */
export type BriefFormat = 'html' | 'markdown';

/** Writes a comparison up as one document. */
export function writeBrief(result: ComparisonResult, language: BriefLanguage, format: BriefFormat): string {
  return format === 'html' ? briefHtml(result, language) : briefMarkdown(result, language);
}

/** The format that the ending of a file name asks for; `null` for any other ending. */
export function formatOfPath(path: string): BriefFormat | null {
  if (/\.html?$/i.test(path)) return 'html';
  return /\.(?:md|markdown)$/i.test(path) ? 'markdown' : null;
}
