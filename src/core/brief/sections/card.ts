import type { ExchangeCard, Version } from '../../compare/comparison.ts';
import type { Quote } from '../../evidence/quote.ts';
import type { Bound } from '../../read/values.ts';
import {
  type Citations,
  citing,
  evidenced,
  type Part,
  type Section,
  type Sentence,
  sentence,
} from '../document.ts';
import type { Naming } from '../naming.ts';
import type { Wording } from '../wording/wording.ts';

type Fact = Extract<Part, { kind: 'facts' }>['facts'][number];

/**
 * The exchange card: each fact as the accounts state it. Accounts that agree share a sentence; versions that
 * differ stand side by side, and none is chosen. A value that only the command line or the dossier gives still
 * rests on the texts that were compared under it, so it cites them.
 */
export function cardSection(
  card: ExchangeCard,
  accounts: Citations,
  naming: Naming,
  wording: Wording,
): Section {
  const facts: Fact[] = [];
  const add = (label: keyof Wording['fact'], sentences: readonly Sentence[]) => {
    const [first, ...rest] = sentences;
    if (first) facts.push({ label: wording.fact[label], sentences: [first, ...rest] });
  };
  const state = <Value>(versions: readonly Version<Value>[], words: (value: Value) => string) =>
    stated(versions, words, naming, wording);

  const given = (value: string | null, basis: 'stated' | 'given' | null) =>
    value === null || basis !== 'given' ? [] : [sentence([wording.given(value)], accounts)];
  const channelWord = (channel: string): string => wording.channel[channel] ?? channel;

  add('date', [
    ...given(card.date && wording.date(card.date), card.dateBasis),
    ...state(card.versions.date, wording.date),
  ]);
  add(
    'partOfDay',
    state(card.partOfDay, (part) => wording.partOfDay[part] ?? part),
  );
  add('channel', [
    ...given(card.channel && channelWord(card.channel), card.channelBasis),
    ...state(card.versions.channel, channelWord),
  ]);
  add('place', [...given(card.place, card.placeBasis), ...state(card.versions.place, (place) => place)]);
  add(
    'duration',
    state(card.durations, ({ minutes, bound }) => wording.duration(minutes, bound as Bound)),
  );
  add('request', requests(card, naming, wording));
  add('acceptance', acceptances(card, naming, wording));
  add('participants', state(card.participants, wording.list));
  const { sincePrevious } = card;
  if (sincePrevious) {
    const { elapsed, inclusive, date } = sincePrevious;
    const cites = evidenced(citing(card.versions.date.map((one) => one.evidence))) ?? accounts;
    add('gap', [sentence([wording.gap(elapsed, inclusive, wording.date(date))], cites)]);
  }
  return {
    id: 'exchange',
    title: wording.headings.card,
    parts: facts.length > 0 ? [{ kind: 'facts', facts }] : [],
  };
}

/** One sentence for each value that the accounts state, naming all accounts that state it. */
function stated<Value>(
  versions: readonly Version<Value>[],
  words: (value: Value) => string,
  naming: Naming,
  wording: Wording,
): readonly Sentence[] {
  const byValue = new Map<string, { readonly parties: Set<string>; readonly quotes: Quote[] }>();
  for (const { party, value, evidence } of versions) {
    const written = words(value);
    if (written === '') continue;
    const known = byValue.get(written) ?? { parties: new Set(), quotes: [] };
    known.parties.add(naming.party(party));
    known.quotes.push(evidence);
    byValue.set(written, known);
  }
  return [...byValue].flatMap(([written, { parties, quotes }]) => {
    const cites = evidenced(citing(quotes));
    return cites ? [sentence([wording.stated(written, [...parties])], cites)] : [];
  });
}

function requests(card: ExchangeCard, naming: Naming, wording: Wording): readonly Sentence[] {
  return card.request.map(({ party, value, evidence }) => {
    const teller = naming.party(party);
    const by = value.requestedBy === null ? null : naming.party(value.requestedBy);
    const explicit = value.explicit && by !== null;
    const words =
      value.requestedBy === 'mutual'
        ? wording.requestMutual(teller)
        : explicit
          ? wording.requestExplicit(teller, by)
          : wording.requestImplied(teller, by);
    return sentence([words], [{ kind: 'quote', quote: evidence }]);
  });
}

function acceptances(card: ExchangeCard, naming: Naming, wording: Wording): readonly Sentence[] {
  return card.acceptance.map(({ party, value, evidence }) => {
    const by = value.acceptedBy === null ? null : naming.party(value.acceptedBy);
    return sentence(
      [wording.acceptanceStated(naming.party(party), by)],
      [{ kind: 'quote', quote: evidence }],
    );
  });
}

/** The accounts compared, as a citation: what the few sentences about the exchange as a whole rest on. */
export function accountsCited(card: ExchangeCard, quotes: readonly Quote[]): Citations | null {
  const stating = [...card.versions.date, ...card.versions.channel].map((one) => one.evidence);
  return evidenced(citing([...stating, ...quotes]));
}
