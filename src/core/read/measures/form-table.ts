import type { CueEntry } from '../../lexicon/entry.ts';
import { recordsOf } from '../../lexicon/forms-of.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { foldForm } from '../../text/fold.ts';
import type { Language } from '../../text/language.ts';
import { longestFirst } from '../../text/longest-first.ts';

/** The forms of one class of cues as a pattern, and what each of them means. */
export interface FormPattern<Meaning> {
  /** Global. It also matches distractors, which mean nothing. */
  readonly pattern: RegExp;
  readonly meanings: ReadonlyMap<string, Meaning>;
}

/** The forms of a class of cues, compiled once per lexicon and language, for a second look inside longer cues. */
export class FormTable<Meaning> {
  readonly #class: string;
  readonly #meaning: (entry: CueEntry) => Meaning;
  readonly #compiled = new WeakMap<Lexicon['data'], Map<Language, FormPattern<Meaning>>>();

  constructor(cueClass: string, meaning: (entry: CueEntry) => Meaning) {
    this.#class = cueClass;
    this.#meaning = meaning;
  }

  /** The pattern of a language. */
  of({ data }: Lexicon, language: Language): FormPattern<Meaning> {
    let byLanguage = this.#compiled.get(data);
    if (byLanguage === undefined) {
      byLanguage = new Map();
      this.#compiled.set(data, byLanguage);
    }
    let known = byLanguage.get(language);
    if (known === undefined) {
      known = this.#compile(data.cue, language);
      byLanguage.set(language, known);
    }
    return known;
  }

  #compile(cues: readonly CueEntry[], language: Language): FormPattern<Meaning> {
    const meanings = new Map<string, Meaning>();
    const words = new Set<string>();
    for (const entry of cues) {
      if (entry.class !== this.#class) continue;
      for (const form of recordsOf(entry.forms[language], language)) {
        meanings.set(foldForm(form.text), this.#meaning(entry));
        for (const word of [form.text, ...(form.not ?? [])]) words.add(foldForm(word));
      }
    }
    // Longest first: 照常征收 must win over 征收, and a distractor over the form in it.
    const longest = longestFirst(words);
    const body = longest.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
    const edged = language === 'en' ? `(?<![a-z])(?:${body})(?![a-z])` : body;
    return { pattern: new RegExp(longest.length === 0 ? '(?!)' : edged, 'g'), meanings };
  }
}
