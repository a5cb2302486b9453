import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const target = process.env.STET_TARGET === 'dist' ? 'dist/$1.js' : 'src/$1.ts';
const root = fileURLToPath(new URL('../../', import.meta.url));

const config: ReturnType<typeof defineConfig> = defineConfig({
  root,
  resolve: { alias: [{ find: /^#stet\/(.*)\.js$/, replacement: `${root}${target}` }] },
  test: { include: ['tests/corpus/rows.ts'], testTimeout: 3_600_000, reporters: ['default'] },
});

export default config;
