import type { Comparison, InsideAccount, InsideDiscrepancy } from '../../compare/comparison.ts';
import { toldDiscrepancies } from '../../compare/told-discrepancies.ts';
import { citing, evidenced, type Part, type Section, type Sentence, sentence } from '../document.ts';
import type { Naming } from '../naming.ts';
import type { Wording } from '../wording/wording.ts';
import { accountName } from './account-name.ts';

type Item = Extract<Part, { kind: 'items' }>['items'][number];

/** Versions of one discrepancy that are written out; all of them are cited. */
const SHOWN = 6;

/**
 * What each account shows by itself: how its own words judge the parties, which is disclosed wherever it is cited,
 * and where it does not agree with itself. An account with nothing to show has no heading.
 */
export function insideSection(comparison: Comparison, naming: Naming, wording: Wording): Section {
  const items = comparison.inside.flatMap((account): readonly Item[] => {
    const [first, ...rest] = [
      ...balanceOf(account, naming, wording),
      ...toldDiscrepancies(account.discrepancies).flatMap((one) => discrepancyOf(one, wording)),
    ];
    if (!first) return [];
    return [{ label: accountName(comparison, account, naming, wording), sentences: [first, ...rest] }];
  });
  return {
    id: 'inside',
    title: wording.headings.inside,
    parts: items.length > 0 ? [{ kind: 'items', items }] : [],
  };
}

/** Nothing where too few words judge to tell. */
function balanceOf({ balance }: InsideAccount, naming: Naming, wording: Wording): readonly Sentence[] {
  if (balance === null || balance.tilt === null) return [];
  const cites = evidenced(citing(balance.evidence));
  if (!cites) return [];
  const judged = balance.parties.map((one) => wording.inside.judged(naming.party(one.party), one));
  const tilt = balance.tilt === 'balanced' ? null : naming.party(balance.tilt);
  return [sentence([wording.inside.balance(judged, tilt, balance.n)], cites)];
}

function discrepancyOf(one: InsideDiscrepancy, wording: Wording): readonly Sentence[] {
  const cites = evidenced(citing(one.evidence));
  if (!cites) return [];
  const { inside } = wording;
  const counted = one.computed.flatMap(({ of, value }) => inside.counted[of]?.(value) ?? []);
  const versions = one.evidence
    .slice(0, SHOWN)
    .flatMap((verbatim, at) => (at === 0 ? [{ verbatim }] : [inside.between, { verbatim }]));
  return [
    sentence(
      [
        inside.told(inside.discrepancy[one.discrepancy], inside.class[one.class]),
        ...versions,
        ...(counted.length > 0 ? [inside.counting(counted)] : []),
      ],
      cites,
    ),
  ];
}
