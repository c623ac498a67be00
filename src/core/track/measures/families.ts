import type { LexiconData } from '../../lexicon/lexicon.ts';

/** Which kinds of measures are acts upon the same thing, as the lexicon's cues have it. */
export interface Families {
  /** The kind by which a component goes: `tariff-rate` for `tariff-suspension`. */
  base(measure: string): string;
  /** Names the group of kinds that may be one measure: a licence granted under a licence regime. */
  group(measure: string): string;
  /** Whether names are put on it and taken off. */
  isList(measure: string): boolean;
}

const NO_KIND: ReadonlySet<string> = new Set(['nature', 'figure', 'list', 'flow', 'self', 'beside', 'halt']);

/** Works the families out of the kinds that one cue stands for: a cue names another kind for some acts upon it. */
export function familiesOf({ cue }: Pick<LexiconData, 'cue'>): Families {
  const bases = new Set<string>();
  const baseOf = new Map<string, string>();
  const parent = new Map<string, string>();
  const lists = new Set<string>();
  const rootOf = (measure: string): string => {
    let at = measure;
    for (let up = parent.get(at); up !== undefined; up = parent.get(at)) at = up;
    return at;
  };
  for (const { class: of, attributes } of cue) {
    const kind = attributes?.kind;
    if (of !== 'measure-kind' || attributes === undefined || typeof kind !== 'string') continue;
    bases.add(kind);
    for (const [name, value] of Object.entries(attributes)) {
      if (NO_KIND.has(name) || typeof value !== 'string') continue;
      if (attributes.list === 1) lists.add(value);
      if (!baseOf.has(value)) baseOf.set(value, kind);
      const [one, other] = [rootOf(kind), rootOf(value)].sort() as [string, string];
      if (one !== other) parent.set(other, one);
    }
  }
  return {
    base: (measure) => (bases.has(measure) ? measure : (baseOf.get(measure) ?? measure)),
    group: rootOf,
    isList: (measure) => lists.has(measure),
  };
}
