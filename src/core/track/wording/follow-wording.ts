import type { TrackContext } from '../input/track-context.ts';
import type { TrackedText } from '../input/tracked-text.ts';
import { type AccountNote, noteAccount } from './account-note.ts';
import { accountOf, gatherAccounts } from './accounts.ts';
import { echoes } from './echoes.ts';
import { type ElsewhereNote, noteElsewhere } from './elsewhere-note.ts';
import { emphasisSeries } from './emphasis-series.ts';
import { formulationHistories } from './formulation-histories.ts';
import { rarityClaims } from './rarity-claims.ts';
import { noteRarity, type RarityNote } from './rarity-note.ts';
import { silences } from './silences.ts';
import { warningHistories } from './warning-histories.ts';
import type { Wording } from './wording.ts';
import { wordingShifts } from './wording-shifts.ts';

/** What is kept of one text for following wording. */
export interface WordingNote {
  readonly account: AccountNote | null;
  readonly elsewhere: readonly ElsewhereNote[];
  readonly rarity: readonly RarityNote[];
}

/** Notes the wording of one text; an empty list where it has none to follow. */
export function noteWording(text: TrackedText, context: TrackContext): readonly WordingNote[] {
  const account = noteAccount(text, context);
  const elsewhere = noteElsewhere(text);
  const rarity = noteRarity(text);
  return account === null && elsewhere.length + rarity.length === 0 ? [] : [{ account, elsewhere, rarity }];
}

/** Follows the wording of the parties over their accounts. Time grows with the notes. */
export function followWording(notes: readonly WordingNote[], context: TrackContext): Wording {
  const { parties, exchanges, lexicon } = context;
  const accounts = gatherAccounts(notes.flatMap(({ account }) => (account === null ? [] : [account])));
  const elsewhere = notes.flatMap((note) => note.elsewhere);
  return {
    accounts: accounts.map(accountOf),
    formulations: formulationHistories(parties, accounts, elsewhere),
    shifts: wordingShifts(accounts, lexicon),
    silences: silences(accounts, context),
    warnings: warningHistories(parties, accounts, elsewhere, lexicon),
    emphasis: emphasisSeries(parties, accounts),
    rarity: rarityClaims(
      notes.flatMap((note) => note.rarity),
      parties,
      accounts,
    ),
    echoes: echoes(parties, accounts, exchanges),
  };
}
