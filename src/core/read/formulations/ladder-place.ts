import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { FormulationValue } from '../values/formulation.ts';

const places = new WeakMap<Lexicon, ReadonlyMap<string, NonNullable<FormulationValue['ladder']>>>();

/** Where a formulation stands on a ladder. Of several ladders the last one decides, so that a dossier's own comes first. */
export function ladderPlace(lexicon: Lexicon, formulation: string): FormulationValue['ladder'] {
  let known = places.get(lexicon);
  if (known === undefined) {
    known = build(lexicon);
    places.set(lexicon, known);
  }
  return known.get(formulation) ?? null;
}

function build(lexicon: Lexicon): ReadonlyMap<string, NonNullable<FormulationValue['ladder']>> {
  const map = new Map<string, NonNullable<FormulationValue['ladder']>>();
  for (const { id, rungs } of lexicon.data.ladder) {
    const of = rungs.reduce((most, { ordinal }) => Math.max(most, ordinal), 0);
    for (const { ordinal, formulations } of rungs) {
      for (const formulation of formulations) map.set(formulation, { id, rung: ordinal, of });
    }
  }
  return map;
}
