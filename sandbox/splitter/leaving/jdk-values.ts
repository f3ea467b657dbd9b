import { Field, Kind } from '../../java/syntax/index.ts';
import type { UnitTree } from './unit-tree.ts';

/** Classes of the JDK whose objects refer to nothing of a module. */
const VALUES: ReadonlySet<string> = new Set(
  `String Boolean Byte Short Integer Long Float Double Character Number BigDecimal BigInteger StringBuilder StringBuffer
  Date Calendar Instant Duration LocalDate LocalTime LocalDateTime ZonedDateTime OffsetDateTime Locale TimeZone ZoneId UUID
  SimpleDateFormat DateFormat DecimalFormat NumberFormat MessageFormat DateTimeFormatter Pattern Matcher Random SecureRandom
  MessageDigest Mac Cipher Signature ByteBuffer CharBuffer Charset CharsetEncoder CharsetDecoder AtomicInteger AtomicLong
  AtomicBoolean BitSet boolean byte short int long float double char`.split(/\s+/),
);
/** Collections of the JDK, which refer to nothing but what they hold. */
const COLLECTIONS: ReadonlySet<string> = new Set(
  'Collection List Set Map Queue Deque ArrayList LinkedList HashSet LinkedHashSet TreeSet HashMap LinkedHashMap TreeMap ArrayDeque Stack Optional'.split(
    ' ',
  ),
);

/** Whether objects of a type, as it is written, are values of the JDK, or collections of such. */
export function isJdkValue(written: string): boolean {
  const [, name = '', args] = /^(?:[\w.]*\.)?(\w+)\s*(?:<([^]*)>)?\s*(?:\[\s*\]\s*)*$/.exec(written.trim()) ?? [];
  if (args === undefined) return VALUES.has(name);
  return COLLECTIONS.has(name) && argumentsOf(args).every(isJdkValue);
}

/** `String, Map<A, B>` apart. */
function argumentsOf(text: string): readonly string[] {
  const found: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    const letter = text[at];
    if (letter === '<') depth++;
    if (letter === '>') depth--;
    if (at < text.length && (letter !== ',' || depth > 0)) continue;
    found.push(text.slice(start, at));
    start = at + 1;
  }
  return found;
}

/** What a thread local holds, as it is written: at its creation, or where its variable is declared; '' where neither says it. */
export function heldByThreadLocal(tree: UnitTree, node: number): string {
  const { tree: flat } = tree.unit;
  const created = flat.kind(node) === Kind.object_creation_expression ? flat.text(flat.child(node, Field.type)) : '';
  return argument(created) || argument(tree.declaredTypeOf(node));
}

const argument = (type: string): string => /^[\w.]+\s*<([^]+)>\s*$/.exec(type.trim())?.[1] ?? '';
