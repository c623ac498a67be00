/** What a webhook did not take, and why. */
export interface Sent {
  readonly left: readonly unknown[];
  readonly problem: { readonly code: string; readonly message: string } | null;
}

/** How long a webhook may take to answer, in milliseconds. */
const PATIENCE = 10_000;

/**
 * Sends reports to a webhook, one request each with a JSON body, the oldest first. What it does not take is kept for
 * the next look. The address is the user's own choice, so that it may be on a private network.
 */
export async function sendReports(
  webhook: string,
  reports: readonly unknown[],
  signal: AbortSignal,
): Promise<Sent> {
  for (const [at, report] of reports.entries()) {
    const problem = await send(webhook, report, signal);
    if (problem !== null) return { left: reports.slice(at), problem };
  }
  return { left: [], problem: null };
}

async function send(webhook: string, report: unknown, signal: AbortSignal): Promise<Sent['problem']> {
  try {
    const answer = await fetch(webhook, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(report),
      redirect: 'error',
      signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]),
    });
    await answer.body?.cancel();
    if (answer.ok) return null;
    return {
      code: 'webhook-refused',
      message: `The webhook ${webhook} answered ${answer.status}. What was not taken is sent again at the next look.`,
    };
  } catch (error) {
    const why =
      error instanceof Error ? ((error.cause as Error | undefined)?.message ?? error.message) : String(error);
    return {
      code: 'webhook-unreachable',
      message: `The webhook ${webhook} cannot be reached (${why}). What was not taken is sent again at the next look.`,
    };
  }
}
