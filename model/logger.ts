/** Events of the shell, as `layer.thing.happened`, with plain fields. The core logs nothing: it returns findings. */
export interface Logger {
  info(event: string, fields?: object): void;
  warn(event: string, fields?: object): void;
  error(event: string, fields?: object): void;
}
