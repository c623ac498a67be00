const ENGLISH =
  'times|post|herald|news|journal|gazette|tribune|chronicle|observer|telegraph|review|weekly|courier|examiner|ledger|dispatch|monitor|standard|agency|daily|press|wire|radio|television';
const CHINESE = '社|报|网|台|通讯|周刊|杂志|新闻|评论|时报|晚报';

/** Whether a folded name ends as names of papers, agencies and stations do. */
export function isPaperName(name: string): boolean {
  return PAPER.test(name);
}

const PAPER = new RegExp(`(?:${CHINESE})$|(?:^| )(?:${ENGLISH})$`);

/** An English name of that sort in the case of the source, where a preposition makes it a source. */
export const ENGLISH_PAPER: RegExp = new RegExp(
  `(?:\\b(?:in|to|from|by|with|citing|told|quoting)|according to) (?:the )?((?:[A-Z][a-z]+ ){1,3}(?:${ENGLISH.replace(/(^|\|)[a-z]/g, (start) => start.toUpperCase())}))(?![A-Za-z])`,
  'g',
);
