import type { Tracking } from '../../../tasks/track.ts';
import { symbolsOf } from '../../terminal/symbols.ts';
import { count } from '../count.ts';
import type { Names } from './names.ts';
import { type Page, passageText } from './page.ts';
import { headLines, indented, more } from './sections.ts';

/** Rows that the terminal shows, the last ones. */
const MOST = 20;

/** Passages shown of one row. */
const FEW = 2;

/** What was said not to have been discussed, by whom, and who brings it up all the same. Empty without any. */
export function deniedText({ denied }: Tracking, names: Names, page: Page): string {
  if (denied.length === 0) return '';
  const lines = [
    ...headLines(
      'DENIED TOPICS',
      [`${denied.length} said not to have been discussed`, 'no mention, and no silence'],
      page,
    ),
    ...more(denied.length - MOST, 'before these', page),
    ...denied.slice(-MOST).flatMap((one) => rowLines(one, names, page)),
  ];
  return `${lines.join('\n')}\n`;
}

function rowLines(one: Tracking['denied'][number], names: Names, page: Page): readonly string[] {
  const { issue, party, by, exchange, mentions, independent, contrary, searched } = one;
  const { dot } = symbolsOf(page);
  const speakers = by
    .filter((id) => id !== party)
    .map((id) => (id === 'narrator' ? 'the text' : names.source(id)));
  const who = [
    ...(party === null ? [] : [party]),
    ...(speakers.length > 0 ? [speakers.join(', ')] : []),
  ].join(', by ');
  const told = independent > 1 ? [count(independent, 'source')] : [];
  const passage = (mention: (typeof mentions)[number]): string =>
    passageText(mention.evidence, page.columns - 6, page);
  const left = mentions.length - FEW;
  return [
    ...indented(
      [
        exchange ?? mentions[0].known ?? 'no contact named',
        page.paint.bold(names.issue(issue)),
        who,
        ...told,
      ].join(` ${dot} `),
      2,
      page,
    ),
    ...mentions.slice(0, FEW).flatMap((mention) => indented(passage(mention), 4, page)),
    ...(left > 0 ? [`    and ${count(left, 'more passage')}`] : []),
    ...contrary.flatMap(({ party: side, mention }) =>
      indented(`${page.paint.yellow(`${side} brings it up`)}: ${passage(mention)}`, 4, page),
    ),
    ...(contrary.length > 0
      ? []
      : indented(
          exchange === null
            ? 'the text is about no contact of the dossier: held against nothing'
            : searched === 0
              ? 'no text of another side about it is here'
              : `no text of another side about it brings it up (${searched} searched)`,
          4,
          page,
        ).map((line) => page.paint.dim(line))),
  ];
}
