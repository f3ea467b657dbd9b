/** A property that does not fit; `target` as Boot names it. */
export class BindFailure extends Error {
  readonly property: string;
  readonly value: string;
  readonly target: string;
  constructor(property: string, value: string, target: string, reason: string) {
    super(reason);
    this.name = 'BindFailure';
    this.property = property;
    this.value = value;
    this.target = target;
  }
}
