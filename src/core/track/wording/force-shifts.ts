import type { Quote } from '../../evidence/quote.ts';
import type { LexiconData } from '../../lexicon/lexicon.ts';
import type { ActUse, PhraseUse } from './account-note.ts';
import type { GatheredAccount } from './accounts.ts';
import { demandStep, warnStep } from './demand-step.ts';
import { isGeneral } from './general-issues.ts';
import { isOwn } from './own-words.ts';
import { toneShift } from './tone-shift.ts';
import type { Force, ForceShift, ShiftDirection, ShiftRule } from './wording-shift.ts';

/** What the two ends of a comparison are called, by what a higher step is. */
const DIRECTIONS: Readonly<Record<string, readonly [up: ShiftDirection, down: ShiftDirection]>> = {
  harder: ['hardened', 'softened'],
  warmer: ['warmer', 'cooler'],
  firmer: ['firmer', 'looser'],
};

/** Highest step by issue, with the words. */
type Steps = ReadonlyMap<string, { readonly step: number; readonly by: string; readonly evidence: Quote }>;

/** How one rule measures an account. */
interface Scale {
  readonly rule: ShiftRule;
  readonly ladder: string | null;
  readonly rising: string;
  /** Whether words may appear on the scale, or leave it, where the issue was spoken of before: a first warning is harder. */
  readonly fromNothing: boolean;
  readonly steps: (account: GatheredAccount) => Steps;
}

/**
 * Issues on which the words of an account are harder, warmer or more binding than in the account before it, or less:
 * by the ladders of the lexicon, by the modality of what is asked for, and by whether the issue is warned about.
 */
export function forceShifts(
  before: GatheredAccount,
  after: GatheredAccount,
  lexicon: LexiconData,
): readonly ForceShift[] {
  return [
    ...scalesOf(lexicon).flatMap((scale) => shiftsOn(scale, before, after, lexicon)),
    ...lexicon.ladder
      .filter(({ saidOf }) => saidOf !== undefined)
      .flatMap((ladder) => toneShift(ladder, before, after)),
  ];
}

function scalesOf(lexicon: LexiconData): readonly Scale[] {
  // A ladder that is said of talks measures the talks, not the issues that the same clause lists.
  const ladders = lexicon.ladder
    .filter(({ saidOf }) => saidOf === undefined)
    .map(
      ({ id, rising = 'harder' }): Scale => ({
        rule: 'ladder',
        ladder: id,
        rising,
        fromNothing: rising === 'harder',
        steps: (account) => rungsOf(account, id),
      }),
    );
  const modality: Scale = {
    rule: 'modality',
    ladder: null,
    rising: 'harder',
    fromNothing: false,
    steps: (account) => actSteps(account, ({ value }) => demandStep(value)),
  };
  const act: Scale = {
    rule: 'act',
    ladder: null,
    rising: 'harder',
    fromNothing: true,
    steps: (account) => actSteps(account, ({ value }) => warnStep(value)),
  };
  return [...ladders, modality, act];
}

function shiftsOn(
  scale: Scale,
  before: GatheredAccount,
  after: GatheredAccount,
  lexicon: LexiconData,
): readonly ForceShift[] {
  const was = scale.steps(before);
  const is = scale.steps(after);
  const issues = [...new Set([...was.keys(), ...is.keys()])]
    .filter((issue) => !isGeneral(issue, lexicon))
    .sort();
  return issues.flatMap((issue): readonly ForceShift[] => {
    const from = forceOf(before, issue, was);
    const to = forceOf(after, issue, is);
    if (from === null || to === null || from.step === to.step) return [];
    if (!scale.fromNothing && (from.step === 0 || to.step === 0)) return [];
    const [up, down] = DIRECTIONS[scale.rising] ?? ['hardened', 'softened'];
    const direction = to.step > from.step ? up : down;
    return [{ rule: scale.rule, direction, ladder: scale.ladder, issue, before: from, after: to }];
  });
}

/** The highest step of an account on an issue; step 0 where it names the issue without; `null` where it is silent on it. */
function forceOf(account: GatheredAccount, issue: string, steps: Steps): Force | null {
  const found = steps.get(issue);
  if (found !== undefined) return { account: account.id, ...found };
  const use = account.issues.get(issue);
  if (use === undefined || !isOwn([...use.views.keys()], account.party)) return null;
  return { account: account.id, step: 0, by: null, evidence: use.first };
}

function rungsOf({ party, notes }: GatheredAccount, ladder: string): Steps {
  return highest(
    notes
      .flatMap(({ phrases }) => phrases)
      .filter(({ value }) => value.ladder?.id === ladder && isOwn(value.holders, party))
      .map((phrase) => ({
        issues: phrase.issues,
        step: phrase.value.ladder?.rung ?? 0,
        by: phrase.value.formulation,
        evidence: phrase.evidence,
      })),
  );
}

function actSteps({ party, notes }: GatheredAccount, stepOf: (act: ActUse) => number): Steps {
  return highest(
    notes
      .flatMap(({ acts }) => acts)
      .filter(({ value }) => value.holders.includes(party))
      .map((act) => ({
        issues: act.issues,
        step: stepOf(act),
        by: act.value.act,
        evidence: act.evidence,
      })),
  );
}

function highest(
  uses: readonly (Pick<PhraseUse, 'issues' | 'evidence'> & { readonly step: number; readonly by: string })[],
): Steps {
  const steps = new Map<string, { step: number; by: string; evidence: Quote }>();
  for (const { issues, step, by, evidence } of uses) {
    if (step === 0) continue;
    for (const issue of issues) {
      const known = steps.get(issue);
      if (known === undefined || step > known.step) steps.set(issue, { step, by, evidence });
    }
  }
  return steps;
}
