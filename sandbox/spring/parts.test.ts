import { zipSync } from 'fflate';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { encodeClassEntry } from '../java/class-entry.ts';
import { part } from './part.ts';

describe('a part of Spring', () => {
  it('is there when it has been loaded, and loaded once', async () => {
    const load = vi.fn(() => Promise.resolve({ answer: 42 }));
    const answer = part('an answer', load);
    expect(answer.isLoaded).toBe(false);
    expect(() => answer.loaded).toThrow('an answer has not been loaded');
    await answer.load();
    await answer.load();
    expect(answer.loaded.answer).toBe(42);
    expect(load).toHaveBeenCalledOnce();
  });

  it('says what to do where it cannot be loaded, and is asked for again', async () => {
    let network = false;
    const answer = part('an answer', () => (network ? Promise.resolve(42) : Promise.reject(new TypeError('Failed to fetch'))));
    await expect(answer.load()).rejects.toThrow('The trial needs an answer, a part of itself that is loaded on demand');
    network = true;
    await answer.load();
    expect(answer.loaded).toBe(42);
  });
});

describe('a jar', () => {
  beforeEach(() => void vi.resetModules());

  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  const jar = (entries: Readonly<Record<string, Uint8Array>>): Uint8Array =>
    zipSync(
      Object.fromEntries(Object.entries(entries).map(([name, content]) => [name, [content, { level: name.endsWith('.jar') ? 0 : 6 }]])),
    );
  const classOf = (text: string): Uint8Array =>
    bytes(encodeClassEntry({ binaryName: 'com.example.App', unit: { path: 'App.java', text } }));
  const library = zipSync({ 'META-INF/MANIFEST.MF': bytes('') });

  it.each([
    ['nothing', { 'application.properties': bytes('a=EnableCaching'), 'App.class': classOf('class App {}') }],
    ['yaml', { 'BOOT-INF/classes/application.yml': bytes('a: 1') }],
    ['validation', { 'BOOT-INF/lib/hibernate-validator-8.0.1.Final.jar': library }],
    ['security', { 'BOOT-INF/lib/spring-security-config-6.2.1.jar': library }],
    ['boundProperties', { 'com/example/App.class': classOf('@ConfigurationProperties("a") class App {}') }],
    ['features', { 'BOOT-INF/lib/aspectjweaver-1.9.21.jar': library }],
    ['features', { 'com/example/App.class': classOf('@EnableScheduling class App {}') }],
    ['features', { 'BOOT-INF/lib/shop-1.0.0.jar': jar({ 'com/example/App.class': classOf('@EnableAsync class App {}') }) }],
    ['expressions', { 'BOOT-INF/classes/application.properties': bytes('a=#{1 + 1}') }],
    ['expressions', { 'com/example/App.class': classOf('class App { @Value("#{1 + 1}") int two; }') }],
    ['expressions', { 'BOOT-INF/lib/shop-1.0.0.jar': jar({ 'com/example/A.class': classOf('@EventListener(condition = "#e.big()")') }) }],
  ])('brings %s: %j', async (wanted, entries) => {
    const parts = await import('./parts.ts');
    await parts.prepareForJar(jar(entries));
    const { yaml, validation, security, boundProperties, features, expressions } = parts;
    const loaded = Object.entries({ yaml, validation, security, boundProperties, features, expressions }).flatMap(([name, { isLoaded }]) =>
      isLoaded ? [name] : [],
    );
    expect(loaded).toEqual(wanted === 'nothing' ? [] : [wanted]);
  });

  it.each([
    ['class App { int threads; }', false],
    ['class App { void run() { new Thread(() -> {}).start(); } }', true],
    ['import java.util.concurrent.ExecutorService; class App {}', true],
  ])('brings what suspends threads where it names some: %s', async (text, wanted) => {
    const { prepareForJar } = await import('./parts.ts');
    const { hasSteps } = await import('../java/run/thread/steps.ts');
    await prepareForJar(jar({ 'BOOT-INF/lib/shop-1.0.0.jar': jar({ 'com/example/App.class': classOf(text) }) }));
    expect(hasSteps()).toBe(wanted);
  });

  it('that is none brings nothing, and is not refused here', async () => {
    const { prepareForJar, features } = await import('./parts.ts');
    await prepareForJar(bytes('no archive'));
    expect(features.isLoaded).toBe(false);
  });
});
