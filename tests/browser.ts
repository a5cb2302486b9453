import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, chromium, type Page } from 'playwright-core';

const usual: readonly string[] = [
  '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable', '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The machine's Chromium; undefined where it has none. `CHROMIUM` names another. */
export function findChromium(): string | undefined {
  const named = process.env['CHROMIUM'];
  if (named !== undefined && named !== '') return named;
  let own = '';
  try {
    own = chromium.executablePath();
  } catch {
    // A platform that has none.
  }
  return [...usual, own].find((path) => path !== '' && existsSync(path));
}

/** The same; where it is missing and may be installed (root on Debian), it is. */
export function needChromium(): { readonly path: string } | { readonly missing: string } {
  const found = findChromium();
  if (found !== undefined) return { path: found };
  const debian = existsSync('/etc/debian_version');
  if (debian && process.getuid?.() === 0) {
    process.stderr.write('Chromium is not installed; installing it with apt-get.\n');
    const apt = (...args: readonly string[]): number | null =>
      spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', '-q', ...args], { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status;
    if (apt('install', '-y', '--no-install-recommends', 'chromium') !== 0 && apt('update') === 0) apt('install', '-y', '--no-install-recommends', 'chromium');
    const now = findChromium();
    if (now !== undefined) return { path: now };
  }
  return { missing: `Chromium is not installed; this installs it: ${debian ? 'sudo apt-get install -y chromium' : 'npx playwright-core install chromium'}` };
}

/** Starts it so that it asks nobody for anything by itself. */
export function launch(path: string): Promise<Browser> {
  return chromium.launch({ executablePath: path, args: ['--no-sandbox', '--disable-quic', '--disable-background-networking', '--disable-dev-shm-usage'] });
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core has against a page, a line each. */
export async function axeFindings(page: Page, options: object = {}): Promise<readonly string[]> {
  if (!(await page.evaluate<boolean>('"axe" in window'))) await page.evaluate(axe);
  return page.evaluate<string[]>(`axe.run(${JSON.stringify({ resultTypes: ['violations'], ...options })}).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html))`);
}
