import type { JsonOptions } from '../json/json-options.ts';
import { BOOT, KNOWN_FEATURES } from '../json/json-options.ts';
import type { PropertySources } from '../env/property-sources.ts';

const PREFIX = 'spring.jackson.';
const GROUPS = ['serialization', 'deserialization', 'mapper', 'parser', 'generator'];

/** Boot's mapper as `spring.jackson.*` sets it up; `unheeded` gets the keys that change nothing here. */
export function jacksonOptions(properties: PropertySources, unheeded: (key: string) => void): JsonOptions {
  const features = new Map(BOOT.features);
  let { inclusion, naming, dateFormat } = BOOT;
  const constant = (name: string): string => name.toUpperCase().replaceAll('-', '_');
  for (const key of properties.keys()) {
    if (!key.startsWith(PREFIX)) continue;
    const value = properties.get(key) ?? '';
    const [group = '', feature] = key.slice(PREFIX.length).split('.');
    if (GROUPS.includes(group) && feature !== undefined) {
      const name = constant(feature);
      if (KNOWN_FEATURES.has(name)) features.set(name, value === 'true');
      else unheeded(key);
      continue;
    }
    switch (group.toLowerCase().replaceAll(/[-_]/g, '')) {
      case 'propertynamingstrategy':
        naming = value;
        break;
      case 'defaultpropertyinclusion':
        inclusion = constant(value);
        break;
      case 'dateformat':
        dateFormat = value;
        break;
      case 'timezone':
        if (!/^(UTC|GMT|GMT\+0|Etc\/UTC)$/i.test(value)) unheeded(key);
        break;
      default:
        unheeded(key);
    }
  }
  return { ...BOOT, features, inclusion, naming, dateFormat };
}
