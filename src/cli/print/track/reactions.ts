import type { Reaction, Reactions, StanceDistribution } from '../../../core/track/reactions/reaction.ts';
import { padTo, widthOf } from '../../terminal/width.ts';
import { count } from '../count.ts';
import type { Names } from './names.ts';
import { type Page, placeText } from './page.ts';
import { hanging, headLines, hung, more, quoted } from './sections.ts';

/** Reactions that the terminal shows, the last ones. */
const LAST = 15;

/** What the terminal calls the classes of sources. */
const CLASSES: Readonly<Record<string, string>> = {
  party: 'a side as such',
  'official-named': 'officials, named',
  'official-unnamed': 'officials, unnamed',
  expert: 'experts and authors',
  press: 'press',
  anonymous: 'unnamed sources',
  unattributed: 'nobody named',
};

/** Who judged what outside the accounts. Empty without anybody. */
export function reactionsText(
  { reactions, byClass, byCountry }: Reactions,
  parties: readonly string[],
  names: Names,
  terminal: Page,
): string {
  if (reactions.length === 0) return '';
  const { paint } = terminal;
  const counted = reactions.filter(({ counts }) => counts).length;
  const country = (id: string | null): string =>
    parties.includes(id ?? '') ? String(id) : (names.known(id ?? '') ?? String(id));
  const rest = reactions.length - LAST;
  return `${[
    ...headLines(
      'REACTIONS',
      [
        `${count(reactions.length, 'judgement')} outside the accounts`,
        `${counted} that somebody answers for`,
      ],
      terminal,
    ),
    '',
    paint.bold('By class of source'),
    ...table(
      byClass.map((one) => [CLASSES[one.sourceClass] ?? one.sourceClass, one]),
      terminal,
    ),
    '',
    paint.bold('By where speakers are from (speakers, not countries)'),
    ...table(
      byCountry.map((one) => [`${count(one.speakers, 'speaker')}${fromText(one.country, country)}`, one]),
      terminal,
    ),
    '',
    paint.bold('Who said it'),
    ...more(rest, 'before these', terminal),
    ...reactions.slice(-LAST).flatMap((one) => reactionLines(one, country, names, terminal)),
  ].join('\n')}\n`;
}

function table(
  rows: readonly (readonly [name: string, of: StanceDistribution])[],
  page: Page,
): readonly string[] {
  const width = Math.max(...rows.map(([name]) => widthOf(name)));
  return rows.flatMap(([name, { target, n, byStance }]) => {
    const spread = Object.entries(byStance).map(([stance, k]) => `${k} ${stance}`);
    const on = padTo(target === 'talks' ? 'on the talks' : `on ${target}`, 12);
    return hung(`  ${padTo(name, width)}  ${on}  `, `${spread.join(', ')} (n ${n})`, page);
  });
}

/** "critical of NV", "optimistic about the talks". */
function judgementText(stance: string, target: string): string {
  if (target === 'talks') return `${stance} about the talks`;
  return stance === 'critical' ? `critical of ${target}` : `${stance} of ${target}`;
}

function fromText(id: string | null, country: (id: string | null) => string): string {
  return id === null ? ', country not told' : ` from ${country(id)}`;
}

function reactionLines(
  { day, speaker, speakerAsWritten, country: from, sourceClass, stances, said, counts, mentions }: Reaction,
  country: (id: string | null) => string,
  names: Names,
  page: Page,
): readonly string[] {
  const who = names.known(speaker) ?? speakerAsWritten;
  const where = from === null ? '' : `, ${country(from)}`;
  const on = stances.map(({ target, stance }) => judgementText(stance, target)).join(', ');
  const [first] = mentions;
  const left = mentions.length > 1 ? ` +${mentions.length - 1}` : '';
  const source = `${placeText(first.evidence, page)}${left}`;
  const words = said.replace(/^["“「『]|["”」』]$/gu, '');
  const unanswered = counts ? '' : ' (nobody answers for it; not counted)';
  return [
    ...hanging(
      day ?? 'no day',
      `${who}${where} · ${CLASSES[sourceClass] ?? sourceClass}: ${on}${unanswered}`,
      page,
      12,
    ),
    page.paint.dim(`${' '.repeat(14)}${quoted(words, page.columns - widthOf(source) - 15, page)} ${source}`),
  ];
}
