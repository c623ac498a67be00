import type { TrackedClaim } from '../../../track/promises/claim.ts';
import type { TrackedCommitment } from '../../../track/promises/commitment.ts';
import type { Part, Section, Sentence } from '../../document.ts';
import { byMentions, told, verbatim } from '../citing.ts';
import { PROMISE_LABELS } from '../labels/promise-labels.ts';
import { headed, item, items, note, section } from '../parts.ts';
import type { View } from '../view.ts';
import { partyOf } from './commitment-words.ts';

type Item = Extract<Part, { kind: 'items' }>['items'][number];

/** Commitments by what they wait for: in dispute, due, the day past, others. */
export function commitmentsSection(view: View): Section {
  const { tracking, say } = view;
  const byId = new Map(tracking.claims.claims.map((claim) => [claim.id, claim]));
  const groups = Map.groupBy(tracking.commitments, groupOf);
  const of = (group: Group, shown: number, order: (a: TrackedCommitment, b: TrackedCommitment) => number) =>
    headed(
      say.commitmentGroup[group],
      items(
        [...(groups.get(group) ?? [])].sort(order).flatMap((one) => commitmentItem(one, byId, view)),
        shown,
        view,
      ),
    );
  const parts = [
    ...of('disputed', 6, latestFirst),
    ...of('due', 6, (a, b) => (a.daysToDue ?? 0) - (b.daysToDue ?? 0)),
    ...of('past', 5, (a, b) => (b.daysToDue ?? 0) - (a.daysToDue ?? 0)),
    ...of('assessed', 3, latestFirst),
    ...of('other', 0, latestFirst),
    ...headed(say.sub.claims, untied(view)),
  ];
  return section(
    'commitments',
    say.headings.commitments,
    parts.length === 0 ? [] : [note(say.statusNote), ...parts],
  );
}

type Group = 'disputed' | 'due' | 'past' | 'assessed' | 'other';

function groupOf({ state, daysToDue }: TrackedCommitment): Group {
  if (state === 'assessed') return 'assessed';
  if (state === 'disputed' || state === 'claimed_broken') return 'disputed';
  if (daysToDue === null) return 'other';
  return daysToDue >= 0 ? 'due' : 'past';
}

function latestFirst(a: TrackedCommitment, b: TrackedCommitment): number {
  return (a.stated ?? '') < (b.stated ?? '') ? 1 : (a.stated ?? '') > (b.stated ?? '') ? -1 : 0;
}

/** A commitment with its words, the claims about it, the yardsticks, and what was done. */
export function commitmentItem(
  one: TrackedCommitment,
  claims: ReadonlyMap<string, TrackedClaim>,
  view: View,
): readonly Item[] {
  const { say, names, language } = view;
  const { due, daysToDue } = one;
  const state =
    one.assessment === null
      ? PROMISE_LABELS(one.state, language)
      : say.assessed(PROMISE_LABELS(`assessed.${one.assessment}`, language));
  const day =
    due === null || daysToDue === null
      ? ''
      : daysToDue < 0
        ? say.duePast(names.date(due.day), -daysToDue)
        : say.dueAhead(names.date(due.day), daysToDue);
  const label = say.commitmentHead(partyOf(one, view), state, day);
  return item(label, [
    ...statement(one, view),
    ...one.claims.flatMap((id) => claimSentence(claims.get(id), view)),
    ...yardsticks(one, view),
    ...deeds(one, view),
    ...assessments(one, view),
  ]);
}

function statement(one: TrackedCommitment, view: View): readonly Sentence[] {
  const { say, names, language } = view;
  const mentions = one.mentions.map(({ mention }) => mention);
  const days = [...new Set(one.mentions.flatMap(({ due }) => due?.day ?? []))].filter(
    (day) => day !== one.due?.day,
  );
  const words = say.stated(
    one.stated === null ? '' : names.date(one.stated),
    PROMISE_LABELS(one.type, language),
    voiceOf(one),
    one.mentions.length,
    one.sources,
  );
  const quote = verbatim(mentions[0]?.evidence, view);
  const other = days.length > 0 ? [say.otherDays(days.map((day) => names.date(day)))] : [];
  return told([words, ...quote, ...other], byMentions(mentions));
}

function voiceOf({ mentions }: TrackedCommitment): 'joint' | 'own' | 'other' | 'third' {
  const voices = new Set(mentions.map(({ voice }) => voice));
  return (['joint', 'own', 'other', 'third'] as const).find((voice) => voices.has(voice)) ?? 'third';
}

function claimSentence(claim: TrackedClaim | undefined, view: View): readonly Sentence[] {
  if (claim === undefined) return [];
  const { say, names, language } = view;
  const words = say.claims(
    claim.on === null ? '' : names.date(claim.on),
    names.source(claim.claimant),
    PROMISE_LABELS(claim.claim, language),
  );
  return told([words, ...verbatim(claim.mentions[0]?.evidence, view)], byMentions(claim.mentions));
}

/** By what each party judges it, where any text tells; none is chosen. */
function yardsticks({ criteria }: TrackedCommitment, { say, names, language }: View): readonly Sentence[] {
  const mentions = criteria.flatMap((one) => one.mentions.slice(0, 1));
  const each = criteria.map(({ party, criterion }) =>
    say.yardstick(names.party(party), PROMISE_LABELS(criterion, language)),
  );
  return told([say.yardsticks(each)], byMentions(mentions));
}

function deeds(one: TrackedCommitment, view: View): readonly Sentence[] {
  const { say, names, sweep } = view;
  const matched = one.deeds.filter(({ relation }) => relation === 'matched');
  const contrary = one.deeds.filter(({ relation }) => relation === 'contrary');
  const first = matched[0];
  const found = byMentions([...matched, ...contrary].map(({ mention }) => mention));
  if (first !== undefined)
    return told(
      [say.matched(first.on === null ? '' : names.date(first.on), one.daysWithoutDeed ?? 0, contrary.length)],
      found.length > 0 ? found : byMentions(one.mentions.map(({ mention }) => mention)),
    );
  return told(
    [say.unmatched(one.daysWithoutDeed ?? 0, (one.daysToDue ?? -1) >= 0, contrary.length)],
    [...found, sweep(say.look.deeds)],
  );
}

function assessments(one: TrackedCommitment, { say, language }: View): readonly Sentence[] {
  return one.assessments.flatMap(({ by, at, assessment, why }) =>
    told(
      [say.analyst(by, at.slice(0, 10), PROMISE_LABELS(`assessed.${assessment}`, language), why)],
      byMentions(one.mentions.map(({ mention }) => mention)),
    ),
  );
}

/** Claims of which nothing tells what they are about. */
function untied(view: View): readonly Part[] {
  const { claims } = view.tracking.claims;
  const sentences = claims
    .filter(({ commitments }) => commitments.length === 0)
    .slice(-8)
    .flatMap((claim) => claimSentence(claim, view));
  return sentences.map((one) => ({ kind: 'paragraph', sentences: [one] }));
}
