import java.util.*;
import java.util.function.*;

public class FluentInterfaces {
    static class Query {
        private final StringBuilder text = new StringBuilder();
        private final List<Object> values = new ArrayList<>();
        static Query select(String... columns) { Query q = new Query(); q.text.append("select ").append(columns.length == 0 ? "*" : String.join(", ", columns)); return q; }
        Query from(String table) { text.append(" from ").append(table); return this; }
        Where where(String column) { return new Where(column); }
        Query orderBy(String column, boolean... descending) { text.append(" order by ").append(column).append(descending.length > 0 && descending[0] ? " desc" : ""); return this; }
        class Where {
            private final String column;
            Where(String column) { this.column = column; text.append(values.isEmpty() ? " where " : " and "); }
            Query is(Object value) { return add("=", value); }
            Query above(Number value) { return add(">", value); }
            private Query add(String op, Object value) { text.append(column).append(' ').append(op).append(" ?"); values.add(value); return Query.this; }
        }
        @Override public String toString() { return text + " " + values; }
    }

    public static void main(String[] args) {
        System.out.println(Query.select("id", "name").from("users").where("age").above(18).where("city").is("Rome").orderBy("name", true));
        System.out.println(Query.select().from("t").orderBy("x"));
        Query q = Query.select("a").from("b");
        Query.Where w = q.new Where("z");
        System.out.println(w.is(null));
    }
}
