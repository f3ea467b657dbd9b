const UNITS: Readonly<Record<string, number>> = {
  m: 1e-3,
  '': 1,
  k: 1e3,
  M: 1e6,
  G: 1e9,
  T: 1e12,
  Ki: 2 ** 10,
  Mi: 2 ** 20,
  Gi: 2 ** 30,
  Ti: 2 ** 40,
};

/** A resource quantity (`250m`, `210752Ki`, `2`) as a number; undefined when it is none. */
export function quantity(text: string | number): number | undefined {
  const [, digits, unit = ''] = /^([0-9.]+)([a-zA-Z]*)$/.exec(String(text)) ?? [];
  const factor = UNITS[unit];
  return digits === undefined || factor === undefined ? undefined : Number(digits) * factor;
}

/** Bytes as Kubernetes writes them: the largest binary unit without a rest. */
export function bytesQuantity(bytes: number): string {
  for (const unit of ['Gi', 'Mi', 'Ki']) {
    const size = UNITS[unit] ?? 1;
    if (bytes >= size && bytes % size === 0) return `${bytes / size}${unit}`;
  }
  return String(bytes);
}

/** Thousandths as Kubernetes writes them: `250m`, `40`, `2k`. */
export function milliQuantity(thousandths: number): string {
  if (thousandths % 1000 !== 0) return `${thousandths}m`;
  const whole = thousandths / 1000;
  return whole !== 0 && whole % 1000 === 0 ? `${whole / 1000}k` : String(whole);
}
