import type { Comparison } from '../../compare/comparison.ts';
import type { TextId } from '../../text/text.ts';
import type { Naming } from '../naming.ts';
import type { Wording } from '../wording/wording.ts';

/** The name of one account: that of its party, with the text where the party has several. */
export function accountName(
  { accounts }: Comparison,
  { party, text }: { readonly party: string; readonly text: TextId },
  naming: Naming,
  wording: Wording,
): string {
  const name = wording.account(naming.party(party));
  return accounts.filter((one) => one.party === party).length > 1 ? `${name} · ${text}` : name;
}
