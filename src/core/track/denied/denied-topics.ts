import { compareCodeUnits } from '../../text/code-unit-order.ts';
import { independentSources, type Mention } from '../input/mention.ts';
import type { DenialNote, DeniedNote } from './denied-note.ts';
import type { ContraryMention, DeniedTopic } from './denied-topic.ts';

/**
 * What was said not to have been discussed, once for each issue, contact and party that says so, with what other sides'
 * own texts about the same contact say. Time grows with the number of notes.
 */
export function deniedTopics(notes: readonly DeniedNote[]): readonly DeniedTopic[] {
  const owns = Map.groupBy(
    notes.flatMap(({ own }) => own ?? []),
    ({ exchange }) => exchange,
  );
  const groups = Map.groupBy(
    notes.flatMap(({ denials }) => denials),
    ({ issue, party, exchange }) => JSON.stringify([issue, party, exchange]),
  );
  return [...groups.values()]
    .map((group): DeniedTopic => {
      const [first, ...rest] = group.toSorted(inOrder) as [DenialNote, ...DenialNote[]];
      const { issue, party, exchange } = first;
      const others = (exchange === null ? [] : (owns.get(exchange) ?? [])).filter(
        (own) => own.party !== party && party !== null,
      );
      const contrary = [...Map.groupBy(others, (own) => own.party)].flatMap(
        ([side, texts]): readonly ContraryMention[] => {
          const [mention] = texts
            .flatMap(({ issues }) => issues.get(issue) ?? [])
            .toSorted((a, b) => byPlace(a, b));
          return mention === undefined ? [] : [{ party: side, mention }];
        },
      );
      const mentions = [first.mention, ...rest.map(({ mention }) => mention)] as const;
      const by = [...new Set(group.map((one) => one.by))].sort(compareCodeUnits);
      return {
        issue,
        party,
        by: by as unknown as DeniedTopic['by'],
        exchange,
        mentions,
        independent: independentSources(mentions),
        contrary: contrary.sort((a, b) => compareCodeUnits(a.party, b.party)),
        searched: others.length,
      };
    })
    .sort(
      (a, b) =>
        byPlace(a.mentions[0], b.mentions[0]) ||
        compareCodeUnits(a.issue, b.issue) ||
        compareCodeUnits(a.party ?? '', b.party ?? ''),
    );
}

function inOrder(a: DenialNote, b: DenialNote): number {
  return byPlace(a.mention, b.mention) || compareCodeUnits(a.by, b.by);
}

function byPlace(a: Mention, b: Mention): number {
  return (
    compareCodeUnits(a.known ?? '~', b.known ?? '~') ||
    compareCodeUnits(a.evidence.text, b.evidence.text) ||
    a.evidence.start - b.evidence.start
  );
}
