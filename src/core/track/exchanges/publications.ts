import { formsOf } from '../../lexicon/forms-of.ts';
import type { LexiconData } from '../../lexicon/lexicon.ts';
import { compareCodeUnits } from '../../text/code-unit-order.ts';
import { foldForm } from '../../text/fold.ts';
import type { ExchangeNote, SourceNote } from './exchange-note.ts';
import type { Publication } from './exchange-record.ts';
import { minutesBetween, offsetOf, utcOf } from './publication-moment.ts';

/** What a title says a text is, by the lexicon's words for kinds of publication. */
export interface TitleKinds {
  of(title: string | null): string | null;
}

/** The lexicon's words for a flash and a briefing, ready to be looked for in titles. */
export function titleKinds({ cue }: LexiconData): TitleKinds {
  const words = cue.flatMap((entry) => {
    const kind = entry.class === 'publication' ? entry.attributes?.kind : undefined;
    if (kind !== 'flash' && kind !== 'briefing') return [];
    return formsOf('cue', entry).map(({ text }) => [foldForm(text), kind] as const);
  });
  return {
    of(title) {
      const folded = foldForm(title ?? '');
      return words.find(([form]) => standsIn(form, folded))?.[1] ?? null;
    },
  };
}

/** Letters on either side make another word. */
function standsIn(form: string, folded: string): boolean {
  const at = folded.indexOf(form);
  if (at < 0) return false;
  return (
    !(/[a-z]$/.test(folded.slice(0, at)) && /^[a-z]/.test(form)) &&
    !(/[a-z]$/.test(form) && /^[a-z]/.test(folded.slice(at + form.length)))
  );
}

/** Outlets that carry the full accounts of one party and of no other, with that party. */
export function organs(notes: readonly ExchangeNote[]): ReadonlyMap<string, string> {
  const parties = new Map<string, Set<string>>();
  for (const { source } of notes) {
    if (source.kind !== 'account' || source.party === null || source.publisher === null) continue;
    const outlet = foldForm(source.publisher);
    parties.set(outlet, (parties.get(outlet) ?? new Set()).add(source.party));
  }
  return new Map(
    [...parties].flatMap(([outlet, [party, ...others]]) =>
      party !== undefined && others.length === 0 ? [[outlet, party] as const] : [],
    ),
  );
}

/** What sides published about a contact, in order of the moments, with the minutes behind the first. */
export function publicationsOf(
  notes: readonly ExchangeNote[],
  organ: ReadonlyMap<string, string>,
  titles: TitleKinds,
): readonly Publication[] {
  const found = notes.flatMap(({ source }): readonly Omit<Publication, 'lag'>[] => {
    const kind = kindOf(source, titles);
    const carrier = organ.get(foldForm(source.publisher ?? '')) ?? null;
    const isFlash = kind === 'flash';
    const party = source.party ?? (isFlash ? carrier : null);
    if (kind === null || (party === null && kind !== 'joint')) return [];
    const { id: text, publisher, published, url } = source;
    const partyFrom = kind === 'joint' ? 'both' : source.party === null ? 'outlet' : 'header';
    const moment = { published, zone: offsetOf(published), utc: utcOf(published) };
    return [{ text, party, partyFrom, kind, publisher, ...moment, url }];
  });
  const sorted = found.sort(
    (a, b) =>
      compareCodeUnits(a.utc ?? '~', b.utc ?? '~') ||
      compareCodeUnits(a.published ?? '~', b.published ?? '~') ||
      compareCodeUnits(a.text, b.text),
  );
  const first = sorted[0]?.utc ?? null;
  return sorted.map((one) => ({
    ...one,
    lag: first === null || one.utc === null ? null : minutesBetween(first, one.utc),
  }));
}

function kindOf(source: SourceNote, titles: TitleKinds): Publication['kind'] | null {
  if (source.parties.length > 1) return 'joint';
  const said = titles.of(source.title);
  // Papers head their own reports with 快讯 too: whose flash it is, the outlet decides.
  if (said === 'flash' && source.kind !== 'commentary') return 'flash';
  if (source.kind === 'account') return 'full';
  if (source.kind === 'post') return 'post';
  if (source.kind === 'statement') return said === 'briefing' ? 'briefing' : 'statement';
  return null;
}

/** The first of a kind; `null` where one of them has no moment, so that it may have been the first. */
export function firstOfKind(publications: readonly Publication[], kind: Publication['kind']): string | null {
  const own = publications.filter((one) => one.kind === kind);
  const [first, ...others] = own;
  if (first === undefined) return null;
  return others.length > 0 && own.some(({ utc }) => utc === null) ? null : first.text;
}
