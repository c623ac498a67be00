import { InputError } from '../collect/input-error.ts';
import { nearest } from '../collect/nearest.ts';
import { EVENT_KINDS } from '../core/lexicon/data/scales/event-kinds.ts';
import type { DataTable } from '../core/track/input/data-table.ts';

const KINDS: readonly string[] = EVENT_KINDS.map(({ id }) => id);

/**
 * Rows of events that nobody could count are a mistake of whoever wrote them, and not to be passed over in silence.
 * @throws InputError `event-row-invalid` with file, line, value and remedy.
 */
export function checkEventRows(tables: readonly DataTable[], parties: readonly string[]): void {
  for (const { holds, rows, text } of tables) {
    if (holds !== 'events') continue;
    for (const { line, cells } of rows) {
      const kind = cells.kind ?? '';
      if (!KINDS.includes(kind)) {
        const [meant] = nearest(kind, KINDS, 1);
        throw invalid(
          text.id,
          line,
          `there is no kind of event “${kind}”. ${meant === undefined ? `Use one of ${KINDS.join(', ')}.` : `Do you mean “${meant}”?`}`,
        );
      }
      const actors = (cells.actors ?? '').split(';').map((one) => one.trim());
      if (!actors.some((one) => parties.includes(one)))
        throw invalid(
          text.id,
          line,
          `“${cells.actors ?? ''}” names no party of the dossier. Put one or more of ${parties.join(', ')} below \`actors\`, parted by “;”.`,
        );
    }
  }
}

function invalid(table: string, line: number, what: string): InputError {
  return new InputError('event-row-invalid', `Table \`${table}\`, line ${line}: ${what}`);
}
