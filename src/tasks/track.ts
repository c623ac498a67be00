import { join } from 'node:path';
import { InputError } from '../collect/input-error.ts';
import { loadTable } from '../collect/load-table.ts';
import type { LexiconData } from '../core/lexicon/lexicon.ts';
import { applyReviews } from '../core/review/apply.ts';
import type { Matched } from '../core/review/match.ts';
import { createText } from '../core/text/text.ts';
import type { DataTable } from '../core/track/input/data-table.ts';
import type { KnownExchange, TrackContext } from '../core/track/input/track-context.ts';
import type { TrackedText } from '../core/track/input/tracked-text.ts';
import type { PhaseState } from '../core/track/phases/phase-state.ts';
import { startTracking, type Tracking } from '../core/track/track.ts';
import type { TextFacts } from '../store/dossier-store.ts';
import type { Warning } from './check-accounts.ts';
import { checkRows, closedLists } from './check-rows/check-rows.ts';
import { checkTableShape } from './check-table-shape.ts';
import { chooseScale } from './choose-scale.ts';
import { exchangesOf } from './dossier-exchanges.ts';
import { findingsByText } from './findings-by-text.ts';
import { latestDay } from './latest-day.ts';
import { marketSettings } from './market-settings.ts';
import { type OpenDossier, openDossier } from './open-dossier.ts';
import type { OnStep } from './progress.ts';
import { judgementsOf } from './review/judgements-of.ts';
import { standingReviews } from './review/standing-reviews.ts';

export type { Tracking } from '../core/track/track.ts';

/** The relationship over time with what a reader of it needs to name things. */
export interface TrackResult {
  readonly tracking: Tracking;
  /** Issues that the user wants to see in any case. */
  readonly watch: readonly string[];
  readonly lexicon: LexiconData;
  readonly lexiconVersion: string;
  /** Tables of the dossier, whose rows are quoted. */
  readonly tables: readonly DataTable[];
  readonly warnings: readonly Warning[];
}

export interface TrackOptions {
  /** ISO day; that of the newest text or row if absent, so that the outcome hangs on the dossier alone. */
  readonly asOf?: string;
  /** ISO day of which to tell what was in force; `asOf` if absent. */
  readonly on?: string;
  /** The scale that gives events their values; Readout's own if absent. */
  readonly scale?: string;
  /** A series of phases to count. */
  readonly pattern?: readonly PhaseState[];
  readonly onStep?: OnStep;
}

/**
 * Follows the relationship of a dossier over time, as known on one day.
 * @throws InputError `as-of-unknown` where nothing in the dossier says a day, `scale-unknown`, those of `checkTableShape` and `checkRows`, or
 * as `openDossier` and `loadTable` do.
 */
export async function trackDossier(folder: string, options: TrackOptions = {}): Promise<TrackResult> {
  await using dossier = await openDossier(
    folder,
    options.onStep === undefined ? {} : { onStep: options.onStep },
  );
  const { file, store } = dossier;
  const tables: DataTable[] = [];
  for (const table of file.tables) tables.push(await loadTable(table, join(folder, table.path)));
  checkTableShape(tables);
  const scales = chooseScale(file.scales, options.scale);
  const facts = await store.facts();
  const asOf = options.asOf ?? latestDay(facts, tables);
  if (asOf === null)
    throw new InputError(
      'as-of-unknown',
      facts.length + tables.length === 0
        ? `\`${folder}\` has no text and no table yet. Put texts in with \`readout add\`, or name a table below \`data:\` in its dossier.yaml.`
        : `No text and no row of \`${folder}\` says when it was published, so nothing tells what “today” is. Give --as-of 2030-01-31.`,
    );
  const { data, version } = await dossier.lexicon();
  const paths = new Map(file.tables.map(({ id, path }) => [id, path]));
  checkRows(tables, closedLists(file.parties, data), paths);
  const { matched } = await standingReviews(folder, store);
  // Asked for an earlier day, what analysts entered after it does not count either.
  const { judgements, waiting } = judgementsOf(matched, options.asOf ?? null);
  const tracker = startTracking({
    ...contextOf(dossier, facts, tables, data, asOf),
    scales,
    ...(options.on === undefined ? {} : { on: options.on }),
    ...(options.pattern === undefined ? {} : { pattern: options.pattern }),
    judgements,
  });
  for await (const text of trackedTexts(dossier, facts, matched)) tracker.take(text);
  const warnings = dossier.sync.problems.map(({ code, message }) => ({ code, message }));
  if (waiting > 0)
    warnings.push({
      code: 'judgements-waiting',
      message: `${waiting} of the things that analysts entered are about words that are others now; they are not applied. \`readout review\` shows them.`,
    });
  const tracking = tracker.finish();
  return { tracking, watch: file.watch, lexicon: data, lexiconVersion: version, tables, warnings };
}

function contextOf(
  { file }: OpenDossier,
  facts: readonly TextFacts[],
  tables: readonly DataTable[],
  lexicon: LexiconData,
  asOf: string,
): TrackContext {
  const sources = facts.map(({ id, kind, party, exchange }) => ({ id, header: { kind, party, exchange } }));
  const whole = new Map(file.exchanges.map(({ id, date }) => [id, date]));
  const exchanges = exchangesOf({ ...file, sources }).map((one): KnownExchange => {
    const { id, channel, level, place, parties } = one;
    return { id, date: whole.get(id) ?? one.date, channel, level, place, parties };
  });
  const market = marketSettings(file, tables);
  const { parties, watch, relations, stateRules } = file;
  const rules = stateRules === null ? {} : { stateRules };
  return { parties, exchanges, watch, tables, lexicon, market, relations, ...rules, asOf };
}

/** Every text with its findings after people's decisions, one at a time. */
async function* trackedTexts(
  { store }: OpenDossier,
  facts: readonly TextFacts[],
  matched: readonly Matched[],
): AsyncGenerator<TrackedText> {
  const decided = new Set(matched.map(({ standing }) => standing.anchor.text));
  for await (const { facts: one, findings } of findingsByText(store, facts)) {
    const { id, kind, party, parties, publisher, title, url, exchange, language, published, group } = one;
    const content = (await store.content(id)) ?? '';
    const source = { id, kind, party, parties, publisher, title, url, exchange, language, published, group };
    const text = { ...source, content };
    if (!decided.has(id)) yield { ...text, findings };
    else yield { ...text, findings: applyReviews(createText(id, content), findings, matched).findings };
  }
}
