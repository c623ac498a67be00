import type { Tracking } from '../../../tasks/track.ts';
import { plainSigns, symbolsOf } from '../../terminal/symbols.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { widthOf } from '../../terminal/width.ts';
import { count } from '../count.ts';
import { LINE_WORDS } from '../reading-words.ts';
import type { Names } from './names.ts';
import { type Page, passageText } from './page.ts';
import { headLines, indented, more, quoted } from './sections.ts';

type Commitment = Tracking['commitments'][number];
type Claim = Tracking['claims']['claims'][number];

/** How many commitments are printed in full; the rest stand in the JSON. */
const MOST = 20;

const STATES: Readonly<Record<Commitment['state'], string>> = {
  stated: 'not testable',
  pending: 'no claim yet',
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

/** Commitments one by one: whose, whose words, what was said of it since, and acts that match. */
export function commitmentsText(tracking: Tracking, names: Names, terminal: Page): string {
  const { commitments, claims } = tracking;
  if (commitments.length === 0) return '';
  const states = [...Map.groupBy(commitments, ({ state }) => state)];
  const counts = states.map(([state, list]) => `${list.length} ${STATES[state]}`);
  const overdue = commitments.filter(isPast).length;
  const heads = [
    counts.join(', '),
    ...(overdue > 0 ? [`${overdue} past their day that nobody has assessed`] : []),
    'a state is what somebody claims, until an analyst decides',
  ];
  const byId = new Map(claims.claims.map((claim) => [claim.id, claim]));
  const first = new Set([...commitments].sort(openFirst).slice(0, MOST));
  const shown = commitments.filter((one) => first.has(one));
  const lines = [
    ...headLines('COMMITMENTS', [count(commitments.length, 'commitment'), ...heads], terminal),
    ...shown.flatMap((one) => ['', ...commitmentLines(one, byId, names, terminal)]),
  ];
  if (shown.length < commitments.length)
    lines.push('', ...more(commitments.length - shown.length, 'that are settled or older', terminal));
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
  names: Names,
  terminal: Page,
): readonly string[] {
  const { paint, columns } = terminal;
  const { dot } = symbolsOf(terminal);
  const who = `${one.by.map(names.source).join(' and ')}${one.to === null ? '' : plainSigns(` → ${names.source(one.to)}`, terminal)}`;
  const state = one.assessment === null ? STATES[one.state] : `assessed: ${one.assessment}`;
  const colour = one.state === 'disputed' || one.state === 'claimed_broken' ? paint.yellow : paint.green;
  const head = [one.stated ?? 'no day', who, TYPES[one.type], colour(state), ...dueParts(one)];
  const lines = [
    ...indented(head.join(` ${dot} `), 0, terminal),
    `  ${quoted(one.action, columns - 2, terminal)}`,
  ];
  const facts = [
    sourcesOf(one),
    ...(one.condition === null ? [] : [LINE_WORDS.condition(quoted(one.condition, 60, terminal))]),
  ];
  lines.push(...indented(facts.join(` ${dot} `), 2, terminal));
  for (const id of one.claims) {
    const claim = claims.get(id);
    if (claim !== undefined) lines.push(...claimLines(claim, 2, names, terminal));
  }
  const told = one.criteria.filter(({ criterion }) => criterion !== 'unspecified');
  if (told.length > 0 || one.claims.length > 0)
    lines.push(
      ...indented(
        `measured by: ${one.criteria.map(({ party, criterion }) => `${party} ${CRITERIA[criterion]}`).join(', ')}`,
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

const CRITERIA: Readonly<Record<Commitment['criteria'][number]['criterion'], string>> = {
  text: 'by the text',
  result: 'by the result',
  process: 'by the process',
  other: 'by something else',
  unspecified: 'does not say by what',
};

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

function sourcesOf({ mentions, sources, by }: Commitment): string {
  const voices = new Set(mentions.map(({ voice }) => voice));
  const whose = voices.has('joint')
    ? 'in a joint text'
    : voices.has('own')
      ? `in ${by.length > 1 ? 'the words of one of them' : 'its own words'}`
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
  if (daysWithoutDeed === 0) return `no later text to look for an act in${open}${contrary}`;
  return `no matching act in these texts after ${count(daysWithoutDeed ?? 0, 'day')}${open}${contrary}`;
}

function claimLines(
  { on, claim, claimant, mentions }: Claim,
  indent: number,
  names: Names,
  page: Page,
): readonly string[] {
  const [first] = mentions;
  const who =
    claimant === 'narrator' ? (first?.publisher ?? first?.evidence.text ?? 'a text') : names.source(claimant);
  const lead = `${on ?? 'no day'} ${who} ${CLAIMS[claim]}: `;
  const where = first === undefined ? '' : passageText(first.evidence, page.columns - indent - 4, page);
  const one = `${lead}${where}`;
  return widthOf(one) + indent <= page.columns
    ? [`${' '.repeat(indent)}${one}`]
    : [`${' '.repeat(indent)}${lead.trimEnd()}`, page.paint.dim(`${' '.repeat(indent + 4)}${where}`)];
}

/** Claims that something was kept or broken, each with the replies to it, then those of nothing that can be told. */
export function claimsText({ claims: { claims, pairs } }: Tracking, names: Names, terminal: Page): string {
  if (claims.length === 0) return '';
  const { paint } = terminal;
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const untied = claims.filter(({ commitments }) => commitments.length === 0);
  const answered = [...Map.groupBy(pairs, ({ claim }) => claim)];
  const facts = [
    count(claims.length, 'claim'),
    `${answered.length} with a reply`,
    ...(untied.length > 0 ? [`${untied.length} of no commitment that can be told`] : []),
  ];
  const lines = [...headLines('CLAIMS', facts, terminal)];
  for (const [id, replies] of answered.slice(-MOST)) {
    const claim = byId.get(id);
    if (claim === undefined) continue;
    lines.push('', ...claimLines(claim, 2, names, terminal));
    for (const { reply, days } of replies) {
      const answer = byId.get(reply);
      if (answer === undefined) continue;
      lines.push(...claimLines(answer, 4, names, terminal));
      if (days !== null)
        lines.push(paint.dim(`      ${days === 0 ? 'the same day' : `${count(days, 'day')} later`}`));
    }
  }
  lines.push(...more(answered.length - MOST, 'claims with replies before these', terminal));
  if (untied.length > 0) {
    lines.push('', paint.bold('Of no commitment that can be told'));
    for (const claim of untied.slice(-MOST)) lines.push(...claimLines(claim, 2, names, terminal));
    lines.push(...more(untied.length - MOST, 'before these', terminal));
  }
  return `${lines.join('\n')}\n`;
}

/** What each side promised and did by month, as two counts. */
export function wordsAndDeedsText({ wordsAndDeeds: { months } }: Tracking, terminal: Terminal): string {
  if (months.length === 0) return '';
  const { paint } = terminal;
  const rows = months.map(
    ({ month, party, words, easing, tightening }) =>
      `  ${month}  ${party.padEnd(6)}${String(words.length).padStart(6)}${String(easing.length).padStart(10)}${String(tightening.length).padStart(12)}`,
  );
  return `${[
    ...headLines('WORDS AND DEEDS', ['commitments and acts by month, never added up'], terminal),
    paint.dim(
      `  ${'month'.padEnd(9)}${'by'.padEnd(6)}${'words'.padStart(6)}${'easing'.padStart(10)}${'tightening'.padStart(12)}`,
    ),
    ...rows,
  ].join('\n')}\n`;
}
