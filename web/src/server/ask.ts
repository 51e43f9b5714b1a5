/** The one way to the server: JSON out, or the problem that it names (RFC 9457). */
import type { Problem } from '#model/api';

export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail);
    this.name = new.target.name;
  }
}

export async function ask<T>(path: string, signal?: AbortSignal): Promise<T> {
  return answer<T>(path, { headers: { accept: 'application/json' }, ...(signal && { signal }) });
}

export async function send<T>(path: string, body: unknown, signal?: AbortSignal): Promise<T> {
  const headers = { accept: 'application/json', 'content-type': 'application/json' };
  return answer<T>(path, { method: 'POST', headers, body: JSON.stringify(body), ...(signal && { signal }) });
}

async function answer<T>(path: string, request: RequestInit): Promise<T> {
  let response: Response;
  try {
    response = await fetch(path, request);
  } catch (cause) {
    if (request.signal?.aborted) throw cause;
    throw new ProblemError(
      local(0, 'OFFLINE', 'The server does not answer', 'Start it with npm start, then try again.'),
    );
  }
  if (response.ok) return (await response.json()) as T;
  throw new ProblemError(await toProblem(response));
}

async function toProblem(response: Response): Promise<Problem> {
  try {
    const value = (await response.json()) as Partial<Problem>;
    if (typeof value.detail === 'string' && typeof value.code === 'string') return value as Problem;
  } catch {
    // Not JSON: something between the page and the server answered.
  }
  return local(response.status, 'UNEXPECTED', 'The server failed', `It answered ${response.status}. Its log says why.`);
}

function local(status: number, code: string, title: string, detail: string): Problem {
  return { type: 'about:blank', title, status, detail, code };
}
