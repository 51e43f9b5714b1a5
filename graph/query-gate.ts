/** Lets so many strangers' queries run at once, and refuses the others at once rather than making them wait. */
import { QueryBusyError } from '#model/errors';

export type QueryGate = <T>(work: () => Promise<T>) => Promise<T>;

export function queryGate(most: number): QueryGate {
  let running = 0;
  return async (work) => {
    if (running >= most)
      throw new QueryBusyError(`${most} queries are already running: wait for one of them, or cancel it.`);
    running += 1;
    try {
      return await work();
    } finally {
      running -= 1;
    }
  };
}
