package com.fair.ledger;

import com.alipay.sofa.koupleless.common.api.AutowiredFromBiz;
import com.fair.api.Entry;
import com.fair.api.Kind;
import com.fair.api.Ledger;
import com.fair.api.Money;
import com.fair.api.NotBooked;
import com.fair.api.Seller;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

@Service("ledger")
public class BookLedger implements Ledger {
    private final List<Entry> entries = new ArrayList<>();

    @Value("${fair.currency:none}")
    private String currency;

    @Value("${fair.limit:100}")
    private BigDecimal limit;

    @AutowiredFromBiz(bizName = "stall", name = "seller")
    private Seller seller;

    @Override
    public Entry book(Kind kind, Money money, List<String> notes) throws NotBooked {
        if (money.amount().signum() < 0) throw new OwnFault("negative " + money);
        if (money.amount().compareTo(limit) > 0)
            throw new NotBooked(money + " is over " + limit, 7, new IllegalStateException("limit " + limit));
        if (!money.currency().getCurrencyCode().equals(currency)) entries.stream().findFirst().ifPresent(e -> e.money().plus(money));
        Entry entry = new Entry(entries.size() + 1, kind, money, LocalDateTime.of(2026, 3, 1, 9, 30).plusMinutes(entries.size()), List.copyOf(notes));
        entries.add(entry);
        return entry;
    }

    @Override
    public String joined(String... parts) {
        return String.join("-", parts);
    }

    @Override
    public String padded(String text, int width) {
        return text + ".".repeat(width);
    }

    @Override
    public Optional<Entry> find(long id) {
        return entries.stream().filter(e -> e.id() == id).findFirst();
    }

    @Override
    public List<Entry> all() {
        return entries;
    }

    @Override
    public Map<Kind, List<Entry>> byKind() {
        return entries.stream().collect(Collectors.groupingBy(Entry::kind, () -> new EnumMap<>(Kind.class), Collectors.toList()));
    }

    @Override
    public Money total(Kind kind) {
        BigDecimal sum = entries.stream().filter(e -> e.kind() == kind).map(e -> e.money().amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Money(sum, Currency.getInstance(currency.equals("none") ? "XXX" : currency));
    }

    @Override
    public int count() {
        return entries.size();
    }

    @Override
    public long[] ids() {
        return entries.stream().mapToLong(Entry::id).toArray();
    }

    @Override
    public void each(Consumer<Entry> consumer) {
        entries.forEach(consumer);
    }

    @Override
    public Stream<Entry> stream() {
        return entries.stream();
    }

    @Override
    public Object raw(String what) {
        return switch (what) {
            case "own" -> new Own(3);
            case "null" -> null;
            case "array" -> new String[] {"a", "b"};
            case "builder" -> new StringBuilder("text");
            case "owner" -> seller.owner();
            case "thread" -> Thread.currentThread().getContextClassLoader() == BookLedger.class.getClassLoader() ? "own loader" : "caller's loader";
            default -> throw new UnsupportedOperationException(what);
        };
    }

    @Override
    public void clear() {
        entries.clear();
    }
}
