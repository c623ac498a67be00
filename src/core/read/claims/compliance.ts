import type { Draft, Reader } from '../reader.ts';
import { isQuestion, type Statement, statementsOf } from '../statements/statement.ts';
import type { ClaimValue } from '../values.ts';
import { asDenied } from './as-denied.ts';
import { borneOut, type Verdict } from './borne-out-english.ts';
import { chargesHeard } from './charges.ts';
import { chineseClaims } from './chinese-claims.ts';
import { type Claimed, claimantOf, claimOf } from './claim.ts';
import { COMPLIANCE_EXAMPLES } from './compliance-examples.ts';
import { englishClaims } from './english-claims.ts';

/** What somebody says about whether a commitment was kept, with the answers to it. Never a status. */
export const compliance: Reader<'claim'> = {
  id: 'claim/compliance',
  version: '0.1.0',
  kind: 'claim',
  summary:
    'A claim that an agreement or promise was kept, broken, delayed, or that there is no such obligation, with who claims it of whom. What is supposed, feared or demanded is no claim.',
  *read(context): Iterable<Draft<ClaimValue>> {
    const heard = chargesHeard();
    let last: Verdict | null = null;
    let sentence = 0;
    for (const statement of statementsOf(context)) {
      heard.enter(statement);
      if (statement.previous === null) sentence += 1;
      if (isQuestion(statement) && !RHETORICAL.test(statement.text)) continue;
      const read = statement.frame.language === 'zh' ? chineseClaims : englishClaims;
      const told = [...read(context, statement)];
      if (
        told.length === 0 &&
        last !== null &&
        sentence - last.sentence <= 1 &&
        statement.frame.language === 'en'
      ) {
        const borne = borneOut(context, statement, last);
        if (borne !== null) told.push(borne);
      }
      for (const claimed of told) {
        if (claimed.claim === 'broken' && READ_DIFFERENTLY.test(statement.text)) continue;
        const found = asDenied(context, claimed);
        const { ids, parties } = found.claimant ?? claimantOf(context, statement);
        const claimant = (ids.length === 1 ? parties[0] : undefined) ?? ids[0] ?? '';
        const charge = heard.near(claimant);
        // Nobody but a side denies: what the voice of a report finds in a text is no answer.
        if (found.claim === 'denied' && claimant === 'narrator' && found.accused.id === null) continue;
        const isAnswer =
          charge !== null ||
          (heard.wasAsked() && isAnswerer(found, statement)) ||
          (found.inAnswer === true && ANSWERS.test(statement.frame.text));
        if (found.needsCharge && !isAnswer) continue;
        // 有关说法与事实不符 in answer to blame that names nothing due says nothing of any promise.
        if (found.pointsBack && found.claim === 'denied' && heard.wasAskedOfConduct()) continue;
        const reply = found.reply || found.claim === 'fulfilled-own' ? heard.answers(found, claimant) : false;
        const draft = claimOf(context, { ...found, reply });
        // A reply rests on the claim that it answers, where that stands near enough to be the one.
        yield draft.value.reply && charge !== null ? { ...draft, also: [charge] } : draft;
        heard.put(found, draft.span);
        last = { found, claimant, sentence };
      }
      heard.leave(statement);
    }
  },
  examples: COMPLIANCE_EXAMPLES,
};

/** Whether whoever answers is a side: what a reporter finds untrue denies nothing. */
function isAnswerer({ accused }: Claimed, { voice }: Statement): boolean {
  return accused.id !== null && voice !== null && voice.holders.length === 1;
}

/** A sentence that tells of an answer to a charge. */
const ANSWERS = /否认|反驳|驳斥|驳回|辩称|辩解|回击|反击|回怼/;

/** Two readings of one text break nothing. */
const READ_DIFFERENTLY = /(?:理解|看法|解读|认识|口径|意见)[^,;。]{0,3}(?:不一致|不同|有别|相左)/;

/** A question that asks nothing: 谈何违约？ */
const RHETORICAL = /谈何|何谈|何来(?!自)|从何谈起|哪来的?(?:违|毁|食)/;
