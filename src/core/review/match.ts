import type { Finding } from '../evidence/finding.ts';
import { canonical, type Standing } from './standing.ts';

/**
 * What became of the finding that people decided on.
 * - `same`: it is found as it was, or was anchored anew and is found there with the same meaning;
 * - `changed`: readers find something else of that kind in those words now;
 * - `gone`: readers find nothing of that kind there any more;
 * - `text-changed`: the text is another version, and nobody has anchored the decision anew;
 * - `text-missing`: the dossier has no such text any more.
 */
export type Fate = 'same' | 'changed' | 'gone' | 'text-changed' | 'text-missing';

/** A standing with what it is about today. Nothing is ever dropped: a decision whose finding is gone is shown as such. */
export interface Matched {
  readonly standing: Standing;
  readonly fate: Fate;
  /** The findings that stand there now: one for `same`, all of that kind which overlap for `changed`. */
  readonly now: readonly Finding[];
}

/** A text as it is now. */
export interface TextNow {
  readonly sha256: string;
  readonly findings: readonly Finding[];
}

/** Holds each standing against the text that it is about; `texts` by id. */
export function matchStandings(
  standings: readonly Standing[],
  texts: ReadonlyMap<string, TextNow>,
): readonly Matched[] {
  const byId = new Map(
    [...texts.values()].flatMap(({ findings }) => findings.map((one) => [one.id, one] as const)),
  );
  return standings.map((standing) => {
    const same = byId.get(standing.finding);
    if (same !== undefined) return { standing, fate: 'same', now: [same] };
    const text = texts.get(standing.anchor.text);
    if (text === undefined) return { standing, fate: 'text-missing', now: [] };
    if (text.sha256 !== standing.anchor.sha256) return { standing, fate: 'text-changed', now: [] };
    // What a person added needs no reader to find it.
    if (standing.reader === null) return { standing, fate: 'same', now: [] };
    const there = text.findings.filter((one) => one.kind === standing.kind && overlaps(one, standing));
    const equal = there.find((one) => meaning(one.value) === meaning(standing.was));
    if (equal !== undefined) return { standing, fate: 'same', now: [equal] };
    return { standing, fate: there.length > 0 ? 'changed' : 'gone', now: there };
  });
}

function overlaps(finding: Finding, { anchor }: Standing): boolean {
  const [{ start, end }] = finding.evidence;
  return start < anchor.end && anchor.start < end;
}

/** A value without the places in it: in another version of a text the same words stand elsewhere. */
function meaning(value: unknown): string {
  return canonical(withoutPlaces(value));
}

function withoutPlaces(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPlaces);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'start' && key !== 'end')
      .map(([key, field]) => [key, withoutPlaces(field)]),
  );
}
