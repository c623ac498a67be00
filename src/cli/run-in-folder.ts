import { execFile } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The program as it is run in development. */
export const MAIN = fileURLToPath(new URL('./main.ts', import.meta.url));

/** Two invented accounts of one invented call. */
export const NV_ACCOUNT = `President Marsh of Nordavia spoke by telephone with President Lin An of Tessaly on June 5, 2030. The call lasted about one and a half hours.

President Marsh stressed that exports of rare earths must resume without delay. The leaders agreed that their teams would continue talks on tariffs.

Nothing was discussed concerning cybersecurity.
`;

export const TS_ACCOUNT = `2030年6月5日晚，泰萨利总统林岸应约同诺达维亚总统马什通电话。

林岸指出，双方应就关税问题保持沟通。林岸强调，留学生是两国友好的桥梁。

马什表示，欢迎泰萨利留学生来诺达维亚学习。
`;

/** What a run of the program left behind. */
export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The arguments that compare the two accounts. Their parties are in no lexicon. */
export const PAIR = ['NV=aa.txt', 'TS=bb.txt', '--allow-unknown-parties'] as const;

/** A new folder with the two accounts in it, for the tests of one file. */
export function folderWithAccounts(): string {
  const folder = mkdtempSync(join(tmpdir(), 'readout-cli-'));
  writeFileSync(join(folder, 'aa.txt'), NV_ACCOUNT);
  writeFileSync(join(folder, 'bb.txt'), TS_ACCOUNT);
  return folder;
}

/** Runs the program as a user does: a process of its own, in a folder of the user's. */
export function runIn(
  folder: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  return new Promise((resolve) => {
    const env = { PATH: process.env.PATH ?? '', HOME: folder, ...environment };
    const options = { cwd: folder, env, maxBuffer: 1 << 28 };
    execFile(process.execPath, [MAIN, ...args], options, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
    });
  });
}
