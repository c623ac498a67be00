import type { Account } from './account.ts';
import type { Echo } from './echo.ts';
import type { EmphasisSeries } from './emphasis.ts';
import type { FormulationHistory } from './formulation-history.ts';
import type { RarityClaim } from './rarity-claim.ts';
import type { SilenceSeries } from './silence.ts';
import type { WarningHistory } from './warning-history.ts';
import type { WordingShift } from './wording-shift.ts';

/** The wording of the parties' accounts over time. */
export interface Wording {
  /** In order of day; everything below names them by id. */
  readonly accounts: readonly Account[];
  /** By id. */
  readonly formulations: readonly FormulationHistory[];
  /** In order of day, for every account that has one of the same level before it. */
  readonly shifts: readonly WordingShift[];
  readonly silences: readonly SilenceSeries[];
  readonly warnings: readonly WarningHistory[];
  readonly emphasis: readonly EmphasisSeries[];
  readonly rarity: readonly RarityClaim[];
  readonly echoes: readonly Echo[];
}
