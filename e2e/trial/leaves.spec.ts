import { expect, test, type Page } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { axeFaults, tooWide } from '../accessibility.ts';
import { OwnPage } from './own-page.ts';

/** What one's own code would leave in a base: the panel, by keyboard alone, seen by axe, wide and narrow. */

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const PATIENCE = 20_000;

const FILES = {
  'pom.xml': `<project><modelVersion>4.0.0</modelVersion>
  <parent><groupId>org.springframework.boot</groupId><artifactId>spring-boot-starter-parent</artifactId><version>3.2.1</version></parent>
  <groupId>com.example</groupId><artifactId>feed</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.springframework.boot</groupId><artifactId>spring-boot-starter-web</artifactId></dependency>
    <dependency><groupId>com.squareup.okhttp3</groupId><artifactId>okhttp</artifactId><version>4.12.0</version></dependency>
  </dependencies>
</project>
`,
  'src/main/java/com/example/feed/FeedApplication.java': `package com.example.feed;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class FeedApplication {
    public static void main(String[] args) {
        System.setProperty("feed.zone", "UTC");
        SpringApplication.run(FeedApplication.class, args);
    }
}
`,
  'src/main/java/com/example/feed/Poller.java': `package com.example.feed;

import java.util.Timer;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.springframework.stereotype.Component;

@Component
public class Poller {
    private final ScheduledExecutorService turns = Executors.newScheduledThreadPool(1);
    private final Timer clock = new Timer("clock");
}
`,
};

async function openPanel(page: Page, own: OwnPage): Promise<void> {
  await own.visit();
  const buffer = Buffer.from(zipSync(Object.fromEntries(Object.entries(FILES).map(([name, text]) => [`feed/${name}`, strToU8(text)]))));
  await page.locator('input[data-file]').setInputFiles({ name: 'feed.zip', mimeType: 'application/zip', buffer });
  const way = page.locator('[data-leaves]');
  await expect(way).toBeVisible({ timeout: PATIENCE });
  await way.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: own.text('own.leaves') })).toBeFocused();
}

/** Tab, until what has the focus has this text. */
async function tabTo(page: Page, text: string): Promise<void> {
  const focused = page.locator(':focus');
  for (let n = 0; n < 30; n++) {
    await page.keyboard.press('Tab');
    if ((await focused.count()) > 0 && (await focused.innerText()).includes(text)) return;
  }
  throw new Error(`No Tab leads to ${text}.`);
}

test('by keyboard: a kind is jumped to, a place unfolded, its edit applied and taken back', async ({ page }) => {
  const own = new OwnPage(page);
  await openPanel(page, own);
  await tabTo(page, 'Timers');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Timers' })).toBeFocused();
  await tabTo(page, 'Poller.java:11');
  await page.keyboard.press('Enter');
  await tabTo(page, own.text('own.leaves.apply'));
  await page.keyboard.press('Enter');
  // The project is read again, and the panel comes back.
  await expect(page.getByRole('button', { name: own.text('own.leaves.undo') })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Timers' })).toHaveCount(0);
  await expect(page.locator(':focus'), 'the focus is not lost with the place').toHaveCount(1);
  await tabTo(page, own.text('own.leaves.undo'));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Timers' })).toBeVisible();
  await tabTo(page, own.text('own.leaves.back'));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: own.text('own.choose') })).toBeFocused();
  expect(own.troubles).toEqual([]);
});

test('axe finds nothing, by kind and by file, unfolded, at 1280 and at 390 px', async ({ page }) => {
  const own = new OwnPage(page, 'zh-CN');
  const faults: string[] = [];
  await openPanel(page, own);
  await page.locator('summary', { hasText: 'Poller.java' }).first().click();
  await expect(page.getByRole('heading', { name: own.text('own.leaves.libraries') })).toBeVisible({ timeout: PATIENCE });
  for (const { width, way } of [
    { width: 1280, way: 'kind' },
    { width: 390, way: 'file' },
  ] as const) {
    await page.setViewportSize({ width, height: 844 });
    await page.getByRole('button', { name: own.text(`own.leaves.by.${way}`), exact: true }).click();
    faults.push(...(await axeFaults(page)).map((fault) => `${width} ${fault}`));
    const overflow = await tooWide(page);
    if (overflow > 0) faults.push(`${width}: the page is ${overflow} px too wide`);
  }
  expect(faults).toEqual([]);
});
