import type { IssueEntry } from '../../entry.ts';
import { economyIssues } from './economy.ts';
import { globalIssues } from './global.ts';
import { peopleIssues } from './people.ts';
import { processIssues } from './process.ts';
import { regionIssues } from './region.ts';
import { relationshipIssues } from './relationship.ts';
import { securityIssues } from './security.ts';
import { technologyIssues } from './technology.ts';
import { valuesIssues } from './values.ts';

/** All built-in issues, in the order in which a matrix shows their families. */
export const issues: readonly IssueEntry[] = [
  ...relationshipIssues,
  ...economyIssues,
  ...technologyIssues,
  ...securityIssues,
  ...regionIssues,
  ...valuesIssues,
  ...globalIssues,
  ...peopleIssues,
  ...processIssues,
];
