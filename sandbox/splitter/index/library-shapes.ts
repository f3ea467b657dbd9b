import type { JavaType } from './java-type.ts';
import { arrayOf, libraryType, variableType } from './java-type.ts';

/** What a generic class of a library passes on of its type arguments. */
export interface LibraryShape {
  readonly parameters: readonly string[];
  readonly parents: readonly JavaType[];
  readonly methods: ReadonlyMap<string, readonly LibraryMethod[]>;
  /** Of a functional interface: what a lambda for it takes and gives. */
  readonly call: LibraryMethod | undefined;
}

export interface LibraryMethod {
  readonly parameters: readonly (JavaType | undefined)[];
  readonly result: JavaType | undefined;
}

/**
 * The classes through which an application's own types travel most: one a line, `Name<T> : Parent<T> | method(Parameter):Result`.
 * `=` gives a functional interface's lambda. A capital letter alone is a type variable, `_` any type. A class that is missing
 * here costs an edge only where nothing names its type at all.
 */
const TABLE = `
Iterable<E> | forEach(Consumer<E>) ; iterator():Iterator<E> ; spliterator():Spliterator<E>
Iterator<E> | next():E
ListIterator<E> : Iterator<E> | previous():E
Collection<E> : Iterable<E> | stream():Stream<E> ; parallelStream():Stream<E> ; removeIf(Predicate<E>) ; toArray(_):E[] ; add(E)
SequencedCollection<E> : Collection<E> | getFirst():E ; getLast():E
List<E> : SequencedCollection<E> | get(_):E ; remove(_):E ; set(_,E):E ; subList(_,_):List<E> ; sort(Comparator<E>) ; of(E):List<E> ; of(E,E):List<E> ; of(E,E,E):List<E> ; copyOf(Collection<E>):List<E> ; replaceAll(Function<E,E>) ; listIterator():ListIterator<E>
ArrayList<E> : List<E> |
LinkedList<E> : List<E> | getFirst():E ; getLast():E ; poll():E ; peek():E ; pop():E ; removeFirst():E ; pollFirst():E
CopyOnWriteArrayList<E> : List<E> |
Vector<E> : List<E> |
Stack<E> : Vector<E> | pop():E ; peek():E
Set<E> : Collection<E> | of(E):Set<E> ; of(E,E):Set<E> ; copyOf(Collection<E>):Set<E>
HashSet<E> : Set<E> |
LinkedHashSet<E> : Set<E> |
SortedSet<E> : Set<E> | first():E ; last():E
TreeSet<E> : SortedSet<E> |
Queue<E> : Collection<E> | poll():E ; peek():E ; element():E ; remove():E
Deque<E> : Queue<E> | pop():E ; getFirst():E ; getLast():E ; pollFirst():E ; pollLast():E ; peekFirst():E ; peekLast():E
ArrayDeque<E> : Deque<E> |
BlockingQueue<E> : Queue<E> | take():E ; poll(_,_):E
Map<K,V> | get(_):V ; put(K,V):V ; getOrDefault(_,V):V ; remove(_):V ; values():Collection<V> ; keySet():Set<K> ; entrySet():Set<Entry<K,V>> ; forEach(BiConsumer<K,V>) ; computeIfAbsent(K,Function<K,V>):V ; computeIfPresent(K,BiFunction<K,V,V>):V ; compute(K,BiFunction<K,V,V>):V ; merge(K,V,BiFunction<V,V,V>):V ; putIfAbsent(K,V):V ; of(K,V):Map<K,V> ; entry(K,V):Entry<K,V>
HashMap<K,V> : Map<K,V> |
LinkedHashMap<K,V> : Map<K,V> |
TreeMap<K,V> : Map<K,V> | firstEntry():Entry<K,V> ; lastEntry():Entry<K,V>
ConcurrentMap<K,V> : Map<K,V> |
ConcurrentHashMap<K,V> : Map<K,V> |
EnumMap<K,V> : Map<K,V> |
Entry<K,V> | getKey():K ; getValue():V
Optional<T> | get():T ; orElse(T):T ; orElseThrow():T ; orElseThrow(_):T ; orElseGet(Supplier<T>):T ; filter(Predicate<T>):Optional<T> ; map(Function<T,R>):Optional<R> ; flatMap(Function<T,Optional<R>>):Optional<R> ; ifPresent(Consumer<T>) ; ifPresentOrElse(Consumer<T>,_) ; or(Supplier<Optional<T>>):Optional<T> ; stream():Stream<T> ; of(T):Optional<T> ; ofNullable(T):Optional<T>
Stream<T> | filter(Predicate<T>):Stream<T> ; map(Function<T,R>):Stream<R> ; mapToInt(Function<T,_>):IntStream ; mapToLong(Function<T,_>):LongStream ; mapToDouble(Function<T,_>):DoubleStream ; flatMap(Function<T,Stream<R>>):Stream<R> ; distinct():Stream<T> ; sorted():Stream<T> ; sorted(Comparator<T>):Stream<T> ; peek(Consumer<T>):Stream<T> ; limit(_):Stream<T> ; skip(_):Stream<T> ; forEach(Consumer<T>) ; forEachOrdered(Consumer<T>) ; reduce(T,BiFunction<T,T,T>):T ; reduce(BiFunction<T,T,T>):Optional<T> ; findFirst():Optional<T> ; findAny():Optional<T> ; anyMatch(Predicate<T>) ; allMatch(Predicate<T>) ; noneMatch(Predicate<T>) ; min(Comparator<T>):Optional<T> ; max(Comparator<T>):Optional<T> ; toList():List<T> ; toArray(_):T[] ; iterator():Iterator<T> ; parallel():Stream<T> ; sequential():Stream<T> ; collect(Collector<T,A,R>):R ; takeWhile(Predicate<T>):Stream<T> ; dropWhile(Predicate<T>):Stream<T> ; of(T):Stream<T> ; of(T,T):Stream<T> ; ofNullable(T):Stream<T> ; concat(Stream<T>,Stream<T>):Stream<T> ; onClose(_):Stream<T>
IntStream | mapToObj(Function<_,R>):Stream<R>
LongStream | mapToObj(Function<_,R>):Stream<R>
StreamSupport | stream(Spliterator<T>,_):Stream<T>
Collectors<T> | toList():Collector<T,_,List<T>> ; toUnmodifiableList():Collector<T,_,List<T>> ; toSet():Collector<T,_,Set<T>> ; toUnmodifiableSet():Collector<T,_,Set<T>> ; toCollection(Supplier<R>):Collector<T,_,R> ; toMap(Function<T,K>,Function<T,V>):Collector<T,_,Map<K,V>> ; toMap(Function<T,K>,Function<T,V>,BiFunction<V,V,V>):Collector<T,_,Map<K,V>> ; toMap(Function<T,K>,Function<T,V>,BiFunction<V,V,V>,_):Collector<T,_,Map<K,V>> ; groupingBy(Function<T,K>):Collector<T,_,Map<K,List<T>>> ; groupingBy(Function<T,K>,Collector<T,A,D>):Collector<T,_,Map<K,D>> ; partitioningBy(Predicate<T>):Collector<T,_,Map<Boolean,List<T>>> ; mapping(Function<T,U>,Collector<U,A,R>):Collector<T,_,R> ; collectingAndThen(Collector<T,A,R>,Function<R,X>):Collector<T,_,X>
Collections | emptyList():List<T> ; singletonList(T):List<T> ; singleton(T):Set<T> ; unmodifiableList(List<T>):List<T> ; unmodifiableSet(Set<T>):Set<T> ; unmodifiableMap(Map<K,V>):Map<K,V> ; unmodifiableCollection(Collection<T>):Collection<T> ; synchronizedList(List<T>):List<T> ; sort(List<T>,Comparator<T>) ; max(Collection<T>,Comparator<T>):T ; min(Collection<T>,Comparator<T>):T
Arrays | asList(T[]):List<T> ; asList(T):List<T> ; asList(T,T):List<T> ; stream(T[]):Stream<T> ; sort(T[],Comparator<T>)
Objects | requireNonNull(T):T ; requireNonNull(T,_):T ; requireNonNullElse(T,T):T ; requireNonNullElseGet(T,Supplier<T>):T
Comparator<T> = T,T->_ | comparing(Function<T,_>):Comparator<T> ; comparingInt(Function<T,_>):Comparator<T> ; comparingLong(Function<T,_>):Comparator<T> ; comparing(Function<T,U>,Comparator<U>):Comparator<T> ; reversed():Comparator<T> ; thenComparing(Function<T,_>):Comparator<T> ; thenComparingInt(Function<T,_>):Comparator<T> ; compare(T,T)
Function<T,R> = T->R | apply(T):R ; andThen(Function<R,V>):Function<T,V>
UnaryOperator<T> = T->T | apply(T):T
BinaryOperator<T> = T,T->T | apply(T,T):T
BiFunction<T,U,R> = T,U->R | apply(T,U):R
ToIntFunction<T> = T->_ | applyAsInt(T)
ToLongFunction<T> = T->_ | applyAsLong(T)
Supplier<T> = ->T | get():T
Callable<T> = ->T | call():T
Consumer<T> = T-> | accept(T)
BiConsumer<T,U> = T,U-> | accept(T,U)
Predicate<T> = T->_ | test(T) ; and(Predicate<T>):Predicate<T> ; negate():Predicate<T> ; or(Predicate<T>):Predicate<T>
BiPredicate<T,U> = T,U->_ | test(T,U)
Runnable = -> |
Future<T> | get():T ; get(_,_):T
CompletableFuture<T> : Future<T> | join():T ; thenApply(Function<T,R>):CompletableFuture<R> ; thenAccept(Consumer<T>):CompletableFuture<Void> ; thenCompose(Function<T,CompletableFuture<R>>):CompletableFuture<R> ; supplyAsync(Supplier<T>):CompletableFuture<T> ; supplyAsync(Supplier<T>,_):CompletableFuture<T> ; exceptionally(Function<Throwable,T>):CompletableFuture<T> ; whenComplete(BiConsumer<T,Throwable>):CompletableFuture<T> ; completedFuture(T):CompletableFuture<T>
ExecutorService | submit(Callable<T>):Future<T>
ThreadLocal<T> | get():T ; withInitial(Supplier<T>):ThreadLocal<T> ; set(T)
InheritableThreadLocal<T> : ThreadLocal<T> |
AtomicReference<T> | get():T ; getAndSet(T):T ; updateAndGet(UnaryOperator<T>):T
WeakReference<T> | get():T
Class<T> | cast(_):T ; newInstance():T ; getEnumConstants():T[] ; getAnnotation(Class<A>):A ; isAnnotationPresent(_)
Constructor<T> | newInstance():T ; newInstance(_):T
ServiceLoader<T> : Iterable<T> | load(Class<T>):ServiceLoader<T>
Repository<T,I> |
CrudRepository<T,I> : Repository<T,I> | findById(I):Optional<T> ; save(S):S ; saveAll(Iterable<S>):List<S> ; findAll():List<T> ; findAllById(_):List<T>
ListCrudRepository<T,I> : CrudRepository<T,I> |
PagingAndSortingRepository<T,I> : CrudRepository<T,I> | findAll(_):Page<T>
JpaRepository<T,I> : PagingAndSortingRepository<T,I> | getById(I):T ; getOne(I):T ; getReferenceById(I):T ; saveAndFlush(S):S ; findAll(_,_):Page<T>
JpaSpecificationExecutor<T> | findOne(Specification<T>):Optional<T> ; findAll(Specification<T>):List<T> ; findAll(Specification<T>,_):Page<T>
MongoRepository<T,I> : PagingAndSortingRepository<T,I> |
Page<T> : Slice<T> | map(Function<T,R>):Page<R>
Slice<T> : Iterable<T> | getContent():List<T> ; stream():Stream<T> ; map(Function<T,R>):Slice<R>
PageImpl<T> : Page<T> |
IPage<T> | getRecords():List<T> ; convert(Function<T,R>):IPage<R>
PageInfo<T> | getList():List<T>
BaseMapper<T> | selectById(_):T ; selectOne(_):T ; selectList(_):List<T> ; selectBatchIds(_):List<T> ; selectPage(P,_):P
IService<T> | getById(_):T ; getOne(_):T ; getOne(_,_):T ; list():List<T> ; list(_):List<T> ; listByIds(_):List<T> ; page(P,_):P ; lambdaQuery():LambdaQueryChainWrapper<T> ; lambdaUpdate():LambdaUpdateChainWrapper<T> ; getBaseMapper():BaseMapper<T>
ServiceImpl<M,T> : IService<T> | getBaseMapper():M
ResponseEntity<T> | getBody():T ; ok(T):ResponseEntity<T>
HttpEntity<T> | getBody():T
ObjectProvider<T> : Iterable<T> | getObject():T ; getIfAvailable():T ; getIfUnique():T ; stream():Stream<T> ; orderedStream():Stream<T> ; ifAvailable(Consumer<T>) ; getIfAvailable(Supplier<T>):T
ObjectFactory<T> | getObject():T
ApplicationContext | getBean(Class<T>):T ; getBean(_,Class<T>):T ; getBeansOfType(Class<T>):Map<String,T> ; getBeanProvider(Class<T>):ObjectProvider<T>
BeanFactory | getBean(Class<T>):T ; getBean(_,Class<T>):T
ObjectMapper | readValue(_,Class<T>):T ; convertValue(_,Class<T>):T
RestTemplate | getForObject(_,Class<T>):T ; postForObject(_,_,Class<T>):T
Mono<T> | map(Function<T,R>):Mono<R> ; flatMap(Function<T,Mono<R>>):Mono<R> ; flatMapMany(Function<T,Flux<R>>):Flux<R> ; filter(Predicate<T>):Mono<T> ; filterWhen(Function<T,_>):Mono<T> ; switchIfEmpty(_):Mono<T> ; doOnNext(Consumer<T>):Mono<T> ; doOnSuccess(Consumer<T>):Mono<T> ; doOnError(_):Mono<T> ; doOnError(_,_):Mono<T> ; block():T ; blockOptional():Optional<T> ; defaultIfEmpty(T):Mono<T> ; just(T):Mono<T> ; justOrEmpty(T):Mono<T> ; fromSupplier(Supplier<T>):Mono<T> ; fromCallable(Callable<T>):Mono<T> ; defer(Supplier<Mono<T>>):Mono<T> ; then(Mono<R>):Mono<R> ; thenReturn(R):Mono<R> ; delayUntil(Function<T,_>):Mono<T> ; onErrorResume(_):Mono<T> ; onErrorResume(_,_):Mono<T> ; onErrorMap(_,_):Mono<T> ; onErrorMap(_):Mono<T> ; retryWhen(_):Mono<T> ; subscribeOn(_):Mono<T> ; publishOn(_):Mono<T> ; subscribe(Consumer<T>) ; cache():Mono<T> ; as(Function<Mono<T>,R>):R ; contextWrite(_):Mono<T> ; doFinally(_):Mono<T> ; zipWith(Mono<U>,BiFunction<T,U,R>):Mono<R> ; flatMapIterable(Function<T,List<R>>):Flux<R> ; cast(Class<R>):Mono<R> ; timeout(_):Mono<T> ; hasElement():Mono<Boolean> ; flux():Flux<T> ; transform(Function<Mono<T>,Mono<R>>):Mono<R> ; using(Callable<D>,Function<D,Mono<T>>,_):Mono<T>
Flux<T> | map(Function<T,R>):Flux<R> ; flatMap(Function<T,Flux<R>>):Flux<R> ; flatMapSequential(Function<T,Flux<R>>):Flux<R> ; concatMap(Function<T,Flux<R>>):Flux<R> ; filter(Predicate<T>):Flux<T> ; filterWhen(Function<T,_>):Flux<T> ; collectList():Mono<List<T>> ; collectMap(Function<T,K>):Mono<Map<K,T>> ; collectMap(Function<T,K>,Function<T,V>):Mono<Map<K,V>> ; collectSortedList(Comparator<T>):Mono<List<T>> ; collect(Collector<T,A,R>):Mono<R> ; next():Mono<T> ; last():Mono<T> ; take(_):Flux<T> ; skip(_):Flux<T> ; sort(Comparator<T>):Flux<T> ; doOnNext(Consumer<T>):Flux<T> ; switchIfEmpty(_):Flux<T> ; fromIterable(Iterable<T>):Flux<T> ; fromStream(Stream<T>):Flux<T> ; just(T):Flux<T> ; fromArray(T[]):Flux<T> ; toIterable():Iterable<T> ; toStream():Stream<T> ; distinct():Flux<T> ; distinct(Function<T,_>):Flux<T> ; any(Predicate<T>):Mono<Boolean> ; all(Predicate<T>):Mono<Boolean> ; reduce(BiFunction<T,T,T>):Mono<T> ; subscribeOn(_):Flux<T> ; publishOn(_):Flux<T> ; subscribe(Consumer<T>) ; groupBy(Function<T,K>):Flux<_> ; defer(Supplier<Flux<T>>):Flux<T> ; buffer(_):Flux<List<T>> ; sequential():Flux<T> ; singleOrEmpty():Mono<T> ; blockFirst():T ; mapNotNull(Function<T,R>):Flux<R> ; handle(_):Flux<_> ; delayUntil(Function<T,_>):Flux<T> ; onErrorResume(_):Flux<T> ; onErrorContinue(_):Flux<T> ; as(Function<Flux<T>,R>):R ; concatWith(_):Flux<T> ; then():Mono<Void> ; sort():Flux<T> ; count():Mono<Long>
`;

let shapes: ReadonlyMap<string, LibraryShape> | undefined;

export function libraryShape(name: string): LibraryShape | undefined {
  shapes ??= readTable();
  return shapes.get(name);
}

function readTable(): ReadonlyMap<string, LibraryShape> {
  const found = new Map<string, LibraryShape>();
  for (const line of TABLE.split('\n')) {
    const bar = line.indexOf('|');
    if (bar < 0) continue;
    const [before = '', lambda] = line.slice(0, bar).split(' = ');
    const [self = '', parent] = before.split(' : ');
    const type = readShapeType(self.trim());
    if (type?.kind !== 'library') continue;
    const methods = new Map<string, LibraryMethod[]>();
    for (const text of line.slice(bar + 1).split(' ; ')) {
      const [, name, parameters = '', result] = /^\s*(\w+)\((.*?)\)(?::(.*))?$/.exec(text.trim()) ?? [];
      if (name === undefined) continue;
      const method = {
        parameters: splitTypes(parameters).map(readShapeType),
        result: result === undefined ? undefined : readShapeType(result),
      };
      methods.set(name, [...(methods.get(name) ?? []), method]);
    }
    const [takes = '', gives = ''] = lambda?.trim().split('->') ?? [];
    found.set(type.name, {
      parameters: type.arguments.flatMap((a) => (a?.kind === 'variable' ? [a.name] : [])),
      parents: parent === undefined ? [] : [readShapeType(parent.trim())].filter((t) => t !== undefined),
      methods,
      call: lambda === undefined ? undefined : { parameters: splitTypes(takes).map(readShapeType), result: readShapeType(gives) },
    });
  }
  return found;
}

function readShapeType(text: string): JavaType | undefined {
  const array = text.endsWith('[]');
  const written = array ? text.slice(0, -2) : text;
  const [, name, inside] = /^(\w+)(?:<(.*)>)?$/.exec(written.trim()) ?? [];
  if (name === undefined || name === '_') return undefined;
  const type = /^[A-Z]$/.test(name) ? variableType(name, undefined) : libraryType(name, splitTypes(inside ?? '').map(readShapeType));
  return arrayOf(type, array ? 1 : 0);
}

/** At commas that stand in no brackets. */
function splitTypes(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const c = text[at];
    if (c === '<') depth++;
    else if (c === '>') depth--;
    else if (c === ',' && depth === 0) {
      parts.push(text.slice(from, at));
      from = at + 1;
    }
  }
  return text.trim() === '' ? [] : [...parts, text.slice(from)];
}
