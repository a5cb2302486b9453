import { randomBytes } from 'node:crypto';
import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import type { Diagnostic } from '../text/diagnostic.ts';
import { diagnose } from '../text/diagnostic.ts';
import { contentPolicy, reviewPage } from '../review/page.ts';
import type { Review } from '../review/review.ts';
import type { ReviewVoice } from '../review/voice.ts';
import type { Attempt } from './attempt.ts';
import { messages } from './messages.ts';
import { type Previewed, previewFiles, readPreview, reopenPreview } from './preview.ts';
import { createPreviewApp } from './preview-app.ts';
import { watchFiles } from './preview-watch.ts';
import { systemCode } from './trouble.ts';

export interface ServeOptions {
  readonly voice: ReviewVoice;
  /** 0, the default: one that is free. */
  readonly port?: number | undefined;
}

/** A preview that is being served. */
export interface Serving {
  readonly url: string;
  /** Ends it: streams, server and watches. */
  close(): Promise<void>;
}

/**
 * Serves a preview on 127.0.0.1, under a token that cannot be guessed, and anew whenever one of the files changes that it depends on. While
 * they cannot be read, the page shows why, and what it showed before.
 *
 * @param first what the files held at the beginning.
 * @returns `preview-port-taken`, `preview-port-denied`, `preview-failed` where the port cannot be had.
 */
export async function servePreview(previewed: Previewed, first: Review, { voice, port = 0 }: ServeOptions): Promise<Attempt<Serving>> {
  const token = randomBytes(24).toString('base64url');
  const listeners = new Set<() => void>();
  let count = 0;
  let review = first;
  let broken: readonly Diagnostic[] = [];
  let page = render();
  let hosts: readonly string[] = [];

  function render(): { readonly version: string; readonly html: string } {
    const version = `${(count += 1)}`;
    return { version, html: reviewPage(review, { voice, broken, live: { events: `/${token}/events`, version } }) };
  }

  const app = createPreviewApp({
    token,
    hosts: () => hosts,
    policy: contentPolicy(true),
    shown: () => page,
    onChange(listen) {
      listeners.add(listen);
      return () => listeners.delete(listen);
    },
  });
  const server = createAdaptorServer({ fetch: app.fetch }) as Server;
  const listening = await listen(server, port);
  if (listening.problem !== undefined) return listening;
  hosts = [`127.0.0.1:${listening.value}`, `localhost:${listening.value}`];

  let reading: Promise<void> | undefined;
  let again = false;
  // As the config said it last.
  let current = previewed;
  const read = async (): Promise<Attempt<Review>> => {
    const reopened = await reopenPreview(previewed);
    if (reopened.problem !== undefined) return reopened;
    current = reopened.value;
    return readPreview(current);
  };
  const update = async (): Promise<void> => {
    const { value, problem } = await read().catch((error: unknown) => ({ value: undefined, problem: defect(previewed, error) }));
    if (value !== undefined) review = value;
    broken = problem === undefined ? [] : [problem];
    page = render();
    for (const tell of listeners) tell();
  };
  const changed = (): void => {
    // One reading at a time; what changes meanwhile is read afterwards.
    if (reading !== undefined) {
      again = true;
      return;
    }
    reading = update().finally(() => {
      reading = undefined;
      if (again) {
        again = false;
        changed();
      }
    });
  };
  const watching = watchFiles(() => previewFiles(current), changed);
  return {
    value: {
      url: `http://127.0.0.1:${listening.value}/${token}/`,
      async close() {
        watching.close();
        const closed = new Promise<void>((done) => server.close(() => done()));
        server.closeAllConnections();
        await closed;
        await reading;
      },
    },
  };
}

function defect({ file }: Previewed, error: unknown): Diagnostic {
  const reason = error instanceof Error ? error.message : String(error);
  return diagnose(messages, 'error', 'file-defect', { path: file.shown, reason }, { where: { file: file.shown } });
}

function listen(server: Server, port: number): Promise<Attempt<number>> {
  return new Promise((done) => {
    server.once('error', (error) => {
      const code = systemCode(error);
      const problem = code === 'EADDRINUSE' ? 'preview-port-taken' : code === 'EACCES' ? 'preview-port-denied' : 'preview-failed';
      done({ problem: diagnose(messages, 'error', problem, { port, reason: code ?? error.message }) });
    });
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      done({ value: typeof address === 'object' && address !== null ? address.port : port });
    });
  });
}
