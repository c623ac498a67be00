import type { FormulationEntry } from '../../entry.ts';
import { assuranceFormulations } from './assurance.ts';
import { atmosphereFormulations } from './atmosphere.ts';
import { dealingFormulations } from './dealings.ts';
import { demandFormulations } from './demand.ts';
import { distanceFormulations } from './distance.ts';
import { evaluationFormulations } from './evaluation.ts';
import { framingFormulations } from './framing.ts';
import { initiationFormulations } from './initiation.ts';
import { leaderFrameFormulations } from './leader-frame.ts';
import { orderFormulations } from './orders.ts';
import { outcomeFormulations } from './outcome.ts';
import { principleFormulations } from './principle.ts';
import { protestFormulations } from './protest.ts';
import { relationshipFrameFormulations } from './relationship-frames.ts';
import { stanceFormulations } from './stance.ts';
import { warningFormulations } from './warning.ts';

/** All built-in set phrases, by class. */
export const formulations: readonly FormulationEntry[] = [
  ...initiationFormulations,
  ...atmosphereFormulations,
  ...leaderFrameFormulations,
  ...outcomeFormulations,
  ...principleFormulations,
  ...framingFormulations,
  ...demandFormulations,
  ...stanceFormulations,
  ...warningFormulations,
  ...assuranceFormulations,
  ...protestFormulations,
  ...evaluationFormulations,
  ...distanceFormulations,
  ...relationshipFrameFormulations,
  ...orderFormulations,
  ...dealingFormulations,
];
