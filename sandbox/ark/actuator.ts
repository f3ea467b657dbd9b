import type { ActuatorExtras, HealthComponent } from '../spring/actuator/extras.ts';
import type { ApplicationContext } from '../spring/boot/application-context.ts';
import { DISK } from '../spring/actuator/disk.ts';
import { quote } from '../spring/json/json-quote.ts';
import type { ArkContainer } from './container.ts';
import type { MemoryModel } from './memory.ts';

export interface ActuatorOptions {
  readonly container: ArkContainer;
  readonly memory: MemoryModel;
  readonly workingDirectory: string;
  readonly now: () => number;
  readonly plugins: readonly Plugin[];
}

interface Plugin {
  readonly pluginName: string;
  readonly groupId: string;
  readonly artifactId: string;
  readonly pluginVersion: string;
  readonly pluginUrl: string;
  readonly pluginActivator: string;
}

const object = (entries: Readonly<Record<string, string>>): string =>
  `{${Object.entries(entries)
    .map(([key, value]) => `${quote(key)}:${quote(value)}`)
    .join(',')}}`;

/** What Koupleless adds to the health and the info of a base. A module has neither. */
export function actuatorExtras(options: ActuatorOptions, context: ApplicationContext): ActuatorExtras {
  const isMaster = (): boolean => options.container.master.context === context;
  return {
    health: () => (isMaster() ? componentsOf(options) : []),
    info: () => (isMaster() ? infoOf(options) : []),
  };
}

function infoOf({ container, plugins }: ActuatorOptions): [string, string][] {
  const biz = [container.master, ...container.registry.inOrder().filter((b) => !b.isMaster)].map((b) =>
    object({
      bizName: b.descriptor.name,
      bizVersion: b.descriptor.version,
      bizState: b.state.toUpperCase(),
      webContextPath: b.descriptor.webContextPath,
    }),
  );
  const shown = plugins.map(({ pluginName, groupId, artifactId, pluginVersion, pluginUrl, pluginActivator }) =>
    object({ pluginName, groupId, artifactId, pluginVersion, pluginUrl, pluginActivator }),
  );
  return [
    ['arkBizInfo', `[${biz.join(',')}]`],
    ['arkPluginInfo', `[${shown.join(',')}]`],
  ];
}

function componentsOf(options: ActuatorOptions): HealthComponent[] {
  const { container, memory, workingDirectory, now } = options;
  const disk = `{${DISK},"path":${quote(`${workingDirectory}/.`)},"exists":true}`;
  const component = (name: string, details: string | undefined): HealthComponent => ({ name, status: 'UP', details });
  const modules = container.registry.inOrder().filter((b) => !b.isMaster);
  const up = [container.master, ...modules].map((b) => `${quote(b.identity)}:{"status":"UP"}`);
  const perModule = modules.map(
    (b) =>
      `${quote(b.identity)}:{"status":"UP","details":{"diskSpace":{"details":${disk},"status":{"status":"UP"}},"pingHe":{"details":{},"status":{"status":"UP"}}}}`,
  );
  const figures = memory.figures();
  const time = new Date(now()).toISOString().replace('T', ' ').slice(0, -1);
  const metrics = `{"metrics":{"timestamp":"${time}","metaspaceMetrics":{"init":0,"used":${figures.metaspaceUsed},"committed":${figures.metaspaceCommitted},"max":-1},"noHeapMetrics":{"init":7667712,"used":${figures.metaspaceUsed + 24_500_000},"committed":${figures.metaspaceCommitted + 26_000_000},"max":-1},"heapMetrics":{"init":396361728,"used":${figures.heapUsed},"committed":${figures.heapCommitted},"max":536870912},"systemMetrics":{"systemLoadAverage":0.5,"processCpuLoad":0.0,"systemCpuLoad":0.0,"freePhysicalMemorySize":23175,"totalPhysicalMemorySize":24105},"threadMetrics":{"threadCount":30,"daemonThreadCount":20,"peakThreadCount":30,"totalStartedThreadCount":34},"classLoadingMetrics":{"totalLoadedClassCount":${figures.loadedClasses + figures.unloadedClasses},"loadedClassCount":${figures.loadedClasses},"unloadedClassCount":${figures.unloadedClasses}},"gcmetrics":{"fgcCount":0,"fgcTime":0,"ygcCount":0,"ygcTime":0}}}`;
  return [
    component('baseStartUp', `{${up.join(',')}}`),
    component('compositeAllBiz', modules.length === 0 ? undefined : `{${perModule.join(',')}}`),
    component('metrics', metrics),
  ];
}
