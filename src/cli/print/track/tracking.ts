import type { TrackResult } from '../../../tasks/track.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { wrap } from '../../terminal/wrap.ts';
import { count } from '../count.ts';
import { agendaSize, agendaText } from './agenda.ts';
import { deniedText } from './denied.ts';
import { discrepanciesText, quotationsText } from './discrepancies.ts';
import { exchangesText } from './exchanges.ts';
import { forecastsText } from './forecasts.ts';
import { marketText } from './market.ts';
import { measuresText } from './measures.ts';
import { type Names, namesOf } from './names.ts';
import { type Page, pageOf } from './page.ts';
import { phasesText } from './phases.ts';
import { claimsText, commitmentsText, wordsAndDeedsText } from './promises.ts';
import { reactionsText } from './reactions.ts';
import { scoresText } from './scores.ts';
import { sequenceText } from './sequence.ts';
import { stateText } from './state.ts';
import { timelineText } from './timeline.ts';
import { wordingText } from './wording.ts';

/** A part of the output: how many things it holds, and its text, empty where it holds none. */
interface Section {
  readonly size: (tracking: TrackResult['tracking']) => number;
  readonly text: (result: TrackResult, page: Page, names: Names) => string;
}

/** The sections in the order in which they are read: what took place, what was said of it, what is told differently, what comes next. */
const SECTIONS = {
  exchanges: {
    size: ({ exchanges }) => exchanges.length,
    text: ({ tracking }, page, names) => exchangesText(tracking, names, page),
  },
  events: {
    size: ({ timeline }) => timeline.length,
    text: ({ tracking, lexicon }, page) =>
      timelineText(tracking.timeline, tracking.scores.scale, lexicon, page),
  },
  measures: {
    size: ({ measures }) => measures.components.length,
    text: ({ tracking }, page) => measuresText(tracking.measures, page),
  },
  scores: {
    size: ({ scores }) => scores.series.length,
    text: ({ tracking }, page) => scoresText(tracking.scores, page),
  },
  state: {
    size: ({ state }) => state.points.length + state.coined.length,
    text: ({ tracking }, page, names) => stateText(tracking.state, tracking.timeline, names, page),
  },
  commitments: {
    size: ({ commitments }) => commitments.length,
    text: ({ tracking }, page, names) => commitmentsText(tracking, names, page),
  },
  claims: {
    size: ({ claims }) => claims.claims.length,
    text: ({ tracking }, page, names) => claimsText(tracking, names, page),
  },
  'words-and-deeds': {
    size: ({ wordsAndDeeds }) => wordsAndDeeds.months.length,
    text: ({ tracking }, page) => wordsAndDeedsText(tracking, page),
  },
  sequence: {
    size: ({ sequence }) => sequence.pairs.length + sequence.requests.length + sequence.reversals.length,
    text: (result, page) => sequenceText(result, page),
  },
  phases: {
    size: ({ phases }) => phases.phases.length,
    text: (result, page) => phasesText(result, page),
  },
  wording: {
    size: ({ wording }) => wording.accounts.length,
    text: ({ tracking, watch }, page, names) => wordingText(tracking.wording, watch, names, page),
  },
  reactions: {
    size: ({ reactions }) => reactions.reactions.length,
    text: ({ tracking }, page, names) => reactionsText(tracking.reactions, tracking.parties, names, page),
  },
  market: {
    size: ({ market }) => market.filter(({ missing }) => missing !== 'no-prices').length,
    text: ({ tracking }, page) => marketText(tracking.market, page),
  },
  forecasts: {
    size: ({ forecasts }) => forecasts.length,
    text: ({ tracking }, page, names) => forecastsText(tracking, names, page),
  },
  'denied-topics': {
    size: ({ denied }) => denied.length,
    text: ({ tracking }, page, names) => deniedText(tracking, names, page),
  },
  discrepancies: {
    size: ({ discrepancies }) => discrepancies.length,
    text: ({ tracking }, page, names) => discrepanciesText(tracking, names, page),
  },
  quotations: {
    size: ({ quotations }) => quotations.length,
    text: ({ tracking }, page, names) => quotationsText(tracking, names, page),
  },
  agenda: {
    size: agendaSize,
    text: ({ tracking }, page, names) => agendaText(tracking, names, page),
  },
} as const satisfies Readonly<Record<string, Section>>;

/** The name of a section. */
export type SectionName = keyof typeof SECTIONS;

/** The sections that there are, in order. */
export const SECTION_NAMES = Object.keys(SECTIONS) as readonly SectionName[];

/** The relationship over time: what there is in all, then section by section; only those named, where some are. */
export function trackingText(
  result: TrackResult,
  terminal: Terminal,
  sections: readonly SectionName[] = SECTION_NAMES,
): string {
  const page = pageOf(result, terminal);
  const names = namesOf(result.lexicon);
  const texts = SECTION_NAMES.filter((name) => sections.includes(name)).map(
    // A section that somebody asks for by name says that it is empty; in the whole it is left out.
    (name) =>
      SECTIONS[name].text(result, page, names) || (sections === SECTION_NAMES ? '' : none(name, page)),
  );
  return [`${headText(result, page)}\n`, ...texts.filter((text) => text !== '')].join('\n');
}

function none(name: SectionName, { paint }: Terminal): string {
  return `${paint.bold(titleOf(name))} · none in this dossier by that day\n`;
}

function titleOf(name: SectionName): string {
  return name.replaceAll('-', ' ').toUpperCase();
}

function headText({ tracking }: TrackResult, terminal: Terminal): string {
  const { asOf, parties, basis } = tracking;
  const { paint, columns } = terminal;
  const rests = [count(basis.texts, 'text'), ...(basis.rows > 0 ? [count(basis.rows, 'row')] : [])];
  const left = basis.later > 0 ? ` · ${basis.later} known only later, left out` : '';
  const head = `${paint.bold(`${parties.join('-')} · as known on ${asOf}`)} · ${rests.join(', ')}${left}`;
  const index = SECTION_NAMES.map((name) => ({ name, size: SECTIONS[name].size(tracking) }))
    .filter(({ size }) => size > 0)
    .map(({ name, size }) => `${titleOf(name)} ${size}`);
  if (index.length === 0)
    return basis.texts + basis.rows > 0
      ? `${head}\nNothing in these texts is about what this command follows.`
      : basis.later > 0
        ? `${head}\nNothing in this dossier was known on that day. Choose a later one with --as-of.`
        : `${head}\nThe dossier is empty: put texts in with \`readout add\`.`;
  return [head, ...wrap(index.join(' · '), columns).map(paint.dim)].join('\n');
}
