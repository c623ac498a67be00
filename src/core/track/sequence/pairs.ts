import type { DirectedEvent } from './directed.ts';
import { refTo } from './event-ref.ts';
import type { IssueLinks } from './issue-links.ts';
import { lagBetween } from './lag.ts';
import type { OrderedAnswers } from './ordered-answers.ts';
import { type ActionReaction, ANSWER_TELLINGS } from './sequence.ts';
import type { ToldAnswer } from './told-answers.ts';

/**
 * For each act of one side the nearest answer of the other within `within` days: one that a text tells before one that
 * only came after. In order of the acts.
 */
export function actionReactions(
  events: readonly DirectedEvent[],
  told: readonly ToldAnswer[],
  ordered: OrderedAnswers,
  links: IssueLinks,
  within: number,
): readonly ActionReaction[] {
  const toldOf = new Map<DirectedEvent, ToldAnswer>();
  for (const answer of told) {
    const known = toldOf.get(answer.action);
    if (isWithin(answer, within) && (known === undefined || isBetter(answer, known)))
      toldOf.set(answer.action, answer);
  }
  return events.flatMap((action): readonly ActionReaction[] => {
    const answer = toldOf.get(action) ?? ordered.answerTo(action);
    return answer === null ? [] : [pairOf(answer, links)];
  });
}

function isWithin({ action, reaction }: ToldAnswer, within: number): boolean {
  const { least } = lagBetween(action.days, reaction.days);
  return least <= within;
}

function isBetter(a: ToldAnswer, b: ToldAnswer): boolean {
  return (
    (ANSWER_TELLINGS.indexOf(a.told) - ANSWER_TELLINGS.indexOf(b.told) ||
      lagBetween(a.action.days, a.reaction.days).least - lagBetween(b.action.days, b.reaction.days).least ||
      Number(b.reaction.reading.isDeed) - Number(a.reaction.reading.isDeed) ||
      (a.reaction.event.id < b.reaction.event.id ? -1 : 1)) < 0
  );
}

function pairOf(
  { action, reaction, told, telling }: Omit<ToldAnswer, 'told'> & Pick<ActionReaction, 'told'>,
  links: IssueLinks,
): ActionReaction {
  return {
    from: action.by,
    to: reaction.by,
    action: refTo(action.event),
    reaction: refTo(reaction.event),
    ...links.between(action.event.issues, reaction.event.issues),
    lag: lagBetween(action.days, reaction.days),
    told,
    telling,
    inKind: action.tendency === reaction.tendency,
  };
}
