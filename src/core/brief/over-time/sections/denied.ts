import type { DeniedTopic } from '../../../track/denied/denied-topic.ts';
import type { Section, Sentence } from '../../document.ts';
import { byMentions, told, verbatim } from '../citing.ts';
import { item, items, note, section } from '../parts.ts';
import type { View } from '../view.ts';

const SHOWN = 8;

/** What was said not to have been discussed, the newest first, with what the other side says of it. */
export function deniedSection(view: View): Section {
  const { tracking, say, names } = view;
  const all = [...tracking.denied].reverse();
  return section('denied', say.state.headings.denied, [
    note(say.state.deniedNote),
    ...items(
      all.flatMap((one) => item(names.issue(one.issue), sentencesOf(one, view))),
      SHOWN,
      view,
    ),
  ]);
}

function sentencesOf(one: DeniedTopic, view: View): readonly Sentence[] {
  const { say, names } = view;
  const { party, by, exchange, mentions, independent, contrary, searched } = one;
  const speakers = by.filter((id) => id !== party).map(names.source);
  const who = party === null ? view.wording.list(speakers) : names.party(party);
  const words = say.state.denied(
    who,
    party === null ? '' : view.wording.list(speakers),
    exchange === null ? null : names.exchange(exchange),
    independent,
  );
  return [
    ...told([words, ...verbatim(mentions[0].evidence, view)], byMentions(mentions)),
    ...contrary.flatMap(({ party: side, mention }) =>
      told(
        [say.state.contrary(names.party(side)), ...verbatim(mention.evidence, view)],
        byMentions([mention]),
      ),
    ),
    ...(contrary.length > 0 || exchange === null
      ? []
      : told([say.state.noContrary(searched)], byMentions([mentions[0]]))),
  ];
}
