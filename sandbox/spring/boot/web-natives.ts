import type { Machine } from '../../java/run/machine.ts';
import type { Natives } from '../../java/run/native.ts';
import { type JavaArray, JavaObject, type Reference, type Value } from '../../java/run/value.ts';
import { binding } from '../parts.ts';
import { fieldValue } from '../reflect.ts';
import { corsRules, processCors } from '../web/cors.ts';
import type { Exchange } from '../web/exchange.ts';
import { corsMappings } from '../web/mvc-configuration.ts';
import { currentAttributes, currentLocale } from '../web/request-context.ts';
import { exchangeOf } from '../web/servlet-request.ts';

/** Natives of what stands between filters and servlets. */
export function webNatives(): Natives {
  const exchange = (request: Reference): Exchange | undefined => (request instanceof JavaObject ? exchangeOf(request) : undefined);
  return {
    'org.springframework.web.filter.CorsFilter': {
      process: (machine: Machine, _self: null, configuration: Reference, request: Reference): Value => {
        const found = exchange(request);
        return !found || processCors(configuration instanceof JavaObject ? corsRules(machine, configuration) : undefined, found);
      },
    },
    'org.springframework.web.cors.UrlBasedCorsConfigurationSource': {
      getCorsConfiguration: (machine: Machine, self: JavaObject, request: Reference): Value => {
        const map = fieldValue(self, 'corsConfigurations');
        const path = exchange(request)?.request.path;
        if (!(map instanceof JavaObject) || path === undefined) return null;
        const keys = corsMappings(machine, map);
        const found = keys.find((k) => k.pattern.match(path) !== undefined);
        return found ? (machine.invokeVirtual(map, 'get(java.lang.Object)', [found.pattern.text]) ?? null) : null;
      },
    },
    'org.springframework.validation.DataBinder': {
      bind: (machine: Machine, self: JavaObject, names: JavaArray, values: JavaArray): void =>
        binding.loaded.bindByHand(machine, self, names, values),
      formattedType: (machine: Machine, _self: JavaObject, formatter: JavaObject): Value =>
        binding.loaded.formattedType(machine, formatter),
    },
    'org.springframework.web.context.request.RequestContextHolder': { current: (machine: Machine): Value => currentAttributes(machine) },
    'org.springframework.context.i18n.LocaleContextHolder': { current: (machine: Machine): Value => currentLocale(machine) },
  };
}
