import { readFileSync } from 'node:fs';
import type { Tracking } from '../../../src/tasks/track.ts';
import { ROOT, readJson } from '../data.ts';
import { scoreLines } from './lines.ts';
import type { FollowingPart, PartScore } from './part.ts';

interface Golden {
  readonly phrases: Readonly<Record<string, readonly string[]>>;
  readonly shifts: readonly string[];
  readonly force: readonly string[];
  readonly scoredIssues: readonly string[];
  readonly unscored: readonly string[];
  readonly issues: readonly string[];
  readonly reported: readonly string[];
  readonly warnings: readonly string[];
  readonly rarity: readonly string[];
}

interface PlantedShift {
  readonly id: string;
  readonly evidence: readonly { readonly source: string; readonly quote: string }[];
}

type Wording = Tracking['wording'];

/** The wording of the accounts: set phrases, what changed between accounts, warnings, claims of rarity. */
export const wordingPart: FollowingPart = {
  name: 'wording',
  score({ wording }) {
    const golden = JSON.parse(
      readFileSync(new URL('../../following/wording.json', import.meta.url), 'utf8'),
    ) as Golden;
    const phrases = Object.entries(golden.phrases).flatMap(([account, ids]) =>
      ids.map((id) => `${account} | ${id}`),
    );
    return [
      scoreLines('wording-phrase', phrases, phraseLines(wording)),
      scoreLines('wording-phrase-shift', golden.shifts, shiftLines(wording)),
      scoreLines('wording-force', golden.force, forceLines(wording)),
      scoreLines('wording-issue-shift', golden.issues, issueLines(wording, golden)),
      scoreLines('wording-warning', golden.warnings, warningLines(wording)),
      scoreLines('wording-rarity', golden.rarity, rarityLines(wording)),
      plantedShifts(wording),
    ];
  },
};

function phraseLines({ formulations }: Wording): readonly string[] {
  return formulations.flatMap(({ formulation, parties }) =>
    parties.flatMap((party) => party.with.map((account) => `${account} | ${formulation}`)),
  );
}

function linesOf(
  { accounts, shifts }: Wording,
  tell: (shift: Wording['shifts'][number]) => readonly string[],
) {
  const days = new Map(accounts.map(({ id, day }) => [id, day]));
  return shifts.flatMap((shift) =>
    tell(shift).map((line) => `${shift.party} | ${days.get(shift.account)} | ${line}`),
  );
}

function shiftLines(wording: Wording): readonly string[] {
  return linesOf(wording, ({ formulations: { added, dropped } }) => [
    ...added.map(({ formulation }) => `new | ${formulation}`),
    ...dropped.map(({ formulation }) => `dropped | ${formulation}`),
  ]);
}

function forceLines(wording: Wording): readonly string[] {
  return linesOf(wording, ({ force }) =>
    force.map(({ issue, direction }) => `${issue ?? 'talks'} | ${direction}`),
  );
}

function issueLines(wording: Wording, { scoredIssues, unscored }: Golden): readonly string[] {
  const scored = new Set(scoredIssues);
  const left = new Set(unscored);
  return linesOf(wording, ({ issues }) =>
    issues.filter(({ issue }) => scored.has(issue)).map(({ issue, change }) => `${change} | ${issue}`),
  ).filter((line) => {
    const [party, day, , issue] = line.split(' | ');
    return !left.has(`${party} | ${day} | ${issue}`);
  });
}

/** The rungs are told by their formulations, whose rung the lexicon names. */
function warningLines({ warnings }: Wording): readonly string[] {
  return warnings.flatMap(({ party, issue, steps }) =>
    steps.filter(({ rung }) => rung > 0).map(({ day, rung }) => `${party} | ${issue} | ${day} | ${rung}`),
  );
}

function rarityLines({ rarity }: Wording): readonly string[] {
  return rarity.map(({ mention, says, about }) => {
    const what = about === null ? '-' : about.kind === 'words' ? about.words : about.id;
    return `${mention.evidence.text} | ${says} | ${what}`;
  });
}

/** A planted shift is found where one shift between the accounts opens on both of its passages. */
function plantedShifts(wording: Wording): PartScore {
  const planted =
    readJson<{ readonly wordingShifts: readonly PlantedShift[] }>(
      ROOT,
      'samples/harbour-dialogue/planted.json',
    )?.wordingShifts ?? [];
  const opened = wording.shifts.flatMap(({ account, against, force, issues }) => [
    ...force.map(({ before, after }) => [before.evidence, after.evidence]),
    ...issues.map(({ evidence, reportedBefore }) => [evidence, ...reportedBefore.map((one) => one.evidence)]),
    ...[account, against].map(() => []),
  ]);
  const touches = (quote: string, exact: string): boolean => quote.includes(exact) || exact.includes(quote);
  const isFound = ({ evidence }: PlantedShift): boolean => {
    const hits = ({ source, quote }: PlantedShift['evidence'][number], quotes: (typeof opened)[number]) =>
      quotes.some(({ text, exact }) => text === source && touches(quote, exact));
    // What both parties dropped stands in two shifts, one for each.
    return (
      opened.some((quotes) => evidence.every((one) => hits(one, quotes))) ||
      evidence.every((one) =>
        wording.shifts.some(({ issues }) =>
          issues.some(({ change, evidence: quote }) => change === 'dropped' && hits(one, [quote])),
        ),
      )
    );
  };
  const missed = planted.filter((one) => !isFound(one)).map(({ id }) => id);
  return { kind: 'wording-planted', right: planted.length - missed.length, missed, spurious: [] };
}
