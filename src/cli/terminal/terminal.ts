import { makePaint, type Paint } from './paint.ts';

/** What the output goes to. */
export interface Terminal {
  /** Width in columns of a half-width character. */
  readonly columns: number;
  readonly paint: Paint;
  /** Whether symbols beyond ASCII may be used. Text of the sources is always printed as it is. */
  readonly symbols: boolean;
}

const NARROWEST = 40;
/** Beyond this a line is tiring to follow, however wide the window is. */
const WIDEST = 160;

/** The terminal behind `stream`, from its size and the environment (https://no-color.org). */
export function terminalOf(stream: NodeJS.WriteStream, wantsColour: boolean): Terminal {
  const dumb = process.env.TERM === 'dumb';
  const forced = Number(process.env.COLUMNS) || 80;
  const columns = Math.min(WIDEST, Math.max(NARROWEST, stream.columns ?? forced));
  const colour = wantsColour && stream.isTTY === true && !dumb && !process.env.NO_COLOR;
  return { columns, paint: makePaint(colour), symbols: !dumb };
}
