export type { BriefLanguage } from './document.ts';
export { briefHtml } from './html.ts';
export { briefMarkdown } from './markdown.ts';
