import { z } from 'zod';

const named = z.record(z.string(), z.unknown());
const views = z.looseObject({
  contexts: z.record(z.string(), z.looseObject({ beans: named.optional(), mappings: named.optional() })).optional(),
  propertySources: z.array(z.looseObject({ name: z.string() })).optional(),
  _links: named.optional(),
  groups: named.optional(),
  loggers: named.optional(),
  measurements: z.array(z.looseObject({ statistic: z.string() })).optional(),
  availableTags: z.array(z.looseObject({ tag: z.string(), values: z.array(z.string()) })).optional(),
});
const bean = z.looseObject({ type: z.string().optional(), dependencies: z.array(z.string()).optional() });
const mapping = z.looseObject({
  predicate: z.string(),
  details: z
    .looseObject({
      handlerMethod: z.looseObject({ className: z.string() }),
      requestMappingConditions: z.looseObject({ patterns: z.array(z.string()) }),
    })
    .optional(),
});
const servlets = z.looseObject({ dispatcherServlets: z.looseObject({ dispatcherServlet: z.array(mapping) }) });

/** The package of the applications that are asked. */
const OWN = /^com\.acme\./;

const inOrder = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, member]) => [key, inOrder(member)]),
  );
};

/** Beans and bound properties of the application itself: Spring Boot's own are not compared. */
function ownBeans(beans: Record<string, unknown>): unknown {
  const own = Object.entries(beans).filter(([name, value]) => {
    const { type } = bean.parse(value);
    return OWN.test(type ?? name.slice(name.indexOf('-') + 1));
  });
  const names = new Set(own.map(([name]) => name));
  return inOrder(
    Object.fromEntries(
      own.map(([name, value]) => {
        const read = bean.parse(value);
        return [name, read.dependencies ? { ...read, dependencies: read.dependencies.filter((d) => names.has(d)) } : read];
      }),
    ),
  );
}

/** Controllers of the application; Spring keeps mappings, and the paths of one, in no order. */
function ownMappings(mappings: Record<string, unknown>): unknown {
  const { dispatcherServlets } = servlets.parse(mappings);
  const paths = (text: string): string =>
    text.replace(/\[(\/[^\]]*)\]/, (_all, list: string) => `[${list.split(' || ').toSorted().join(' || ')}]`);
  return dispatcherServlets.dispatcherServlet
    .filter(({ details }) => OWN.test(details?.handlerMethod.className ?? ''))
    .map(({ details, predicate, ...others }) => ({
      ...others,
      predicate: paths(predicate),
      details: details && {
        ...details,
        requestMappingConditions: { ...details.requestMappingConditions, patterns: details.requestMappingConditions.patterns.toSorted() },
      },
    }))
    .toSorted((a, b) => (a.predicate < b.predicate ? -1 : 1));
}

/** How answers of the actuator begin. */
const VIEW =
  /^\{"(?:_links|contexts|activeProfiles|property|levels)":|^\{"name":"[^"]*"(?:,"(?:description|baseUnit)":"[^"]*")*,"measurements":/;

/** An answer of the actuator without what is the machine's, Spring Boot's own, or a matter of time; other bodies as they are. */
export function comparableView(body: string): string {
  if (!VIEW.test(body)) return body;
  const read = views.safeParse(JSON.parse(body));
  if (!read.success) return body;
  const { _links, groups, contexts, propertySources, loggers, measurements, availableTags, ...others } = read.data;
  return JSON.stringify({
    ...others,
    ...(_links && { _links: inOrder(_links) }),
    // Of health they are names, in order.
    ...(groups && { groups: inOrder(groups) }),
    ...(contexts && {
      contexts: Object.fromEntries(
        Object.entries(contexts).map(([name, { beans, mappings }]) => [
          name,
          { ...(beans && { beans: ownBeans(beans) }), ...(mappings && { mappings: ownMappings(mappings) }) },
        ]),
      ),
    }),
    ...(propertySources && {
      propertySources: propertySources.map((source) =>
        /^system(?:Properties|Environment)$/.test(source.name) && 'properties' in source ? { ...source, properties: '*' } : source,
      ),
    }),
    ...(loggers && { loggers: Object.fromEntries(Object.entries(loggers).filter(([name]) => /^(?:ROOT|com(?:\.acme.*)?)$/.test(name))) }),
    ...(measurements && { measurements: measurements.map((m) => (/^(?:TOTAL_TIME|MAX)$/.test(m.statistic) ? { ...m, value: '*' } : m)) }),
    ...(availableTags && { availableTags: availableTags.map(({ values, ...tag }) => ({ ...tag, values: values.toSorted() })) }),
  });
}
