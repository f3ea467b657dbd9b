import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.*;

public class Bank {
    static class InsufficientFunds extends Exception {
        InsufficientFunds(String message) { super(message); }
    }

    static final class Account {
        final String owner;
        private BigDecimal balance = BigDecimal.ZERO;
        private final Deque<String> history = new ArrayDeque<>();

        Account(String owner) { this.owner = owner; }

        void deposit(String amount) {
            BigDecimal value = new BigDecimal(amount);
            if (value.signum() <= 0) throw new IllegalArgumentException("amount must be positive: " + amount);
            balance = balance.add(value);
            history.push("deposit " + value);
        }

        void withdraw(String amount) throws InsufficientFunds {
            BigDecimal value = new BigDecimal(amount);
            if (balance.compareTo(value) < 0) throw new InsufficientFunds(owner + " has " + balance + ", needs " + value);
            balance = balance.subtract(value);
            history.push("withdraw " + value);
        }

        void interest(double percent) {
            BigDecimal rate = BigDecimal.valueOf(percent).movePointLeft(2);
            balance = balance.add(balance.multiply(rate)).setScale(2, RoundingMode.HALF_EVEN);
            history.push("interest");
        }
    }

    public static void main(String[] args) {
        Account ada = new Account("Ada");
        ada.deposit("100.10");
        ada.deposit("0.05");
        try {
            ada.withdraw("40");
            ada.withdraw("60.16");
        } catch (InsufficientFunds e) {
            System.out.println(e.getMessage());
        } finally {
            System.out.println("balance " + ada.balance);
        }
        ada.interest(2.5);
        System.out.println(ada.balance + " " + ada.history);
        try {
            ada.deposit("-1");
        } catch (IllegalArgumentException e) {
            System.out.println(e);
        }
    }
}
