import type { Chart } from '../../../charts/chart.ts';
import type { ForceShift, WordingShift } from '../../../track/wording/wording-shift.ts';
import type { Part, Section, Sentence } from '../../document.ts';
import { byMentions, byQuotes, told, verbatim } from '../citing.ts';
import { SHIFT_LABELS } from '../labels/shift-labels.ts';
import { figure, headed, item, items, list, note, paragraphs, section } from '../parts.ts';
import type { View } from '../view.ts';
import { phraseRows } from './wording-phrases.ts';
import { orderSentences, sentenceItems } from './wording-sentences.ts';
import { silenceSentences } from './wording-silences.ts';

type Item = Extract<Part, { kind: 'items' }>['items'][number];

/** How each party's latest account differs from its last one of the same level; earlier ones folded. */
export function wordingSection(view: View, charts: readonly Chart[]): Section {
  const { tracking, say } = view;
  const { shifts, accounts } = tracking.wording;
  const latest = [...new Map(shifts.map((one) => [one.party, one])).values()];
  const earlier = shifts.filter((one) => !latest.includes(one)).reverse();
  const { col } = say;
  const force = (list: readonly WordingShift[]) =>
    list.flatMap((shift) => shift.force.flatMap((one) => forceItem(one, shift, view)));
  return section('wording', say.headings.wording, [
    ...(accounts.length > 0 ? [note(say.wordingNote(accounts.length))] : []),
    ...figure('emphasis', charts, view),
    ...headed(say.sub.force, [...items(force(latest), 8, view), ...folded(force(earlier), view)]),
    ...headed(
      say.sub.phrases,
      list(
        [col.party, col.change, col.phrase, col.counted, col.words],
        latest.flatMap((one) => phraseRows(one, view)),
        10,
        view,
      ),
    ),
    ...headed(
      say.shape.sub.sentences,
      items(
        latest.flatMap((one) => sentenceItems(one, view)),
        3,
        view,
      ),
    ),
    ...headed(say.sub.issues, paragraphs(latest.flatMap((one) => issueSentences(one, view)))),
    ...headed(say.shape.sub.order, paragraphs(latest.flatMap((one) => orderSentences(one, view)))),
    ...headed(say.sub.silences, paragraphs(silenceSentences(view))),
    ...headed(say.sub.rarity, paragraphs(raritySentences(view))),
  ]);
}

function folded(all: readonly Item[], { say }: View): readonly Part[] {
  const shown = all.slice(0, 40);
  if (shown.length === 0) return [];
  return [
    { kind: 'details', summary: say.earlierShifts(all.length), parts: [{ kind: 'items', items: shown }] },
  ];
}

/** Words on one issue that have moved, with both passages. */
function forceItem(one: ForceShift, shift: WordingShift, view: View): readonly Item[] {
  const { say, names, language } = view;
  const label = say.forceHead(
    names.party(shift.party),
    one.issue === null ? say.noIssue : names.issue(one.issue),
    SHIFT_LABELS(one.direction, language),
    SHIFT_LABELS(one.rule, language),
  );
  const side = ({ account, evidence, step }: ForceShift['before']): readonly Sentence[] =>
    told(
      [
        one.rule === 'ladder'
          ? say.onRung(names.account(account), step)
          : say.inAccount(names.account(account)),
        ...verbatim(evidence, view),
      ],
      byQuotes([evidence]),
    );
  return item(label, [...side(one.before), ...side(one.after)]);
}

function issueSentences(shift: WordingShift, view: View): readonly Sentence[] {
  const { say, names, wording } = view;
  const who = say.shiftOf(names.account(shift.account), names.account(shift.against));
  return (['added', 'dropped'] as const).flatMap((change) => {
    const list = shift.issues.filter((one) => one.change === change);
    const counted = list.map(({ issue, stoodIn, of }) => say.kOfN(names.issue(issue), stoodIn, of));
    return told(
      [say.issuesChanged(who, change, wording.list(counted))],
      byQuotes(list.map(({ evidence }) => evidence)),
    );
  });
}

/** What texts say of a wording's rarity, and what the accounts have: k of N, with no adjective of ours. */
function raritySentences(view: View): readonly Sentence[] {
  const { tracking, say, names, language } = view;
  return tracking.wording.rarity.slice(-8).flatMap(({ mention, cue, says, about, counts, unchecked }) => {
    const what =
      about === null
        ? say.noWording
        : about.kind === 'formulation'
          ? names.formulation(about.id)
          : about.kind === 'issue'
            ? names.issue(about.id)
            : about.words;
    const counted = counts.map(({ party, k, n }) => say.kOfAccounts(names.party(party), k, n));
    return told(
      [
        say.rarity(what, SHIFT_LABELS(says, language), cue, counted, unchecked),
        ...verbatim(mention.evidence, view),
      ],
      byMentions([mention]),
    );
  });
}
