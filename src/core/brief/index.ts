export type { BriefInput, SourceNote } from './brief-input.ts';
export type { BriefDocument, BriefLanguage } from './document.ts';
export { briefHtml } from './html.ts';
export { briefMarkdown } from './markdown.ts';
export { writeBrief } from './write-brief.ts';
