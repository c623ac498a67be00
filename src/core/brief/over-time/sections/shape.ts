import type { HomeActor } from '../../../track/agenda/home-actor.ts';
import type { Measured, PartyIndicators, RaisedFirst } from '../../../track/agenda/indicators.ts';
import type { ListRow, Part, Section, Sentence } from '../../document.ts';
import { byMentions, byQuotes, row, told, verbatim } from '../citing.ts';
import { headed, item, items, list, note, paragraphs, section } from '../parts.ts';
import type { View } from '../view.ts';

const SHOWN = 4;

/** Indicators of agenda and pace, who brings up what, and who wants what at home. */
export function shapeSection(view: View): Section {
  const { tracking, say } = view;
  const { indicators, homeActors } = tracking.agenda;
  const { shape } = say;
  const rows = indicatorRows(indicators.parties, view);
  const last = indicators.raisedFirst.at(-1)?.exchange;
  return section('shape', shape.heading, [
    ...headed(
      shape.sub.indicators,
      rows.length === 0
        ? []
        : [
            note(shape.indicatorsNote),
            ...list(
              [shape.col.indicator, ...indicators.parties.map(({ party }) => view.names.party(party))],
              rows,
              rows.length,
              view,
            ),
          ],
    ),
    ...headed(
      shape.sub.first,
      paragraphs(
        firstSentences(
          indicators.raisedFirst.filter(({ exchange }) => exchange === last),
          view,
        ),
      ),
    ),
    ...headed(shape.sub.home, homeParts(homeActors, view)),
  ]);
}

/** One row for each figure that can be told of a party at least; each rests on passages, or on all that was gone through. */
function indicatorRows(parties: readonly PartyIndicators[], view: View): readonly ListRow[] {
  const { say, tracking, sweep } = view;
  const { shape } = say;
  const share = ({ value, n, least }: Measured): string =>
    value === null ? shape.tooFew(n, least) : shape.share(Math.round(value * 100), n);
  const firsts = tracking.agenda.indicators.raisedFirst.flatMap(({ accounts }) => accounts);
  const opening = byQuotes(firsts.slice(-2).map(({ evidence }) => evidence));
  const asked = byQuotes(tracking.sequence.requests.map(({ evidence }) => evidence[0]));
  const all = sweep(shape.lookIndicators);
  const line = (
    name: string,
    isTold: (one: PartyIndicators) => boolean,
    cell: (one: PartyIndicators) => string,
    cites: typeof opening = [],
  ): readonly ListRow[] => (parties.some(isTold) ? row([name, ...parties.map(cell)], [...cites, all]) : []);
  const measured = (key: 'raisesInOwn' | 'raisesInOthers' | 'echoes' | 'echoesLast') =>
    line(
      shape.indicator[key],
      (one) => one[key].value !== null,
      (one) => share(one[key]),
      opening,
    );
  return [
    ...measured('raisesInOwn'),
    ...measured('raisesInOthers'),
    ...measured('echoes'),
    ...measured('echoesLast'),
    ...line(
      shape.indicator.responseLag,
      (one) => one.responseLag.value !== null,
      ({ responseLag: { value, n, least } }) =>
        value === null ? shape.tooFew(n, least) : shape.median(value, n),
    ),
    ...line(
      shape.indicator.requests,
      (one) => one.requests.n > 0,
      ({ requests: { n, ignored, refused } }) => shape.requests(ignored + refused, n),
      asked,
    ),
  ];
}

function firstSentences(last: readonly RaisedFirst[], view: View): readonly Sentence[] {
  const { say, names, wording } = view;
  const rows = last.flatMap(({ issue, exchange, accounts }) =>
    accounts.map((one) => ({ ...one, issue, exchange })),
  );
  const groups = Map.groupBy(rows, ({ account, by }) => `${account} ${by.join('+')}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const issues = wording.list(group.map(({ issue }) => names.issue(issue)));
    const day = view.tracking.exchanges.find(({ id }) => id === first.exchange)?.date ?? '';
    const account = say.accountName(names.party(first.party), names.date(day));
    return told(
      [say.shape.first(account, names.parties(first.by), issues)],
      byQuotes(group.map(({ evidence }) => evidence)),
    );
  });
}

function homeParts(actors: readonly HomeActor[], view: View): readonly Part[] {
  const { say, names } = view;
  if (actors.length === 0) return [];
  const all = actors.flatMap(({ actor, party, role, positions, says }) =>
    item(say.shape.homeHead(names.source(actor), role ?? '', names.party(party)), [
      ...positions.flatMap(({ direction, issues, voice, mention }) =>
        told(
          [
            say.shape.position(
              mention.known === null ? '' : names.date(mention.known),
              direction,
              names.issues(issues),
              voice === 'reported',
            ),
            ...verbatim(mention.evidence, view),
          ],
          byMentions([mention]),
        ),
      ),
      ...says.flatMap((one) =>
        told([say.shape.say(one.say), ...verbatim(one.mention.evidence, view)], byMentions([one.mention])),
      ),
    ]),
  );
  return [note(say.shape.homeNote), ...items(all, SHOWN, view)];
}
