/** Which of JDBC's exceptions says it. */
export type SqlErrorKind = 'syntax' | 'constraint' | 'data' | 'unsupported' | 'timeout' | 'general';

/** H2's numbers of errors and what JDBC calls them; where it is not listed, the number itself is the SQL state. */
const STATES: Readonly<Record<number, string>> = {
  42101: '42S01',
  42102: '42S02',
  42103: '42S03',
  42104: '42S04',
  42121: '42S21',
  42122: '42S22',
};

/** An error as H2 2.2.224 says it. `message` has neither the statement nor the number yet: whoever runs the statement adds them. */
export class SqlError extends Error {
  readonly code: number;
  readonly kind: SqlErrorKind;

  constructor(code: number, kind: SqlErrorKind, message: string) {
    super(message);
    this.code = code;
    this.kind = kind;
  }

  get state(): string {
    return STATES[this.code] ?? String(this.code);
  }

  /** `Table "TOWN" not found; SQL statement:\nselect * from town [42102-224]` */
  text(sql: string): string {
    return `${this.message}; SQL statement:\n${sql} [${this.code}-224]`;
  }
}

export const syntaxError = (sql: string, at: number, expected?: string): SqlError =>
  new SqlError(
    expected === undefined ? 42000 : 42001,
    'syntax',
    `Syntax error in SQL statement "${sql.slice(0, at)}[*]${sql.slice(at)}"${expected === undefined ? '' : `; expected "${expected}"`}`,
  );

/** What H2 has and the trial does not simulate. */
export const unsupported = (what: string): SqlError =>
  new SqlError(50100, 'unsupported', `not supported: ${what} (the trial's SQL does not simulate it; a real H2 does)`);

export const conversionError = (value: string): SqlError => new SqlError(22018, 'data', `Data conversion error converting "${value}"`);
