import type { LexiconData } from '../../lexicon/lexicon.ts';
import { compareCodeUnits } from '../../text/code-unit-order.ts';
import type { Mention } from '../input/mention.ts';
import type { PhraseUse } from './account-note.ts';
import type { GatheredAccount } from './accounts.ts';
import type { ElsewhereNote } from './elsewhere-note.ts';
import { isGeneral } from './general-issues.ts';
import { isOwn } from './own-words.ts';
import type { WarningHistory, WarningStep } from './warning-history.ts';

/** The ladder whose rungs are warnings. */
const LADDER = 'warning';

/**
 * The highest rung of the ladder of warnings that each party reached on each issue, text by text. An issue without any
 * warning has no history. What only says what the relationship is called is no matter that is warned about, unless nothing
 * else is named.
 * @param accounts in order of day
 */
export function warningHistories(
  parties: readonly string[],
  accounts: readonly GatheredAccount[],
  elsewhere: readonly ElsewhereNote[],
  lexicon: LexiconData,
): readonly WarningHistory[] {
  const steps = new Map<string, Map<string, WarningStep>>();
  const put = (party: string, step: WarningStep, issues: readonly string[]): void => {
    const meant = issues.filter((issue) => !isGeneral(issue, lexicon));
    for (const issue of meant.length > 0 ? meant : issues) {
      const key = `${party}\n${issue}`;
      const byText = steps.get(key) ?? new Map<string, WarningStep>();
      steps.set(key, byText);
      if ((byText.get(step.text)?.rung ?? 0) < step.rung) byText.set(step.text, step);
    }
  };
  for (const account of accounts) {
    for (const note of account.notes) {
      for (const phrase of note.phrases) {
        if (isWarning(phrase) && isOwn(phrase.value.holders, account.party))
          put(account.party, stepOf(phrase, account.day, account.id), phrase.issues);
      }
    }
  }
  for (const { party, day, phrase } of elsewhere)
    if (isWarning(phrase)) put(party, stepOf(phrase, day, null), phrase.issues);
  const byParty = Map.groupBy(accounts, ({ party }) => party);
  return [...steps]
    .map(([key, byText]): WarningHistory => {
      const [party = '', issue = ''] = key.split('\n');
      const list = [...byText.values()];
      const warned = new Set(list.map(({ account }) => account));
      const quiet = (byParty.get(party) ?? [])
        .filter(({ id }) => !warned.has(id))
        .flatMap((account) => quietStep(account, issue, list[0]?.of ?? 0));
      return { party, issue, ladder: LADDER, steps: [...list, ...quiet].sort(byDay) };
    })
    .sort(
      (a, b) => parties.indexOf(a.party) - parties.indexOf(b.party) || compareCodeUnits(a.issue, b.issue),
    );
}

function isWarning({ value }: PhraseUse): boolean {
  return value.ladder?.id === LADDER;
}

function stepOf(
  { value, mention, evidence }: PhraseUse,
  day: string | null,
  account: string | null,
): WarningStep {
  const { rung = 0, of = 0 } = value.ladder ?? {};
  return { text: evidence.text, day, account, rung, of, formulation: value.formulation, mention };
}

/** An account that names the issue and does not warn: the ladder was left. */
function quietStep(
  { id, day, party, issues, notes }: GatheredAccount,
  issue: string,
  of: number,
): readonly WarningStep[] {
  const use = issues.get(issue);
  if (use === undefined) return [];
  const [{ publisher, group, known }] = notes;
  const mention: Mention = {
    evidence: use.first,
    kind: 'account',
    party,
    publisher,
    known,
    group,
    finding: null,
  };
  return [{ text: use.first.text, day, account: id, rung: 0, of, formulation: null, mention }];
}

function byDay(a: WarningStep, b: WarningStep): number {
  return compareCodeUnits(a.day ?? '9999', b.day ?? '9999') || compareCodeUnits(a.text, b.text);
}
