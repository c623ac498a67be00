import { readFileSync } from 'node:fs';
import { scoreLines } from './lines.ts';
import type { FollowingPart } from './part.ts';

/** Judgements outside the accounts: `TEXT | SPEAKER | TARGET | STANCE`. */
export const reactionsPart: FollowingPart = {
  name: 'reactions',
  score({ reactions: { reactions } }) {
    const { stances } = JSON.parse(
      readFileSync(new URL('../../following/reactions.json', import.meta.url), 'utf8'),
    ) as { readonly stances: readonly string[] };
    const found = reactions.flatMap((one) =>
      one.stances.map(
        ({ target, stance }) => `${one.mentions[0].evidence.text} | ${nameOf(one)} | ${target} | ${stance}`,
      ),
    );
    return [scoreLines('reaction', stances, found)];
  },
};

interface Speaking {
  readonly speaker: string;
  readonly country: string | null;
  readonly mentions: readonly [{ readonly kind: string | null }, ...unknown[]];
}

/** Whom the lines name: unnamed sources and narrators alike, officials whom only their office names by it. */
function nameOf({ speaker, country, mentions: [{ kind }] }: Speaking): string {
  if (speaker.startsWith('doc:')) return 'narrator';
  if (speaker.startsWith('side:') && kind === 'statement') return 'narrator';
  if (speaker.startsWith('anon:') || speaker.startsWith('src:')) return 'unnamed';
  return speaker === 'per:premier' ? `premier of ${country}` : speaker;
}
