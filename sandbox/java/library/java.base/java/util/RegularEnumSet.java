package java.util;

class RegularEnumSet<E extends Enum<E>> extends EnumSet<E> {
    private final TreeMap<E, Boolean> elements = new TreeMap<>();
    RegularEnumSet(Class<E> elementType) { super(elementType); }
    public Iterator<E> iterator() { return elements.iterate(0, false); }
    public int size() { return elements.size(); }
    public boolean contains(Object e) { return elementType.isInstance(e) && elements.containsKey(e); }
    public boolean add(E e) { return elements.put(Objects.requireNonNull(e), true) == null; }
    public boolean remove(Object e) { return elementType.isInstance(e) && elements.remove(e) != null; }
    public void clear() { elements.clear(); }
}
