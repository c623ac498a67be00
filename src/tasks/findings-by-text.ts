import type { Finding } from '../core/evidence/finding.ts';
import type { DossierStore, TextFacts } from '../store/dossier-store.ts';

/**
 * The findings of every text in the order of their ids, in one go: to ask for each text by itself would look the
 * whole index over each time. A text without findings comes with none.
 * @param facts by id in code unit order, as the store gives them
 */
export async function* findingsByText(
  store: DossierStore,
  facts: readonly TextFacts[],
): AsyncGenerator<{ readonly facts: TextFacts; readonly findings: readonly Finding[] }> {
  let at = 0;
  let findings: Finding[] = [];
  for await (const one of store.findings()) {
    const { text } = one.evidence[0];
    while (at < facts.length && facts[at]?.id !== text) {
      yield { facts: facts[at] as TextFacts, findings };
      findings = [];
      at += 1;
    }
    findings.push(one);
  }
  for (; at < facts.length; at += 1) {
    yield { facts: facts[at] as TextFacts, findings };
    findings = [];
  }
}
