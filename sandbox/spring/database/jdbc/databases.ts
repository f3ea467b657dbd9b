import { SqlDatabase } from '../../../data/index.ts';
import { sqlite } from '../engine.ts';

/** A database that connections share, by the name in its address. */
export interface OpenDatabase {
  readonly database: SqlDatabase;
  readonly name: string;
  /** Connections that are open now: with the last of them it is gone, unless its address says that it stays. */
  connections: number;
  readonly stays: boolean;
}

/** The databases in one JVM's memory. */
export class Databases {
  private readonly byName = new Map<string, OpenDatabase>();
  private readonly now: () => number;
  private unnamed = 0;

  constructor(now: () => number) {
    this.now = now;
  }

  /** @param url `jdbc:h2:mem:shop;DB_CLOSE_DELAY=-1` */
  open(url: string): OpenDatabase {
    const [place = '', ...settings] = url.slice('jdbc:h2:'.length).split(';');
    const name = place === 'mem:' ? `mem:#${++this.unnamed}` : place.toLowerCase();
    const known = this.byName.get(name);
    if (known) {
      known.connections++;
      return known;
    }
    const stays = settings.some((s) => /^DB_CLOSE_DELAY\s*=\s*-1$/i.test(s)) || !name.startsWith('mem:');
    const made: OpenDatabase = { database: new SqlDatabase(sqlite(), { now: this.now, random: Math.random }), name, connections: 1, stays };
    this.byName.set(name, made);
    return made;
  }

  release(open: OpenDatabase): void {
    open.connections--;
    if (open.connections > 0 || open.stays) return;
    this.byName.delete(open.name);
    open.database.close();
  }
}
