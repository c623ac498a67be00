import { type Automaton, buildAutomaton } from './automaton.ts';
import { formsOf, type ListedForm } from './forms-of.ts';
import { KINDS } from './layers.ts';
import type { EntryKind, EntryOf, Lexicon, LexiconData } from './lexicon.ts';
import { LexiconError } from './lexicon-error.ts';
import { patternOf } from './pattern.ts';
import { endingOf, type Origin, type Rule, ruleOf } from './rule.ts';
import { validateLexicon } from './validate.ts';

/** A lexicon ready to scan: every form of every entry in one automaton. */
export interface CompiledLexicon extends Lexicon {
  readonly automaton: Automaton;
  /** What the pattern that the automaton reports means, by its position. */
  rule(pattern: number): Rule;
}

/** Settings of `compileLexicon`. */
export interface CompileOptions {
  /** Version of the lexicon, printed with every result. */
  readonly version: string;
  /** Skip the checks: for data that a test has checked already. */
  readonly checked?: boolean;
}

/**
 * Compiles entries for scanning. The order of entries makes no difference to what a scan finds.
 * @throws LexiconError when an entry cannot be used as it is; the error names each problem and its remedy.
 */
export function compileLexicon(data: LexiconData, options: CompileOptions): CompiledLexicon {
  if (!options.checked) {
    const problems = validateLexicon(data);
    if (problems.length > 0) throw new LexiconError(problems);
  }
  const meanings = new Meanings();
  const byId = new Map<EntryKind, Map<string, EntryOf<EntryKind>>>();
  for (const kind of KINDS) {
    const entries = new Map<string, EntryOf<EntryKind>>();
    byId.set(kind, entries);
    for (const entry of data[kind]) {
      entries.set(entry.id, entry);
      for (const form of formsOf(kind, entry)) addForm(meanings, kind, entry, form);
    }
  }
  return {
    version: options.version,
    data,
    automaton: buildAutomaton(meanings.patterns),
    rule: (pattern) => meanings.rule(pattern),
    get<Kind extends EntryKind>(kind: Kind, id: string): EntryOf<Kind> | undefined {
      return byId.get(kind)?.get(id) as EntryOf<Kind> | undefined;
    },
  };
}

/**
 * Patterns, each with its one meaning; several may have one text. Rules are worked out when their pattern occurs
 * for the first time: a text meets few of all forms, and a program that starts should not wait for the others.
 */
class Meanings {
  readonly patterns: string[] = [];
  readonly #origins: Origin[] = [];
  readonly #rules: (Rule | undefined)[] = [];

  add(pattern: string, origin: Origin): void {
    this.patterns.push(pattern);
    this.#origins.push(origin);
    this.#rules.push(undefined);
  }

  rule(at: number): Rule {
    const known = this.#rules[at];
    if (known !== undefined) return known;
    const made = ruleOf(this.patterns[at] as string, this.#origins[at] as Origin);
    this.#rules[at] = made;
    return made;
  }
}

function addForm(meanings: Meanings, kind: EntryKind, entry: EntryOf<EntryKind>, form: ListedForm): void {
  const head = headOf(form.text);
  meanings.add(head, { kind, entry, form, longer: null });
  if (head.endsWith('y') && hasPluralInIes(head, form)) {
    meanings.add(`${head.slice(0, -1)}ies`, { kind, entry, form, longer: null });
  }
  if (form.not === undefined) return;
  for (const longer of form.not) meanings.add(headOf(longer), { kind, entry, form, longer });
}

function hasPluralInIes(head: string, form: ListedForm): boolean {
  return /[^aeiou]y$/.test(head) && !form.text.includes('…') && endingOf(form) === 'plural';
}

/** What the automaton looks for: the form up to its first gap. */
function headOf(form: string): string {
  const gap = form.indexOf('…');
  return patternOf(gap < 0 ? form : form.slice(0, gap)).text;
}
