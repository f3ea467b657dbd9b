import type { ConversionFailure } from './convert.ts';

/** A property that does not fit; `target` as Boot names it. */
export class BindFailure extends Error {
  readonly property: string;
  readonly value: string;
  readonly target: string;
  /** What the converter threw, and the type with the annotations of its place; undefined: nothing was converted. */
  readonly conversion: { readonly failure: ConversionFailure; readonly described: string } | undefined;
  constructor(property: string, value: string, target: string, reason: string, conversion?: BindFailure['conversion']) {
    super(reason);
    this.name = 'BindFailure';
    this.property = property;
    this.value = value;
    this.target = target;
    this.conversion = conversion;
  }
}
