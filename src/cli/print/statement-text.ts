import type {
  ClaimValue,
  CommitmentValue,
  ForecastValue,
  FormulationValue,
  IssueValue,
  UtteranceValue,
} from '../../core/read/values.ts';
import { lengthOf, nameOf, parts, words } from './line-parts.ts';
import { CLAIM_WORDS, LINE_WORDS, RESPONSE_WORDS } from './reading-words.ts';

/** Who does what by saying it, on which issues, how it judges, and through whom it reaches the reader. */
export function utteranceText(value: UtteranceValue): string {
  const { speaker, speakerAsWritten, party, negated, act, issues, stance, target } = value;
  const name = words(
    speaker === 'narrator' ? 'the text' : speakerAsWritten || nameOf(speaker),
    party !== null && `(${party})`,
  );
  const judged = target.map((one) => `${LINE_WORDS.towards[one.stance]} ${one.party}`);
  return words(
    `${name}:`,
    parts(
      words(negated && LINE_WORDS.not, act, issues.join(', ')),
      value.response !== null && (RESPONSE_WORDS[value.response] ?? value.response),
      stance,
      ...judged,
      value.outlet !== null && value.outlet !== speaker && LINE_WORDS.via(nameOf(value.outlet)),
      value.weight === 0 && LINE_WORDS.noOwner,
    ),
  );
}

/** An issue, whether it was left out of the talks by the words, and whose view they give. */
export function issueText({ issue, status, holders, occasion }: IssueValue): string {
  return words(
    issue,
    status === 'excluded' && LINE_WORDS.notDiscussed,
    holders.length > 0 && `(${holders.join(', ')})`,
    occasion,
  );
}

/** Who binds whom to what, how firmly, by when and on which condition. */
export function commitmentText(value: CommitmentValue): string {
  const { type, by, to, issues, firmness, deadline, condition } = value;
  const sides = words(by.map(nameOf).join(', '), to !== null && `→ ${to}`);
  return parts(
    words(`${type}`, `${sides}:`, issues.join(', ') || value.action),
    deadline !== null &&
      LINE_WORDS.until(deadline.value === null ? deadline.asWritten : lengthOf(deadline.value)),
    condition !== null && LINE_WORDS.condition(condition),
    LINE_WORDS.firmness(firmness),
  );
}

/** Who says of whom that a commitment was kept or broken. */
export function claimText({ claim, claimant, accused, accusedAsWritten, issues }: ClaimValue): string {
  const whom = accused === null ? (accusedAsWritten ?? LINE_WORDS.unknown) : nameOf(accused);
  const said = CLAIM_WORDS[claim] ?? claim;
  return words(
    claim === 'fulfilled-own' ? `${nameOf(claimant)} ${said}` : `${nameOf(claimant)}: ${said} ${whom}`,
    issues.length > 0 && `(${issues.join(', ')})`,
  );
}

/** Who expects what: the hedge as written, what it depends on, and by when. */
export function forecastText({ by, hedge, condition, horizon, issues }: ForecastValue): string {
  return words(
    `${nameOf(by)}:`,
    parts(
      hedge ?? LINE_WORDS.will,
      horizon,
      condition !== null && LINE_WORDS.condition(condition),
      issues.join(', '),
    ),
  );
}

/** A set phrase, how its wording departs, and its step on a ladder. */
export function formulationText(value: FormulationValue): string {
  const { formulation, match, dropped, added, ladder, holders, contrasts } = value;
  return words(
    parts(
      words(formulation, holders.length > 0 && `(${holders.join(', ')})`),
      match !== 'exact' && match,
      dropped.length > 0 && LINE_WORDS.without(dropped.join(' / ')),
      added.length > 0 && LINE_WORDS.with(added.join(' / ')),
      ladder !== null && LINE_WORDS.step(ladder.id, ladder.rung, ladder.of),
      contrasts.length > 0 && LINE_WORDS.apartFrom(contrasts.join(', ')),
    ),
  );
}
