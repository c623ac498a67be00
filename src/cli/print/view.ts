import type { ComparisonResult } from '../../tasks/comparison-result.ts';
import { type Symbols, symbolsOf } from '../terminal/symbols.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { type OutputLanguage, type Words, wordsOf } from './words.ts';

/** A comparison with everything that decides how it looks. */
export interface ComparisonView {
  readonly result: ComparisonResult;
  readonly terminal: Terminal;
  readonly language: OutputLanguage;
  readonly words: Words;
  readonly symbols: Symbols;
  /** Codes in English, where every analyst knows them; names in Chinese, where `US方` would be odd. */
  party(code: string): string;
  issue(id: string): string;
}

/** Gathers what the printers of a comparison share. */
export function viewOf(
  result: ComparisonResult,
  terminal: Terminal,
  language: OutputLanguage,
): ComparisonView {
  return {
    result,
    terminal,
    language,
    words: wordsOf(language),
    symbols: symbolsOf(terminal),
    party: (code) => (language === 'en' ? code : (result.labels.party.get(code)?.[language] ?? code)),
    issue: (id) => result.labels.issue.get(id)?.label[language] ?? id,
  };
}
