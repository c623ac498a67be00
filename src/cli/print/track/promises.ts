import type { Tracking } from '../../../tasks/track.ts';
import { plainSigns, symbolsOf } from '../../terminal/symbols.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { count } from '../count.ts';
import { nameOf } from '../line-parts.ts';
import { indented, quoted } from './sections.ts';

type Commitment = Tracking['commitments'][number];
type Claim = Tracking['claims']['claims'][number];

/** How many commitments are printed in full; the rest stand in the JSON. */
const MOST = 60;

const STATES: Readonly<Record<Commitment['state'], string>> = {
  stated: 'stated',
  pending: 'pending',
  claimed_kept: 'claimed kept',
  claimed_broken: 'claimed broken',
  disputed: 'disputed',
  assessed: 'assessed',
};

const CLAIMS: Readonly<Record<Claim['claim'], string>> = {
  kept: 'says it was kept',
  broken: 'says it was broken',
  delayed: 'says it is delayed',
  denied: 'denies it',
  'fulfilled-own': 'says it kept its word',
};

/** Commitments one by one, then claims with replies, then words and deeds by month. */
export function promisesText(tracking: Tracking, terminal: Terminal): string {
  const parts = [
    commitmentsText(tracking, terminal),
    claimsText(tracking, terminal),
    monthsText(tracking, terminal),
  ];
  return parts.filter((part) => part !== '').join('\n');
}

function commitmentsText(tracking: Tracking, terminal: Terminal): string {
  const { commitments, claims } = tracking;
  const { paint } = terminal;
  const { dot } = symbolsOf(terminal);
  const states = [...Map.groupBy(commitments, ({ state }) => state)];
  const counts = states.map(([state, list]) => `${list.length} ${STATES[state]}`);
  const overdue = commitments.filter(isPast).length;
  const heads = [
    paint.bold('Commitments'),
    commitments.length === 0 ? 'none in these texts' : counts.join(', '),
    ...(overdue > 0 ? [`the day has passed for ${overdue}`] : []),
  ];
  const byId = new Map(claims.claims.map((claim) => [claim.id, claim]));
  const shown = commitments.length <= MOST ? commitments : [...commitments].sort(openFirst).slice(0, MOST);
  const lines = [
    ...indented(heads.join(` ${dot} `), 0, terminal),
    ...shown.flatMap((one) => ['', ...commitmentLines(one, byId, terminal)]),
  ];
  if (shown.length < commitments.length)
    lines.push('', paint.dim(`${commitments.length - shown.length} more: \`--json\` has them all.`));
  return `${lines.join('\n')}\n`;
}

/** Whose day has passed and that nobody has assessed. */
function isPast({ daysToDue, state }: Commitment): boolean {
  return daysToDue !== null && daysToDue < 0 && state !== 'assessed';
}

/** What waits for somebody before what is settled; the newest first. */
function openFirst(a: Commitment, b: Commitment): number {
  const settled = (one: Commitment) => Number(one.state === 'assessed' || !one.testable);
  return settled(a) - settled(b) || ((a.stated ?? '') < (b.stated ?? '') ? 1 : -1);
}

function commitmentLines(
  one: Commitment,
  claims: ReadonlyMap<string, Claim>,
  terminal: Terminal,
): readonly string[] {
  const { paint, columns } = terminal;
  const { dot } = symbolsOf(terminal);
  const who = `${one.by.map(nameOf).join(' and ')}${one.to === null ? '' : plainSigns(` → ${nameOf(one.to)}`, terminal)}`;
  const state = one.assessment === null ? STATES[one.state] : `assessed: ${one.assessment}`;
  const colour = one.state === 'disputed' || one.state === 'claimed_broken' ? paint.yellow : paint.green;
  const head = [one.stated ?? 'no day', who, TYPES[one.type], colour(state), ...dueParts(one)];
  const lines = [head.join(` ${dot} `), `  ${quoted(one.action, columns - 2, terminal)}`];
  const facts = [
    sourcesOf(one),
    ...(one.condition === null ? [] : [`if ${quoted(one.condition, 60, terminal)}`]),
    ...(one.testable ? [] : ['nothing in it can be tested']),
  ];
  lines.push(...indented(facts.join(` ${dot} `), 2, terminal));
  for (const id of one.claims) {
    const claim = claims.get(id);
    if (claim !== undefined) lines.push(claimLine(claim, 2, terminal));
  }
  const told = one.criteria.filter(({ criterion }) => criterion !== 'unspecified');
  if (told.length > 0 || one.claims.length > 0)
    lines.push(
      ...indented(
        `judged by: ${one.criteria.map(({ party, criterion }) => `${party} ${criterion}`).join(', ')}`,
        2,
        terminal,
      ),
    );
  lines.push(...indented(deedsLine(one), 2, terminal));
  for (const { by, at, assessment, why } of one.assessments)
    lines.push(...indented(`${by}, ${at.slice(0, 10)}: ${assessment}: ${why}`, 2, terminal));
  if (one.assessments.length > 0 && one.assessment === null)
    lines.push(`  ${paint.yellow('analysts differ: the state is not moved')}`);
  lines.push(paint.dim(`  ${one.id}`));
  return lines;
}

const TYPES: Readonly<Record<Commitment['type'], string>> = {
  explicit: 'undertakes',
  soft: 'offers',
  joint: 'agree',
  reaffirmation: 'reaffirms',
};

/** The day it is due, each version where texts set different ones, and how far off it is. */
function dueParts({ due, daysToDue, mentions }: Commitment): readonly string[] {
  if (due === null) return [];
  const days = [...new Set(mentions.flatMap((one) => one.due?.day ?? []))].filter((day) => day !== due.day);
  const other = days.length > 0 ? ` (also told: ${days.join(', ')})` : '';
  const off =
    daysToDue === null
      ? ''
      : daysToDue < 0
        ? `, ${count(-daysToDue, 'day')} ago`
        : daysToDue === 0
          ? ', today'
          : `, in ${count(daysToDue, 'day')}`;
  return [`${due.anchor === 'words' ? 'for' : 'due'} ${due.day}${off}${other}`];
}

function sourcesOf({ mentions, sources }: Commitment): string {
  const voices = new Set(mentions.map(({ voice }) => voice));
  const whose = voices.has('joint')
    ? 'in a joint text'
    : voices.has('own')
      ? 'in its own words'
      : voices.has('other')
        ? 'only in the other side’s words'
        : 'only in reports';
  const later = mentions.filter(({ role }) => role === 'later').length;
  return `${count(mentions.length, 'mention')}, ${count(sources, 'source')}, ${whose}${later > 0 ? `, said again ${count(later, 'time')}` : ''}`;
}

function deedsLine({ deeds, linked, daysWithoutDeed, daysToDue }: Commitment): string {
  const first = deeds.find(({ relation }) => relation === 'matched');
  const against = deeds.filter(({ relation }) => relation === 'contrary');
  const contrary = against.length > 0 ? `; ${count(against.length, 'act')} the other way` : '';
  if (first !== undefined)
    return `a matching act on ${first.on ?? 'an unknown day'}, ${count(daysWithoutDeed ?? 0, 'day')} later${contrary}`;
  const open = linked === 'unmatched' && (daysToDue ?? -1) >= 0 ? ', and it is not due yet' : '';
  return `no matching act in these texts after ${count(daysWithoutDeed ?? 0, 'day')}${open}${contrary}`;
}

function claimLine({ on, claim, claimant, mentions }: Claim, indent: number, terminal: Terminal): string {
  const lead = `${on ?? 'no day'} ${nameOf(claimant)} ${CLAIMS[claim]}: `;
  const room = terminal.columns - indent - lead.length;
  return `${' '.repeat(indent)}${lead}${quoted(mentions[0]?.evidence.exact ?? '', room, terminal)}`;
}

function claimsText({ claims: { claims, pairs } }: Tracking, terminal: Terminal): string {
  if (claims.length === 0) return '';
  const { paint } = terminal;
  const { dot } = symbolsOf(terminal);
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const untied = claims.filter(({ commitments }) => commitments.length === 0);
  const heads = [
    paint.bold('Claims'),
    count(claims.length, 'claim'),
    `${pairs.length} with a reply`,
    ...(untied.length > 0 ? [`${untied.length} of no commitment that can be told`] : []),
  ];
  const lines = indented(heads.join(` ${dot} `), 0, terminal).slice();
  for (const { claim, reply, days } of pairs) {
    const [a, b] = [byId.get(claim), byId.get(reply)];
    if (a === undefined || b === undefined) continue;
    lines.push('', claimLine(a, 2, terminal), claimLine(b, 4, terminal));
    if (days !== null)
      lines.push(paint.dim(`    ${days === 0 ? 'the same day' : `${count(days, 'day')} later`}`));
  }
  if (untied.length > 0) {
    lines.push('', paint.dim('  Of no commitment that can be told:'));
    for (const claim of untied) lines.push(claimLine(claim, 2, terminal));
  }
  return `${lines.join('\n')}\n`;
}

function monthsText({ wordsAndDeeds: { months } }: Tracking, terminal: Terminal): string {
  if (months.length === 0) return '';
  const { paint } = terminal;
  const { dot } = symbolsOf(terminal);
  const rows = months.map(
    ({ month, party, words, easing, tightening }) =>
      `  ${month}  ${party.padEnd(6)}${String(words.length).padStart(6)}${String(easing.length).padStart(10)}${String(tightening.length).padStart(12)}`,
  );
  return `${[
    `${paint.bold('Words and deeds')} ${dot} two counts that are never added up`,
    paint.dim(
      `  ${'month'.padEnd(9)}${'by'.padEnd(6)}${'words'.padStart(6)}${'easing'.padStart(10)}${'tightening'.padStart(12)}`,
    ),
    ...rows,
  ].join('\n')}\n`;
}
