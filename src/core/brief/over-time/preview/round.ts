import type { RoundDelegation } from '../../../track/agenda/next-round.ts';
import type { PlannedContact } from '../../../track/agenda/planned-contact.ts';
import type { FactVersion, ToldFact } from '../../../track/exchanges/exchange-record.ts';
import type { ListRow, Part, Section, Sentence } from '../../document.ts';
import { byMentions, row, told, verbatim } from '../citing.ts';
import { fact, headed, item, items, list, section } from '../parts.ts';
import type { View } from '../view.ts';

/** When and where the next round is, who comes, and what words put on its agenda. Nothing is inferred. */
export function roundSection(view: View): Section {
  const { tracking, say } = view;
  const { nextRound, otherContacts } = tracking.agenda;
  const { contact } = nextRound;
  const facts = [
    ...fact(say.preview.fact.status, status(view)),
    ...(contact === null ? [] : contactFacts(contact, view)),
    ...fact(say.preview.fact.unsettled, unsettled(view)),
  ];
  return section('round', say.preview.headings.round, [
    ...(facts.length === 0 ? [] : [{ kind: 'facts' as const, facts }]),
    ...headed(say.preview.sub.agenda, agenda(view)),
    ...nextRound.delegations.flatMap((one) => delegation(one, view)),
    ...headed(
      say.preview.sub.others,
      items(
        otherContacts.flatMap((one) => item(say.preview.planned[one.kind], versions(one.date, one, view))),
        5,
        view,
      ),
    ),
  ]);
}

function status(view: View): readonly Sentence[] {
  const { tracking, say, sweep } = view;
  const { nextRound } = tracking.agenda;
  const { status: is, contact, searched } = nextRound;
  if (is === 'none-told')
    return told(
      [say.preview.noneTold(searched.texts, searched.rows, searched.sinceLastContact)],
      [sweep(say.preview.lookRound)],
    );
  const mentions = contact?.mentions ?? nextRound.unsettled;
  return told(
    [is === 'told' ? say.preview.isTold(contact?.sources ?? 0) : say.preview.isUnsettled],
    byMentions(mentions),
  );
}

function contactFacts(contact: PlannedContact, view: View) {
  const { say } = view;
  return [
    ...fact(say.preview.fact.date, versions(contact.date, contact, view)),
    ...fact(say.preview.fact.place, versions(contact.place, contact, view)),
  ];
}

/** Every version of a date or a place, with its words. */
function versions(told_: ToldFact<string>, contact: PlannedContact, view: View): readonly Sentence[] {
  const { say, names } = view;
  const groups = Map.groupBy(told_.versions, ({ value }) => value);
  return [...groups].flatMap(([value, group]) => {
    const mentions = group.flatMap(({ mention }: FactVersion<string>) => mention ?? []);
    const shown = /^(?:\.\.\/)?\d{4}/.test(value) ? names.date(value) : names.place(value);
    const days = told_.value !== null && contact.day === value ? contact.daysTo : null;
    const cites = byMentions(mentions.length > 0 ? mentions : contact.mentions);
    return told(
      [say.preview.version(shown, days, mentions.length), ...verbatim(mentions[0]?.evidence, view)],
      cites,
    );
  });
}

function unsettled(view: View): readonly Sentence[] {
  const { nextRound } = view.tracking.agenda;
  return nextRound.unsettled
    .slice(-3)
    .flatMap((mention) =>
      told([view.say.preview.notSettled, ...verbatim(mention.evidence, view)], byMentions([mention])),
    );
}

/** What words put on the agenda, with whose words they are. */
function agenda(view: View): readonly Part[] {
  const { tracking, say, names } = view;
  const { col } = say;
  const groups = Map.groupBy(tracking.agenda.nextRound.agenda, ({ issue, by }) => `${issue} ${by}`);
  const rows = [...groups.values()].flatMap((group): readonly ListRow[] => {
    const [first] = group;
    if (first === undefined) return [];
    return row(
      [names.issue(first.issue), names.source(first.by), verbatim(first.mention.evidence, view)],
      byMentions(group.map(({ mention }) => mention)),
    );
  });
  return list([col.issues, col.who, col.words], rows, 12, view);
}

function delegation({ party, members, comparedWith, implied }: RoundDelegation, view: View): readonly Part[] {
  const { say, names } = view;
  const { col } = say;
  const rows = members.flatMap(({ person, change, told: isTold, portfolio, mentions }) =>
    row(
      [
        names.source(person),
        portfolio ?? '',
        change === null ? say.preview.notComparable : say.preview.change[change],
        isTold ? say.preview.inWords : '',
      ],
      byMentions(mentions),
    ),
  );
  const against =
    comparedWith === null
      ? names.party(party)
      : say.preview.against(names.party(party), names.exchange(comparedWith));
  const inferred = implied.flatMap(({ by, issues, mention }) =>
    told(
      [say.preview.infers(names.source(by), names.issues(issues)), ...verbatim(mention.evidence, view)],
      byMentions([mention]),
    ),
  );
  return headed(say.preview.delegation(against), [
    ...list([col.who, col.portfolio, col.change, col.told], rows, 12, view),
    ...inferred.map((one) => ({ kind: 'paragraph' as const, sentences: [one] as const })),
  ]);
}
