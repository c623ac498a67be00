import type { CompiledLexicon } from '../../core/lexicon/compile.ts';
import { contextOf, prepareText, UNKNOWN_SOURCE } from '../../core/read/build-context.ts';
import { createText } from '../../core/text/text.ts';

/** Words for a body of a government, beside the name of its state: a newspaper of the same state has none. */
const OF_GOVERNMENT =
  /\b(?:ministry|department of|government|presidency|president|prime minister|chancell(?:ery|or)|cabinet|foreign office|embassy|consulate|council of state|state council|representative)\b|部$|商[务務]部|政府|[总總][领領]事[馆館]|[总總][统統]府|首相官邸|[内內][阁閣]|[国國][务務]院|大使[馆館]|主席府/iu;

/**
 * The party whose government body published a text, by the publisher's name; `null` where none is known, where the
 * name is that of a newspaper or an institute, and where it names two parties (an embassy of one in the other).
 */
export function partyOfPublisher(publisher: string, lexicon: CompiledLexicon): string | null {
  if (publisher.trim() === '') return null;
  const text = createText('publisher', publisher);
  const context = contextOf(prepareText(text, lexicon), UNKNOWN_SOURCE);
  const whole = { start: 0, end: publisher.length };
  const bodies = context.hits('organisation', whole).flatMap(({ entry }) => entry.party ?? []);
  const states = context.hits('party', whole).map(({ entry }) => entry.id);
  // A seat stands for its government where nothing else is named: a newspaper has its city's name and more.
  const isSeat = (name: string): boolean =>
    context
      .hits('party', whole)
      .some(({ start, end }) => end - start >= name.replace(/^the /i, '').trim().length);
  const named = new Set([...bodies, ...states]);
  const [party] = named;
  if (named.size !== 1 || party === undefined) return null;
  return OF_GOVERNMENT.test(publisher) || isSeat(publisher) ? party : null;
}
