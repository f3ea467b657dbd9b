import type { RuntimeMethod } from '../../../java/run/runtime-class.ts';
import { JavaObject, type Reference, type Value } from '../../../java/run/value.ts';
import { elementsOf, listOf, optionalOf } from '../java-access.ts';
import type { RepositoryProxy } from './repositories.ts';

export interface StandardMethod {
  /** Runs in a transaction that may write. */
  readonly writes: boolean;
  /** Of the one that a repository may declare again. */
  readonly parameters: number;
  run(args: readonly Reference[], method: RuntimeMethod): Value | undefined | void;
}

/** What every repository has. */
export function standardMethods(repository: RepositoryProxy): ReadonlyMap<string, StandardMethod> {
  const { orm, model, runner } = repository;
  const { machine } = orm.context.jvm;
  const all = `select e from ${model.name} e`;
  const none = (): Reference => null;
  const entities = (value: Reference | undefined): JavaObject[] =>
    (elementsOf(machine, value ?? null) ?? []).filter((e): e is JavaObject => e instanceof JavaObject);
  const notNull = (value: Reference | undefined, what: string): Reference =>
    value === null || value === undefined ? orm.invalid(`${what} must not be null`) : value;
  const save = (value: Reference | undefined): JavaObject => {
    const entity = notNull(value, 'Entity');
    if (!(entity instanceof JavaObject)) return orm.invalid('Entity must not be null');
    const context = orm.current();
    if (!context.isNew(entity)) return context.merge(entity);
    context.persist(entity);
    return entity;
  };
  const find = (id: Reference | undefined): JavaObject | undefined => orm.flushed().find(model, notNull(id, 'The given id'));
  const remove = (entity: Reference | undefined): void => {
    const context = orm.current();
    if (!(entity instanceof JavaObject)) return;
    const managed = context.contains(entity) ? entity : context.isNew(entity) ? undefined : context.find(model, context.idOf(entity));
    if (managed) context.remove(managed);
  };
  const everything = (): JavaObject[] => runner.list(runner.compile(all), none).filter((e): e is JavaObject => e instanceof JavaObject);
  const removeAll = (list: readonly JavaObject[]): void => list.forEach(remove);
  const byIds = (value: Reference | undefined): JavaObject[] =>
    (elementsOf(machine, value ?? null) ?? []).map((id) => orm.flushed().find(model, id)).filter((e) => e !== undefined);
  const flush = <T>(result: T): T => {
    orm.current().flush();
    return result;
  };
  const method = (writes: boolean, parameters: number, run: StandardMethod['run']): StandardMethod => ({ writes, parameters, run });
  return new Map<string, StandardMethod>([
    ['save', method(true, 1, ([e]) => save(e))],
    ['saveAndFlush', method(true, 1, ([e]) => flush(save(e)))],
    ['saveAll', method(true, 1, ([list]) => listOf(machine, entities(list).map(save)))],
    ['saveAllAndFlush', method(true, 1, ([list]) => flush(listOf(machine, entities(list).map(save))))],
    ['flush', method(true, 0, () => flush(undefined))],
    ['findById', method(false, 1, ([id]) => optionalOf(machine, find(id) ?? null))],
    ['existsById', method(false, 1, ([id]) => find(id) !== undefined)],
    [
      'getReferenceById',
      method(
        false,
        1,
        ([id]) =>
          find(id) ??
          orm.context.failures.raise(
            'org.springframework.orm.jpa.JpaObjectRetrievalFailureException',
            `Unable to find ${model.javaClass.name} with id ${machine.toJavaString(id ?? null)}`,
          ),
      ),
    ],
    [
      'findAll',
      method(false, 0, (args, m) => {
        const paging = repository.pagingOf(
          args,
          m.symbol.parameters.map((p) => p.type),
        );
        if (args.length > 0 && !/^findAll\(org\.springframework\.data\.domain\.(?:Pageable|Sort)\)$/.test(m.symbol.signature))
          return machine.throwNew(
            'java.lang.UnsupportedOperationException',
            `not supported: ${m.owner.name}.${m.symbol.signature} (the trial does not simulate it; a real base does)`,
          );
        const query = runner.compile(all);
        return repository.shaped(m, runner.list(query, none, paging.window, repository.orderSql(paging.sort)), paging, () =>
          runner.count(query, none),
        );
      }),
    ],
    ['findAllById', method(false, 1, ([ids]) => listOf(machine, byIds(ids)))],
    ['count', method(false, 0, () => runner.count(runner.compile(all), none))],
    ['deleteById', method(true, 1, ([id]) => remove(find(id)))],
    ['delete', method(true, 1, ([e]) => remove(notNull(e, 'Entity')))],
    ['deleteAll', method(true, 0, (args) => removeAll(args.length === 0 ? everything() : entities(args[0])))],
    ['deleteAllById', method(true, 1, ([ids]) => removeAll(byIds(ids)))],
    ['deleteAllByIdInBatch', method(true, 1, ([ids]) => removeAll(byIds(ids)))],
    [
      'deleteAllInBatch',
      method(true, 0, (args) => {
        if (args.length > 0) removeAll(entities(args[0]));
        else runner.update(runner.compile(`delete from ${model.name} e`), none);
        return undefined;
      }),
    ],
  ]);
}
