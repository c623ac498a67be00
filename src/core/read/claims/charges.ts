import type { Span } from '../../text/span.ts';
import type { Frame } from '../actors/frame.ts';
import { sought, testWithin } from '../sought/may-stand.ts';
import { isQuestion, type Statement } from '../statements/statement.ts';
import type { Claimed } from './claim.ts';

/** What has been charged so far in a text, and whom a denial answers. */
export interface ChargesHeard {
  enter(statement: Statement): void;
  leave(statement: Statement): void;
  /** A claim against somebody, which that one may answer. */
  put(found: Claimed, span: Span): void;
  /** The last charge against somebody, where it stands in this paragraph or the one before, and near. */
  near(accused: string): Span | null;
  /** Whether a reporter has just asked about what others say. */
  wasAsked(): boolean;
  /** Whether what was asked last, and not long ago, is blame that names nothing that binds. */
  wasAskedOfConduct(): boolean;
  /** Whether a claim answers something: a charge anywhere before, a question, or what its own sentence tells. */
  answers(found: Claimed, claimant: string): boolean;
}

/** How many sentences may lie between a charge and the answer that rests on it. */
const REACH = 4;
/** How many sentences behind a question its answer goes on. */
const ANSWER = 3;

/** Words that tell of a charge, so that what denies it answers one. */
const CHARGE =
  /指责|指控|指摘|所谓|说法|言论|否认|反驳|驳斥|驳回|回应|回击|回怼|反击|抱怨|批评|论调|质疑|accus|alleg|(?<![a-z])charg(?:e|es|ed)(?![a-z])|(?<![a-z])claim|criticis|criticiz|complain|assert|insinuat|suggest|reject|den(?:y|ies|ied)|dismiss|retort|repl(?:y|ied)|respon|answer|counter|rebut|refut|(?<![a-z])(?:that|this|it) (?:is|was) (?:not|un|false|wrong|nonsense)/;

/** A question that tells what others say of the one who answers. */
const TELLS = sought(
  /指责|指控|批评|称|说|抱怨|质疑|accus|alleg|charg(?:e|es|ed)(?![a-z])|claim|complain|blam|critici|(?<![a-z])sa(?:y|ys|id|ying)(?![a-z])|report/,
);
/** What binds, or is due: blame without any of it is of conduct. */
const DUE = sought(
  /承诺|诺言|协议|协定|条约|共识|约定|安排|谅解|停战|休战|停火|违[反背约规]|毁约|食言|失信|守[信约]|兑现|履行|履约|落实|遵守|拖延|拖欠|搁置|按[期时]|许可|审批|迟|义务|条款|规定|允诺|答应|保证|配额|采购|协商一致|备忘录|合同|规则|交付|密约/,
);
/** Somebody accuses, whatever of. */
const ACCUSES = sought(
  /指责|指控|指摘|控诉|抱怨|抨击|谴责|accus(?:e|es|ed|ing)(?![a-z])|blam(?:e|es|ed|ing)(?![a-z])|criticis|criticiz|complain|denounc|alleg/,
);

/** A charge that the sentence itself takes up. */
const ANSWERED = sought(
  /(?:至于|针对|对于|关于|就)[^,;。]{0,14}(?:所称|所谓|指责|指控|批评|抱怨|质疑)|反驳|驳斥|回击|反击|回怼/,
);

function tells(frame: Frame): boolean {
  return testWithin(frame, frame.text, TELLS);
}

/** Keeps what is charged while a text is read from its first clause to its last. */
export function chargesHeard(): ChargesHeard {
  const charges = new Map<
    string,
    { readonly block: number; readonly sentence: number; readonly span: Span }
  >();
  let frame: Frame | null = null;
  let sentence = 0;
  let block = 0;
  let asked = Number.NEGATIVE_INFINITY;
  let question: Statement | null = null;
  let accused = Number.NEGATIVE_INFINITY;
  return {
    enter(statement) {
      if (statement.frame !== frame) {
        frame = statement.frame;
        sentence += 1;
        block = frame.sentence.block;
      }
      const told = tells(statement.frame) || (statement.before !== null && tells(statement.before.frame));
      if (isQuestion(statement) && told) {
        asked = sentence;
        question = statement;
      }
    },
    leave(statement) {
      if (testWithin(statement.frame, statement.text, ACCUSES)) accused = sentence;
    },
    put(found, span) {
      if ((found.claim === 'broken' || found.claim === 'delayed') && found.accused.id !== null)
        charges.set(found.accused.id, { block, sentence, span });
    },
    near(id) {
      const charge = charges.get(id);
      const isNear = charge !== undefined && block - charge.block <= 1 && sentence - charge.sentence <= REACH;
      return isNear ? charge.span : null;
    },
    wasAsked: () => sentence - asked <= ANSWER,
    wasAskedOfConduct() {
      if (question === null || question.frame.language !== 'zh' || sentence - asked > ANSWER) return false;
      const { frame: one, before } = question;
      return (
        !testWithin(one, one.text, DUE) &&
        (before === null || !testWithin(before.frame, before.frame.text, DUE))
      );
    },
    answers(found, claimant) {
      // Praise of oneself answers only a charge that stands near.
      if (found.claim !== 'denied')
        return (
          this.near(claimant) !== null ||
          (found.claim === 'fulfilled-own' &&
            testWithin(found.statement.frame, found.statement.frame.text, ANSWERED))
        );
      return (
        charges.has(claimant) ||
        sentence - asked <= ANSWER ||
        sentence - accused <= REACH ||
        CHARGE.test(found.statement.frame.text)
      );
    },
  };
}
