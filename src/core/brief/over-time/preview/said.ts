import type { Section } from '../../document.ts';
import { byMentions, told, verbatim } from '../citing.ts';
import { headed, paragraphs, section } from '../parts.ts';
import type { View } from '../view.ts';

const SHOWN = 8;

/** Matters that somebody ties together, and who is said to depend on whom: claims of whoever says so. */
export function saidSection(view: View): Section {
  const { tracking, say, names } = view;
  const { issueTies, leverage } = tracking.agenda;
  const ties = issueTies
    .slice(-SHOWN)
    .flatMap(({ issues, relation, by, mention }) =>
      told(
        [
          say.preview.tie(names.source(by), issues.map(names.issue), relation === 'linked'),
          ...verbatim(mention.evidence, view),
        ],
        byMentions([mention]),
      ),
    );
  const claims = leverage
    .slice(-SHOWN)
    .flatMap(({ says, by, asset, assetAsWritten, holder, dependent, share, mention }) =>
      told(
        [
          say.preview.leverage(
            names.source(by),
            says === 'depends',
            asset === null ? assetAsWritten : names.issue(asset),
            holder === null ? null : names.party(holder),
            dependent === null ? null : names.party(dependent),
            share,
          ),
          ...verbatim(mention.evidence, view),
        ],
        byMentions([mention]),
      ),
    );
  return section('said', say.preview.headings.said, [
    ...headed(say.preview.sub.ties, paragraphs(ties)),
    ...headed(say.preview.sub.leverage, paragraphs(claims)),
  ]);
}
