public class UncaughtWithCause {
    static class Repository {
        String find(int id) {
            if (id > 2) throw new IndexOutOfBoundsException("id " + id);
            return "row " + id;
        }
    }
    static class Service {
        final Repository repository = new Repository();
        String get(int id) {
            try {
                return repository.find(id);
            } catch (IndexOutOfBoundsException e) {
                throw new IllegalStateException("service failed", e);
            }
        }
    }

    public static void main(String[] args) {
        Service service = new Service();
        for (int i = 1; ; i++) System.out.println(service.get(i));
    }
}
