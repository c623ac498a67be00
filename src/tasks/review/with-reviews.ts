import { applyReviews } from '../../core/review/apply.ts';
import { matchStandings } from '../../core/review/match.ts';
import { standingsOf } from '../../core/review/standing.ts';
import { readReviews } from '../../store/reviews-log.ts';
import type { Warning } from '../check-accounts.ts';
import type { SourceReading } from '../read-source.ts';

/** Readings after people's decisions, and what is to be told about that. */
export interface ReviewedReadings {
  apply<One extends SourceReading>(reading: One): One;
  /** What was changed by those that `apply` was called with. */
  warnings(): readonly Warning[];
}

/** Applies what people decided in a dossier to readings of its texts. */
export async function withReviews(folder: string): Promise<ReviewedReadings> {
  const { decisions, problems } = await readReviews(folder);
  const standings = standingsOf(decisions);
  const sums = { rejected: 0, edited: 0, added: 0, disputed: 0 };
  let waiting = 0;
  return {
    apply(one) {
      const { text } = one.reading.context;
      const own = standings.filter(({ anchor }) => anchor.text === text.id);
      if (own.length === 0) return one;
      const { findings: found } = one.reading;
      const matched = matchStandings(own, new Map([[text.id, { sha256: text.sha256, findings: found }]]));
      waiting += matched.filter(({ fate }) => fate !== 'same').length;
      const { findings, ...counts } = applyReviews(text, found, matched);
      for (const key of ['rejected', 'edited', 'added', 'disputed'] as const) sums[key] += counts[key];
      return { ...one, reading: { ...one.reading, findings } };
    },
    warnings() {
      const told: Warning[] = problems.map(({ code, message }) => ({ code, message }));
      const done = Object.entries(sums).filter(([, number]) => number > 0);
      if (done.length > 0) {
        const counts = done.map(([what, number]) => `${number} ${what}`).join(', ');
        const disputed = sums.disputed > 0 ? ' A disputed finding stays as readers found it.' : '';
        told.push({
          code: 'reviewed',
          message: `People decided on findings of these texts: ${counts}.${disputed} \`readout review\` shows who and why.`,
        });
      }
      if (waiting > 0) {
        told.push({
          code: 'reviews-waiting',
          message: `${waiting} decisions are about findings that are others now; they are not applied. \`readout review\` shows them.`,
        });
      }
      return told;
    },
  };
}
