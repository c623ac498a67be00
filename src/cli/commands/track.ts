import { basename } from 'node:path';
import { compactTracking } from '../../core/track/export/compact.ts';
import { eventsCsv } from '../../core/track/export/events-csv.ts';
import { measuresCsv } from '../../core/track/export/measures-csv.ts';
import { ploverCsv } from '../../core/track/export/plover-csv.ts';
import { stepsCsv } from '../../core/track/export/steps-csv.ts';
import { PHASE_STATES, type PhaseState } from '../../core/track/phases/phase-state.ts';
import { type BriefFormat, formatOfPath } from '../../tasks/brief.ts';
import { type TrackResult, trackDossier } from '../../tasks/track.ts';
import { type TrackBrief, writeTrackBrief } from '../../tasks/track-brief.ts';
import { EXIT } from '../exit-codes.ts';
import { isDate } from '../is-date.ts';
import { printJson } from '../json.ts';
import { SECTION_NAMES, type SectionName, trackingText } from '../print/track/tracking.ts';
import type { OutputLanguage } from '../print/words.ts';
import { makeProgress } from '../progress.ts';
import { UsageError } from '../report-error.ts';
import { print } from '../stdout.ts';
import { terminalOf } from '../terminal/terminal.ts';
import { writeOutput } from '../write-output.ts';
import { tellWarnings } from './compare.ts';

interface TrackCommandOptions {
  readonly asOf?: string;
  readonly on?: string;
  readonly scale?: string;
  readonly export?: string;
  readonly pattern?: string;
  readonly section?: string;
  readonly brief?: string;
  readonly preview?: string;
  readonly language: OutputLanguage;
  readonly json?: boolean;
  readonly compact?: boolean;
  readonly color: boolean;
}

/** `readout track` */
export async function trackCommand(dossier: string, options: TrackCommandOptions): Promise<number> {
  const { asOf, on, pattern, scale, section } = options;
  if (options.compact && !options.json)
    throw new UsageError('option-missing', '--compact is about JSON. Give --json as well.');
  const table = options.export === undefined ? null : exportOf(options.export);
  if (asOf !== undefined && !isDate(asOf))
    throw new UsageError('date-invalid', `--as-of ${asOf}: this is no day. Write 2030-01-31.`);
  if (on !== undefined && !isDate(on))
    throw new UsageError('date-invalid', `--on ${on}: this is no day. Write 2030-01-31.`);
  const documents = [
    ...documentOf(options.brief, 'relationship'),
    ...documentOf(options.preview, 'next-round'),
  ];
  const states = pattern === undefined ? undefined : patternStates(pattern);
  const sections = section === undefined ? undefined : sectionNames(section);
  const progress = makeProgress(process.stderr);
  const asked = {
    ...(asOf === undefined ? {} : { asOf }),
    ...(on === undefined ? {} : { on }),
    ...(scale === undefined ? {} : { scale }),
    ...(states === undefined ? {} : { pattern: states }),
  };
  const result = await trackDossier(dossier, { ...asked, onStep: progress.onStep }).finally(progress.done);
  tellWarnings(result.warnings, options.color);
  for (const { file, format, about } of documents) {
    await writeOutput(file, await writeTrackBrief(dossier, result, options.language, format, about));
    process.stderr.write(`Wrote ${file}\n`);
  }
  if (documents.length > 0 && options.export === undefined && !options.json) return EXIT.ok;
  if (table !== null && options.export !== undefined) {
    await writeOutput(options.export, table(result));
    await print(`Wrote ${options.export}\n`);
  } else if (options.json && options.compact) {
    const { sections, tables } = compactTracking(result.tracking);
    await printJson('track-compact', result.lexiconVersion, { ...sections, ...tables }, { indent: false });
  } else if (options.json) await printJson('track', result.lexiconVersion, result.tracking);
  else await print(trackingText(result, terminalOf(process.stdout, options.color), sections));
  return EXIT.ok;
}

/** A document that is to be written; none without a file. */
function documentOf(
  file: string | undefined,
  about: TrackBrief,
): readonly { readonly file: string; readonly format: BriefFormat; readonly about: TrackBrief }[] {
  if (file === undefined) return [];
  const format = formatOfPath(file);
  if (format !== null) return [{ file, format, about }];
  throw new UsageError(
    'format-untold',
    `\`${file}\` does not tell the format. End its name in .html or .md.`,
  );
}

/** The tables that can be written, by the name of their file. */
const EXPORTS: Readonly<Record<string, (result: TrackResult) => string>> = {
  'events.csv': ({ tracking }) => eventsCsv(tracking.timeline, tracking.scores.scale.id),
  'plover.csv': ({ tracking, lexicon }) => ploverCsv(tracking.timeline, lexicon),
  'measures.csv': ({ tracking }) => measuresCsv(tracking.measures),
  'steps.csv': ({ tracking }) => stepsCsv(tracking.measures),
};

/** The table that a file's name asks for. */
function exportOf(file: string): (result: TrackResult) => string {
  const table = EXPORTS[basename(file)];
  if (table !== undefined) return table;
  throw new UsageError(
    'export-unknown',
    `--export ${file}: the name of the file says what it holds. Write ${Object.keys(EXPORTS).join(', ')}, with any folder before it.`,
  );
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

/** The sections of `exchanges,measures`. */
function sectionNames(section: string): readonly SectionName[] {
  const names = section.split(',').map((name) => name.trim().toLowerCase());
  return names.map((name) => {
    const known = SECTION_NAMES.find((one) => one === name);
    if (known !== undefined) return known;
    throw new UsageError(
      'section-unknown',
      `--section ${section}: there is no section \`${name}\`. Name one or more, joined by commas, of ${SECTION_NAMES.join(', ')}.`,
    );
  });
}
