import type { LadderEntry } from '../../lexicon/entry.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { FormulationValue } from '../values/formulation.ts';

type Place = NonNullable<FormulationValue['ladder']>;

interface Rung {
  readonly place: Place;
  readonly saidOf: LadderEntry['saidOf'];
}

const rungs = new WeakMap<Lexicon, ReadonlyMap<string, Rung>>();

/**
 * Where a formulation stands on a ladder; `clause` is the folded clause that holds it. Of several ladders the last one
 * decides, so that a dossier's own comes before those built in.
 */
export function ladderPlace(
  lexicon: Lexicon,
  formulation: string,
  clause: string,
): FormulationValue['ladder'] {
  let known = rungs.get(lexicon);
  if (known === undefined) {
    known = build(lexicon);
    rungs.set(lexicon, known);
  }
  const rung = known.get(formulation);
  return rung !== undefined && isSaidOf(rung, clause) ? rung.place : null;
}

function isSaidOf({ saidOf }: Rung, clause: string): boolean {
  return saidOf === undefined || [...saidOf.en, ...saidOf.zh].some((word) => clause.includes(word));
}

function build(lexicon: Lexicon): ReadonlyMap<string, Rung> {
  const map = new Map<string, Rung>();
  for (const { id, rungs: steps, saidOf } of lexicon.data.ladder) {
    const of = steps.reduce((most, { ordinal }) => Math.max(most, ordinal), 0);
    for (const { ordinal, formulations } of steps) {
      for (const formulation of formulations)
        map.set(formulation, { place: { id, rung: ordinal, of }, saidOf });
    }
  }
  return map;
}
