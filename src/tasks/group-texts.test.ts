import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openDossier } from './open-dossier.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'readout-groups-'));
  mkdirSync(join(folder, 'sources'));
  writeFileSync(join(folder, 'dossier.yaml'), 'parties: [JP, FR]\n');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const AGENCY =
  'Officials of the two countries met behind closed doors on Tuesday to salvage a pact on fisheries that had been stalled since winter. A person briefed on the talks said the session ran four hours longer than planned. Neither side would say whether quotas for mackerel had been settled, though a draft seen by this agency lists nine zones. Fishermen at the harbour said they expected little. The ministers are to report to their governments by Friday, and a further session is pencilled in for the second week of May.';
const OTHER =
  'The central bank kept its main rate unchanged and pointed to weak orders for machine tools. Analysts had been split on whether it would move. The governor told reporters that wages mattered more than the exchange rate, and that the committee would look again in autumn. Shares of exporters fell, while the yield on ten-year bonds slipped to its lowest since the spring. Trading was thin ahead of a public holiday, brokers said.';

function report(id: string, text: string): void {
  writeFileSync(join(folder, 'sources', `${id}.txt`), `---\nkind: report\n---\n\n${text}\n`);
}

async function groups(): Promise<Readonly<Record<string, string>>> {
  await using dossier = await openDossier(folder);
  return Object.fromEntries((await dossier.store.facts()).map(({ id, group }) => [id, group]));
}

it('puts one agency text in several papers into one group, and keeps others apart', async () => {
  report('a-courier', AGENCY);
  report('b-ledger', `Talks drag on\n\n${AGENCY}`);
  report('c-times', OTHER);
  expect(await groups()).toEqual({ 'a-courier': 'a-courier', 'b-ledger': 'a-courier', 'c-times': 'c-times' });
});

it('groups anew when the first of a group goes', async () => {
  report('a-courier', AGENCY);
  report('b-ledger', AGENCY.replace('Tuesday', 'Wednesday'));
  report('d-post', AGENCY);
  await groups();
  rmSync(join(folder, 'sources', 'a-courier.txt'));
  expect(await groups()).toEqual({ 'b-ledger': 'b-ledger', 'd-post': 'b-ledger' });
});
