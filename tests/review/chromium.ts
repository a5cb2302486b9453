import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** What the tests use of playwright-core's pages. */
export interface Page {
  readonly keyboard: { press(key: string): Promise<void> };
  on(event: 'console', listen: (message: { type(): string; text(): string }) => void): void;
  on(event: 'pageerror', listen: (error: Error) => void): void;
  on(event: 'request', listen: (request: { url(): string }) => void): void;
  goto(address: string): Promise<unknown>;
  hover(selector: string): Promise<void>;
  focus(selector: string): Promise<void>;
  check(selector: string): Promise<void>;
  evaluate<T>(script: string): Promise<T>;
  close(): Promise<void>;
}
export interface Browser {
  newPage(options: object): Promise<Page>;
  close(): Promise<void>;
}

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => existsSync(path));
const name: string = 'playwright-core';
const playwright = (await import(name).catch(() => undefined)) as { chromium: { launch(options: object): Promise<Browser> } } | undefined;

/** The script of axe-core. */
export const axe: string | undefined = ((): string | undefined => {
  try {
    return readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  } catch {
    return undefined;
  }
})();

/** What is not installed, and how it would be. */
export const missing: readonly string[] = [playwright === undefined ? 'playwright-core' : '', axe === undefined ? 'axe-core' : '', executablePath === undefined ? 'chromium (apt-get install -y chromium)' : ''].filter((each) => each !== '');

export async function launch(): Promise<Browser> {
  return (await playwright?.chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-quic', '--disable-background-networking'] })) as Browser;
}
