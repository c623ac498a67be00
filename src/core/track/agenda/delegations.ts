import type { LexiconData } from '../../lexicon/lexicon.ts';
import { compareCodeUnits } from '../../text/code-unit-order.ts';
import type { ExchangeRecord, Participant } from '../exchanges/exchange-record.ts';
import type { ImpliedNote, MemberNote } from './delegation-note.ts';
import type { DelegationMember, RoundDelegation } from './next-round.ts';

/**
 * Whom each party sends, held against those who took part in its last round with known participants. Who is not named
 * for the next one counts as gone only where words say so, or where the list of that party is told in full.
 */
export function delegationsOf(
  members: readonly MemberNote[],
  implied: readonly ImpliedNote[],
  exchanges: readonly ExchangeRecord[],
  parties: readonly string[],
  lexicon: LexiconData,
): readonly RoundDelegation[] {
  const rounds = exchanges.filter(({ counts, level }) => counts && level.value !== 'leaders');
  return parties.map((party) => {
    const last = rounds.findLast(({ participants }) => participants.some((one) => one.party === party));
    const before = (last?.participants ?? []).filter((one) => one.party === party);
    const named = Map.groupBy(
      members.filter((one) => one.party === party),
      ({ person }) => person,
    );
    return {
      party,
      members: membersOf(named, last === undefined ? null : before, lexicon),
      comparedWith: named.size === 0 ? null : (last?.id ?? null),
      implied: implied
        .filter((one) => one.party === party)
        .map(({ by, issues, mention }) => ({ by, party, issues, mention })),
    };
  });
}

function membersOf(
  named: ReadonlyMap<string, readonly MemberNote[]>,
  before: readonly Participant[] | null,
  lexicon: LexiconData,
): readonly DelegationMember[] {
  const told = [...named].map(([person, notes]): DelegationMember => {
    const words = notes.find((one) => one.told !== 'named')?.told ?? null;
    const was = before === null ? null : before.some((one) => one.person === person) ? 'same' : 'added';
    return {
      person,
      change: words === 'gone' ? 'removed' : words === 'added' ? 'added' : was,
      told: words !== null,
      portfolio: notes.find(({ role }) => role !== null)?.role ?? titleOf(person, lexicon),
      mentions: notes.map(({ mention }) => mention),
    };
  });
  // Two names or more are a list of who goes; one name may be its leader alone.
  const isList = told.filter(({ change }) => change !== 'removed').length > 1;
  const gone = (before ?? [])
    .filter(({ person }) => isList && !named.has(person))
    .map(({ person, mentions }): DelegationMember => {
      return { person, change: 'removed', told: false, portfolio: titleOf(person, lexicon), mentions };
    });
  return [...told, ...gone].sort((a, b) => compareCodeUnits(a.person, b.person));
}

/** The last title that the lexicon has of a person. */
function titleOf(person: string, { person: entries }: LexiconData): string | null {
  return entries.find(({ id }) => id === person)?.roles.at(-1)?.title ?? null;
}
