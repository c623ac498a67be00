import { Command, Option } from 'commander';
import { SOURCE_KINDS } from '../tasks/source-kinds.ts';
import { programVersion } from '../tasks/version.ts';
import * as help from './help.ts';

/** Told the exit code of a command that ran to its end. */
export type SetExit = (code: number) => void;

/** The command line of Readout. Commands load their code when they run, so that help comes at once. */
export function buildProgram(exit: SetExit): Command {
  const program = new Command('readout')
    .description(help.PROGRAM)
    .version(programVersion(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help; `readout COMMAND --help` for a command')
    .helpCommand(false)
    .option('--no-color', 'no colours (NO_COLOR in the environment does the same)')
    .addHelpText('after', help.PROGRAM_AFTER)
    .exitOverride()
    // Errors are reported in one place, with the codes and wording of the rest.
    .configureOutput({ outputError: () => undefined })
    .configureHelp({ subcommandTerm: (command) => command.name() });

  accounts(command(program, 'compare', 'ACCOUNTS...', help.COMPARE, help.COMPARE_AFTER))
    .option('--brief <file>', 'also write the comparison up, as .html or .md')
    .option('--all', 'show the issues that nobody brings up, too')
    .addOption(language())
    .addOption(json())
    .action(async (args, options) =>
      exit(
        await (await import('./commands/compare.ts')).compareCommand(args, { ...options, ...program.opts() }),
      ),
    );

  command(program, 'new', 'FOLDER', help.NEW, help.NEW_AFTER)
    .requiredOption('--parties <codes>', 'the parties, by code or name, such as CN,US')
    .option('--title <title>', 'a title; the names of the parties if absent')
    .option('--watch <issues>', 'issues to show even where nobody brings them up, such as tariffs,taiwan')
    .action(async (folder, options) =>
      exit(await (await import('./commands/new.ts')).newCommand(folder, options)),
    );

  command(program, 'add', 'DOSSIER DOCUMENTS...', help.ADD, help.ADD_AFTER)
    .addOption(new Option('--kind <kind>', 'what the documents are').choices(SOURCE_KINDS))
    .option('--party <party>', 'whose texts they are')
    .option('--publisher <name>', 'who published them')
    .option('--published <moment>', 'when, as 2030-01-31 or 2030-01-31T20:15:00+08:00')
    .option('--exchange <id>', 'the contact that they are about')
    .option('--title <title>', 'the title, for one document')
    .option('--id <id>', 'the id, for one document')
    .option('--version-of <id>', 'the one document is a new version of this source')
    .option('--most <n>', 'at most so many entries of a feed or a sitemap (default: 50)')
    .option('--allow-private', 'fetch addresses of private networks, too')
    .option('--ignore-robots', 'fetch what robots.txt asks programs to leave alone')
    .addOption(json())
    .action(async (dossier, documents, options) =>
      exit(
        await (await import('./commands/add.ts')).addCommand(dossier, documents, {
          ...options,
          ...program.opts(),
        }),
      ),
    );

  command(program, 'read', 'FILE', help.READ, help.READ_AFTER)
    .option('--party <name>', 'whose text it is, where its header does not say')
    .addOption(
      new Option('--as <kind>', 'what kind of text it is, where its header does not say').choices(
        SOURCE_KINDS,
      ),
    )
    .option('--published <date>', 'the day it was published, for “tomorrow” and “next year”')
    .option('--kind <kinds>', 'only findings of these kinds, such as issue,record')
    .option('--allow-unknown-parties', 'take a party that the lexicon does not know')
    .option('--rebuild', 'of a dossier: throw the index away and read every text anew')
    .addOption(json())
    .action(async (file, options) =>
      exit(await (await import('./commands/read.ts')).readCommand(file, { ...options, ...program.opts() })),
    );

  accounts(command(program, 'brief', 'ACCOUNTS...', help.BRIEF, help.BRIEF_AFTER))
    .option('-o, --out <file>', 'write to this file, as .html or .md; standard output if absent')
    .addOption(
      new Option('--format <format>', 'format, where the file name does not tell').choices([
        'html',
        'markdown',
      ]),
    )
    .addOption(language())
    .addOption(json())
    .action(async (args, options) =>
      exit(await (await import('./commands/brief.ts')).briefCommand(args, { ...options, ...program.opts() })),
    );

  command(program, 'review', 'DOSSIER [TARGETS...]', help.REVIEW, help.REVIEW_AFTER)
    .option('--confirm', 'the findings are right; of a source: its header is')
    .option('--reject', 'the findings are wrong')
    .option('--edit <json>', 'the finding means this; what the JSON leaves out stays')
    .option('--note', 'only a remark, which --why says')
    .option('--add <kind>', 'a finding that readers missed, with --text, --quote and --value')
    .option('--text <id>', 'the text that it stands in; with --next: only findings of this text')
    .option('--quote <words>', 'its words, letter by letter')
    .option('--value <json>', 'its value')
    .option('--undo <decision>', 'take a decision back')
    .option('--assess <verdict>', 'of a commitment: kept, partial, broken or void; needs --why')
    .option('--outcome <what>', 'of a forecast: true, false, void or unresolvable; needs --why')
    .option(
      '--probability <p>',
      'of a forecast: your reading, such as 0.7, 0.55-0.8 or "extended=0.6; lapsed=0.3; lifted=0.1"; needs --why',
    )
    .option('--happened <name>', 'of a forecast with several such: which of them happened; needs --why')
    .option('--criterion <words>', 'of a forecast: how to tell whether it came true')
    .option('--condition <what>', 'of a forecast: its condition was met, or failed; needs --why')
    .option('--set <key=value...>', 'with --confirm of a source: correct keys of its header')
    .option('--by <name>', 'who decides (default: READOUT_BY, else your account)')
    .option('--why <reason>', 'why')
    .option('--next [n]', 'the findings to decide on next')
    .option('--kind <kinds>', 'with --next: only findings of these kinds')
    .option('--log', 'every decision in order')
    .addOption(json())
    .action(async (dossier, targets, options) =>
      exit(
        await (await import('./commands/review.ts')).reviewCommand(dossier, targets, {
          ...options,
          ...program.opts(),
        }),
      ),
    );

  command(program, 'versions', 'DOSSIER [TEXT]', help.VERSIONS, help.VERSIONS_AFTER)
    .addOption(json())
    .action(async (dossier, text, options) =>
      exit(
        await (await import('./commands/versions.ts')).versionsCommand(dossier, text, {
          ...options,
          ...program.opts(),
        }),
      ),
    );

  command(program, 'watch', 'DOSSIER', help.WATCH, help.WATCH_AFTER)
    .option('--once', 'one look, then end')
    .option('--every <minutes>', 'minutes from one look to the next (default: 15)')
    .option('--within <days>', 'tell measures that end within so many days (default: 14)')
    .option('--webhook <address>', 'send each report with news there, as JSON')
    .option('--allow-private', 'fetch addresses of private networks, too')
    .option('--ignore-robots', 'fetch what robots.txt asks programs to leave alone')
    .addOption(json())
    .action(async (dossier, options) =>
      exit(
        await (await import('./commands/watch.ts')).watchCommand(dossier, { ...options, ...program.opts() }),
      ),
    );

  command(program, 'track', 'DOSSIER', help.TRACK, help.TRACK_AFTER)
    .option('--as-of <date>', 'as known on this day (default: that of the newest text)')
    .option('--on <date>', 'tell what was in force on this day (default: the same day)')
    .option('--scale <id>', 'value events by this scale (default: readout)')
    .option('--section <names>', 'print these sections only, such as exchanges,measures')
    .option('--export <file>', 'write a table instead: events.csv, plover.csv, measures.csv or steps.csv')
    .option('--brief <file>', 'write the relationship up as a document, .html or .md')
    .option('--preview <file>', 'write up what is known of the next round, .html or .md')
    .addOption(language())
    .option('--pattern <states>', 'count this series of phases, such as pause,contact,restart,stalemate')
    .option('--compact', 'with --json: each quotation once, in a table; a large dossier needs it')
    .addOption(json())
    .action(async (dossier, options) =>
      exit(
        await (await import('./commands/track.ts')).trackCommand(dossier, { ...options, ...program.opts() }),
      ),
    );

  command(program, 'reanchor', 'DOSSIER [TEXT]', help.REANCHOR, help.REANCHOR_AFTER)
    .option('--accept [score]', 'write the best proposals down, those of this score or more (default: 1)')
    .option('--by <name>', 'who decides (default: READOUT_BY, else your account)')
    .option('--why <reason>', 'why')
    .addOption(json())
    .action(async (dossier, text, options) =>
      exit(
        await (await import('./commands/reanchor.ts')).reanchorCommand(dossier, text, {
          ...options,
          ...program.opts(),
        }),
      ),
    );

  command(program, 'verify', 'RESULT [TEXTS...]', help.VERIFY, help.VERIFY_AFTER)
    .addOption(json())
    .action(async (target, texts, options) =>
      exit(
        await (await import('./commands/verify.ts')).verifyCommand(target, texts, {
          ...options,
          ...program.opts(),
        }),
      ),
    );

  command(program, 'rules', '[ID]', help.RULES, help.RULES_AFTER)
    .option('--kind <kinds>', 'only readers of these kinds of finding')
    .addOption(json())
    .action(async (id, options) =>
      exit(await (await import('./commands/rules.ts')).rulesCommand(id, { ...options, ...program.opts() })),
    );

  accounts(command(program, 'explain', 'ID [ACCOUNTS...]', help.EXPLAIN, help.EXPLAIN_AFTER))
    .addOption(language())
    .addOption(json())
    .action(async (id, args, options) =>
      exit(
        await (await import('./commands/explain.ts')).explainCommand(id, args, {
          ...options,
          ...program.opts(),
        }),
      ),
    );

  command(program, 'search', 'DOSSIER QUERY...', help.SEARCH, help.SEARCH_AFTER)
    .option('-n, --limit <n>', 'how many hits to show', '20')
    .option('--explain', 'say why each hit stands where it does')
    .option('--all-substrings', 'count a word within a longer name of something else, too')
    .addOption(json())
    .action(async (dossier, query, options) =>
      exit(
        await (await import('./commands/search.ts')).searchCommand(dossier, query, {
          ...options,
          ...program.opts(),
        }),
      ),
    );
  return program;
}

function command(program: Command, name: string, usage: string, description: string, after: string): Command {
  const added = program.command(name).description(description).addHelpText('after', after);
  for (const part of usage.split(' ')) {
    added.argument(part.startsWith('[') ? part.toLowerCase() : `<${part.toLowerCase()}>`);
  }
  return added.usage(`${usage} [options]`);
}

/** Options of the commands that take accounts. */
function accounts(added: Command): Command {
  return added
    .option('--date <date>', 'date of the exchange, such as 2030-01-31')
    .option('--exchange <id>', 'which exchange of the dossier (default: the latest with two accounts)')
    .option('--allow-unknown-parties', 'take parties that the lexicon does not know')
    .option('--allow-mismatch', 'compare even if the accounts seem to record different exchanges');
}

function language(): Option {
  return new Option('--language <tag>', 'language of labels')
    .choices(['en', 'zh-Hans', 'zh-Hant'])
    .default('en');
}

function json(): Option {
  return new Option('--json', 'print JSON in the published schema (schema/*.json)');
}
