import type { ExchangeCard } from '../../compare/comparison.ts';
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

/** The exchange card: each fact as each account states it; versions that differ stand side by side. */
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
  add('date', dates(card, accounts, naming, wording));
  add(
    'partOfDay',
    card.partOfDay.map(({ party, value, evidence }) =>
      stated(wording.partOfDayStated(naming.party(party), wording.partOfDay[value] ?? value), evidence),
    ),
  );
  add(
    'channel',
    card.versions.channel.map(({ party, value, evidence }) =>
      stated(wording.channelStated(naming.party(party), wording.channel[value] ?? value), evidence),
    ),
  );
  add(
    'place',
    card.versions.place.map(({ party, value, evidence }) =>
      stated(wording.placeStated(naming.party(party), value), evidence),
    ),
  );
  add('duration', durations(card, naming, wording));
  add('request', requests(card, naming, wording));
  add(
    'acceptance',
    card.acceptance.map(({ party, value, evidence }) =>
      stated(wording.acceptanceStated(naming.party(party), named(value.acceptedBy, naming)), evidence),
    ),
  );
  add(
    'participants',
    card.participants
      .filter(({ value }) => value.length > 0)
      .map(({ party, value, evidence }) =>
        stated(wording.participantsStated(naming.party(party), value), evidence),
      ),
  );
  const { sincePrevious } = card;
  if (sincePrevious) {
    const { elapsed, inclusive, date } = sincePrevious;
    add('gap', [sentence([wording.gap(elapsed, inclusive, wording.date(date))], accounts)]);
  }
  return {
    id: 'exchange',
    title: wording.headings.card,
    parts: facts.length > 0 ? [{ kind: 'facts', facts }] : [],
  };
}

function stated(words: string, evidence: Parameters<typeof citing>[0][number]): Sentence {
  return sentence([words], [{ kind: 'quote', quote: evidence }]);
}

function dates(
  card: ExchangeCard,
  accounts: Citations,
  naming: Naming,
  wording: Wording,
): readonly Sentence[] {
  const stateds = card.versions.date.map(({ party, value, evidence }) =>
    stated(wording.dateStated(naming.party(party), wording.date(value)), evidence),
  );
  // A date that only the command line gives still rests on the texts that were compared under it.
  if (card.date === null || card.dateBasis !== 'given') return stateds;
  return [sentence([wording.dateGiven(wording.date(card.date))], accounts), ...stateds];
}

function durations(card: ExchangeCard, naming: Naming, wording: Wording): readonly Sentence[] {
  return card.durations.map(({ party, value, evidence }) =>
    stated(
      wording.durationStated(naming.party(party), wording.duration(value.minutes, value.bound as Bound)),
      evidence,
    ),
  );
}

function requests(card: ExchangeCard, naming: Naming, wording: Wording): readonly Sentence[] {
  return card.request.map(({ party, value, evidence }) => {
    const teller = naming.party(party);
    if (value.requestedBy === 'mutual') return stated(wording.requestMutual(teller), evidence);
    const by = named(value.requestedBy, naming);
    const words =
      value.explicit && by !== null
        ? wording.requestExplicit(teller, by)
        : wording.requestImplied(teller, by);
    return stated(words, evidence);
  });
}

function named(party: string | null, naming: Naming): string | null {
  return party === null ? null : naming.party(party);
}

/** The accounts compared, as a citation: what the whole brief rests on. */
export function accountsCited(card: ExchangeCard, quotes: Parameters<typeof citing>[0]): Citations | null {
  return evidenced(
    citing([...card.versions.date, ...card.versions.channel].map((one) => one.evidence).concat(quotes)),
  );
}
