/** How many hues, textures and shapes there are. */
const KINDS = 6;

/** Gives every module its number in the order of first appearance; it keeps it for the session. The seventh starts again at 1. */
export class Marks {
  readonly #numbers = new Map<string, number>();

  of(name: string): number {
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    const number = (this.#numbers.size % KINDS) + 1;
    this.#numbers.set(name, number);
    return number;
  }
}
