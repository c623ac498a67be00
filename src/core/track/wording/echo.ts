import type { AccountPassage } from './account.ts';

/** How many of the issues that the other side's account of an exchange brings up a party's own account takes up. */
export interface Echo {
  readonly exchange: string;
  /** Whose account takes them up, and whose issues they are. */
  readonly party: string;
  readonly other: string;
  /** `null` where one of them published no full account: then it is not measurable. */
  readonly account: string | null;
  readonly otherAccount: string | null;
  readonly echoed: readonly { readonly issue: string; readonly evidence: AccountPassage }[];
  /** Issues of the other side that the account leaves out, or says were not discussed. */
  readonly left: readonly { readonly issue: string; readonly evidence: AccountPassage }[];
  /** echoed / (echoed + left); `null` where it is not measurable. */
  readonly share: number | null;
}
