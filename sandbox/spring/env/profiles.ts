/** `prod`, `!prod`, `a & b`, `a | b`. */
export function matchesProfile(expression: string, active: readonly string[]): boolean {
  const profiles = active.length > 0 ? active : ['default'];
  return expression.split('|').some((part) =>
    part.split('&').every((p) => {
      const name = p.trim();
      return name.startsWith('!') ? !profiles.includes(name.slice(1).trim()) : profiles.includes(name);
    }),
  );
}
