import type { ApplicationContext } from '../spring/boot/application-context.ts';
import { quote } from '../spring/json/json-quote.ts';
import { textAnswer, type WebAnswer, type WebRequest } from '../spring/web/web-request.ts';
import type { ArkContainer } from './container.ts';
import type { MemoryModel } from './memory.ts';

const TYPE = 'application/vnd.spring-boot.actuator.v3+json';

export interface ActuatorOptions {
  readonly container: ArkContainer;
  readonly memory: MemoryModel;
  readonly workingDirectory: string;
  readonly now: () => number;
}

/** Endpoints that are exposed over HTTP: `management.endpoints.web.exposure.include`, `health` unless told otherwise. */
export function exposedEndpoints(context: ApplicationContext): string[] {
  return (context.property('management.endpoints.web.exposure.include') ?? 'health')
    .split(',')
    .map((e) => e.trim())
    .filter((e) => e !== '');
}

/** Disk figures of a machine that the sandbox does not have; recorded ones, which a comparison leaves out. */
const DISK = '"total":270553174016,"free":84254695424,"threshold":10485760';

/** Answers `/actuator/health` and `/actuator/info`; other paths are the application's. */
export function actuatorAnswer(options: ActuatorOptions, context: ApplicationContext, request: WebRequest): WebAnswer | undefined {
  if (request.method !== 'GET') return undefined;
  const exposed = exposedEndpoints(context);
  if (request.path === '/actuator/info' && exposed.includes('info')) return textAnswer(200, [['Content-Type', TYPE]], '{}', 'chunked');
  if (request.path !== '/actuator/health' || !(exposed.includes('health') || exposed.includes('*'))) return undefined;
  const shows = (key: string): boolean => context.property(`management.endpoint.health.${key}`) === 'always';
  const components =
    shows('show-components') || shows('show-details')
      ? `,"components":{${componentsOf(options, context, shows('show-details')).join(',')}}`
      : '';
  return textAnswer(200, [['Content-Type', TYPE]], `{"status":"UP"${components}}`, 'chunked');
}

function componentsOf(options: ActuatorOptions, context: ApplicationContext, details: boolean): string[] {
  const { container, memory, workingDirectory, now } = options;
  const disk = `{${DISK},"path":${quote(`${workingDirectory}/.`)},"exists":true}`;
  const component = (name: string, inner: string): string =>
    `${quote(name)}:{"status":"UP"${details && inner !== '' ? `,"details":${inner}` : ''}}`;
  const modules = container.registry.inOrder().filter((b) => !b.isMaster);
  const isMaster = container.master.context === context;
  if (!isMaster) return [component('diskSpace', disk), component('ping', '')];
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
    component('compositeAllBiz', modules.length === 0 ? '' : `{${perModule.join(',')}}`),
    component('diskSpace', disk),
    component('metrics', metrics),
    component('ping', ''),
  ];
}
