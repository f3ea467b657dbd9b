/** What was drawn last of each part of a view, so that a part is left alone while it would be the same. */
export class DrawnParts {
  private readonly drawn = new Map<string, string>();

  /** Whether a part is to be drawn; notes that it is. `now`: all that it shows, as JSON can say it. */
  changed(part: string, now: unknown): boolean {
    const text = JSON.stringify(now);
    if (this.drawn.get(part) === text) return false;
    this.drawn.set(part, text);
    return true;
  }

  /** The part, or every part, is drawn again whatever it shows. */
  forget(part?: string): void {
    if (part === undefined) this.drawn.clear();
    else this.drawn.delete(part);
  }
}
