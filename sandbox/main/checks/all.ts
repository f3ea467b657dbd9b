import { seenBy, type CheckKind, type CheckOf, type CheckResult } from '../../protocol/checks.ts';
import type { SandboxState } from '../../protocol/state.ts';
import { answer } from './answer.ts';
import { base } from './base.ts';
import { biz } from './biz.ts';
import { compiles } from './compiles.ts';
import type { Evaluate, Ground } from './evaluation.ts';
import { deployment } from './deployment.ts';
import { file } from './file.ts';
import { kept } from './kept.ts';
import { newBase } from './new-base.ts';
import { nodes } from './nodes.ts';
import { operation } from './operation.ts';
import { pods } from './pods.ts';
import { sameBase } from './same-base.ts';

const evaluations: { readonly [K in CheckKind]: Evaluate<K> } = {
  file,
  compiles,
  base,
  biz,
  operation,
  kept,
  nodes,
  deployment,
  pods,
  answer,
  'new-base': newBase,
  'same-base': sameBase,
};

/** Evaluates one check by its kind, over the part of the state that the kind sees. */
export const evaluate = async <K extends CheckKind>(check: CheckOf<K>, state: SandboxState, ground: Ground): Promise<CheckResult> =>
  evaluations[check.kind](check, seenBy(check, state), ground);
