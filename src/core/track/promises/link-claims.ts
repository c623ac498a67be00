import { daysBetween } from '../../compare/days-between.ts';
import type { ClaimPair, TrackedClaim } from './claim.ts';
import type { ClaimNote } from './claim-note.ts';
import type { OneClaim } from './group-claims.ts';
import type { Occasions } from './occasions.ts';
import type { OneCommitment } from './same-commitment.ts';

/** Claims with what they are about, and the replies among them. */
export interface LinkedClaims {
  readonly claims: readonly TrackedClaim[];
  readonly pairs: readonly ClaimPair[];
}

/** A commitment as claims are tied to it. */
interface Target {
  readonly id: string;
  readonly by: readonly string[];
  readonly one: OneCommitment;
  readonly stated: string | null;
  readonly exchange: string | null;
  readonly issues: ReadonlySet<string>;
  readonly figures: ReadonlySet<string>;
}

/** How near a commitment must be told to be the one that a claim is about, in UTF-16 code units. */
const BESIDE = 400;
/** How long after a claim a reply may come. */
const REPLY_WITHIN = 60;
/** How many earlier claims a reply is held against. */
const LATEST = 6;

/**
 * Ties each claim to the commitments that it is about: those told beside it, else those of a denied claim, else those
 * with a figure or with most issues in common, else those of the agreement that it names, else of the claim it answers. Only commitments of the accused
 * that were stated by then. A claim that none of these ties is shown without one.
 */
export function linkClaims(
  groups: readonly OneClaim[],
  commitments: readonly OneCommitment[],
  occasions: Occasions,
): LinkedClaims {
  const targets = targetsOf(commitments);
  const claims: TrackedClaim[] = [];
  const pairs: ClaimPair[] = [];
  /** Charges against each party, in order. */
  const charges = new Map<string, TrackedClaim[]>();
  /** What the last claim of a text was about: a claim that names nothing goes on with it. */
  const before = new Map<string, readonly string[]>();
  for (const { notes } of groups) {
    const [first] = notes;
    if (first === undefined) continue;
    const accused = accusedOf(first);
    const heard = first.party === null ? [] : (charges.get(first.party) ?? []).slice(-LATEST);
    const answered = heard.filter((charge) => charge.party !== first.party && isAnswer(first, charge));
    const tie = tieOf(
      first,
      accused,
      targets,
      occasions,
      answered,
      before.get(first.mention.evidence.text) ?? [],
    );
    const claim = trackedClaim(notes, first, accused, tie);
    claims.push(claim);
    before.set(first.mention.evidence.text, [...tie.occasions]);
    if (isReply(first))
      for (const charge of answered) {
        const on = charge.commitments.some((id) => claim.commitments.includes(id))
          ? 'commitment'
          : charge.issues.some((issue) => claim.issues.includes(issue))
            ? 'issue'
            : null;
        if (on !== null)
          pairs.push({ claim: charge.id, reply: claim.id, on, days: daysApart(charge, claim) });
      }
    const isCharge = first.value.claim === 'broken' || first.value.claim === 'delayed';
    if (isCharge && accused !== null && first.party !== null && accused !== first.party) {
      const list = charges.get(accused) ?? [];
      list.push(claim);
      charges.set(accused, list);
    }
  }
  return { claims, pairs };
}

interface Tie {
  readonly by: TrackedClaim['tiedBy'];
  readonly commitments: readonly string[];
  /** Exchanges that it names, for claims of the same text that name none. */
  readonly occasions: readonly string[];
}

function tieOf(
  note: ClaimNote,
  accused: string | null,
  targets: Targets,
  occasions: Occasions,
  answered: readonly TrackedClaim[],
  before: readonly string[],
): Tie {
  const { known, evidence } = note.mention;
  const named = occasions.named(note.named, known);
  const meant = named.length > 0 ? named : before;
  if (accused === null) return { by: null, commitments: [], occasions: meant };
  const isOpen = ({ by, stated }: Target) =>
    by.includes(accused) && (known === null || stated === null || stated <= known);
  const ids = (list: readonly Target[]) => [...new Set(list.map(({ id }) => id))];

  const beside = (targets.byText.get(evidence.text) ?? []).filter(
    ({ target, start }) =>
      isOpen(target) &&
      target.one.notes[0]?.mention.evidence.text !== evidence.text &&
      Math.abs(start - note.start) <= BESIDE &&
      (named.length === 0 || target.exchange === null || named.includes(target.exchange)),
  );
  // Whoever says that it kept its word speaks of more than of what is named next.
  const isCharge = note.value.claim !== 'kept' && note.value.claim !== 'fulfilled-own';
  if (beside.length > 0 && isCharge)
    return { by: 'told-beside', commitments: ids(beside.map(({ target }) => target)), occasions: meant };
  const replied = isReply(note) ? answered.flatMap(({ commitments }) => commitments) : [];
  if (note.value.claim === 'denied' && replied.length > 0)
    return { by: 'reply', commitments: [...new Set(replied)], occasions: meant };

  // Lengths of time are told of many things.
  const figures = note.figures.filter((figure) => !figure.startsWith('duration'));
  const agreedOn = meant.flatMap((id) => targets.byExchange.get(id) ?? []).filter(isOpen);
  const figured = agreedOn.filter((one) => figures.some((figure) => one.figures.has(figure)));
  if (figured.length > 0) return { by: 'figure', commitments: ids(figured), occasions: meant };
  const shared = new Map<Target, number>();
  for (const issue of note.issues)
    for (const target of targets.byIssue.get(issue) ?? [])
      if (
        isOpen(target) &&
        (named.length === 0 || target.exchange === null || named.includes(target.exchange))
      )
        shared.set(target, (shared.get(target) ?? 0) + 1);
  const most = Math.max(0, ...shared.values());
  if (most > 0) {
    const best = [...shared].filter(([, count]) => count === most).map(([target]) => target);
    return { by: 'issue', commitments: ids(best), occasions: meant };
  }
  // "The joint statement", without a name, is the last one.
  const last = named.length === 0 && note.named.agreement ? lastAgreement(targets, isOpen) : [];
  const of = last[0]?.exchange;
  if (last.length > 0)
    return { by: 'document', commitments: ids(meantBy(note, last)), occasions: of ? [of] : meant };
  const whole = meantBy(note, agreedOn);
  if (whole.length > 0) return { by: 'document', commitments: ids(whole), occasions: meant };
  if (note.value.reply && replied.length > 0)
    return { by: 'reply', commitments: [...new Set(replied)], occasions: meant };
  return { by: null, commitments: [], occasions: meant };
}

/**
 * What a claim about an agreement as a whole is about: what can be tested. Who charges one side means what that side
 * bound itself to alone, where there is such.
 */
function meantBy({ value, acts }: ClaimNote, targets: readonly Target[]): readonly Target[] {
  const testable = targets.filter(({ one }) => one.notes.some((note) => note.value.testable));
  if (value.claim !== 'broken' && value.claim !== 'delayed') {
    // Who says by which act it kept its word speaks of what it was to do by that act.
    const told = testable.filter(({ one }) => acts.includes(one.notes[0]?.acts[0] ?? ''));
    return told.length > 0 ? told : testable;
  }
  const alone = testable.filter(({ by }) => by.length === 1);
  return alone.length > 0 ? alone : testable;
}

interface Targets {
  /** Those of texts that several parties published together. */
  readonly joint: readonly Target[];
  readonly byText: ReadonlyMap<string, readonly { readonly target: Target; readonly start: number }[]>;
  readonly byIssue: ReadonlyMap<string, readonly Target[]>;
  readonly byExchange: ReadonlyMap<string, readonly Target[]>;
}

function targetsOf(commitments: readonly OneCommitment[]): Targets {
  const byText = new Map<string, { target: Target; start: number }[]>();
  const byIssue = new Map<string, Target[]>();
  const byExchange = new Map<string, Target[]>();
  const all = commitments.flatMap((one): Target[] => {
    const [first] = one.notes;
    if (first === undefined) return [];
    const issues = new Set(one.notes.flatMap((note) => note.issues));
    const { finding: id, by, exchange, mention } = first;
    const figures = new Set(one.notes.flatMap((note) => note.figures));
    return [{ id, by, one, stated: mention.known, exchange, issues, figures }];
  });
  for (const target of all) {
    for (const { mention, start } of target.one.notes) {
      const { text } = mention.evidence;
      const list = byText.get(text) ?? [];
      list.push({ target, start });
      byText.set(text, list);
    }
    for (const issue of target.issues) push(byIssue, issue, target);
    if (target.exchange !== null) push(byExchange, target.exchange, target);
  }
  const joint = all.filter(({ one }) => (one.notes[0]?.owners.length ?? 0) > 1);
  return { joint, byText, byIssue, byExchange };
}

function push(lists: Map<string, Target[]>, key: string, target: Target): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [target]);
  else list.push(target);
}

/** The commitments of the last text that several parties published together. */
function lastAgreement(
  { joint, byExchange }: Targets,
  isOpen: (target: Target) => boolean,
): readonly Target[] {
  const last = joint.findLast(isOpen);
  return last?.exchange == null ? [] : (byExchange.get(last.exchange) ?? []).filter(isOpen);
}

function accusedOf({ value }: ClaimNote): string | null {
  const [only] = value.accusedCandidates;
  return value.accused ?? (value.accusedCandidates.length === 1 ? (only ?? null) : null);
}

function isReply({ value }: ClaimNote): boolean {
  return value.claim === 'denied' || value.claim === 'fulfilled-own' || value.reply;
}

/** Whether a charge came first, and not long before. */
function isAnswer(note: ClaimNote, charge: TrackedClaim): boolean {
  const { known } = note.mention;
  if (known === null || charge.on === null) return false;
  const days = daysBetween(charge.on, known)?.elapsed ?? -1;
  return days >= 0 && days <= REPLY_WITHIN;
}

function daysApart(a: TrackedClaim, b: TrackedClaim): number | null {
  return a.on === null || b.on === null ? null : (daysBetween(a.on, b.on)?.elapsed ?? null);
}

function trackedClaim(
  notes: readonly ClaimNote[],
  first: ClaimNote,
  accused: string | null,
  tie: Tie,
): TrackedClaim {
  return {
    id: first.finding,
    claim: first.value.claim,
    claimant: first.value.claimant,
    party: first.party,
    accused,
    on: first.mention.known,
    issues: [...new Set(notes.flatMap(({ issues }) => issues))].sort(),
    mentions: notes.map(({ mention }) => mention),
    commitments: tie.commitments,
    tiedBy: tie.by,
  };
}
