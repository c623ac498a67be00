import { loadDossierFile } from '../../collect/load-dossier.ts';
import { NEW_POLL_STATE } from '../../collect/web/poll-state.ts';
import { sendReports } from '../../collect/web/send-reports.ts';
import type { WebSession } from '../../collect/web/web-session.ts';
import type { Finding } from '../../core/evidence/finding.ts';
import { type Expiring, expiringMeasures } from '../../core/track/measures/expiring-measures.ts';
import type { DossierStore } from '../../store/dossier-store.ts';
import { type Added, takeInAll } from '../add/add-sources.ts';
import { seconds } from '../add/incoming.ts';
import { openDossier } from '../open-dossier.ts';
import { type ChangesSince, changesSince } from './changes-since.ts';
import { type LookNotes, newDocuments, type WatchNote } from './new-documents.ts';
import { loadWatchState, saveWatchState } from './watch-state.ts';

export interface WatchOptions {
  readonly session: WebSession;
  /** Stops the watch, between two looks or in one. */
  readonly signal: AbortSignal;
  /** One look only. */
  readonly once?: boolean;
  /** Milliseconds from one look to the next. */
  readonly every: number;
  /** How many days ahead the end of a measure is told. */
  readonly within: number;
  /** Takes each report with news as JSON. */
  readonly webhook?: string;
}

/** What one look at everything that a dossier follows gave. */
export interface WatchReport extends ChangesSince {
  /** ISO 8601 in UTC. */
  readonly at: string;
  /** What came in; what was there already is not told. */
  readonly added: readonly Added[];
  /** Measures about to end, each told once. */
  readonly expiring: readonly Expiring[];
  readonly problems: readonly WatchNote[];
  readonly told: readonly WatchNote[];
}

/**
 * Looks at what a dossier follows, puts in what is new, reads it, and tells what that changed; then again after
 * `every`, until the signal. Nothing is kept in memory from look to look but what the index holds.
 * @throws InputError where the dossier cannot be used, or the disk not be written.
 */
export async function* watchDossier(folder: string, options: WatchOptions): AsyncGenerator<WatchReport> {
  const { session, signal, once = false, every } = options;
  while (!signal.aborted) {
    const report = await lookOnce(folder, options);
    if (report === null) return;
    yield report;
    if (once) return;
    try {
      await session.clock.sleep(every, signal);
    } catch {
      return;
    }
  }
}

/** One look; `null` where it was stopped in the middle, and then what was taken in is taken for new once more. */
async function lookOnce(folder: string, options: WatchOptions): Promise<WatchReport | null> {
  const { session, signal, within, webhook } = options;
  const before = await loadWatchState(folder);
  const dossier = await loadDossierFile(folder);
  const notes: LookNotes = {
    state: { poll: before.poll ?? NEW_POLL_STATE, kinds: before.kinds },
    problems: [],
    told: [],
  };
  const added: Added[] = [];
  try {
    for await (const one of takeInAll(folder, newDocuments(dossier, notes, session, signal)))
      if (one.did !== 'same') added.push(one);
  } catch (error) {
    if (signal.aborted) return null;
    throw error;
  }
  await using open = await openDossier(folder);
  const ids = added.flatMap(({ did, id }) => (did === 'refused' || id === null ? [] : [id]));
  const changes = await changesSince(open, ids);
  const at = seconds(new Date(session.clock.now()));
  const ending = await aboutToEnd(open.store, at.slice(0, 10), within);
  const expiring = ending.filter((one) => !before.told.includes(nameOf(one)));
  const report: WatchReport = { at, added, ...changes, expiring, problems: notes.problems, told: notes.told };
  const hasNews = added.length + expiring.length > 0;
  let unsent = webhook === undefined ? before.unsent : [...before.unsent, ...(hasNews ? [report] : [])];
  if (webhook !== undefined && unsent.length > 0) {
    const { left, problem } = await sendReports(webhook, unsent, signal);
    unsent = left;
    if (problem !== null) notes.problems.push({ url: webhook, ...problem });
  }
  await saveWatchState(folder, { ...notes.state, told: [...before.told, ...expiring.map(nameOf)], unsent });
  return report;
}

async function aboutToEnd(store: DossierStore, today: string, within: number): Promise<readonly Expiring[]> {
  const found: Expiring[] = [];
  let text: string | null = null;
  let findings: Finding[] = [];
  // Text by text: the measures of a large dossier do not fit into memory together.
  const flush = (): void => {
    found.push(...expiringMeasures(findings, today, within));
    findings = [];
  };
  for await (const one of store.findings({ kinds: ['measure', 'time'] })) {
    if (one.evidence[0].text !== text) flush();
    text = one.evidence[0].text;
    findings.push(one);
  }
  flush();
  return found.sort((a, b) => a.days - b.days);
}

function nameOf({ measure, until }: Expiring): string {
  return `${measure.id} ${until}`;
}
