import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { diskProblem } from '../collect/disk-problem.ts';
import { fileProblem } from '../collect/file-problem.ts';
import { type Decision, LOG_VERSION } from '../core/review/decision.ts';
import { decisionLine } from './decision-line.ts';

/** The file of a dossier that holds what people decided. */
export const REVIEWS = 'reviews.jsonl';

/** A line of the log that cannot be read. It stays where it is. */
export interface LogProblem {
  /** Counted from 1. */
  readonly line: number;
  readonly code: 'line-cut' | 'line-unknown';
  readonly message: string;
}

/** Everything that people decided, in order, and the lines that cannot be read. */
export interface ReviewsLog {
  readonly decisions: readonly Decision[];
  readonly problems: readonly LogProblem[];
}

/**
 * Reads a dossier's log of decisions. A line that a crash cut off was never acknowledged: it is passed over and told.
 * @throws InputError where the file is there and cannot be read.
 */
export async function readReviews(dossier: string): Promise<ReviewsLog> {
  const path = join(dossier, REVIEWS);
  let content: string;
  try {
    content = await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { decisions: [], problems: [] };
    throw await fileProblem(path, error);
  }
  const decisions: Decision[] = [];
  const problems: LogProblem[] = [];
  const known = new Set<string>();
  for (const [at, line] of content.split('\n').entries()) {
    if (line.trim() === '') continue;
    const parsed = decisionLine(line);
    if (typeof parsed === 'string') {
      const isJson = parsed !== 'cut';
      problems.push({
        line: at + 1,
        code: isJson ? 'line-unknown' : 'line-cut',
        message: isJson
          ? `${path}:${at + 1}: this line is no decision that Readout knows (${parsed}). It is left as it is; a newer program may know it.`
          : `${path}:${at + 1}: this line is cut off, as by a crash; what it said was never confirmed. Take the line out, or leave it.`,
      });
    } else if (!known.has(parsed.id)) {
      // Merged by git, a line may stand there twice.
      known.add(parsed.id);
      decisions.push(parsed);
    }
  }
  return { decisions, problems };
}

/**
 * Adds decisions to the log: one write, flushed before it is acknowledged. Two writers at once do not mix, because
 * the system appends each write whole; a line that a crash cut off is closed first.
 * @throws InputError `disk-full`, `disk-read-only`, `file-unwritable`: then nothing was acknowledged.
 */
export async function appendReviews(dossier: string, decisions: readonly Decision[]): Promise<void> {
  if (decisions.length === 0) return;
  const path = join(dossier, REVIEWS);
  const lines = decisions.map((decision) => `${JSON.stringify({ v: LOG_VERSION, ...decision })}\n`).join('');
  try {
    const file = await open(path, 'a+');
    try {
      const { size } = await file.stat();
      const last = Buffer.alloc(1);
      const isOpen = size > 0 && (await file.read(last, 0, 1, size - 1)).bytesRead === 1 && last[0] !== 0x0a;
      const bytes = Buffer.from(isOpen ? `\n${lines}` : lines);
      const { bytesWritten } = await file.write(bytes);
      if (bytesWritten < bytes.length) throw Object.assign(new Error('short write'), { code: 'ENOSPC' });
      await file.sync();
    } finally {
      await file.close();
    }
  } catch (error) {
    throw diskProblem(path, error);
  }
}
