public class DupNested {
    static class Item {}

    record Item(String name) {}
}
