package org.springframework.data.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.springframework.data.util.Streamable;

public class Sort implements Streamable<Sort.Order>, java.io.Serializable {
    private static final Sort UNSORTED = Sort.by(new Order[0]);
    public static final Direction DEFAULT_DIRECTION = Direction.ASC;
    private final List<Order> orders;

    protected Sort(List<Order> orders) {
        this.orders = orders;
    }

    public static Sort by(String... properties) {
        return properties.length == 0 ? unsorted() : by(DEFAULT_DIRECTION, properties);
    }

    public static Sort by(List<Order> orders) {
        return orders.isEmpty() ? unsorted() : new Sort(orders);
    }

    public static Sort by(Order... orders) {
        return new Sort(Arrays.asList(orders));
    }

    public static Sort by(Direction direction, String... properties) {
        List<Order> orders = new ArrayList<>();
        for (String property : properties) {
            orders.add(new Order(direction, property));
        }
        return new Sort(orders);
    }

    public static Sort unsorted() {
        return UNSORTED;
    }

    public Sort descending() {
        return withDirection(Direction.DESC);
    }

    public Sort ascending() {
        return withDirection(Direction.ASC);
    }

    private Sort withDirection(Direction direction) {
        List<Order> changed = new ArrayList<>();
        for (Order order : orders) {
            changed.add(order.with(direction));
        }
        return new Sort(changed);
    }

    public boolean isSorted() {
        return !isEmpty();
    }

    public boolean isEmpty() {
        return orders.isEmpty();
    }

    public boolean isUnsorted() {
        return !isSorted();
    }

    public Sort and(Sort sort) {
        List<Order> both = new ArrayList<>(orders);
        for (Order order : sort) {
            both.add(order);
        }
        return Sort.by(both);
    }

    public Order getOrderFor(String property) {
        for (Order order : orders) {
            if (order.getProperty().equals(property)) {
                return order;
            }
        }
        return null;
    }

    public Iterator<Order> iterator() {
        return orders.iterator();
    }

    public boolean equals(Object obj) {
        return obj instanceof Sort && orders.equals(((Sort) obj).orders);
    }

    public int hashCode() {
        return 31 * 17 + orders.hashCode();
    }

    public String toString() {
        if (isEmpty()) {
            return "UNSORTED";
        }
        List<String> texts = new ArrayList<>();
        for (Order order : orders) {
            texts.add(order.toString());
        }
        return String.join(",", texts);
    }

    public enum Direction {
        ASC, DESC;

        public boolean isAscending() {
            return this == ASC;
        }

        public boolean isDescending() {
            return this == DESC;
        }

        public static Direction fromString(String value) {
            return Direction.valueOf(value.toUpperCase(java.util.Locale.US));
        }
    }

    public enum NullHandling {
        NATIVE, NULLS_FIRST, NULLS_LAST
    }

    public static class Order implements java.io.Serializable {
        private final Direction direction;
        private final String property;
        private final boolean ignoreCase;
        private final NullHandling nullHandling;

        public Order(Direction direction, String property) {
            this(direction, property, false, NullHandling.NATIVE);
        }

        private Order(Direction direction, String property, boolean ignoreCase, NullHandling nullHandling) {
            if (property == null || property.isBlank()) {
                throw new IllegalArgumentException("Property must not be null or empty");
            }
            this.direction = direction == null ? DEFAULT_DIRECTION : direction;
            this.property = property;
            this.ignoreCase = ignoreCase;
            this.nullHandling = nullHandling;
        }

        public static Order by(String property) {
            return new Order(DEFAULT_DIRECTION, property);
        }

        public static Order asc(String property) {
            return new Order(Direction.ASC, property);
        }

        public static Order desc(String property) {
            return new Order(Direction.DESC, property);
        }

        public Direction getDirection() {
            return direction;
        }

        public String getProperty() {
            return property;
        }

        public boolean isAscending() {
            return direction.isAscending();
        }

        public boolean isDescending() {
            return direction.isDescending();
        }

        public boolean isIgnoreCase() {
            return ignoreCase;
        }

        public NullHandling getNullHandling() {
            return nullHandling;
        }

        public Order with(Direction direction) {
            return new Order(direction, property, ignoreCase, nullHandling);
        }

        public Order ignoreCase() {
            return new Order(direction, property, true, nullHandling);
        }

        public Order nullsFirst() {
            return new Order(direction, property, ignoreCase, NullHandling.NULLS_FIRST);
        }

        public Order nullsLast() {
            return new Order(direction, property, ignoreCase, NullHandling.NULLS_LAST);
        }

        public boolean equals(Object obj) {
            return obj instanceof Order && toString().equals(obj.toString());
        }

        public int hashCode() {
            return toString().hashCode();
        }

        public String toString() {
            String result = property + ": " + direction;
            if (nullHandling != NullHandling.NATIVE) {
                result += ", " + nullHandling;
            }
            if (ignoreCase) {
                result += ", ignoring case";
            }
            return result;
        }
    }
}
