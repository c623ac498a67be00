import { z } from 'zod';
import { quote } from '../common.ts';

const figure = {
  value: z.number().nullable().describe('Null where n is below `least`: not measurable.'),
  n: z.int(),
  least: z.int(),
};
const measured = z.strictObject(figure);

/** Who brings up what, who takes up whose issues, how fast, and whose requests stay without an answer. */
export const indicators = z.strictObject({
  parties: z.array(
    z.strictObject({
      party: z.string(),
      raisesInOwn: measured,
      raisesInOthers: measured,
      echoes: measured,
      echoesLast: z.strictObject({ ...figure, exchange: z.string().nullable() }),
      responseLag: measured.describe('Median days.'),
      requests: z.strictObject({ n: z.int(), ignored: z.int(), refused: z.int() }),
    }),
  ),
  raisedFirst: z.array(
    z.strictObject({
      exchange: z.string(),
      issue: z.string(),
      accounts: z.array(
        z.strictObject({
          account: z.string(),
          party: z.string(),
          by: z.array(z.string()).describe('Whose view its first mention gives.'),
          evidence: quote,
        }),
      ),
    }),
  ),
});
