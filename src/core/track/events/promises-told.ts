import type { FindingOf } from '../../read/reading.ts';
import { mentionOf } from '../input/mention.ts';
import type { EventNote } from './event-note.ts';
import { type EventSource, saidOn } from './event-source.ts';
import { issuesTold } from './issues-told.ts';

const KINDS = {
  commitment: 'unilateral-commitment',
  offer: 'willingness',
  reaffirmation: 'assurance',
  demand: 'demand',
} as const;

/** What sides promise, offer, repeat, ask for and agree on, as acts of the day on which they say it. */
export function promisesTold(source: EventSource): readonly EventNote[] {
  const { passages } = source;
  return passages.all('commitment').flatMap((finding) => {
    // What a measure is said to become is told by the act upon it. Purchases are promises and no acts.
    const measures = passages
      .over('measure', finding)
      .filter(({ value }) => value.measure !== 'purchase-commitment');
    if (finding.value.type !== 'demand' && measures.length > 0) return [];
    // A promise that is named as kept or broken was made before: the claim tells it.
    const verdicts = passages.over('claim', finding).filter(({ value }) => value.claim !== 'denied');
    if (finding.value.type !== 'demand' && verdicts.length > 0) return [];
    return finding.value.type === 'joint' ? jointly(finding, source) : (alone(finding, source) ?? []);
  });
}

function jointly(finding: FindingOf<'commitment'>, source: EventSource): readonly EventNote[] {
  const { sides, text } = source;
  const { by } = finding.value;
  const named = sides.known(by);
  const all = named.length > 1 ? named : by.includes('side:both') ? sides.both : [];
  if (all.length < 2) return [];
  const issues = issuesTold(finding, source);
  const kind = isNextRound(finding, issues, source) ? 'next-round-agreed' : 'joint-commitment';
  const when = saidOn(source, true);
  const mentions = [mentionOf(text, finding)] as const;
  return [{ kind, actors: all, recipients: all, ...when, issues, status: 'past', mentions }];
}

/** Whether what is agreed on is to meet again, and nothing else is named. */
function isNextRound(
  finding: FindingOf<'commitment'>,
  issues: readonly string[],
  source: EventSource,
): boolean {
  const { passages, matters } = source;
  const coming = passages
    .over('event', finding)
    .some(({ value }) => value.event.startsWith('consult-') && value.status === 'scheduled');
  return (coming || issues.includes('next-round')) && matters.of(issues).length === 0;
}

function alone(finding: FindingOf<'commitment'>, source: EventSource): EventNote | null {
  const { sides, text, about } = source;
  const { type, by, to } = finding.value;
  const [actor, ...others] = sides.known(by);
  if (type === 'joint' || actor === undefined || others.length > 0) return null;
  const [named] = sides.known([to]);
  if (named === actor) return null;
  // In an account of an exchange words that name nobody are said to whoever is there.
  const there = about !== null && text.kind !== 'report' ? sides.across(actor) : null;
  const recipient = named ?? there;
  if (recipient === null) return null;
  // A demand that names nobody is put to both: it proposes.
  const kind = type === 'demand' && named === undefined ? 'request' : KINDS[type];
  const mentions = [mentionOf(text, finding)] as const;
  const issues = issuesTold(finding, source);
  return {
    kind,
    actors: [actor],
    recipients: [recipient],
    ...saidOn(source, false),
    issues,
    status: 'past',
    mentions,
  };
}
