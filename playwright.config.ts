import { chromium, defineConfig } from '@playwright/test';
import { existsSync } from 'node:fs';

/** Playwright's own browser where it is installed; otherwise the one that CHROMIUM names, or the system's. */
const own = existsSync(chromium.executablePath());
const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const port = Number(process.env['PORT'] ?? 4399);

/** The tests see the built site through the server of `npm start`: build it first (`npm run build`). */
export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  fullyParallel: true,
  workers: 2,
  forbidOnly: !!process.env['CI'],
  reporter: [['list']],
  timeout: 60_000,
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'en-US',
    launchOptions: { ...(own ? {} : { executablePath }), args: ['--no-sandbox'] },
  },
  projects: [
    { name: 'site', testDir: 'e2e/site' },
    { name: 'trial', testDir: 'e2e/trial' },
    { name: 'rehearsal', testDir: 'e2e/rehearsal' },
  ],
  webServer: {
    command: `"${process.execPath}" src/site/serve.ts`,
    env: { PORT: String(port) },
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
    stdout: 'ignore',
  },
});
