import type { Actor } from './actor.ts';
import type { Frame } from './frame.ts';

/** What may stand before the subject of a sentence. */
export const LEAD =
  /^["“]?(?:(?:but|and|yet|still|also|meanwhile|later|earlier|however|separately|in response|in turn|for its part|on (?:mon|tues|wednes|thurs|fri|satur|sun)day),? )?(?:the |a |an )?$/;

/**
 * The party that an English sentence is about, of which an office without a country in what follows is: "Norway
 * closed the port. Transport Minister Holm said …". `null` where two parties share the sentence, `undefined` where
 * none opens it and more than one is named.
 */
export function topicParty({ text }: Frame, actors: readonly Actor[]): string | null | undefined {
  // Of whom the words in marks at the start speak is not what the text is about.
  const from = /^["“][^"“”]*["”]?/.exec(text)?.[0].length ?? 0;
  const named = actors.filter((one) => one.party !== null && one.kind !== 'anonymous' && one.start >= from);
  const first = named[0];
  if (first === undefined) return undefined;
  // "Croatia's opposition leader said … Slovenia": whoever opens the sentence belongs to another.
  const opening = actors[0];
  const isOthers =
    opening?.kind === 'person' && opening.party === null && LEAD.test(text.slice(0, opening.start));
  if (new Set(named.map(({ party }) => party)).size === 1) return isOthers ? undefined : first.party;
  if (!LEAD.test(text.slice(0, first.start))) return undefined;
  const next = named[1];
  const isPair = next !== undefined && /^,? (?:and|or) (?:the )?$/.test(text.slice(first.end, next.start));
  return isPair && next.party !== first.party ? null : first.party;
}

/** The party of the one office that a sentence names without its holder: "Norway's prime minister accused …". */
export function unnamedHolder(actors: readonly Actor[]): string | null {
  const roles = actors.filter(({ kind }) => kind === 'role' || kind === 'person');
  const [one] = roles;
  return one && roles.length === 1 && one.kind === 'role' && one.id?.startsWith('side:') ? one.party : null;
}
