import { createHash, timingSafeEqual } from 'node:crypto';
import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';

/** What the server shows at the moment. */
export interface Shown {
  /** Another one for every other page. */
  readonly version: string;
  readonly html: string;
}

export interface PreviewAppOptions {
  /** The first part of every path; whoever does not know it gets nothing. */
  readonly token: string;
  /** What a request's Host may be: the address that was given out, so that no other name leads here (DNS rebinding). */
  readonly hosts: () => readonly string[];
  readonly policy: string;
  shown(): Shown;
  /** Calls back at every change, until what it returns is called. */
  onChange(listen: () => void): () => void;
}

/** The routes of the preview: the page, and the stream that tells it of changes. Everything else is 403 or 404. */
export function createPreviewApp({ token, hosts, policy, shown, onChange }: PreviewAppOptions): Hono {
  const app = new Hono();
  const wanted = digest(token);
  app.use(async (context, next) => {
    if (!hosts().includes(context.req.header('host') ?? '')) return context.text('403', 403);
    const [, given = ''] = new URL(context.req.url).pathname.split('/', 2);
    // Digests have one length, and comparing them takes one time.
    if (!timingSafeEqual(digest(given), wanted)) return context.text('404', 404);
    if (context.req.method !== 'GET' && context.req.method !== 'HEAD') return context.text('405', 405, { Allow: 'GET, HEAD' });
    await next();
    const headers = context.res.headers;
    headers.set('Cache-Control', 'no-store');
    headers.set('Content-Security-Policy', `${policy}; frame-ancestors 'none'`);
    headers.set('Cross-Origin-Opener-Policy', 'same-origin');
    headers.set('Cross-Origin-Resource-Policy', 'same-origin');
    headers.set('Referrer-Policy', 'no-referrer');
    headers.set('X-Content-Type-Options', 'nosniff');
    headers.set('X-Frame-Options', 'DENY');
    return undefined;
  });
  app.get('/:token/', (context) => context.html(shown().html));
  app.get('/:token/events', (context) =>
    streamSSE(context, async (stream) => {
      const say = (): Promise<void> => stream.writeSSE({ event: 'version', data: shown().version });
      const quiet = onChange(() => void say());
      stream.onAbort(quiet);
      await say();
      // Open until the reader goes.
      await new Promise<void>((done) => stream.onAbort(done));
    }),
  );
  app.notFound((context) => context.text('404', 404));
  app.onError((_, context) => context.text('500', 500));
  return app;
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
