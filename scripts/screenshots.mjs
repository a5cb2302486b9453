// Makes the pictures of the README: the sample's site in five languages, as readers see it.
// `npm run demo` first; then `node scripts/screenshots.mjs`. Needs Chromium (or CHROMIUM=/path/to/it).
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const root = fileURLToPath(new URL('../', import.meta.url));
const folder = `${root}docs/screenshots`;
const site = `${root}editions/site`;
const path = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', chromium.executablePath()].find((each) => each !== undefined && existsSync(each));
if (path === undefined) {
  console.error('Chromium is not installed. Install it (apt-get install -y chromium), or say where it is with CHROMIUM.');
  process.exit(1);
}
if (!existsSync(site)) {
  console.error('There is no site yet. Run npm run demo first.');
  process.exit(1);
}

const desk = { width: 820, height: 1000 };
const phone = { width: 390, height: 844 };
const pictures = [
  { name: 'en', page: 'en/harbor-lights.html', viewport: desk },
  { name: 'de', page: 'de/harbor-lights.html', viewport: desk, at: '.post' },
  { name: 'uk', page: 'uk/harbor-lights.html', viewport: desk, dark: true, at: '.post' },
  { name: 'ar', page: 'ar/harbor-lights.html', viewport: desk, at: '.post' },
  { name: 'ja', page: 'ja/harbor-lights.html', viewport: phone },
];

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({ executablePath: path, args: ['--no-sandbox', '--disable-background-networking', '--hide-scrollbars'] });
let total = 0;
for (const { name, page: address, viewport, dark = false, at } of pictures) {
  const page = await browser.newPage({ viewport, colorScheme: dark ? 'dark' : 'light' });
  await page.goto(pathToFileURL(`${site}/${address}`).href);
  // The middle of the page where the post stands, with what is said before and after it.
  if (at !== undefined) await page.evaluate((selector) => document.querySelector(selector)?.scrollIntoView({ block: 'center' }), at);
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 72 });
  const file = `${folder}/${name}.webp`;
  writeFileSync(file, Buffer.from(data, 'base64'));
  total += statSync(file).size;
  console.log(`docs/screenshots/${name}.webp  ${viewport.width} × ${viewport.height}, ${Math.round(readFileSync(file).length / 1000)} kB`);
  await page.close();
}
await browser.close();
console.log(`${pictures.length} pictures, ${Math.round(total / 1000)} kB`);
if (total > 600_000) process.exit(1);
