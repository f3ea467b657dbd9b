/** The identity hash codes of one machine: made when first asked for, by a linear congruence, so that a run repeats. */
export class IdentityHashes {
  private readonly known = new WeakMap<object, number>();
  private next = 0x1b28cdfa;

  of(object: object): number {
    const known = this.known.get(object);
    if (known !== undefined) return known;
    this.next = (Math.imul(this.next, 1103515245) + 12345) & 0x7fffffff;
    this.known.set(object, this.next);
    return this.next;
  }
}
