import type { OpenIssue, RankPart } from '../../../track/agenda/open-issue.ts';
import { RANK_PARTS } from '../../../track/agenda/open-issue.ts';
import type { ListRow, Section } from '../../document.ts';
import { byMentions, byQuotes, row } from '../citing.ts';
import { list, note, section } from '../parts.ts';
import type { View } from '../view.ts';

/** Open issues by their rank, with the formula and every part of each score. An open issue is no point of an agenda. */
export function issuesSection(view: View): Section {
  const { tracking, say } = view;
  const { openIssues, weights } = tracking.agenda;
  const { col } = say;
  const formula = RANK_PARTS.map((part) => `${weights[part]} × ${say.preview.part[part]}`).join(' + ');
  return section('issues', say.preview.headings.issues, [
    ...(openIssues.length > 0 ? [note(say.preview.formula(formula))] : []),
    ...list(
      [col.rank, col.issues, col.score, col.since, col.made, col.agenda],
      openIssues.flatMap((one) => issueRow(one, view)),
      12,
      view,
    ),
  ]);
}

function issueRow(
  { issue, rank, score, agenda, since, first, parts }: OpenIssue,
  view: View,
): readonly ListRow[] {
  const { say, names, wording } = view;
  const counted = parts.filter(({ points }) => points > 0);
  const made = wording.list(counted.map((part) => partText(part, view)));
  const cites = byQuotes(counted.flatMap(({ evidence }) => evidence.slice(0, 1)));
  return row(
    [
      String(rank),
      names.issue(issue),
      score.toFixed(2),
      since ?? '',
      made,
      agenda === 'told' ? say.preview.onAgenda : '',
    ],
    [...byMentions([first]), ...cites],
  );
}

function partText({ part, points, count, of }: RankPart, { say }: View): string {
  return say.preview.points(say.preview.part[part], points.toFixed(2), count, of);
}
