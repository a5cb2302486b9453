import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// The same tests run on src (default) and on the built dist (STET_TARGET=dist).
const target = process.env.STET_TARGET === 'dist' ? 'dist/$1.js' : 'src/$1.ts';
const root = fileURLToPath(new URL('./', import.meta.url));

const config: ReturnType<typeof defineConfig> = defineConfig({
  resolve: { alias: [{ find: /^#stet\/(.*)\.js$/, replacement: `${root}${target}` }] },
  test: { include: ['tests/**/*.test.ts'], setupFiles: ['tests/seed.ts'], maxWorkers: 2, testTimeout: 60_000, hookTimeout: 120_000 },
});

export default config;
