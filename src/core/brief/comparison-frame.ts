import type { BriefInput } from './brief-input.ts';
import type { BriefLanguage } from './document.ts';
import type { Frame } from './frame.ts';
import { paragraphAnchor } from './html-sources.ts';
import { namingOf } from './naming.ts';
import { WORDINGS } from './wording/wordings.ts';

/** What stands around the sections of a comparison. */
export function frameOf(input: BriefInput, language: BriefLanguage): Frame {
  const wording = WORDINGS[language];
  const naming = namingOf(input, language);
  const written = new Map(input.comparison.accounts.map((account) => [account.text, account.language]));
  return {
    wording,
    cited: (id) => {
      const source = input.sources.get(id);
      if (!source) return null;
      const name = wording.account(naming.party(source.party));
      return { text: source.text, name, language: written.get(id) ?? null, isTable: false };
    },
    anchor: (quote) => {
      const source = input.sources.get(quote.text);
      return source ? paragraphAnchor(source.text, quote.start) : 'sources';
    },
    program: input.version.program,
    made: wording.madeBy(input.version.program, input.version.lexicon),
    invented: input.invented,
  };
}
