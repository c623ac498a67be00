import type { ExchangeNote, InitiationNote } from './exchange-note.ts';
import type { Initiation, InitiationVersion } from './exchange-record.ts';
import type { FormulaRates } from './formula-rate.ts';
import type { KnownContact } from './known-contacts.ts';

/**
 * One of the facts of how a contact came about, in every version. A formula that implies a party does not name it:
 * such versions are shown and do not make up `party`.
 */
export function initiationOf(
  known: KnownContact | null,
  column: 'requested_by' | 'accepted_by' | 'agenda_lead',
  notes: readonly ExchangeNote[],
  of: (note: ExchangeNote) => readonly InitiationNote[],
  rates: FormulaRates,
  channel: string | null,
): Initiation {
  const rows = (known?.rows ?? []).flatMap(({ cells, mention }): readonly InitiationVersion[] => {
    const party = cells[column];
    if (party === undefined) return [];
    return [{ party, explicit: true, formula: column, from: 'row', mention, rate: null }];
  });
  const texts = notes.flatMap((note) =>
    of(note).map(
      (one): InitiationVersion => ({
        ...one,
        from: 'text',
        // Who led an agenda is put in free words: there is no formula to count.
        rate: column === 'agenda_lead' ? null : rates.of(note.source.party, one.formula, channel),
      }),
    ),
  );
  const versions = [...rows, ...texts];
  const named = partiesOf(versions, true);
  const formulas = partiesOf(versions, false);
  const implied = formulas.length === 1 ? (formulas[0] ?? null) : null;
  const party = named.length === 1 ? (named[0] ?? null) : null;
  return { party, implied, status: statusOf(named, formulas), versions };
}

function partiesOf(versions: readonly InitiationVersion[], explicit: boolean): readonly string[] {
  return [...new Set(versions.flatMap((one) => (one.explicit === explicit ? (one.party ?? []) : [])))];
}

function statusOf(named: readonly string[], formulas: readonly string[]): Initiation['status'] {
  if (named.length > 1) return 'contradicted';
  if (named.length === 1) return 'explicit';
  return formulas.length > 0 ? 'implied' : 'untold';
}
