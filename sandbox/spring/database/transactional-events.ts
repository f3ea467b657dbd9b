import type { RuntimeMethod } from '../../java/run/runtime-class.ts';
import type { ApplicationContext } from '../boot/application-context.ts';
import { enumNames, findAnnotation, loadClass } from '../reflect.ts';
import { known } from './configuration.ts';

const SUPPORT = 'org.springframework.transaction.support';
const LISTENER = 'org.springframework.transaction.event.TransactionalEventListener';
const COMMITTED = 0;

/** Calls a listener of an event: at once or, with @TransactionalEventListener, at its phase of the transaction. */
export function deliver(context: ApplicationContext, method: RuntimeMethod, call: () => void): void {
  const { machine } = context.jvm;
  const values = known(context, LISTENER) && findAnnotation(machine, method, LISTENER);
  if (!values) return call();
  const manager = loadClass(machine, `${SUPPORT}.TransactionSynchronizationManager`, context.primary);
  const is = (what: string): boolean => machine.invokeStatic(manager, `${what}()`, []) === true;
  if (!is('isSynchronizationActive') || !is('isActualTransactionActive')) {
    if (values['fallbackExecution'] === true) call();
    return;
  }
  const [phase = 'AFTER_COMMIT'] = enumNames(values['phase']);
  const synchronization = machine.proxy(
    context.deployment.loader,
    [loadClass(machine, `${SUPPORT}.TransactionSynchronization`, context.primary)],
    ({ symbol: { name } }, args) => {
      switch (name) {
        case 'getOrder':
          return 2147483647;
        case 'beforeCommit':
          if (phase === 'BEFORE_COMMIT') call();
          return null;
        case 'afterCompletion': {
          const committed = args[0] === COMMITTED;
          if (phase === 'AFTER_COMPLETION' || (phase === 'AFTER_COMMIT' && committed) || (phase === 'AFTER_ROLLBACK' && !committed)) call();
          return null;
        }
        case 'equals':
          return args[0] === synchronization;
        case 'hashCode':
          return machine.identityHash(synchronization);
        default:
          return null;
      }
    },
  );
  machine.invokeStatic(manager, `registerSynchronization(${SUPPORT}.TransactionSynchronization)`, [synchronization]);
}
