import { readProperties } from './properties-text.ts';
import type { SettingsDocument } from './setting.ts';
import { readYaml, type Yaml } from './yaml-text.ts';

/**
 * The documents of an `application*.properties`, `.yml` or `.yaml`, in its order.
 * @param yaml gives the library; asked for YAML alone
 * @throws SettingsError for a text that is none.
 */
export const readSettings = (file: string, text: string, yaml: () => Yaml): readonly SettingsDocument[] =>
  file.endsWith('.properties') ? readProperties(file, text) : readYaml(file, text, yaml());
