import type { Tracking } from '../../../tasks/track.ts';
import { symbolsOf } from '../../terminal/symbols.ts';
import { count } from '../count.ts';
import { lengthText } from './length-text.ts';
import type { Names } from './names.ts';
import { type Page, passageText } from './page.ts';
import { hanging, headLines, indented, more, quoted } from './sections.ts';

type Discrepancy = Tracking['discrepancies'][number];
type Quotation = Tracking['quotations'][number];

/** Discrepancies and quotations printed in full; the rest stand in the JSON. */
const MOST = 25;
/** Passages shown for one version. */
const FEW = 3;

/** What texts tell differently of one thing, every version. Empty where they agree. */
export function discrepanciesText({ discrepancies }: Tracking, names: Names, terminal: Page): string {
  if (discrepancies.length === 0) return '';
  const left = discrepancies.length - MOST;
  const lines = [
    ...headLines(
      'DISCREPANCIES',
      [`${discrepancies.length} across sources`, 'every version, none chosen'],
      terminal,
    ),
    ...discrepancies.slice(-MOST).flatMap((one) => ['', ...differenceLines(one, names, terminal)]),
    ...(left > 0 ? ['', ...more(left, 'before these', terminal)] : []),
  ];
  return `${lines.join('\n')}\n`;
}

const RULES: Readonly<Record<Discrepancy['rule'], string>> = {
  'same-exchange': 'told of one exchange',
  'same-gap': 'days stated since the last contact',
  'same-document': 'the day of one joint document',
  'same-change-of-level': 'one change, from one level',
  'same-count-in-accounts': 'one thing counted by both sides',
  'same-meeting-to-come': 'one meeting agreed in one exchange',
  'same-topic-in-accounts': 'one issue in accounts of one exchange',
  'intention-told-as-done': 'an intention, told elsewhere as done',
  'same-person-former-office': 'former offices of one person',
  'same-quotation': 'words quoted, and what the side published',
};

function differenceLines(one: Discrepancy, names: Names, terminal: Page): readonly string[] {
  const { paint } = terminal;
  const { dot } = symbolsOf(terminal);
  const { type, id, aspect } = one.subject;
  const subject = type === 'person' ? names.source(id) : id.replace('>', ' on ');
  const what =
    aspect === null ? [] : [one.kind === 'discussed' ? names.issue(aspect) : aspect.replaceAll('-', ' ')];
  return [
    ...indented(paint.bold([one.kind, subject, ...what].join(` ${dot} `)), 0, terminal),
    paint.dim(`  ${RULES[one.rule]}`),
    ...one.versions.flatMap(({ value, mentions, sources }) => {
      const shown = mentions.slice(0, FEW).map(({ evidence }) => evidence);
      const left = mentions.length - shown.length;
      const [first, ...others] = shown.map((passage) =>
        passageText(passage, terminal.columns - 12, terminal),
      );
      const more = left > 0 ? ` and ${left} more` : '';
      const told = sources > 1 ? `${count(sources, 'source')}: ` : '';
      return indented(
        `${valueText(one.kind, value)}  ${told}${[first, ...others].join('; ')}${more}`,
        2,
        terminal,
      );
    }),
    ...(one.computed.length === 0
      ? []
      : hanging('counted', one.computed.map(computedText).join(', '), terminal)),
  ];
}

function computedText({ of, value }: Discrepancy['computed'][number]): string {
  const [, zone] = /^day-at-(.+)$/.exec(of) ?? [];
  return zone === undefined
    ? `${of.replaceAll('-', ' ')} ${value}`
    : `by a clock at ${zone} the document itself is of ${value}`;
}

/** A value in words; as it stands where it needs none. */
function valueText(kind: Discrepancy['kind'], value: string): string {
  if (kind === 'duration') {
    const [minutes = '', bound = 'exact'] = value.split(' ');
    return lengthText({ minutes: Number(minutes), bound });
  }
  if (kind === 'discussed') return value === 'excluded' ? 'said not to have been discussed' : 'brought up';
  return kind === 'date' ? value.replace(/^\.\.\//, 'by ').replace(/\/\.\.$/, ' or later') : value;
}

/** Words quoted of parties, and whether they stand in what those published. Empty where none are quoted. */
export function quotationsText({ quotations }: Tracking, names: Names, terminal: Page): string {
  if (quotations.length === 0) return '';
  const counts = [...Map.groupBy(quotations, ({ status }) => status)].map(
    ([status, list]) => `${list.length} ${STATUS[status]}`,
  );
  const left = quotations.length - MOST;
  const lines = [
    ...headLines(
      'QUOTATIONS',
      [`${quotations.length} of the parties, looked for in what they published`, counts.join(', ')],
      terminal,
    ),
    ...(['altered', 'elided', 'translated', 'verbatim', 'not-found'] as const).flatMap((status) =>
      quotations
        .slice(-MOST)
        .filter((one) => one.status === status)
        .flatMap((one) => quotationLines(one, names, terminal)),
    ),
    ...more(left, 'before these', terminal),
  ];
  return `${lines.join('\n')}\n`;
}

const STATUS: Readonly<Record<Quotation['status'], string>> = {
  verbatim: 'verbatim',
  elided: 'with words left out',
  altered: 'altered',
  translated: 'translated',
  'not-found': 'not in texts of the side here (most were said, not published)',
};

function quotationLines(one: Quotation, names: Names, terminal: Page): readonly string[] {
  const { columns } = terminal;
  const { words, speaker, party, mention, status, originals, searched } = one;
  const who = speaker.startsWith('per:') ? `${names.source(speaker)} (${party})` : party;
  const [first] = originals;
  const there =
    first === undefined
      ? `${count(searched.texts, 'text')} searched, ${searched.sameLanguage} in this language`
      : `${first.by === 'meaning' ? 'by its meaning ' : ''}${quoted(first.quote.exact, Math.floor(columns / 3), terminal)} ${first.quote.text}${originals.length > 1 ? ` and ${originals.length - 1} more` : ''}`;
  return hanging(
    status === 'not-found' ? 'not found' : status,
    `${quoted(words, Math.floor(columns / 2), terminal)} ${who}, in ${mention.evidence.text}: ${there}`,
    terminal,
  );
}
