import type { MethodSymbol } from '../../types/symbol.ts';
import type { RtMethod } from '../rt-class.ts';
import type { Vm } from '../vm.ts';
import type { ResumableCode } from './code.ts';
import { stepCompiler } from './steps.ts';

/**
 * How a thread that takes turns runs a method. `atomic`: in one go, as fast as everything else, since it cannot have to
 * wait. `guarded`: in one go, once its monitor is free. `resumable`: in steps, between which the thread can be suspended.
 */
export type Form = 'atomic' | 'guarded' | 'resumable';

/** Which form each method has: found out from its body and from what that calls, when a thread first calls it. */
export class Forms {
  private readonly vm: Vm;
  private readonly codes = new WeakMap<RtMethod, ResumableCode>();
  /** Methods whose form is being found out, and those of them whose answer another one took for granted. */
  private readonly open = new Set<RtMethod>();
  private readonly assumed = new Set<RtMethod>();
  private readonly overrides = new Map<MethodSymbol, { readonly classes: number; readonly found: boolean }>();

  constructor(vm: Vm) {
    this.vm = vm;
  }

  of(method: RtMethod): Form {
    if (method.form) return method.form;
    // Recursion alone makes nobody wait.
    if (this.open.has(method)) {
      this.assumed.add(method);
      return 'atomic';
    }
    const steps = stepCompiler();
    if (!steps) return 'atomic';
    const resumption = (method.resumption ??= method.resumable?.(steps) ?? steps.sourceResumption(this.vm, method));
    if (!resumption) return (method.form = 'atomic');
    this.open.add(method);
    let suspends = false;
    try {
      suspends = resumption.suspends();
    } finally {
      this.open.delete(method);
      this.assumed.delete(method);
    }
    const form = suspends ? 'resumable' : resumption.monitor ? 'guarded' : 'atomic';
    // What was found while a caller's answer was only assumed may not hold once that is known.
    if (suspends || this.assumed.size === 0) method.form = form;
    return form;
  }

  codeOf(method: RtMethod): ResumableCode {
    const known = this.codes.get(method);
    if (known) return known;
    const code = method.resumption?.compile();
    if (!code) throw new Error(`${method.symbol.name} cannot be run in steps.`);
    this.codes.set(method, code);
    return code;
  }

  /** Whether a class that has been loaded overrides the method with one that may have to wait. */
  overridden(symbol: MethodSymbol): boolean {
    const { linker } = this.vm;
    const known = this.overrides.get(symbol);
    if (known?.classes === linker.loadedCount) return known.found;
    const owner = this.vm.runtimeOf(symbol.owner);
    const classes = linker.loadedCount;
    const found = linker.subclassesOf(owner).some((c) => {
      const own = c.declaredMethods.find((m) => m.symbol.signature === symbol.signature);
      return own !== undefined && this.of(own) !== 'atomic';
    });
    this.overrides.set(symbol, { classes, found });
    return found;
  }
}
