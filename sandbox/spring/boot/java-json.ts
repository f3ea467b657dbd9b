import type { Machine } from '../../java/run/machine.ts';
import { BeanIntrospector } from '../json/bean-properties.ts';
import { JsonReader } from '../json/json-reader.ts';
import { JsonWriter } from '../json/json-writer.ts';

/** Jackson as one application has it. */
export class JavaJson {
  readonly writer: JsonWriter;
  readonly reader: JsonReader;

  constructor(machine: Machine) {
    const introspector = new BeanIntrospector(machine);
    this.writer = new JsonWriter(machine, introspector);
    this.reader = new JsonReader(machine, introspector);
  }
}
