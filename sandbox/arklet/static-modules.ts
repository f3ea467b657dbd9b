import { part } from '../spring/part.ts';

/** The system property of the directory whose modules a base installs when it is ready. */
export const STATIC_DIRECTORY = 'com.alipay.sofa.ark.static.biz.dir';
/** The one that makes a base start the modules inside of its own jar. */
export const EMBEDDED_MODULES = 'sofa.ark.embed.static.biz.enable';

/** For bases that are told to install modules by themselves: to be loaded before one is started. */
export const staticMerge = part('static merge', () => import('./static-merge.ts'));

/** To be awaited before a JVM with these system properties is started. */
export async function prepareStaticMerge(properties: Readonly<Record<string, string>>): Promise<void> {
  if (properties[STATIC_DIRECTORY] !== undefined || properties[EMBEDDED_MODULES] !== undefined) await staticMerge.load();
}
