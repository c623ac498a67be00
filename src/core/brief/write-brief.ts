import type { Comparison } from '../compare/comparison.ts';
import type { Quote } from '../evidence/quote.ts';
import type { BriefInput } from './brief-input.ts';
import type { BriefDocument, BriefLanguage, Section } from './document.ts';
import { namingOf } from './naming.ts';
import { accountsCited, cardSection } from './sections/card.ts';
import { differencesSection } from './sections/differences.ts';
import { glanceSection } from './sections/glance.ts';
import { insideSection } from './sections/inside.ts';
import { excludedSection, oneSidedSection, reportedSection, sharedSection } from './sections/issues.ts';
import { matrixSection } from './sections/matrix.ts';
import { pairsSection } from './sections/pairs.ts';
import { phrasesSection } from './sections/phrases.ts';
import { remainderSection } from './sections/remainder.ts';
import { silencesSection } from './sections/silences.ts';
import { WORDINGS } from './wording/wordings.ts';

/**
 * Writes a comparison up, in one language. Decides nothing: every sentence states a result and carries its
 * evidence, and a section without content is left out.
 */
export function writeBrief(input: BriefInput, language: BriefLanguage): BriefDocument {
  const { comparison } = input;
  const wording = WORDINGS[language];
  const naming = namingOf(input, language);
  const { exchange } = comparison;
  const accounts = accountsCited(exchange, anyEvidence(comparison));
  const sections: readonly Section[] = [
    glanceSection(comparison, naming, wording),
    ...(accounts ? [cardSection(exchange, accounts, naming, wording)] : []),
    matrixSection(comparison, naming, wording),
    differencesSection(comparison, naming, wording),
    pairsSection(comparison, naming, wording),
    oneSidedSection(comparison, naming, wording),
    reportedSection(comparison, naming, wording),
    excludedSection(comparison, naming, wording),
    sharedSection(comparison, naming, wording),
    phrasesSection(comparison, naming, wording),
    insideSection(comparison, naming, wording),
    silencesSection(comparison, naming, wording),
    remainderSection(comparison, naming, wording),
  ];
  return {
    language,
    title: wording.title(
      exchange.parties.map(naming.party),
      wording.channel[exchange.channel ?? 'exchange'] ?? wording.channel.exchange ?? '',
      exchange.date,
    ),
    subtitle: wording.subtitle,
    sections: sections.filter((section) => section.parts.length > 0),
  };
}

/** The first passage of every account, for the few sentences that rest on the accounts as a whole. */
function anyEvidence(comparison: Comparison): readonly Quote[] {
  return comparison.accounts.flatMap(({ text }) => {
    const tagged = comparison.issues.flatMap((row) =>
      Object.values(row.cells).flatMap((cell) => cell.evidence),
    );
    const all = [...tagged, ...comparison.untagged.sentences.map((one) => one.evidence)];
    return all.filter((quote) => quote.text === text).slice(0, 1);
  });
}
