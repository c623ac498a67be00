import type { FindingOf } from '../../read/reading.ts';
import { mentionOf } from '../input/mention.ts';
import { extentOf, lengthOf } from './event-days.ts';
import type { EventNote } from './event-note.ts';
import { type EventSource, type SaidOn, saidOn } from './event-source.ts';
import { issuesTold } from './issues-told.ts';

/** Charges that a promise was broken, the answers to them, and word that it was kept. */
export function claimsTold(source: EventSource): readonly EventNote[] {
  return source.passages.all('claim').flatMap((finding) => claimTold(finding, source) ?? []);
}

function claimTold(finding: FindingOf<'claim'>, source: EventSource): EventNote | null {
  const { sides, text, passages } = source;
  const { claim, claimant, accused, accusedCandidates } = finding.value;
  const [actor] = sides.known([claimant]);
  if (actor === undefined) return null;
  const across = sides.across(actor);
  const [blamed] = sides.known([
    accused ?? (accusedCandidates.length === 1 ? (accusedCandidates[0] ?? null) : null),
  ]);
  const kind = kindOf(claim, blamed === undefined ? null : blamed === actor);
  const recipient = claim === 'denied' || blamed === undefined || blamed === actor ? across : blamed;
  if (kind === null || recipient === null) return null;
  // Words about keeping a promise inside a demand are what is asked for, and no claim that it was kept.
  if (kind === 'praise' && passages.over('commitment', finding).some(({ value }) => value.type === 'demand'))
    return null;
  const when = saidByOther(finding, actor, source);
  if (when === null) return null;
  return {
    kind,
    actors: [actor],
    recipients: [recipient],
    ...when,
    issues: issuesTold(finding, source),
    status: 'past',
    mentions: [mentionOf(text, finding)],
  };
}

function kindOf(claim: FindingOf<'claim'>['value']['claim'], ownConduct: boolean | null): string | null {
  if (claim === 'denied') return 'denial-rejection';
  if (claim === 'fulfilled-own') return 'own-compliance-claimed';
  if (claim === 'kept') return ownConduct === true ? 'own-compliance-claimed' : 'praise';
  return ownConduct === true ? null : 'breach-accusation';
}

/**
 * When a claim was made. Where a text tells what the other side claimed, the sentence must say when: the day of the
 * text is the day of the answer.
 */
function saidByOther(finding: FindingOf<'claim'>, actor: string, source: EventSource): SaidOn | null {
  const { text, passages } = source;
  if (text.party === null || text.party === actor) return saidOn(source, false);
  const told = passages
    .over('event', finding)
    .find(({ value }) => value.event === 'state' && value.actors.includes(actor) && value.status === 'past');
  const date = told?.value.date ?? null;
  const extent = date === null ? null : extentOf(date);
  return extent === null || lengthOf(extent) !== 0 ? null : { date, dated: 'stated', exchange: null };
}
