import { compareCodeUnits } from '../../text/code-unit-order.ts';
import type { Reaction, StanceDistribution } from './reaction.ts';

/** A reaction towards one of its targets. */
interface Towards {
  readonly target: string;
  readonly stance: string;
  readonly reaction: Reaction;
}

/** How stances are spread, for each kind of speakers and target, over reactions that count. Kinds in code unit order. */
export function distributions<Kind extends string | null>(
  reactions: readonly Reaction[],
  kindOf: (reaction: Reaction) => Kind,
): readonly (StanceDistribution & { readonly kind: Kind })[] {
  const all = reactions
    .filter(({ counts }) => counts)
    .flatMap((reaction): readonly Towards[] =>
      reaction.stances.map(({ target, stance }) => ({ target, stance, reaction })),
    );
  const groups = Map.groupBy(all, ({ target, reaction }) => `${kindOf(reaction) ?? '\uffff'}\n${target}`);
  return [...groups]
    .sort(([a], [b]) => compareCodeUnits(a, b))
    .flatMap(([, group]) => {
      const [first] = group;
      return first === undefined
        ? []
        : [{ kind: kindOf(first.reaction), ...distributionOf(first.target, group) }];
    });
}

function distributionOf(target: string, group: readonly Towards[]): StanceDistribution {
  const byStance: Record<string, number> = {};
  for (const { stance } of [...group].sort((a, b) => compareCodeUnits(a.stance, b.stance)))
    byStance[stance] = (byStance[stance] ?? 0) + 1;
  return {
    target,
    n: group.length,
    speakers: new Set(group.map(({ reaction }) => personKey(reaction))).size,
    byStance,
    reactions: group.map(({ reaction }) => reaction.id),
  };
}

/** Two unnamed officials of two texts are two people, as far as anybody can tell. */
function personKey({ speaker, speakerAsWritten, mentions: [first] }: Reaction): string {
  return speaker.startsWith('anon:') || speaker.startsWith('src:')
    ? `${speaker}\n${speakerAsWritten}\n${first.group}`
    : speaker;
}
