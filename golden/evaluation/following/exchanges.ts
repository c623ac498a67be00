import { readFileSync } from 'node:fs';
import type { Tracking } from '../../../src/tasks/track.ts';
import type { FollowingPart } from './part.ts';
import { sameLines } from './same-lines.ts';

type Exchange = Tracking['exchanges'][number];
type Gap = NonNullable<Exchange['sinceAny']>;

/** The records of exchanges and the gaps between them, one line a fact. */
export const exchangesPart: FollowingPart = {
  name: 'exchanges',
  score({ exchanges, gaps }) {
    const file = new URL('../../following/exchanges.json', import.meta.url);
    const { items } = JSON.parse(readFileSync(file, 'utf8')) as { readonly items: readonly string[] };
    const told = [
      ...exchanges.flatMap((one) => factsOf(one).map((fact) => `${one.id} | ${fact}`)),
      ...gaps.levels.map(({ level, gaps: list, median, current }) => {
        const now =
          current === null
            ? 'none now'
            : `now ${current.elapsed} since ${current.since}, place ${current.rank.place} of ${current.rank.of}`;
        return `gaps ${level ?? 'any'} | ${list.length}, median ${median}, ${now}`;
      }),
      ...gaps.stated.map(
        ({ exchange, days, mention, agrees }) =>
          `stated | ${exchange} ${days} days (${mention.evidence.text}) agrees ${agrees}`,
      ),
    ];
    return [sameLines('exchange-fact', items, told)];
  },
};

function factsOf(one: Exchange): readonly string[] {
  const { date, channel, level, place, duration, partOfDay, participants, publications, mentions } = one;
  const at = place.value === null ? '' : ` at ${place.value}`;
  return [
    `${date} ${channel.value} ${level.value}${at}`,
    ...(one.venue === null ? [] : [`venue ${venueText(one.venue)}`]),
    ...duration.versions.map(
      ({ value, mention }) => `${value.minutes} min ${value.bound} (${mention?.evidence.text})`,
    ),
    ...(duration.differs ? ['lengths differ'] : []),
    ...partOfDay.versions.map(({ value, mention }) => `${value} (${mention?.evidence.text})`),
    ...initiation('requested', one.requestedBy),
    ...initiation('accepted', one.acceptedBy),
    ...initiation('agenda', one.agendaLead),
    ...participants.map(({ person }) => `with ${person}`),
    ...publications.map(
      ({ party, kind, text, lag }) => `published ${party === null ? '' : `${party} `}${kind} ${text} +${lag}`,
    ),
    ...mentions.map(({ evidence }) => `told by ${evidence.text}`),
    ...(one.sinceAny === null ? [] : [gapText(one.sinceAny)]),
    ...(one.sinceSameLevel === null ? [] : [`${gapText(one.sinceSameLevel)} (${level.value})`]),
  ];
}

function gapText({ elapsed, inclusive, since }: Gap): string {
  return `${elapsed}/${inclusive} days since ${since}`;
}

function venueText({ host, thirdCountry, before }: NonNullable<Exchange['venue']>): string {
  const where = host !== null ? `of ${host}` : thirdCountry ? 'third country' : 'unknown';
  return `${where}, ${before.times === 0 ? 'first time' : `before ${before.times}, last ${before.last}`}`;
}

function initiation(word: string, { versions }: Exchange['requestedBy']): readonly string[] {
  return versions.map(({ party, explicit, formula, mention, rate }) => {
    const often =
      rate === null
        ? ''
        : `, ${rate.stands.length} of ${rate.of.length} accounts, ${rate.sameChannel.stands} of ${rate.sameChannel.of} calls`;
    return `${word} ${explicit ? 'explicit' : 'implied'} ${party} by ${formula} (${mention.evidence.text})${often}`;
  });
}
