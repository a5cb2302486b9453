/** How far a long piece of work is, on a terminal only. */
export interface Progress {
  (done: number, total: number): void;
  /** Takes the line away again. */
  clear(): void;
}

/** The part of a stream that progress is written to. */
export interface Terminal {
  readonly isTTY?: boolean | undefined;
  write(text: string): unknown;
}

/**
 * Writes one line over and over: how many of how many are done. Silent where the stream is no terminal.
 *
 * @param label makes the text of the line.
 */
export function createProgress(stream: Terminal, enabled: boolean, label: (done: number, total: number) => string): Progress {
  const active = enabled && stream.isTTY === true;
  let drawn = 0;
  let shown = false;
  const clear = (): void => {
    if (shown) stream.write('\r\u001b[K');
    shown = false;
  };
  const report = (done: number, total: number): void => {
    const now = Date.now();
    // Short work needs no line; long work needs no more than ten a second.
    if (!active || total < 20 || (now - drawn < 100 && done < total)) return;
    drawn = now;
    stream.write(`\r\u001b[K${label(done, total)}`);
    shown = true;
  };
  return Object.assign(report, { clear });
}
