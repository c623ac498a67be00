import type { Actor } from '../actors/actor.ts';
import type { Frame } from '../actors/frame.ts';
import type { Memory, Voiced } from './memory.ts';

/**
 * Whom 该报, 该公司, 该部 or 报道 means: the outlet, the body or the side as such that was last spoken of. `nobody` makes
 * the owner of a report that nobody named before can have written.
 */
export function thingNamed(word: string, memory: Memory, nobody: () => Voiced): Voiced | null {
  if (/[道导章论评]$/.test(word)) return memory.outlet ?? nobody();
  if (/[报社台刊网媒]/.test(word)) return memory.outlet ?? null;
  const { office, body } = memory;
  const isOffice = /部|局|署|厅|馆|办公室|机构/.test(word);
  return (isOffice ? (office ?? body) : (body ?? office)) ?? null;
}

/** Whether 该官员, 这名知情人士, 其中一人, 另一人 or "the official" points to `before`, who spoke without a name. */
export function isOneUnnamedBefore({ language, text }: Frame, one: Actor, before: Voiced): boolean {
  if (one.kind !== 'anonymous') return false;
  if (language === 'en') {
    if (one.party !== null && one.party !== before.speaker.party) return false;
    const noun = THE_SAME.exec(text.slice(one.start, one.headEnd))?.[1];
    return noun !== undefined && ONE_PERSON.test(before.speaker.asWritten) && hasWord(before, noun);
  }
  if (/^(?:其中|另)[一两][人名位]$/.test(text.slice(one.headStart, one.headEnd))) return true;
  const lead = text.slice(Math.max(0, one.start - 2), one.headStart);
  return /(?:该|上述|前述|这[名位]|那[名位])[^,;:。]{0,6}$/.test(lead);
}

/** "The official", "the same senior official", "the first diplomat": one person of whom was told before. */
const THE_SAME =
  /^the (?:(?:same|senior|first|second|former|latter|unnamed|anonymous|government|administration) ){0,2}([a-z]*[a-rt-z])$/;

/** How one person without a name is brought in. */
const ONE_PERSON = /^(?:an?|one|the|another|a second|yet another) /i;

function hasWord({ speaker }: Voiced, noun: string): boolean {
  return speaker.asWritten
    .toLowerCase()
    .split(/[^a-z-]+/)
    .includes(noun);
}

/** "The spokesperson", 该发言人: whoever of that office spoke last, of whichever side; `null` for anybody else. */
export function spokespersonBefore({ text }: Frame, one: Actor, memory: Memory): Voiced | null {
  const may =
    (one.kind === 'role' || one.kind === 'pronoun') && SPOKESPERSON.test(text.slice(one.start, one.end));
  const isOne = (each: Voiced | null | undefined): boolean =>
    each != null && /spokes|发言人|發言人/i.test(each.speaker.asWritten);
  return may ? ([memory.person, memory.office].find(isOne) ?? null) : null;
}

const SPOKESPERSON = /^(?:the (?:same |ministry )?spokes(?:man|woman|person)|(?:该|这[位名])发言人)$/;

/** Whether the words name a text that somebody put out: "the statement". */
export function isText(word: string): boolean {
  return /^the (?:statement|readout|communiqu[eé]|press release)$/.test(word);
}
