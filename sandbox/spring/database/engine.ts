import { readSqlEngineWasm } from '../../host/node/sql-engine-wasm.ts';
import { loadSqlite, type Sqlite } from '../../data/index.ts';

let loaded: Sqlite | undefined;

/** To be awaited before a database is opened: what opens one cannot wait. */
export async function loadEngine(): Promise<void> {
  loaded ??= await loadSqlite(await readSqlEngineWasm());
}

export function sqlite(): Sqlite {
  if (!loaded) throw new Error('the SQL engine has not been loaded');
  return loaded;
}
