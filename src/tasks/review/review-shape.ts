/** The shape of a line of `reviews.jsonl`. */
export { decisionShape } from '../../store/decision-line.ts';
