import type { WordingShift } from '../../../track/wording/wording-shift.ts';
import type { ListRow } from '../../document.ts';
import { byQuotes, row, verbatim } from '../citing.ts';
import type { View } from '../view.ts';

/** Set phrases that an account has and the one before had not, and the other way round, with how often they stood before. */
export function phraseRows(
  { party, formulations, account, against }: WordingShift,
  view: View,
): readonly ListRow[] {
  const { say, names, tracking } = view;
  const dayOf = (id: string): string => tracking.wording.accounts.find((one) => one.id === id)?.day ?? id;
  const added = formulations.added.flatMap(({ formulation, stoodIn, of, evidence }) =>
    row(
      [
        names.party(party),
        say.addedIn(dayOf(account)),
        names.formulation(formulation),
        say.kOfBefore(stoodIn, of),
        verbatim(evidence, view),
      ],
      byQuotes([evidence]),
    ),
  );
  const dropped = formulations.dropped.flatMap(({ formulation, stoodIn, of, last }) =>
    row(
      [
        names.party(party),
        say.droppedSince(dayOf(against)),
        names.formulation(formulation),
        say.kOfBefore(stoodIn, of),
        verbatim(last, view),
      ],
      byQuotes([last]),
    ),
  );
  return [...added, ...dropped];
}
