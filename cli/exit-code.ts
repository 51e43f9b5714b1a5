/** What a command's end tells the shell: 0, or by kind of error as in model/errors, or 1 for a bug. */
import { AppError, ERROR_TABLE } from '#model/errors';

export function exitCodeOf(error: unknown): number {
  return error instanceof AppError ? ERROR_TABLE[error.code].exit : 1;
}

/** One line for people; a bug shows its stack. */
export function describeError(error: unknown): string {
  if (error instanceof AppError) return `clausegraph: ${error.message}`;
  return `clausegraph met a bug: ${error instanceof Error ? error.stack : String(error)}`;
}
