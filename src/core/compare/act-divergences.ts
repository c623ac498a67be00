import type { Account } from './account.ts';
import { clash } from './act-force.ts';
import type { ActOnIssue, Cell } from './comparison.ts';
import type { DivergenceDraft } from './divergences.ts';

/**
 * Where one account has a party accept what another account has the same party refuse, or where the same act
 * stands affirmed in one and negated in the other. Two parties that hold different views do not diverge here:
 * their accounts may agree about that.
 */
export function actDivergences(
  accounts: readonly Account[],
  cells: ReadonlyMap<string, Readonly<Record<string, Cell>>>,
): readonly DivergenceDraft[] {
  const owner = new Map(accounts.map(({ party, reading }) => [reading.context.text.id, party]));
  const drafts: DivergenceDraft[] = [];
  for (const [issue, row] of cells) {
    for (const [party, cell] of Object.entries(row)) {
      for (const [at, one] of cell.acts.entries()) {
        const other = cell.acts.slice(at + 1).find((act) => fromOther(one, act, owner) && clash(one, act));
        if (!other) continue;
        const kind = one.act === other.act ? 'polarity' : 'act';
        drafts.push({ kind, issue, sides: [side(one, owner, party), side(other, owner, party)] });
        break;
      }
    }
  }
  return drafts;
}

function fromOther(a: ActOnIssue, b: ActOnIssue, owner: ReadonlyMap<string, string>): boolean {
  return owner.get(a.evidence.text) !== owner.get(b.evidence.text);
}

function side(
  one: ActOnIssue,
  owner: ReadonlyMap<string, string>,
  holder: string,
): DivergenceDraft['sides'][number] {
  const verb = one.negated ? `not ${one.act}` : one.act;
  return {
    party: owner.get(one.evidence.text) ?? holder,
    says: `${holder}: ${verb}`,
    evidence: one.evidence,
  };
}
