import type {
  ActionReaction,
  ContactRequest,
  Reversal,
  Sequence,
  Surroundings,
} from '../../../core/track/sequence/sequence.ts';
import { readingOf } from '../../../core/track/sequence/tendencies.ts';
import type { TrackResult } from '../../../tasks/track.ts';
import { padTo } from '../../terminal/width.ts';
import { count } from '../count.ts';
import { eventText, type IssueNames, issueNames, kindText, lagText, passageLine } from './event-text.ts';
import type { Page } from './page.ts';
import { reciprocityLines } from './reciprocity.ts';
import { headLines, hung, more } from './sections.ts';

/** The most that a list shows; the rest stands in the JSON. */
const SHOWN = 10;
/** The most neighbours shown of one exchange. */
const NEAREST = 6;

const TOLD: Readonly<Record<ActionReaction['told'], string>> = {
  reply: 'a text says that it answers',
  named: 'the answering text names it',
  order: 'came after',
};

/** What came after what. Empty where there is nothing to tell. */
export function sequenceText({ tracking, lexicon }: TrackResult, terminal: Page): string {
  const { sequence, asOf } = tracking;
  const names = issueNames(lexicon);
  const parts = [
    answerLines(sequence, names, terminal),
    reciprocityLines(sequence, terminal),
    aroundLines(
      sequence.around.filter(({ day }) => day <= asOf),
      sequence.windows.around,
      terminal,
    ),
    requestLines(sequence.requests, terminal),
    reversalLines(sequence.reversals, names, terminal),
  ].filter((lines) => lines.length > 0);
  if (parts.length === 0) return '';
  const facts = [
    `${count(sequence.pairs.length, 'answer')}, ${count(sequence.requests.length, 'request')}, ${count(sequence.reversals.length, 'turn')}`,
    'an order in time, no cause',
  ];
  return `${[headLines('SEQUENCE', facts, terminal), ...parts].map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function answerLines({ pairs, windows }: Sequence, names: IssueNames, terminal: Page): readonly string[] {
  if (pairs.length === 0) return [];
  const told = pairs.filter((pair) => pair.told !== 'order').length;
  const shown = pairs.slice(-SHOWN);
  return [
    terminal.paint.bold(
      `Acts and answers within ${windows.answer} days: ${pairs.length}, ${told} of them told by a text`,
    ),
    ...shown.flatMap(({ action, reaction, lag, told: how, issues, telling }) => [
      `  ${eventText(action)} ${terminal.symbols ? '→' : '->'} ${eventText(reaction)}`,
      ...hung(
        '    ',
        [`${lagText(lag)} later`, names(issues), TOLD[how]].filter(Boolean).join(' · '),
        terminal,
      ),
      passageLine(telling[0] ?? action.evidence, 4, terminal),
      passageLine(reaction.evidence, 4, terminal),
    ]),
    ...more(pairs.length - shown.length, 'before these', terminal),
  ];
}

function aroundLines(around: readonly Surroundings[], window: number, terminal: Page): readonly string[] {
  if (around.length === 0) return [];
  const shown = around.slice(-SHOWN);
  return [
    terminal.paint.bold(`Around each exchange: deeds, contacts and charges within ${window} days`),
    ...shown.flatMap((one) => {
      const { exchange, previous, next, neighbours } = one;
      const weighty = neighbours.filter(({ event }) => isWeighty(event.kind));
      const nearest = [...weighty].sort((a, b) => a.distance.least - b.distance.least).slice(0, NEAREST);
      const listed = weighty.filter((neighbour) => nearest.includes(neighbour));
      const beside = [
        previous === null ? '' : `${count(previous.days, 'day')} after ${previous.exchange}`,
        next === null ? '' : `${count(next.days, 'day')} before ${next.exchange}`,
      ].filter(Boolean);
      const left = [
        weighty.length > listed.length ? `${count(weighty.length - listed.length, 'event')} farther off` : '',
        neighbours.length > weighty.length ? `${neighbours.length - weighty.length} of words only` : '',
      ].filter(Boolean);
      return [
        `  ${exchange}`,
        ...(beside.length > 0 ? hung('    ', beside.join(', '), terminal).map(terminal.paint.dim) : []),
        ...counted(
          listed.map(({ side, distance, event }) => {
            const where = side === 'during' ? 'during' : side === 'overlapping' ? 'about then' : '';
            const days =
              distance.least === distance.most
                ? String(distance.least)
                : `${distance.least} to ${distance.most}`;
            const offset = where || `${side === 'after' ? '+' : terminal.symbols ? '−' : '-'}${days} d`;
            return `    ${padTo(offset, 10)} ${eventText(event)}`;
          }),
        ),
        ...(listed.length === 0 ? [terminal.paint.dim('    nothing in the dossier')] : []),
        ...(left.length > 0 ? [terminal.paint.dim(`    and ${left.join(', ')}`)] : []),
      ];
    }),
    ...more(around.length - shown.length, 'before these', terminal),
  ];
}

/** Like lines stand once, with how many they are. */
function counted(lines: readonly string[]): readonly string[] {
  const times = new Map<string, number>();
  for (const line of lines) times.set(line, (times.get(line) ?? 0) + 1);
  return [...times].map(([line, n]) => (n > 1 ? `${line} (${n})` : line));
}

function isWeighty(kind: string): boolean {
  const { isDeed, asksAnswer, tendency } = readingOf(kind);
  return isDeed || asksAnswer || (tendency === null && /visit|call|meeting|talks|letter|deal/.test(kind));
}

const OUTCOMES: Readonly<Record<ContactRequest['outcome'], string>> = {
  answered: 'answered',
  ignored: 'left without an answer',
  refused: 'turned down',
  'no-answer-told': 'no text tells an answer',
};

function requestLines(requests: readonly ContactRequest[], terminal: Page): readonly string[] {
  if (requests.length === 0) return [];
  return [
    terminal.paint.bold('Requests for contact and invitations'),
    ...requests.flatMap(({ by, to, object, times, outcome, exchange, evidence, independent }) => {
      const asked = by === null ? 'nobody is named as asking' : by;
      const how = times === null ? '' : `${times} times, `;
      const what = object === 'visit' ? 'invites to a visit' : 'asks for a contact';
      const who = by === null ? asked : `${asked}${to === null ? '' : ` to ${to}`} ${what}`;
      const ended = [OUTCOMES[outcome], exchange].filter(Boolean).join(' by ');
      return [
        ...hung('  ', `${who}: ${how}${ended} · ${count(independent, 'source')}`, terminal),
        passageLine(evidence[0], 4, terminal),
      ];
    }),
  ];
}

/** Reversals of one side from one day to another stand together, as a list is not turned name by name. */
function reversalLines(reversals: readonly Reversal[], names: IssueNames, terminal: Page): readonly string[] {
  if (reversals.length === 0) return [];
  const groups = new Map<string, Reversal[]>();
  for (const one of reversals) {
    const key = [one.actor, one.type, one.direction, one.earlier.day, one.later.day].join(' ');
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const shown = [...groups.values()].slice(-SHOWN);
  return [
    terminal.paint.bold(`Turns of one side on one thing: ${reversals.length}`),
    ...shown.flatMap((group) => {
      const [first] = group as [Reversal, ...Reversal[]];
      const { actor, type, direction, earlier, later, days, between } = first;
      const issues = [...new Set(group.flatMap((one) => one.issues))];
      const times = group.length > 1 ? ` · ${group.length} measures` : '';
      const meaning = type === 'words' ? 'said only, the act stands' : direction;
      const also = between.length > 0 ? `, after ${count(between.length, 'further step')} the same way` : '';
      return [
        ...hung(
          '  ',
          `${actor} ${earlier.day} ${kindText(earlier.kind)} → ${later.day} ${kindText(later.kind)}: ${meaning} · ${count(days, 'day')}${also} · ${names(issues)}${times}`,
          terminal,
        ),
        passageLine(earlier.evidence, 4, terminal),
        passageLine(later.evidence, 4, terminal),
      ];
    }),
    ...more(groups.size - shown.length, 'before these', terminal),
  ];
}
