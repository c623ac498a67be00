import { type Automaton, buildAutomaton } from './automaton.ts';
import { formsOf, isLatin, type ListedForm } from './forms-of.ts';
import { KINDS, LAYERS, layerOf } from './layers.ts';
import { type CasePattern, casePattern } from './letter-case.ts';
import type { EntryKind, EntryOf, Hit, Lexicon, LexiconData } from './lexicon.ts';
import { LexiconError } from './lexicon-error.ts';
import { type Pattern, patternOf } from './pattern.ts';
import { validateLexicon } from './validate.ts';
import { type Ending, isChineseUnit, isWordUnit } from './word-edge.ts';

/** What an occurrence of a pattern means: a form of an entry, or a distractor, which only blocks. */
export interface Rule {
  readonly kind: EntryKind;
  /** Position in `LAYERS`. */
  readonly layer: number;
  readonly entry: EntryOf<EntryKind>;
  readonly language: 'en' | 'zh';
  /** As the lexicon writes it. */
  readonly form: string;
  readonly role: NonNullable<Hit['role']> | null;
  readonly ending: Ending;
  readonly letterCase: CasePattern | null;
  /** Whether somebody listed what the form must not be found in. */
  readonly reviewed: boolean;
  /** What follows the pattern after gaps (`应约同…通电话`). */
  readonly rest: readonly Pattern[];
  /** For a distractor: where in its pattern the form stands that is not meant. `null` for a form. */
  readonly blocks: readonly { readonly start: number; readonly length: number }[] | null;
}

/** A pattern with all that it means. */
export interface RuledPattern extends Pattern {
  readonly rules: readonly Rule[];
  /** Belongs to an alphabet at its start, so that it must not start inside a word. */
  readonly wordStart: boolean;
  /** Ends in a Chinese character, so that it may end anywhere. */
  readonly closed: boolean;
}

/** A lexicon ready to scan: every form of every entry in one automaton. */
export interface CompiledLexicon extends Lexicon {
  readonly automaton: Automaton;
  /** What the automaton reports, by position. */
  readonly patterns: readonly RuledPattern[];
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
  const table = new PatternTable();
  const byId = new Map<EntryKind, Map<string, EntryOf<EntryKind>>>();
  for (const kind of KINDS) {
    const entries = new Map<string, EntryOf<EntryKind>>();
    byId.set(kind, entries);
    for (const entry of data[kind]) {
      entries.set(entry.id, entry);
      for (const form of formsOf(kind, entry)) addForm(table, kind, entry, form);
    }
  }
  const patterns = table.patterns();
  return {
    version: options.version,
    data,
    automaton: buildAutomaton(patterns.map((pattern) => pattern.text)),
    patterns,
    get<Kind extends EntryKind>(kind: Kind, id: string): EntryOf<Kind> | undefined {
      return byId.get(kind)?.get(id) as EntryOf<Kind> | undefined;
    },
  };
}

/** Patterns by text, each with its rules. */
class PatternTable {
  readonly #patterns = new Map<string, RuledPattern & { readonly rules: Rule[] }>();

  add({ text, separated }: Pattern, rule: Rule): void {
    const known = this.#patterns.get(text);
    if (known) known.rules.push(rule);
    else {
      const wordStart = isWordUnit(text.charCodeAt(0));
      const closed = isChineseUnit(text.charCodeAt(text.length - 1));
      this.#patterns.set(text, { text, separated, rules: [rule], wordStart, closed });
    }
  }

  patterns(): RuledPattern[] {
    return [...this.#patterns.values()];
  }
}

function addForm(table: PatternTable, kind: EntryKind, entry: EntryOf<EntryKind>, form: ListedForm): void {
  const [head, ...rest] = form.text.split('…').map(patternOf) as [Pattern, ...Pattern[]];
  const rule: Rule = {
    kind,
    layer: LAYERS.indexOf(layerOf(kind)),
    entry,
    language: form.language,
    form: form.text,
    role: form.role ?? null,
    ending: endingOf(form),
    letterCase: casePattern(form.text, form.caseSensitive === true),
    reviewed: form.not !== undefined,
    rest,
    blocks: null,
  };
  table.add(head, rule);
  if (rule.ending === 'plural' && rest.length === 0 && /[^aeiou]y$/.test(head.text)) {
    table.add({ ...head, text: `${head.text.slice(0, -1)}ies` }, { ...rule, ending: 'possessive' });
  }
  for (const longer of form.not ?? []) addDistractor(table, rule, head, longer);
}

function addDistractor(table: PatternTable, rule: Rule, form: Pattern, longer: string): void {
  const [head, ...rest] = (longer.includes('…') ? longer.split('…') : [longer]).map(patternOf) as [
    Pattern,
    ...Pattern[],
  ];
  const length = form.text.length;
  const blocks: { start: number; length: number }[] = [];
  if (rest.length > 0) blocks.push({ start: 0, length });
  else {
    for (let at = head.text.indexOf(form.text); at >= 0; at = head.text.indexOf(form.text, at + 1)) {
      blocks.push({ start: at, length });
    }
  }
  table.add(head, {
    kind: rule.kind,
    layer: rule.layer,
    entry: rule.entry,
    language: rule.language,
    form: rule.form,
    role: rule.role,
    ending: rule.language === 'en' ? 'plural' : 'none',
    letterCase: null,
    reviewed: true,
    rest,
    blocks,
  });
}

/** Words of one or two letters are not inflected (`no`, `he`), unless they are acronyms (`MPs`). */
function endingOf(form: ListedForm): Ending {
  if (form.exact || form.language === 'zh') return 'none';
  const lastWord = form.text.split(/[\s-]+/).at(-1) ?? '';
  return lastWord.length > 2 || !isLatin(lastWord) || lastWord === lastWord.toUpperCase()
    ? 'plural'
    : 'possessive';
}
