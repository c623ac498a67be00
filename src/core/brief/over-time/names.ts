import { EVENT_KINDS } from '../../lexicon/data/scales/event-kinds.ts';
import type { BriefLanguage } from '../document.ts';
import { WORDINGS } from '../wording/wordings.ts';
import { CONTACT_LABELS } from './labels/contact-labels.ts';
import type { LabelsById, OverTimeInput } from './over-time-input.ts';
import { OVER_TIME_WORDINGS } from './wording/over-time-wordings.ts';

/** Names in the language of a brief. An id that nothing names stands for itself, as far as a person can read it. */
export interface Names {
  party(id: string): string;
  parties(ids: readonly string[]): string;
  issue(id: string): string;
  /** At most three, and how many more. */
  issues(ids: readonly string[]): string;
  formulation(id: string): string;
  /** A speaker, an outlet or a place. */
  source(id: string): string;
  /** What the lexicon calls it; `null` where it knows nothing of that id. */
  known(id: string): string | null;
  place(name: string): string;
  eventKind(id: string): string;
  /** Who acts upon whom. */
  sides(actors: readonly string[], recipients: readonly string[]): string;
  /** "the call of 21 July 2031". */
  exchange(id: string): string;
  /** "Lanhai’s account of 21 July 2031". */
  account(id: string): string;
  /** A day, a month or a spell in running words. */
  date(edtf: string): string;
}

const KINDS = new Map(EVENT_KINDS.map(({ id, label }) => [id, label]));

/** The names that a brief in `language` uses. */
export function namesOf({ tracking, labels }: OverTimeInput, language: BriefLanguage): Names {
  const wording = WORDINGS[language];
  const say = OVER_TIME_WORDINGS[language];
  const find = (map: LabelsById, id: string): string | null => map.get(id)?.[language] ?? null;
  const party = (id: string): string => find(labels.party, id) ?? id;
  const parties = (ids: readonly string[]): string => wording.list(ids.map(party));
  const issue = (id: string): string => find(labels.issue, id) ?? id;
  const known = (id: string): string | null =>
    find(labels.source, id) ?? find(labels.party, id) ?? find(labels.party, sideOf(id));
  const exchanges = new Map(tracking.exchanges.map((one) => [one.id, one]));
  const accounts = new Map(tracking.wording.accounts.map((one) => [one.id, one]));
  const places = new Map([...labels.source.values()].map((label) => [label.en.toLowerCase(), label]));
  const date = (edtf: string): string => dateOf(edtf, (day) => wording.date(day), say);
  return {
    party,
    parties,
    issue,
    issues: (ids) => {
      const shown = ids.slice(0, 3).map(issue);
      return ids.length > 3 ? say.andMore(wording.list(shown), ids.length - 3) : wording.list(shown);
    },
    formulation: (id) => find(labels.formulation, id) ?? id,
    known,
    source: (id) => (id === 'narrator' ? say.theText : (known(id) ?? readable(id))),
    place: (name) => find(labels.source, name) ?? places.get(name.toLowerCase())?.[language] ?? name,
    eventKind: (id) => KINDS.get(id)?.[language] ?? id.replaceAll('-', ' '),
    sides: (actors, recipients) =>
      actors.length > 1 && actors.join() === recipients.join()
        ? actors.map(party).join(' + ')
        : recipients.length === 0
          ? actors.map(party).join(' + ')
          : `${actors.map(party).join(' + ')} → ${recipients.map(party).join(' + ')}`,
    exchange: (id) => {
      const one = exchanges.get(id);
      if (one === undefined || one.date === null) return id;
      return say.exchangeName(CONTACT_LABELS(one.channel.value ?? 'exchange', language), date(one.date));
    },
    account: (id) => {
      const one = accounts.get(id);
      if (one === undefined || one.day === null) return id;
      return say.accountName(party(one.party), date(one.day));
    },
    date,
  };
}

function sideOf(id: string): string {
  return id.startsWith('side:') ? id.slice(5).toUpperCase() : id;
}

/** An id that nothing names as a person reads it: the small letters and hyphens of one made from a name are a name again. */
function readable(id: string): string {
  const name = id.replace(/^(?:per|org|out|place|anon|src|doc):/, '').replace(/-as-written$/, '');
  if (name === id || !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name)) return name;
  return name
    .split('-')
    .map((word) =>
      /^(?:and|for|of|the)$/.test(word) ? word : `${word[0]?.toUpperCase() ?? ''}${word.slice(1)}`,
    )
    .join(' ');
}

function dateOf(
  edtf: string,
  day: (iso: string) => string,
  say: (typeof OVER_TIME_WORDINGS)[BriefLanguage],
): string {
  const [from = '', until] = edtf.split('/');
  const one = (part: string): string => {
    const [, year = '', season = ''] = /^(\d{4})-(2[1-4])$/.exec(part) ?? [];
    return season === '' ? (/^\d{4}$/.test(part) ? say.year(part) : day(part)) : say.season(year, season);
  };
  if (until === undefined || until === '..') return one(from);
  if (from === '..') return say.byDay(one(until));
  return say.between(one(from), one(until));
}
