import { compareCodeUnits } from '../../text/code-unit-order.ts';
import { fold } from '../../text/fold.ts';
import { countOf, type GatheredAccount } from './accounts.ts';
import type { RarityAbout, RarityClaim } from './rarity-claim.ts';
import type { RarityNote } from './rarity-note.ts';

/** With fewer accounts of a party, nobody can tell what is rare. */
const LEAST_ACCOUNTS = 5;

const HAN = /\p{Script=Han}/u;

function isChinese({ notes }: GatheredAccount): boolean {
  return notes.some(({ language }) => language?.startsWith('zh') ?? false);
}

/** Holds claims of rarity against the accounts known on the day of the claim. */
export function rarityClaims(
  notes: readonly RarityNote[],
  parties: readonly string[],
  accounts: readonly GatheredAccount[],
): readonly RarityClaim[] {
  const folded = new Map<string, string>();
  const textOf = (account: GatheredAccount): string => {
    const known = folded.get(account.id);
    if (known !== undefined) return known;
    const text = fold(account.notes.map(({ content }) => content).join('\n')).folded;
    folded.set(account.id, text);
    return text;
  };
  const has = (about: RarityAbout) => {
    if (about.kind === 'formulation') return (account: GatheredAccount) => account.own.has(about.id);
    if (about.kind === 'issue') return (account: GatheredAccount) => account.issues.has(about.id);
    const words = fold(about.words).folded;
    return (account: GatheredAccount) => textOf(account).includes(words);
  };
  return [...notes].sort(byDay).map(({ mention, cue, says, about }): RarityClaim => {
    if (about === null) return { mention, cue, says, about, counts: [], unchecked: 'no-wording' };
    const known = accounts.filter((one) => mention.known === null || (one.known ?? '') <= mention.known);
    // Words of one language are not looked for in accounts of the other.
    const readable =
      about.kind === 'words' ? known.filter((one) => isChinese(one) === HAN.test(about.words)) : known;
    const counts = parties.map((party) => countOf(party, readable, has(about))).filter(({ n }) => n > 0);
    const isChecked = counts.some(({ n }) => n >= LEAST_ACCOUNTS);
    return { mention, cue, says, about, counts, unchecked: isChecked ? null : 'too-few-accounts' };
  });
}

function byDay({ mention: a }: RarityNote, { mention: b }: RarityNote): number {
  return (
    compareCodeUnits(a.known ?? '9999', b.known ?? '9999') ||
    compareCodeUnits(a.evidence.text, b.evidence.text) ||
    a.evidence.start - b.evidence.start
  );
}
