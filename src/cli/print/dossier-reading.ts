import type { DossierText } from '../../tasks/read-dossier.ts';
import type { FindingKind } from '../../tasks/read-file.ts';
import type { SourceProblem, SyncReport } from '../../tasks/sync-dossier.ts';
import { symbolsOf } from '../terminal/symbols.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { padTo, widthOf } from '../terminal/width.ts';
import { wrap } from '../terminal/wrap.ts';
import { count } from './count.ts';
import { READING_KINDS } from './reading-words.ts';

/** What a dossier holds, counted. */
export interface DossierTally {
  readonly texts: number;
  readonly unread: readonly string[];
  readonly groups: number;
  readonly languages: ReadonlyMap<string, number>;
  readonly kinds: ReadonlyMap<FindingKind, number>;
  readonly reviewed: number;
}

/** What the count belongs to. */
export interface DossierAbout {
  readonly folder: string;
  readonly title: string | null;
  readonly sync: SyncReport;
  readonly problems: readonly SourceProblem[];
}

/** Counts texts as they come. */
export async function tallyOf(texts: AsyncIterable<DossierText>): Promise<DossierTally> {
  const languages = new Map<string, number>();
  const kinds = new Map<FindingKind, number>();
  const groups = new Set<string>();
  const unread: string[] = [];
  let number = 0;
  let reviewed = 0;
  for await (const { text, source, findings, reviews } of texts) {
    number += 1;
    groups.add(source.group);
    reviewed += reviews.length;
    if (text.language === null) {
      if (source.kind !== 'data') unread.push(text.id);
    } else {
      const language = text.language === 'zh' ? `zh-${text.script}` : text.language;
      languages.set(language, (languages.get(language) ?? 0) + 1);
    }
    for (const { kind } of findings) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  return { texts: number, unread, groups: groups.size, languages, kinds, reviewed };
}

/** What `readout read DOSSIER` shows on a terminal. */
export function dossierReadingText(about: DossierAbout, tally: DossierTally, terminal: Terminal): string {
  const { paint, columns } = terminal;
  const { dot } = symbolsOf(terminal);
  const { sync } = about;
  const languages = [...tally.languages].sort().map(([language, texts]) => `${texts} ${language}`);
  const findings = [...tally.kinds.values()].reduce((sum, one) => sum + one, 0);
  const head = [
    paint.bold(about.title ?? about.folder),
    `${count(tally.texts, 'text')}${languages.length > 0 ? ` (${languages.join(', ')})` : ''}`,
    ...(tally.groups < tally.texts ? [`${tally.groups} apart from near copies`] : []),
    count(findings, 'finding'),
    ...(tally.reviewed > 0 ? [`${tally.reviewed} decided on`] : []),
  ];
  const now = [
    `read now: ${sync.read.length}`,
    `unchanged: ${sync.unchanged}`,
    ...(sync.removed.length > 0 ? [`gone: ${sync.removed.length}`] : []),
  ];
  const kinds = READING_KINDS.flatMap(([kind, title]) => {
    const found = tally.kinds.get(kind) ?? 0;
    return found === 0 ? [] : [{ title, found }];
  });
  const width = Math.max(0, ...kinds.map(({ title }) => widthOf(title)));
  const notes = tally.unread.map(
    (id) =>
      `${paint.yellow('language-unknown')}: \`${id}\` reads as neither Chinese nor English and was not read.`,
  );
  const problems = about.problems.map(({ code, message }) => `${paint.red(code)}: ${message}`);
  const lines = [
    ...wrap(head.join(` ${dot} `), columns),
    paint.dim(now.join(` ${dot} `)),
    '',
    ...kinds.map(({ title, found }) => `  ${padTo(title, width)}${String(found).padStart(8)}`),
    ...([...notes, ...problems].length > 0
      ? ['', ...[...notes, ...problems].flatMap((line) => wrap(line, columns))]
      : []),
  ];
  return `${lines.join('\n')}\n`;
}
