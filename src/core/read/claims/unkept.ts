import type { ReadingContext } from '../context.ts';
import type { Statement } from '../statements/statement.ts';
import { keptInChinese, unkeptInChinese } from './unkept-chinese.ts';
import { unkeptInEnglish } from './unkept-english.ts';

/** How many clauses behind a promise may tell that it was not kept. */
const REACH = 3;

/** 答应公布的清单一拖再拖: late, in the clause of the promise itself. */
const SLOW =
  /的[^,;。]{1,16}?(?:一拖再拖|拖了又拖|久拖|迟迟|一再(?:推迟|拖延)|仍在拖延|落空|泡汤|石沉大海|没有下文|不了了之)/;

/**
 * Whether a promise is told only to say that it was, or was not, kept: 甲答应…，至今一艘未到. Looks at the clause itself and at the
 * next ones of its sentence.
 * @param at the place of the promise's clause among all clauses of the text.
 */
export function isToldUnkept(context: ReadingContext, statements: readonly Statement[], at: number): boolean {
  const own = statements[at];
  if (own === undefined) return false;
  const unkept = own.frame.language === 'zh' ? unkeptInChinese : unkeptInEnglish;
  for (let next = at; next <= at + REACH; next += 1) {
    const statement = statements[next];
    if (statement === undefined || statement.frame !== own.frame) return false;
    if (unkept(context, statement) !== null) return true;
    if (next === at && own.frame.language === 'zh' && SLOW.test(statement.text)) return true;
    if (next === at && own.frame.language === 'zh' && keptInChinese(context, statement) !== null) return true;
  }
  return false;
}
