import type { Chart } from '../../../charts/chart.ts';
import type { LevelGaps } from '../../../track/exchanges/contact-gaps.ts';
import type { ExchangeRecord, Initiation, Publication } from '../../../track/exchanges/exchange-record.ts';
import type { ListRow, Part, Section, Sentence } from '../../document.ts';
import { byMentions, row, told, verbatim } from '../citing.ts';
import { CONTACT_LABELS } from '../labels/contact-labels.ts';
import { figure, headed, item, items, list, paragraphs, section } from '../parts.ts';
import type { View } from '../view.ts';

const SHOWN = 12;

/** Contacts with what lies between them, who asked for them, and what each side published when. */
export function contactsSection(view: View, charts: readonly Chart[]): Section {
  const { tracking, say } = view;
  const contacts = tracking.exchanges.filter(({ counts }) => counts).reverse();
  const { col } = say;
  const asked = contacts.flatMap((one) => item(view.names.exchange(one.id), initiation(one, view)));
  return section('contacts', say.headings.contacts, [
    ...figure('timeline', charts, view),
    ...list(
      [col.day, col.what, col.place, col.gap, col.sources],
      contacts.flatMap((one) => contactRow(one, view)),
      SHOWN,
      view,
    ),
    ...headed(
      say.sub.gaps,
      paragraphs(
        tracking.gaps.levels.flatMap((level) => [
          ...gapSentence(level, contacts, view),
          ...survivalSentence(level, contacts, view),
        ]),
      ),
    ),
    ...headed(say.sub.asked, items(asked, 4, view)),
    ...headed(say.sub.published, published(contacts, view)),
  ]);
}

function contactRow(one: ExchangeRecord, view: View): readonly ListRow[] {
  const { say, names, language } = view;
  const level = one.level.value === null ? '' : CONTACT_LABELS(one.level.value, language);
  const channel = CONTACT_LABELS(one.channel.value ?? 'exchange', language);
  const gap = one.sinceAny === null ? '' : say.days(one.sinceAny.elapsed);
  const same = one.sinceSameLevel;
  const since = same === null || same.since === one.sinceAny?.since ? gap : say.gapCell(gap, same.elapsed);
  const place = one.place.value === null ? '' : names.place(one.place.value);
  const what = level === '' ? channel : say.contactCell(channel, level);
  const differs = one.dates.differs ? ` (${say.differs})` : '';
  return row(
    [`${one.date ?? ''}${differs}`, what, place, since, String(one.sources)],
    byMentions(one.mentions),
  );
}

function gapSentence(
  { level, median, current, gaps, contacts: n }: LevelGaps,
  contacts: readonly ExchangeRecord[],
  view: View,
): readonly Sentence[] {
  const { say, names, language } = view;
  if (n === 0) return [];
  const name = level === null ? null : CONTACT_LABELS(level, language);
  const ends = current === null ? [] : contacts.filter(({ id }) => id === current.since);
  const now =
    current === null
      ? ''
      : say.gapNow(current.elapsed, names.date(current.from), current.rank.place, current.rank.of);
  const days = gaps.map(({ elapsed }) => elapsed);
  const words = say.gapMedian(name, n, median, days.length, Math.min(...days), Math.max(...days));
  const of = [...ends, ...contacts.filter((one) => level === null || one.level.value === level)];
  return told([`${words}${now}`], byMentions(of.map(({ mentions }) => mentions[0] ?? null)));
}

/** How long spells without contact last, where there were enough for an estimate. */
function survivalSentence(
  { level, curve, gaps }: LevelGaps,
  contacts: readonly ExchangeRecord[],
  { say, language }: View,
): readonly Sentence[] {
  const last = curve?.at(-1);
  if (curve === null || last === undefined) return [];
  const half = curve.find(({ survives }) => survives <= 0.5)?.days ?? null;
  const of = contacts.filter((one) => level === null || one.level.value === level);
  const name = level === null ? null : CONTACT_LABELS(level, language);
  return told(
    [say.shape.survival(name, gaps.length, half, last.days, `${Math.round(last.survives * 100)}%`)],
    byMentions(of.map(({ mentions }) => mentions[0] ?? null)),
  );
}

function initiation(one: ExchangeRecord, view: View): readonly Sentence[] {
  const { say } = view;
  const facts: readonly (readonly [string, Initiation])[] = [
    [say.asked.requested, one.requestedBy],
    [say.asked.accepted, one.acceptedBy],
    [say.asked.led, one.agendaLead],
  ];
  return facts.flatMap(([words, fact]) => versions(words, fact, view, fact === one.agendaLead));
}

/**
 * Every different version: who is named or implied, by which words, and how often the formula stands. Who led an agenda is
 * somebody's judgement: `bySource` tells whose, an account's and a commentary's apart.
 */
function versions(what: string, fact: Initiation, view: View, bySource: boolean): readonly Sentence[] {
  const { say, names, language } = view;
  const groups = Map.groupBy(fact.versions, ({ party, explicit, formula, mention }) =>
    JSON.stringify([party, explicit, formula, ...(bySource ? [mention.kind, mention.party] : [])]),
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const who =
      first.party === null ? say.nobody : first.party === 'mutual' ? say.both : names.party(first.party);
    const rate = first.rate;
    const counted =
      rate === null ? '' : say.formulaRate(names.party(rate.party), rate.stands.length, rate.of.length);
    const { kind, party } = first.mention;
    const source = CONTACT_LABELS(kind ?? 'report', language);
    const by = bySource ? say.shape.asToldBy(party === null ? '' : names.party(party), source) : '';
    const words = say.initiation(what, `${who}${by}`, first.explicit, group.length);
    return told(
      [words, ...verbatim(first.mention.evidence, view), ...(counted === '' ? [] : [counted])],
      byMentions(group.map(({ mention }) => mention)),
    );
  });
}

/** What was published about the latest contacts of which more than one text is here. */
function published(contacts: readonly ExchangeRecord[], view: View): readonly Part[] {
  const { say } = view;
  const { col } = say;
  const rows = contacts
    .filter(({ publications }) => publications.length > 1)
    .slice(0, 3)
    .flatMap((one) => one.publications.flatMap((text) => publicationRow(one, text, view)));
  return list([col.published, col.lag, col.whose, col.kind, col.about], rows, 12, view);
}

function publicationRow(one: ExchangeRecord, text: Publication, view: View): readonly ListRow[] {
  const { say, names, language } = view;
  const when = (text.published ?? '').replace(/T(\d\d:\d\d)(?::\d\d)?/, ' $1 ');
  const lag = text.lag === null ? '' : text.lag === 0 ? say.firstOut : say.minutes(text.lag);
  const whose = text.partyFrom === 'both' ? say.both : text.party === null ? '' : names.party(text.party);
  const own = one.mentions.filter(({ evidence }) => evidence.text === text.text);
  return row(
    [when, lag, whose, CONTACT_LABELS(text.kind, language), names.exchange(one.id)],
    byMentions(own),
  );
}
