import type { TrackEvent } from '../events/track-event.ts';
import type { Mention } from '../input/mention.ts';

/** An issue as rows of tables name it. */
export interface RowIssue {
  /** The first row that names it. */
  readonly first: { readonly event: string; readonly day: string; readonly mention: Mention };
  /** What one side asks or charges in rows since the last contact, and the other has not met since. */
  readonly charges: readonly { readonly event: string; readonly mention: Mention }[];
}

/** Kinds by which one side asks something of the other, or holds something against it. */
const CHARGES: ReadonlySet<string> = new Set([
  'demand',
  'request',
  'concern',
  'criticism',
  'breach-accusation',
  'denial-rejection',
  'warning',
  'threat',
]);

/** Kinds by which a side gives way or binds itself. */
const MEETS: ReadonlySet<string> = new Set([
  'concession-announced',
  'unilateral-commitment',
  'joint-commitment',
  'measure-eased',
  'measure-suspended',
  'licence-granted',
  'release',
  'deal-signed',
]);

/**
 * Issues that rows of tables name, for a dossier in which no account does: since when, and what of it one side put to the
 * other since the last contact without an answer. `sinceContact`: its last ISO day. Linear in the events.
 */
export function rowIssues(
  events: readonly TrackEvent[],
  sinceContact: string | null,
): ReadonlyMap<string, RowIssue> {
  const found = new Map<string, { first: RowIssue['first']; charges: Charge[] }>();
  for (const { id, series, kind, status, actors, issues, lastDay, mentions } of events) {
    const mention = mentions.find((one) => one.kind === 'data');
    if (mention === undefined || series === 'contact' || status !== 'past' || lastDay === null) continue;
    for (const issue of issues) {
      const held = found.get(issue) ?? { first: { event: id, day: lastDay, mention }, charges: [] };
      if (lastDay < held.first.day) held.first = { event: id, day: lastDay, mention };
      if (MEETS.has(kind))
        held.charges = held.charges.filter(
          ({ by, day }) => day > lastDay || actors.every((one) => one === by),
        );
      else if (CHARGES.has(kind) && actors.length === 1 && (sinceContact === null || lastDay >= sinceContact))
        held.charges.push({ event: id, mention, by: actors[0] ?? '', day: lastDay });
      found.set(issue, held);
    }
  }
  return found;
}

/** Events come in order of day, so that an act meets only what was said up to its day. */
interface Charge {
  readonly event: string;
  readonly mention: Mention;
  readonly by: string;
  readonly day: string;
}
