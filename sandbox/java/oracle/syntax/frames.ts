/** The files in which a snippet is asked about, by what it is. A file is its own frame. */
export const FRAMES: Readonly<Record<string, readonly ((snippet: string) => string)[]>> = {
  expressions: [(s) => `class A { Object o = ${s}; }`, (s) => `class A { void f() { o = ${s}; } }`],
  statements: [(s) => `class A { void f() { ${s}; } }`, (s) => `class A {\n void f() {\n  ${s}\n }\n}`],
  members: [(s) => `class A { ${s}; }`, (s) => `class A {\n  ${s}\n}\n`, (s) => `class A {\n  void g() { }\n  ${s}`],
  files: [(s) => s],
};
