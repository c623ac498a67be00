import type { Tracking } from '../../../tasks/track.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { labelled } from './labelled.ts';
import { quoted } from './sections.ts';

type Exchange = Tracking['exchanges'][number];
type Initiation = Exchange['requestedBy'];

/** Who asked, who accepted, who led the agenda: three facts, each with its sources. */
export function initiationLines(
  { requestedBy, acceptedBy, agendaLead }: Exchange,
  terminal: Terminal,
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
    ...(untold.length > 0 ? labelled('untold', `who ${untold.join(', who ')}`, terminal) : []),
  ];
}

const WORDS = { asked: 'asked', accepted: 'accepted', agenda: 'led the agenda' } as const;

function factLines(
  word: string,
  { party, implied, status, versions }: Initiation,
  terminal: Terminal,
): readonly string[] {
  const named = versions.filter(({ explicit }) => explicit);
  const formulas = versions.filter(({ explicit }) => !explicit);
  const verdict =
    status === 'contradicted'
      ? 'sources name different sides'
      : party !== null
        ? `${party}, named`
        : `${implied ?? 'no side'}, by a formula only; nobody names a side`;
  return [
    ...labelled(word, verdict, terminal),
    ...named.flatMap((one) => labelled('', versionText(one, terminal), terminal)),
    ...formulas.flatMap((one) => labelled('', `implied: ${versionText(one, terminal)}`, terminal)),
  ];
}

function versionText(
  { party, mention, rate, from }: Initiation['versions'][number],
  terminal: Terminal,
): string {
  const where =
    from === 'row'
      ? `row of ${mention.evidence.text}`
      : `${quoted(mention.evidence.exact, 40, terminal)} ${mention.evidence.text}`;
  const often =
    rate === null
      ? ''
      : `; the formula stands in ${rate.stands.length} of ${rate.of.length} accounts of ${rate.party}, ${rate.sameChannel.stands} of ${rate.sameChannel.of} of this channel`;
  return `${party ?? 'no side'} (${where}${often})`;
}
