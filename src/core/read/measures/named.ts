import { foldForm } from '../../text/fold.ts';
import { matchesIn } from '../../text/matches.ts';
import type { Actor } from '../actors/actor.ts';
import type { Frame } from '../actors/frame.ts';
import { piecesOf } from '../actors/pieces.ts';
import type { ReadingContext } from '../context.ts';
import type { Placed } from './words.ts';

/** A party named in a sentence, by itself or through a person or an office; `both` for the two sides. */
export interface NamedParty extends Placed {
  readonly party: string;
}

const GENERIC_OFFICE =
  /^(?:the )?(?:[a-z]+ (?:department|ministry)|(?:department|ministry) of [a-z]+)(?:'s (?:office|bureau) of [a-z ]+)?$/;

/** The parties named in a sentence, in text order, without those inside a longer name. */
export function namedParties(context: ReadingContext, frame: Frame, actors: readonly Actor[]): NamedParty[] {
  const found: NamedParty[] = [];
  const { parties } = context.about;
  // "The commerce department" of an exchange between others is one of theirs.
  const isElsewhere = (party: string | null, start: number, end: number): boolean =>
    party !== null &&
    parties.length > 0 &&
    !parties.includes(party) &&
    GENERIC_OFFICE.test(frame.text.slice(start, end));
  for (const one of actors) {
    // 中国科技企业 and "US officials" are of a party and do not act for it.
    if (one.kind === 'anonymous' || one.kind === 'pronoun') continue;
    if (one.kind === 'collective') found.push({ party: 'both', start: one.start, end: one.end });
    else if (
      one.party !== null &&
      !isElsewhere(one.party, one.start, one.end) &&
      !isOfPrivateName(frame, one.start, one.end)
    )
      found.push({ party: one.party, start: one.start, end: one.end });
  }
  for (const { hit, start, end } of piecesOf(context, frame)) {
    const party =
      hit.kind === 'party'
        ? hit.entry.id
        : hit.kind === 'person' || hit.kind === 'organisation'
          ? (hit.entry as { readonly party: string | null }).party
          : null;
    if (isElsewhere(party, start, end) || isOfPrivateName(frame, start, end)) continue;
    if (party !== null) found.push({ party, start, end });
  }
  if (frame.language === 'zh') found.push(...shortNames(context, frame, found));
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  // A longer name of the same party covers the shorter; a name inside another party's name stays its own (对华企业).
  return found.filter(
    (one, i) =>
      !found.some(
        (other, j) =>
          j !== i &&
          other.start <= one.start &&
          one.end <= other.end &&
          (other.party === one.party ? j < i || other.end - other.start > one.end - one.start : false),
      ),
  );
}

/** Behind a party's name, what makes it the name of somebody private: "A Wine Industry Association". */
const PRIVATE =
  /^(?: [a-z-]+){0,4} (?:association|chamber of commerce|federation|institute|society|university|league|club|foundation|times|daily|post|news)(?![a-z])/;

function isOfPrivateName(frame: Frame, start: number, end: number): boolean {
  if (frame.language === 'zh') return false;
  const match = PRIVATE.exec(frame.text.slice(end, end + 70));
  if (match === null) return false;
  // Every word of the name has a capital.
  for (let at = 0; at >= 0; at = match[0].indexOf(' ', at + 1))
    if (!frame.isCapital(end + at + 1) && !/^ (?:of|for|and) /.test(match[0].slice(at))) return false;
  return start < end;
}

/** Characters that say something else before 方 and 企. */
const NO_SIDE: ReadonlySet<string> = new Set('东西南北上下前后双对我各多己敌官警军校甲乙大小国民中央地');

function begins(context: ReadingContext, party: string, first: string): boolean {
  return context.lexicon.data.party.some(
    ({ id, label }) => id === party && label['zh-Hans'].startsWith(first),
  );
}

/**
 * One character for a party of the exchange, where a measure is aimed: 对某芯片限制, 某企, 输某商品. Elsewhere such a
 * character is a name only if the lexicon knows what else it means.
 */
function shortNames(context: ReadingContext, { text }: Frame, found: readonly NamedParty[]): NamedParty[] {
  return context.about.parties.flatMap((party) => {
    const entry = context.lexicon.get('party', party);
    const first = entry?.label['zh-Hans'].charAt(0) ?? '';
    const isOwn =
      !NO_SIDE.has(first) &&
      context.about.parties.every((other) => other === party || !begins(context, other, first));
    const forms = (entry?.abbreviations ?? []).map((form) =>
      foldForm(typeof form === 'string' ? form : form.text),
    );
    return [...new Set(isOwn ? [...forms, first] : forms)].flatMap((short) => {
      if (!/^[\u4e00-\u9fff]$/.test(short)) return [];
      return matchesIn(
        text,
        new RegExp(
          `(?<=[对涉输向])${short}(?=方?(?:[^方]|$))|${short}(?=[企籍产国]|方(?![面案向式法便针]))`,
          'g',
        ),
      )
        .map(({ index }) => ({ party, start: index, end: index + 1 }))
        .filter((one) => !found.some((other) => other.start < one.end && one.start < other.end));
    });
  });
}
