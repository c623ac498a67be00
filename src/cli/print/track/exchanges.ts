import type { Tracking } from '../../../tasks/track.ts';
import { symbolsOf } from '../../terminal/symbols.ts';
import { count } from '../count.ts';
import { gapLines } from './gaps.ts';
import { initiationLines } from './initiation.ts';
import { lengthText } from './length-text.ts';
import type { Names } from './names.ts';
import { type Page, placeText } from './page.ts';
import { hanging, headLines, indented, more, quoted } from './sections.ts';

type Exchange = Tracking['exchanges'][number];
type Fact<Value> = {
  readonly versions: readonly {
    readonly value: Value;
    readonly mention: Exchange['mentions'][number] | null;
  }[];
};

/** Contacts printed in full, the last ones; the rest stand in the JSON. */
const MOST = 12;

/** Contacts one by one, with each source's version of what they were, and the days between them. */
export function exchangesText({ exchanges, gaps }: Tracking, names: Names, terminal: Page): string {
  if (exchanges.length === 0) return '';
  const told = exchanges.filter(({ origin }) => origin === 'told');
  const heads = [count(exchanges.length, 'contact')];
  if (told.length > 0) heads.push(`${told.length} of them only texts tell`);
  const left = exchanges.length - MOST;
  const lines = [
    ...headLines('EXCHANGES', heads, terminal),
    ...gapLines(gaps, terminal),
    ...(left > 0 ? ['', ...more(left, 'before these', terminal)] : []),
    ...exchanges.slice(-MOST).flatMap((one) => ['', ...exchangeLines(one, names, terminal)]),
  ];
  return `${lines.join('\n')}\n`;
}

function exchangeLines(one: Exchange, names: Names, terminal: Page): readonly string[] {
  const { paint } = terminal;
  const { dot } = symbolsOf(terminal);
  const { channel, level, venue } = one;
  const what = [channel.value ?? 'contact', ...(level.value === null ? [] : [`of ${level.value}`])].join(' ');
  const head = [one.date ?? 'no day', what, ...(venue === null ? [] : [venueText(venue)])];
  if (one.origin === 'told')
    head.push(one.counts ? 'told by texts only' : 'told by one report only, not counted');
  const line = (word: string, text: string): readonly string[] => hanging(word, text, terminal);
  return [
    ...indented(paint.bold(head.join(` ${dot} `)), 0, terminal),
    paint.dim(`  ${one.id}`),
    ...sinceLines(one, terminal),
    ...initiationLines(one, terminal),
    ...(one.dates.differs
      ? line(
          'day',
          versionsText(one.dates, (day) => day, terminal),
        )
      : []),
    ...(one.place.differs
      ? line(
          'place',
          versionsText(one.place, (place) => place, terminal),
        )
      : []),
    ...(one.channel.differs
      ? line(
          'channel',
          versionsText(one.channel, (way) => way, terminal),
        )
      : []),
    ...(one.duration.versions.length === 0
      ? []
      : line(
          'length',
          `${one.duration.differs ? 'sources differ: ' : ''}${versionsText(one.duration, lengthText, terminal)}`,
        )),
    ...participantLines(one, names, terminal),
    ...publicationLines(one, terminal),
    ...(one.sources === 0
      ? line('told by', 'the list of the dossier alone')
      : line('told by', `${count(one.sources, 'source')}: ${someTexts(one, terminal)}`)),
  ];
}

function venueText({ place, host, thirdCountry, before }: NonNullable<Exchange['venue']>): string {
  const where =
    host !== null ? `hosted by ${host}` : thirdCountry ? 'third country' : 'not a place the lexicon knows';
  const again = before.times === 0 ? 'first time here' : `${before.times} before here`;
  return `${place} (${where}, ${again})`;
}

function sinceLines({ sinceAny, sinceSameLevel, level }: Exchange, terminal: Page): readonly string[] {
  const parts: string[] = [];
  const text = ({ elapsed, inclusive, from }: NonNullable<Exchange['sinceAny']>) =>
    `${count(elapsed, 'day')} (${inclusive} with both ends) since ${from}`;
  if (sinceAny !== null) parts.push(text(sinceAny));
  if (sinceSameLevel !== null && sinceSameLevel.since !== sinceAny?.since)
    parts.push(`${text(sinceSameLevel)}, the last of ${level.value}`);
  return parts.length === 0 ? [] : hanging('since', parts.join('; '), terminal);
}

function versionsText<Value>(
  { versions }: Fact<Value>,
  text: (value: Value) => string,
  terminal: Page,
): string {
  return versions
    .map(({ value, mention }) => {
      const where =
        mention === null
          ? 'the list of the dossier'
          : mention.kind === 'data'
            ? placeText(mention.evidence, terminal)
            : `${quoted(mention.evidence.exact, 40, terminal)} ${mention.evidence.text}`;
      return `${text(value)} (${where})`;
    })
    .join('; ');
}

function participantLines({ participants }: Exchange, names: Names, terminal: Page): readonly string[] {
  if (participants.length === 0) return [];
  const sides = [...Map.groupBy(participants, ({ party }) => party ?? '?')].map(
    ([party, own]) => `${party}: ${own.map(({ person }) => names.source(person)).join(', ')}`,
  );
  return hanging('with', sides.join('; '), terminal);
}

function publicationLines({ publications }: Exchange, terminal: Page): readonly string[] {
  return publications.flatMap(({ kind, party, published, lag, text }, at) => {
    const when = (published ?? 'no time').replace(/T(\d\d:\d\d)(?::\d\d)?/, ' $1 ');
    const behind = lag === null || lag === 0 ? '' : `, ${lagOf(lag)} later`;
    return hanging(
      at === 0 ? 'published' : '',
      `${when.trim()}${behind}: ${party ?? 'both'}, ${kind}, ${text}`,
      terminal,
    );
  });
}

/** Minutes as a person says them: `75 min`, `18 h 38 min`. */
function lagOf(minutes: number): string {
  if (minutes < 120) return `${minutes} min`;
  const rest = minutes % 60;
  return `${Math.floor(minutes / 60)} h${rest > 0 ? ` ${rest} min` : ''}`;
}

/** Texts shown for who tells of a contact. */
const FEW = 4;

function someTexts({ mentions }: Exchange, page: Page): string {
  const texts = [...new Set(mentions.map(({ evidence }) => placeText(evidence, page)))];
  const left = texts.length - FEW;
  return `${texts.slice(0, FEW).join(', ')}${left > 0 ? ` and ${left} more` : ''}`;
}
