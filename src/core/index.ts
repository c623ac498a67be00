/** The core as one import: reading, comparing and writing up, in Node and in a browser. */
export { briefHtml, briefMarkdown } from './brief/index.ts';
export { compareAccounts } from './compare/compare.ts';
export type { Comparison } from './compare/comparison.ts';
export type { Finding, FindingKind } from './evidence/finding.ts';
export { type Quote, quote } from './evidence/quote.ts';
export { verifyQuotes } from './evidence/verify.ts';
export { toWebAnnotationSelectors } from './evidence/w3c.ts';
export { builtinLexicon, builtinLexiconData } from './lexicon/builtin.ts';
export { compileLexicon } from './lexicon/compile.ts';
export { mergeLexicon } from './lexicon/merge.ts';
export { readAdditions } from './lexicon/read-additions.ts';
export { readText } from './read/engine.ts';
export { readers } from './read/registry.ts';
export { createText, type Text } from './text/text.ts';
