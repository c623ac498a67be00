import { describe, expect, it } from 'vitest';
import { issues } from './index.ts';

const byId = new Map(issues.map((issue) => [issue.id, issue]));

describe('broader issues', () => {
  it('are issues of the lexicon', () => {
    const unknown = issues.flatMap((issue) => (issue.broader ?? []).filter((id) => !byId.has(id)));
    expect(unknown).toEqual([]);
  });

  it('never lead back to where they started', () => {
    const circular = issues.filter((issue) => {
      const seen = new Set<string>();
      const open = [...(issue.broader ?? [])];
      for (let id = open.pop(); id !== undefined; id = open.pop()) {
        if (seen.has(id)) continue;
        seen.add(id);
        open.push(...(byId.get(id)?.broader ?? []));
      }
      return seen.has(issue.id);
    });
    expect(circular).toEqual([]);
  });

  it('are never umbrellas, which must not be expanded into members', () => {
    const expanded = issues.filter((issue) => issue.broader?.some((id) => byId.get(id)?.umbrella));
    expect(expanded).toEqual([]);
  });
});
