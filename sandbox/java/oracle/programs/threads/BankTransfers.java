public class BankTransfers {
    static class Account {
        final int id;
        private int balance;
        Account(int id, int balance) {
            this.id = id;
            this.balance = balance;
        }
        synchronized void deposit(int amount) { balance += amount; }
        synchronized void withdraw(int amount) {
            if (amount > balance) throw new IllegalArgumentException("only " + balance);
            balance -= amount;
        }
        synchronized int balance() { return balance; }
    }

    static void transfer(Account from, Account to, int amount) {
        Account first = from.id < to.id ? from : to;
        Account second = first == from ? to : from;
        synchronized (first) {
            synchronized (second) {
                from.withdraw(amount);
                to.deposit(amount);
            }
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Account a = new Account(1, 1000);
        Account b = new Account(2, 1000);
        Thread[] threads = new Thread[4];
        for (int i = 0; i < threads.length; i++) {
            boolean forth = i % 2 == 0;
            threads[i] = new Thread(() -> {
                for (int n = 0; n < 500; n++) transfer(forth ? a : b, forth ? b : a, 1);
            });
        }
        for (Thread t : threads) t.start();
        for (Thread t : threads) t.join();
        System.out.println(a.balance() + " " + b.balance());
        Thread poor = new Thread(() -> transfer(a, b, 5000), "poor");
        poor.setUncaughtExceptionHandler((t, e) -> System.out.println(t.getName() + ": " + e.getMessage()));
        poor.start();
        poor.join();
        System.out.println(Thread.holdsLock(a) + " " + a.balance());
    }
}
