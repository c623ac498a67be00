import type { Finding } from '../../core/evidence/finding.ts';
import type { Matched } from '../../core/review/match.ts';
import type { DossierStore } from '../../store/dossier-store.ts';

/** A finding that nobody has decided on, with the words around it. */
export interface NextFinding {
  readonly finding: Finding;
  /** What stands before and behind its words, on the same line. */
  readonly before: string;
  readonly after: string;
}

/** Kinds worth a person's time first: what a wrong quotation would come from. */
const FIRST = ['measure', 'commitment', 'claim', 'utterance', 'forecast', 'event', 'discrepancy'] as const;

const AROUND = 60;

/** The findings to decide on next: those of one kind or text, else the weighty kinds, in the order of the texts. */
export async function nextFindings(
  store: DossierStore,
  matched: readonly Matched[],
  wanted: { readonly kinds: readonly string[] | null; readonly text: string | null; readonly most: number },
): Promise<readonly NextFinding[]> {
  const decided = new Set(
    matched
      // Whoever enters what became of a promise has not said that it was read right.
      .filter(({ standing }) => standing.opinions.length + standing.remarks.length > 0)
      .flatMap(({ standing, now }) => [standing.finding, ...now.map(({ id }) => id)]),
  );
  const kinds = (wanted.kinds ?? FIRST) as readonly Finding['kind'][];
  const found: NextFinding[] = [];
  const texts = wanted.text === null ? {} : { texts: [wanted.text] };
  for await (const finding of store.findings({ kinds, ...texts })) {
    if (decided.has(finding.id)) continue;
    found.push(await withContext(store, finding));
    if (found.length >= wanted.most) break;
  }
  return found;
}

async function withContext(store: DossierStore, finding: Finding): Promise<NextFinding> {
  const [{ text, start, end }] = finding.evidence;
  const content = (await store.content(text)) ?? '';
  const before =
    content
      .slice(Math.max(0, start - AROUND), start)
      .split('\n')
      .at(-1) ?? '';
  const after = content.slice(end, end + AROUND).split('\n')[0] ?? '';
  return { finding, before, after };
}
