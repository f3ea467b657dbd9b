import java.util.*;

public class AbstractTemplate {
    static abstract class Report {
        final String render() {
            StringBuilder out = new StringBuilder();
            out.append(header()).append('\n');
            for (String line : body()) out.append(" - ").append(line).append('\n');
            footer().ifPresent(f -> out.append(f).append('\n'));
            return out.toString();
        }
        protected String header() { return "== " + getClass().getSimpleName() + " =="; }
        protected abstract List<String> body();
        protected Optional<String> footer() { return Optional.empty(); }
    }
    static class Sales extends Report {
        private final int[] amounts;
        Sales(int... amounts) { this.amounts = amounts; }
        @Override protected List<String> body() {
            List<String> lines = new ArrayList<>();
            for (int a : amounts) lines.add(String.format("%6d", a));
            return lines;
        }
        @Override protected Optional<String> footer() { return Optional.of("sum " + Arrays.stream(amounts).sum()); }
    }
    static class Empty extends Report {
        @Override protected String header() { return super.header().toLowerCase(); }
        @Override protected List<String> body() { return Collections.emptyList(); }
    }

    public static void main(String[] args) {
        for (Report r : List.of(new Sales(10, 2000), new Empty(), new Report() { @Override protected List<String> body() { return List.of("inline"); } }))
            System.out.print(r.render());
    }
}
