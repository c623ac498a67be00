import type { Chart } from '../../../charts/chart.ts';
import type { ToneAndSubstance } from '../../../track/scores/score-series.ts';
import type { ListRow, Section, Sentence } from '../../document.ts';
import { byMentions, row, told } from '../citing.ts';
import { figure, headed, list, note, paragraphs, section } from '../parts.ts';
import type { View } from '../view.ts';

const SHOWN = 8;

/** What was promised and what was done, month by month: two series that are never added up. */
export function deedsSection(view: View, charts: readonly Chart[]): Section {
  const { tracking, say } = view;
  const { col } = say;
  const { months } = tracking.wordsAndDeeds;
  const rows = [...months].reverse().flatMap((month) => monthRow(month, view));
  const known = tracking.commitments.length > 0;
  const promises = known ? [col.promises] : [];
  return section('deeds', say.headings.deeds, [
    note(known ? say.deedsNote : say.noPromises),
    ...list([col.month, col.party, ...promises, col.easing, col.tightening], rows, SHOWN, view),
    ...figure('scores', charts, view),
    ...headed(say.sub.apart, paragraphs(tracking.scores.tone.flatMap((one) => apart(one, view)))),
  ]);
}

function monthRow(
  { month, party, words, easing, tightening }: View['tracking']['wordsAndDeeds']['months'][number],
  { tracking, names }: View,
): readonly ListRow[] {
  const promised = tracking.commitments.filter(({ id }) => words.includes(id));
  const done = tracking.wordsAndDeeds.deeds.filter(
    ({ id }) => easing.includes(id) || tightening.includes(id),
  );
  const cites = [
    ...byMentions(
      promised.map(
        ({ mentions }) => mentions.find(({ mention }) => mention.known?.startsWith(month))?.mention ?? null,
      ),
    ).slice(0, 2),
    ...byMentions(done.map(({ mentions }) => mentions[0] ?? null)).slice(0, 3),
  ];
  const said = tracking.commitments.length > 0 ? [words] : [];
  const counts = [...said, easing, tightening].map((ids) => String(ids.length));
  return row([month, names.party(party), ...counts], cites);
}

/** Months in which words and deeds of one direction point opposite ways. */
function apart(one: ToneAndSubstance, { tracking, say, names }: View): readonly Sentence[] {
  const { reading, verbal, material, month, actor, recipient } = one;
  if (reading !== 'diverging' || verbal === null || material === null) return [];
  const ids = new Set([...verbal.events, ...material.events]);
  const events = tracking.timeline.filter(({ id }) => ids.has(id));
  return told(
    [say.apart(month, names.sides([actor], [recipient]), verbal.sum, verbal.n, material.sum, material.n)],
    byMentions(events.map(({ mentions }) => mentions[0])),
  );
}
