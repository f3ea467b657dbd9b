import type { Machine } from '../../java/run/machine.ts';
import type { RuntimeClass } from '../../java/run/runtime-class.ts';
import type { JavaObject } from '../../java/run/value.ts';
import { BeanIntrospector } from '../json/bean-properties.ts';
import { CustomJson } from '../json/custom-json.ts';
import { BOOT, type JsonOptions } from '../json/json-options.ts';
import { JsonReader } from '../json/json-reader.ts';
import { JsonWriter } from '../json/json-writer.ts';

/** Jackson as one mapper has it. */
export class JavaJson {
  readonly writer: JsonWriter;
  readonly reader: JsonReader;
  readonly custom: CustomJson;
  readonly options: JsonOptions;

  constructor(
    machine: Machine,
    options: JsonOptions = BOOT,
    make: (javaClass: RuntimeClass) => JavaObject = (c) => machine.newObject(c, '<init>()', []),
  ) {
    const introspector = new BeanIntrospector(machine, options);
    this.options = options;
    this.custom = new CustomJson(machine, make);
    this.writer = new JsonWriter(machine, introspector, options, this.custom);
    this.reader = new JsonReader(machine, introspector, options, this.custom);
    this.custom.writer = this.writer;
    this.custom.reader = this.reader;
  }
}
