import { InputError } from '../collect/input-error.ts';
import { nearest } from '../collect/nearest.ts';
import type { Label, PartyEntry } from '../core/lexicon/entry.ts';
import type { Lexicon } from '../core/lexicon/lexicon.ts';
import { formTexts } from './form-texts.ts';

/** How to treat a party that the lexicon does not hold. */
export interface PartyOptions {
  /** Take an unknown name as it is. Its people and its other names are then not recognised. */
  readonly allowUnknown?: boolean;
}

/**
 * The code of a party from its code or any of its names, in either language.
 * @throws InputError `party-unknown` with the nearest names and the ways out.
 */
export function resolveParty(name: string, lexicon: Lexicon, options: PartyOptions = {}): string {
  const wanted = fold(name);
  const names = codesByName(lexicon);
  const code = names.get(wanted);
  if (code !== undefined) return code;
  if (options.allowUnknown) return name;
  const near = nearest(wanted, names.keys(), 3).map((one) => names.get(one) ?? one);
  const hint = near.length > 0 ? ` Did you mean ${[...new Set(near)].join(' or ')}?` : '';
  throw new InputError(
    'party-unknown',
    `Nobody knows the party “${name}”.${hint} Give an ISO code or a name (US, CN, France, 日本), describe the party ` +
      'in a dossier.yaml, or pass --allow-unknown-parties to compare without its names.',
  );
}

/** A party's name for people, or its code where the lexicon has none. */
export function partyLabel(code: string, lexicon: Lexicon): Label {
  return lexicon.get('party', code)?.label ?? { en: code, 'zh-Hans': code, 'zh-Hant': code };
}

const known = new WeakMap<Lexicon, ReadonlyMap<string, string>>();

/** Codes by every folded code and name. Codes come first: a code is never taken for somebody else's name. */
function codesByName(lexicon: Lexicon): ReadonlyMap<string, string> {
  const made = known.get(lexicon);
  if (made) return made;
  const names = new Map<string, string>();
  for (const party of lexicon.data.party) names.set(fold(party.id), party.id);
  for (const party of lexicon.data.party) {
    for (const one of namesOf(party)) if (!names.has(fold(one))) names.set(fold(one), party.id);
  }
  known.set(lexicon, names);
  return names;
}

function namesOf(party: PartyEntry): readonly string[] {
  return [
    ...Object.values(party.label),
    ...formTexts(party.forms.en),
    ...formTexts(party.forms.zh),
    ...formTexts(party.abbreviations),
  ];
}

function fold(name: string): string {
  return name.normalize('NFKC').trim().toLowerCase().replace(/\s+/g, ' ');
}
