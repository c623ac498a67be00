import { longestFirst } from '../../../src/core/text/longest-first.ts';

/** Names of the one side, each beside the name of the other that stands in its place. */
export type Counterparts = readonly (readonly [string, string])[];

/** A text in which the two sides have changed places. */
export function mirrored(text: string, counterparts: Counterparts): string {
  const swap = new Map(
    counterparts.flatMap(([one, other]) => [[one, other] as const, [other, one] as const]),
  );
  return text.replace(new RegExp(longestFirst(swap.keys()).join('|'), 'g'), (name) => swap.get(name) ?? name);
}

/** The words of a value with the two parties changed round. */
export function counterpart(value: string, [one, other]: readonly [string, string]): string {
  return value
    .split(' ')
    .map((word) => (word === one ? other : word === other ? one : word))
    .join(' ');
}
