import { PHASE_STATES, type PhaseState } from '../../core/track/phases/phase-state.ts';
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
  readonly pattern?: string;
  readonly json?: boolean;
  readonly color: boolean;
}

/** `readout track` */
export async function trackCommand(dossier: string, options: TrackCommandOptions): Promise<number> {
  const { asOf, on, pattern } = options;
  if (asOf !== undefined && !isDate(asOf))
    throw new UsageError('date-invalid', `--as-of ${asOf}: this is no day. Write 2030-01-31.`);
  if (on !== undefined && !isDate(on))
    throw new UsageError('date-invalid', `--on ${on}: this is no day. Write 2030-01-31.`);
  const states = pattern === undefined ? undefined : patternStates(pattern);
  const progress = makeProgress(process.stderr);
  const asked = {
    ...(asOf === undefined ? {} : { asOf }),
    ...(on === undefined ? {} : { on }),
    ...(states === undefined ? {} : { pattern: states }),
  };
  const result = await trackDossier(dossier, { ...asked, onStep: progress.onStep }).finally(progress.done);
  tellWarnings(result.warnings, options.color);
  if (options.json) await printJson('track', result.lexiconVersion, result.tracking);
  else await print(trackingText(result, terminalOf(process.stdout, options.color)));
  return EXIT.ok;
}

/** The states of `pause,contact,restart`. */
function patternStates(pattern: string): readonly PhaseState[] {
  const names = pattern.split(',').map((name) => name.trim());
  const states = names.flatMap((name) => PHASE_STATES.find((state) => state === name) ?? []);
  if (states.length < names.length || states.length < 2)
    throw new UsageError(
      'pattern-invalid',
      `--pattern ${pattern}: give two or more states, joined by commas, of ${PHASE_STATES.join(', ')}.`,
    );
  return states;
}
