import type { Tracking } from '../../../src/tasks/track.ts';

/** How one kind of thing of a part came out. */
export interface PartScore {
  readonly kind: string;
  readonly right: number;
  /** Told and not expected, as lines. */
  readonly spurious: readonly string[];
  /** Expected and not told, as lines. */
  readonly missed: readonly string[];
}

/** A section of following, held against what was told by eye. */
export interface FollowingPart {
  readonly name: string;
  score(tracking: Tracking): readonly PartScore[];
}

/**
 * Holds lines against those expected, one for one. Fields are parted by spaces; `|` joins readings that are equally
 * right, `*` stands for any. Optional lines take what is left and count neither way.
 */
export function compareLines(
  kind: string,
  told: readonly string[],
  expected: readonly string[],
  optional: readonly string[] = [],
): PartScore {
  const left = new Set(told.keys());
  const missed: string[] = [];
  for (const line of expected) {
    const found = [...left].find((at) => fits(told[at] ?? '', line));
    if (found === undefined) missed.push(line);
    else left.delete(found);
  }
  const spurious = [...left].flatMap((at) => {
    const line = told[at] ?? '';
    return optional.some((one) => fits(line, one)) ? [] : [line];
  });
  return { kind, right: expected.length - missed.length, spurious, missed };
}

/** Whether a told line is the expected one. A told field may be several values joined by commas; one has to fit. */
export function fits(told: string, expected: string): boolean {
  const [a, b] = [fieldsOf(told), fieldsOf(expected)];
  return a.length === b.length && b.every((field, at) => fitsField(a[at] ?? '', field));
}

function fitsField(told: string, expected: string): boolean {
  if (expected === '*') return true;
  if (expected.startsWith('“')) return told.includes(expected.slice(1, -1));
  const wanted = expected.split('|');
  return told.split(',').some((one) => wanted.includes(one));
}

/** Fields between spaces; what stands in quotation marks is one. */
function fieldsOf(line: string): readonly string[] {
  return line.match(/“.*”|\S+/gu) ?? [];
}
