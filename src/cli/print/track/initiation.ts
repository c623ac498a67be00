import type { Tracking } from '../../../tasks/track.ts';
import { type Page, placeText } from './page.ts';
import { hanging, quoted } from './sections.ts';

type Exchange = Tracking['exchanges'][number];
type Initiation = Exchange['requestedBy'];

/** Who asked, who accepted, who led the agenda: three facts, each with its sources. */
export function initiationLines(
  { requestedBy, acceptedBy, agendaLead }: Exchange,
  terminal: Page,
): readonly string[] {
  const facts = [
    ['asked', requestedBy],
    ['accepted', acceptedBy],
    ['agenda', agendaLead],
  ] as const;
  const told = facts.filter(([, { status }]) => status !== 'untold');
  const untold = facts.filter(([, { status }]) => status === 'untold').map(([word]) => WORDS[word]);
  return [
    ...told.flatMap(([word, fact]) => factLines(word, fact, terminal)),
    ...(untold.length > 0 ? hanging('not told', `who ${untold.join(', who ')}`, terminal) : []),
  ];
}

const WORDS = { asked: 'asked', accepted: 'accepted', agenda: 'led the agenda' } as const;

function factLines(
  word: string,
  { party, implied, status, versions }: Initiation,
  terminal: Page,
): readonly string[] {
  const named = versions.filter(({ explicit }) => explicit);
  const formulas = versions.filter(({ explicit }) => !explicit);
  const verdict =
    status === 'contradicted'
      ? 'sources name different sides'
      : party !== null
        ? word === 'agenda'
          ? `${party}, in the words of ${sourcesText(named)}`
          : `${party}, named`
        : `${implied ?? 'no side'}, by a formula only; nobody names a side`;
  return [
    ...hanging(word, verdict, terminal),
    ...named.flatMap((one) => hanging('', versionText(one, terminal), terminal)),
    ...formulaLines(formulas, terminal),
  ];
}

/** Whose words: a side's own account and somebody's commentary are not the same. */
function sourcesText(versions: Initiation['versions']): string {
  const kinds = versions.map(({ mention: { kind, party } }) =>
    kind === 'data' ? 'a table' : party === null ? (kind ?? 'a text') : `${party}’s ${kind ?? 'text'}`,
  );
  return [...Map.groupBy(kinds, (kind) => kind)]
    .map(([kind, list]) => (list.length > 1 ? `${kind} (${list.length})` : kind))
    .join(', ');
}

/** Formulas that imply one side are told once, with the version that has a rate, and how many others have one. */
function formulaLines(formulas: Initiation['versions'], terminal: Page): readonly string[] {
  return [...Map.groupBy(formulas, ({ party }) => party).values()].flatMap((same) => {
    const shown = same.find(({ rate }) => rate !== null) ?? same[0];
    if (shown === undefined) return [];
    const more = same.length === 1 ? '' : `; ${same.length - 1} more`;
    return hanging('', `implied: ${versionText(shown, terminal)}${more}`, terminal);
  });
}

function versionText({ party, mention, rate, from }: Initiation['versions'][number], terminal: Page): string {
  const where =
    from === 'row'
      ? placeText(mention.evidence, terminal)
      : `${quoted(mention.evidence.exact, 40, terminal)} ${mention.evidence.text}`;
  const often =
    rate === null
      ? ''
      : `; the formula stands in ${rate.stands.length} of ${rate.of.length} accounts of ${rate.party}, ${rate.sameChannel.stands} of ${rate.sameChannel.of} of this channel`;
  return `${party ?? 'no side'} (${where}${often})`;
}
