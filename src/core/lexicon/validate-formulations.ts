import type { FormulationEntry, LadderEntry } from './entry.ts';
import type { LexiconData } from './lexicon.ts';
import type { LexiconProblem } from './problem.ts';

/** Checks what formulations and ladders say of each other: ids that exist, slots that are described, rungs in order. */
export function validateFormulations(data: LexiconData): LexiconProblem[] {
  const ids = new Set(data.formulation.map(({ id }) => id));
  return [
    ...data.formulation.flatMap((entry) => [
      ...validatePhrases(entry),
      ...unknown(`formulation ${entry.id}, contrasts`, entry.contrasts ?? [], ids),
    ]),
    ...data.ladder.flatMap((ladder) => validateRungs(ladder, ids)),
  ];
}

function unknown(
  where: string,
  named: readonly string[],
  ids: ReadonlySet<string>,
): readonly LexiconProblem[] {
  const remedy = 'Use the id of a formulation, or add the formulation.';
  return named
    .filter((id) => !ids.has(id))
    .map((value) => ({ code: 'formulation-unknown', where, value, remedy }));
}

function validatePhrases(entry: FormulationEntry): readonly LexiconProblem[] {
  const known = new Set((entry.slots ?? []).map(({ name }) => name));
  const problems: LexiconProblem[] = [];
  for (const language of ['en', 'zh'] as const) {
    const where = `formulation ${entry.id}, phrases.${language}`;
    for (const phrase of entry.phrases?.[language] ?? []) {
      for (const [, name = ''] of phrase.matchAll(/\{([^{}]*)\}/g)) {
        if (known.has(name)) continue;
        const remedy = `Describe the slot “${name}” under slots, or write the words themselves.`;
        problems.push({ code: 'slot-unknown', where, value: phrase, remedy });
      }
      const bare = phrase.replace(/\{[^{}]*\}/g, '');
      if (/[{}]/.test(bare) || !/^(?:[^[\]]*\[[^[\]]*\])+[^[\]]*$/.test(bare) || !/\[[^[\]]+\]/.test(bare)) {
        const remedy =
          'Put what may not be missing into square brackets, with words in one of them, and close each bracket and brace.';
        problems.push({ code: 'phrase-brackets', where, value: phrase, remedy });
      }
    }
  }
  return problems;
}

function validateRungs({ id, rungs }: LadderEntry, ids: ReadonlySet<string>): readonly LexiconProblem[] {
  const problems: LexiconProblem[] = [];
  const seen = new Set<string>();
  for (const rung of rungs) {
    const where = `ladder ${id}, rung ${rung.id}`;
    problems.push(...unknown(where, rung.formulations, ids));
    if (!Number.isInteger(rung.ordinal) || rung.ordinal < 1) {
      const remedy = 'Count the rungs from 1, the mildest.';
      problems.push({ code: 'rung-ordinal', where, value: String(rung.ordinal), remedy });
    }
    for (const formulation of rung.formulations) {
      if (seen.has(formulation)) {
        const remedy = 'Leave it on one rung of the ladder.';
        problems.push({ code: 'rung-twice', where, value: formulation, remedy });
      }
      seen.add(formulation);
    }
  }
  return problems;
}
