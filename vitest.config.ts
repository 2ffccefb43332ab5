import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** `unit` stands beside the code; `integration` starts real processes. A test that needs a DOM says `// @vitest-environment jsdom`. */
export default defineConfig({
  plugins: [react()],
  test: {
    environment: 'node',
    css: { modules: { classNameStrategy: 'non-scoped' } },
    projects: [
      { extends: true, test: { name: 'unit', include: ['{shared,electron,renderer,scripts}/**/*.test.{ts,tsx}'], testTimeout: 30_000 } },
      { extends: true, test: { name: 'integration', include: ['test/integration/**/*.test.ts'], testTimeout: 180_000, hookTimeout: 180_000, fileParallelism: false } },
      { extends: true, test: { name: 'electron', include: ['test/electron/**/*.test.ts'], testTimeout: 180_000, hookTimeout: 180_000, fileParallelism: false } },
    ],
  },
});
