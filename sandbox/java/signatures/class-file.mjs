// Reads what a class file says of a class to those who compile against it (JVMS chapter 4).

const ACC = { public: 1, private: 2, protected: 4, static: 8, bridge: 0x40, synthetic: 0x1000 };

/**
 * @typedef {{ name: string, flags: number, descriptor: string, signature?: string, constant?: unknown, exceptions: string[],
 *   annotations: unknown[], annotationDefault?: unknown, preview?: boolean }} Member
 * @typedef {{ name: string, flags: number, superclass?: string, interfaces: string[], signature?: string, fields: Member[],
 *   methods: Member[], annotations: unknown[], preview?: boolean,
 *   inner: { name: string, outer?: string, simple?: string, flags: number }[] }} ClassFile
 * @param {Buffer} bytes
 * @returns {ClassFile} names with slashes, as the file has them
 */
export function readClassFile(bytes) {
  let at = 0;
  const u1 = () => bytes[at++];
  const u2 = () => ((at += 2), bytes.readUInt16BE(at - 2));
  const u4 = () => ((at += 4), bytes.readUInt32BE(at - 4));
  if (u4() !== 0xcafebabe) throw new Error('no class file');
  u4();
  const pool = [];
  for (let i = 1, count = u2(); i < count; i++) {
    const tag = u1();
    switch (tag) {
      case 1: {
        const length = u2();
        pool[i] = bytes.toString('utf8', at, at + length);
        at += length;
        break;
      }
      case 3:
        pool[i] = bytes.readInt32BE(at);
        at += 4;
        break;
      case 4:
        pool[i] = bytes.readFloatBE(at);
        at += 4;
        break;
      case 5:
        pool[i++] = bytes.readBigInt64BE(at);
        at += 8;
        break;
      case 6:
        pool[i++] = bytes.readDoubleBE(at);
        at += 8;
        break;
      case 7:
      case 8:
      case 16:
      case 19:
      case 20:
        pool[i] = { ref: u2() };
        break;
      case 15:
        at += 3;
        break;
      default:
        at += 4;
    }
  }
  const nameAt = (index) => (index === 0 ? undefined : pool[pool[index].ref]);
  const elementValue = () => {
    const tag = String.fromCharCode(u1());
    switch (tag) {
      case 'e':
        return ['e', typeName(pool[u2()]), pool[u2()]];
      case 'c':
        return ['C', typeName(pool[u2()])];
      case '@':
        return ['@', annotation()];
      case '[': {
        const values = [];
        for (let n = u2(); n > 0; n--) values.push(elementValue());
        return ['a', values];
      }
      default: {
        const value = pool[u2()];
        return tag === 'Z' ? value !== 0 : tag === 'J' ? ['l', String(value)] : numberOrText(value);
      }
    }
  };
  const annotation = () => {
    const type = typeName(pool[u2()]);
    const values = {};
    for (let n = u2(); n > 0; n--) {
      const name = pool[u2()];
      values[name] = elementValue();
    }
    return [type, values];
  };
  const annotations = () => {
    const all = [];
    for (let n = u2(); n > 0; n--) all.push(annotation());
    return all;
  };
  const attributes = (handlers) => {
    for (let n = u2(); n > 0; n--) {
      const name = pool[u2()];
      const length = u4();
      const end = at + length;
      handlers[name]?.();
      at = end;
    }
  };
  const member = () => {
    const found = { flags: u2(), name: pool[u2()], descriptor: pool[u2()], exceptions: [], annotations: [] };
    attributes({
      Signature: () => (found.signature = pool[u2()]),
      ConstantValue: () => {
        const index = u2();
        const value = pool[index];
        found.constant = typeof value === 'object' && value !== null ? pool[value.ref] : value;
      },
      Exceptions: () => {
        for (let n = u2(); n > 0; n--) found.exceptions.push(nameAt(u2()));
      },
      RuntimeVisibleAnnotations: () => (found.annotations = annotations()),
      RuntimeInvisibleAnnotations: () => (found.preview = isPreview(annotations())),
      AnnotationDefault: () => (found.annotationDefault = elementValue()),
    });
    return found;
  };
  const members = () => Array.from({ length: u2() }, member);
  const flags = u2();
  const file = { name: nameAt(u2()), flags, superclass: nameAt(u2()), interfaces: [], fields: [], methods: [], annotations: [], inner: [] };
  for (let n = u2(); n > 0; n--) file.interfaces.push(nameAt(u2()));
  file.fields = members();
  file.methods = members();
  attributes({
    Signature: () => (file.signature = pool[u2()]),
    RuntimeVisibleAnnotations: () => (file.annotations = annotations()),
    RuntimeInvisibleAnnotations: () => (file.preview = isPreview(annotations())),
    InnerClasses: () => {
      for (let n = u2(); n > 0; n--) {
        const name = nameAt(u2());
        const outer = nameAt(u2());
        const simple = u2();
        file.inner.push({ name, outer, simple: simple === 0 ? undefined : pool[simple], flags: u2() });
      }
    },
  });
  return file;
}

/** What `ct.sym` marks as a preview: javac refuses it unless it is told to take previews. */
const isPreview = (annotations) => annotations.some(([type]) => type.startsWith('jdk.internal.PreviewFeature'));

/** `Ljava/lang/String;` as `java.lang.String`, `[I` as `int[]`. */
function typeName(descriptor) {
  if (descriptor.startsWith('[')) return `${typeName(descriptor.slice(1))}[]`;
  const primitive = { B: 'byte', C: 'char', D: 'double', F: 'float', I: 'int', J: 'long', S: 'short', Z: 'boolean', V: 'void' }[descriptor];
  return primitive ?? descriptor.slice(1, -1).replaceAll('/', '.');
}

/** What JSON cannot say of a number is a text with a mark. */
const numberOrText = (value) => (typeof value === 'number' && !Number.isFinite(value) ? ['n', String(value)] : value);

/** What somebody outside may name: public and protected, made by a person. */
export const isOpen = (flags) => (flags & (ACC.public | ACC.protected)) !== 0 && (flags & (ACC.synthetic | ACC.bridge)) === 0;
