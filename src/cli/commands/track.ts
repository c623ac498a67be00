import { trackDossier } from '../../tasks/track.ts';
import { EXIT } from '../exit-codes.ts';
import { isDate } from '../is-date.ts';
import { printJson } from '../json.ts';
import { trackingText } from '../print/track/tracking.ts';
import { makeProgress } from '../progress.ts';
import { UsageError } from '../report-error.ts';
import { print } from '../stdout.ts';
import { terminalOf } from '../terminal/terminal.ts';
import { tellWarnings } from './compare.ts';

interface TrackCommandOptions {
  readonly asOf?: string;
  readonly on?: string;
  readonly json?: boolean;
  readonly color: boolean;
}

/** `readout track` */
export async function trackCommand(dossier: string, options: TrackCommandOptions): Promise<number> {
  const { asOf, on } = options;
  if (asOf !== undefined && !isDate(asOf))
    throw new UsageError('date-invalid', `--as-of ${asOf}: this is no day. Write 2030-01-31.`);
  if (on !== undefined && !isDate(on))
    throw new UsageError('date-invalid', `--on ${on}: this is no day. Write 2030-01-31.`);
  const progress = makeProgress(process.stderr);
  const asked = { ...(asOf === undefined ? {} : { asOf }), ...(on === undefined ? {} : { on }) };
  const result = await trackDossier(dossier, { ...asked, onStep: progress.onStep }).finally(progress.done);
  tellWarnings(result.warnings, options.color);
  if (options.json) await printJson('track', result.lexiconVersion, result.tracking);
  else await print(trackingText(result, terminalOf(process.stdout, options.color)));
  return EXIT.ok;
}
