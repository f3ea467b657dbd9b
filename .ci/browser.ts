import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Playwright's own Chromium, else the system's, else the one that apt-get installs now; undefined when there is none. */
export function findBrowser(): string | undefined {
  const known = [process.env.CHROMIUM, chromium.executablePath(), ...SYSTEM].find(
    (path) => path !== undefined && path !== '' && existsSync(path),
  );
  if (known !== undefined) return known;
  console.log('No Chromium found: installing it with apt-get.');
  const apt = (args: readonly string[]): boolean => spawnSync('apt-get', args, { stdio: 'inherit' }).status === 0;
  apt(['update', '-q']);
  apt(['install', '-y', '-q', '--no-install-recommends', 'chromium', 'fonts-noto-cjk']);
  return SYSTEM.find((path) => existsSync(path));
}
