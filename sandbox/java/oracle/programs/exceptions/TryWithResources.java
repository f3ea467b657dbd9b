public class TryWithResources {
    static class Resource implements AutoCloseable {
        private final String name;
        private final boolean failing;
        Resource(String name, boolean failing) {
            this.name = name;
            this.failing = failing;
            System.out.println("open " + name);
        }
        void use(boolean fail) throws Exception {
            System.out.println("use " + name);
            if (fail) throw new Exception("use of " + name);
        }
        @Override public void close() throws Exception {
            System.out.println("close " + name);
            if (failing) throw new Exception("close of " + name);
        }
    }

    public static void main(String[] args) throws Exception {
        try (Resource a = new Resource("a", false); Resource b = new Resource("b", false)) {
            a.use(false);
            b.use(false);
        }
        try (Resource a = new Resource("a", true); var b = new Resource("b", true)) {
            b.use(true);
        } catch (Exception e) {
            System.out.println(e.getMessage());
            for (Throwable t : e.getSuppressed()) System.out.println("  suppressed " + t.getMessage());
        } finally {
            System.out.println("finally");
        }
        try (Resource none = null) {
            System.out.println("null is fine " + none);
        }
        Resource shared = new Resource("shared", false);
        try (shared) {
            shared.use(false);
        }
        try (Resource c = new Resource("c", true)) {
            System.out.println("body");
        } catch (Exception e) {
            e.printStackTrace(System.out);
        }
    }
}
