import { compareCodeUnits } from '../../text/code-unit-order.ts';
import { fold } from '../../text/fold.ts';
import { lastDayOf } from '../input/exchange-by-id.ts';
import type { Mention } from '../input/mention.ts';
import type { TrackContext } from '../input/track-context.ts';
import type { Reaction, Reactions } from './reaction.ts';
import type { ReactionNote } from './reaction-note.ts';
import { distributions } from './stance-distribution.ts';

/** Who judged what, each source once, and how the judgements are spread. */
export function followReactions(notes: readonly ReactionNote[], context: TrackContext): Reactions {
  const dated = context.exchanges
    .map((exchange) => ({ id: exchange.id, day: lastDayOf(exchange) }))
    .filter((one): one is { id: string; day: string } => one.day !== null);
  const groups = Map.groupBy([...notes].sort(byDay), keyOf);
  const reactions = [...groups.values()].flatMap((group): readonly Reaction[] => {
    const [first] = group;
    if (first === undefined) return [];
    const { mention, exchange, ...rest } = first;
    const mentions = group.map((one) => one.mention) as [Mention, ...Mention[]];
    const about = exchange ?? lastBefore(dated, first.day);
    const { speaker, speakerAsWritten, sourceClass, counts, country, outlet, day, said, stances, issues } =
      rest;
    const id = mention.finding ?? `${mention.evidence.text}:${mention.evidence.start}`;
    return [
      {
        id,
        speaker,
        speakerAsWritten,
        sourceClass,
        counts,
        country,
        outlet,
        exchange: about,
        day,
        said,
        stances,
        issues,
        mentions,
      },
    ];
  });
  return {
    reactions,
    byClass: distributions(reactions, ({ sourceClass }) => sourceClass).map(({ kind, ...one }) => ({
      sourceClass: kind,
      ...one,
    })),
    byCountry: distributions(reactions, ({ country }) => country).map(({ kind, ...one }) => ({
      country: kind,
      ...one,
    })),
    byExchange: distributions(reactions, ({ exchange }) => exchange).map(({ kind, ...one }) => ({
      exchange: kind,
      ...one,
    })),
  };
}

/** The same words of the same speaker in texts that copy each other are one reaction. */
function keyOf({ speaker, said, stances, mention }: ReactionNote): string {
  const towards = stances.map(({ target, stance }) => `${target} ${stance}`).sort();
  return [mention.group, speaker, fold(said).folded, ...towards].join('\n');
}

function byDay(a: ReactionNote, b: ReactionNote): number {
  return (
    compareCodeUnits(a.day ?? '9999', b.day ?? '9999') ||
    compareCodeUnits(a.mention.evidence.text, b.mention.evidence.text) ||
    a.mention.evidence.start - b.mention.evidence.start ||
    compareCodeUnits(a.speaker, b.speaker)
  );
}

/** The exchange that a text without one is about: the last one on or before its day. `dated` is in order. */
function lastBefore(
  dated: readonly { readonly id: string; readonly day: string }[],
  day: string | null,
): string | null {
  if (day === null) return null;
  return dated.findLast((one) => one.day <= day)?.id ?? null;
}
