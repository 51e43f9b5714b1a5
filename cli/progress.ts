/** One line on a terminal that says how far a long work is; nothing where stderr is no terminal. */
export type Progress = { step(done: number, total: number, what: string): void; end(): void };

const CLEAR_LINE = '\r\u001b[2K';

export function createProgress(stream: NodeJS.WriteStream): Progress {
  if (!stream.isTTY) return { step() {}, end() {} };
  let shown = false;
  return {
    step(done, total, what) {
      shown = true;
      stream.write(`${CLEAR_LINE}${done}/${total} ${what}`.slice(0, (stream.columns || 80) + CLEAR_LINE.length - 1));
    },
    end() {
      if (shown) stream.write(CLEAR_LINE);
      shown = false;
    },
  };
}
