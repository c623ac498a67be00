import { type Automaton, buildAutomaton } from '../../lexicon/automaton.ts';
import type { FormulationEntry } from '../../lexicon/entry.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { patternOf } from '../../lexicon/pattern.ts';
import type { Language } from '../../text/language.ts';
import { type Phrase, phrasesOf } from './phrase.ts';

/** The phrases of one language, found by the strings of which one must stand. */
export interface PhraseIndex {
  readonly anchors: Automaton;
  /** The phrases that rest on an anchor, by the position at which the automaton reports it. */
  readonly phrases: readonly (readonly Phrase[])[];
  /** Those of an entry that are written as phrases, and not only as forms. */
  templates(entry: FormulationEntry): readonly Phrase[];
}

const indexes = new WeakMap<Lexicon, Partial<Record<Language, PhraseIndex>>>();

/** The index of a lexicon, made when a text of the language is read for the first time. */
export function phraseIndex(lexicon: Lexicon, language: Language): PhraseIndex {
  const known = indexes.get(lexicon) ?? {};
  indexes.set(lexicon, known);
  const made = known[language] ?? build(lexicon, language);
  known[language] = made;
  return made;
}

function build(lexicon: Lexicon, language: Language): PhraseIndex {
  const byAnchor = new Map<string, Phrase[]>();
  const templates = new Map<FormulationEntry, Phrase[]>();
  for (const entry of lexicon.data.formulation) {
    for (const phrase of phrasesOf(entry, language)) {
      for (const anchor of phrase.anchors) push(byAnchor, patternOf(anchor).text, phrase);
      if (phrase.rule === 'template') push(templates, entry, phrase);
    }
  }
  const anchors = [...byAnchor.keys()].sort();
  return {
    anchors: buildAutomaton(anchors),
    phrases: anchors.map((anchor) => byAnchor.get(anchor) ?? []),
    templates: (entry) => templates.get(entry) ?? [],
  };
}

function push<Key>(map: Map<Key, Phrase[]>, key: Key, phrase: Phrase): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [phrase]);
  else if (!list.includes(phrase)) list.push(phrase);
}
