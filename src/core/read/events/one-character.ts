import type { Actor } from '../actors/actor.ts';
import type { ReadingContext } from '../context.ts';

const OFFICE =
  /^[\u4e00-\u9fff](?:国?(?:副)?(?:总统|总理|首相|国王|王储|主席|外长|外相|防长|财长|议长|国防部长|外交部长|外交大臣|贸易部长))/;

/**
 * The party of the exchange that one character stands for before an office (巴总理), where only one of them begins so;
 * the lexicon leaves out characters that several states share.
 */
export function oneCharacterParty(context: ReadingContext, one: Actor): string | null {
  const title = one.roles[0]?.title ?? '';
  return OFFICE.test(title) ? beginning(context, title) : null;
}

/** 来越, 访巴: the party of the exchange that one character stands for behind a word of going. */
export function oneCharacterAims(context: ReadingContext, words: string): readonly string[] {
  const match = /(?:来|访|赴|抵)(?<host>[\u4e00-\u9fff])(?=进行|展开|作|出席|参加|访|会|与|同|[,;。]|$)/.exec(
    words,
  );
  const party = match === null ? null : beginning(context, match.groups?.host ?? '');
  return party === null ? [] : [party];
}

function beginning(context: ReadingContext, title: string): string | null {
  const begins = context.about.parties.filter((party) =>
    context.lexicon.data.party.some(
      ({ id, label }) => id === party && label['zh-Hans'].startsWith(title.charAt(0)),
    ),
  );
  return begins.length === 1 ? (begins[0] as string) : null;
}
