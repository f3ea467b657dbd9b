/** Elements that are in sight, or nearly: what is not need not be drawn. */
export class InSight {
  readonly #seen = new Set<Element>();
  readonly #observer: IntersectionObserver;

  /** @param came told when something has come into sight */
  constructor(came: () => void) {
    this.#observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) this.#seen.add(target);
          else this.#seen.delete(target);
        }
        if (entries.some(({ isIntersecting }) => isIntersecting)) came();
      },
      { rootMargin: '200px' },
    );
  }

  watch(element: Element): void {
    this.#observer.observe(element);
  }

  forget(element: Element): void {
    this.#observer.unobserve(element);
    this.#seen.delete(element);
  }

  sees(element: Element): boolean {
    return this.#seen.has(element);
  }
}
