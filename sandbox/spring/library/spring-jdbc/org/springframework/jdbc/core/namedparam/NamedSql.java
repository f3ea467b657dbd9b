package org.springframework.jdbc.core.namedparam;

import java.util.ArrayList;
import java.util.List;
import org.springframework.dao.InvalidDataAccessApiUsageException;

/** SQL with names for its parameters, and the values that stand for them in order. */
class NamedSql {
    final String sql;
    final Object[] values;

    NamedSql(String named, SqlParameterSource source) {
        StringBuilder text = new StringBuilder();
        List<Object> all = new ArrayList<>();
        char quote = 0;
        for (int i = 0; i < named.length(); i++) {
            char c = named.charAt(i);
            if (quote != 0) {
                if (c == quote) {
                    quote = 0;
                }
                text.append(c);
            } else if (c == '\'' || c == '"') {
                quote = c;
                text.append(c);
            } else if (named.startsWith("::", i)) {
                text.append("::");
                i++;
            } else if ((c == ':' || c == '&') && i + 1 < named.length() && Character.isJavaIdentifierStart(named.charAt(i + 1))) {
                int end = i + 1;
                while (end < named.length() && (Character.isJavaIdentifierPart(named.charAt(end)) || named.charAt(end) == '.')) {
                    end++;
                }
                Object value;
                String name = named.substring(i + 1, end);
                try {
                    value = source.getValue(name);
                } catch (IllegalArgumentException ex) {
                    throw new InvalidDataAccessApiUsageException("No value supplied for the SQL parameter '" + name + "': " + ex.getMessage());
                }
                i = end - 1;
                append(text, all, value);
            } else {
                text.append(c);
            }
        }
        sql = text.toString();
        values = all.toArray();
    }

    private static void append(StringBuilder text, List<Object> all, Object value) {
        if (!(value instanceof Iterable)) {
            text.append('?');
            all.add(value);
            return;
        }
        int n = 0;
        for (Object item : (Iterable<?>) value) {
            text.append(n++ > 0 ? ", " : "");
            if (item instanceof Object[]) {
                text.append('(');
                int k = 0;
                for (Object part : (Object[]) item) {
                    text.append(k++ > 0 ? ", ?" : "?");
                    all.add(part);
                }
                text.append(')');
            } else {
                text.append('?');
                all.add(item);
            }
        }
    }
}
