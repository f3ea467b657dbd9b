import java.util.*;

public class Menu {
    public static void main(String[] args) throws Exception {
        int balance = 0;
        for (String line : List.of("deposit 50", "withdraw 20", "withdraw 100", "show", "help", "bad", "quit", "show")) {
            String[] p = line.split(" ");
            switch (p[0]) {
                case "deposit":
                    balance += Integer.parseInt(p[1]);
                    break;
                case "withdraw": {
                    int amount = Integer.parseInt(p[1]);
                    if (amount > balance) { System.out.println("refused " + amount); break; }
                    balance -= amount;
                    break;
                }
                case "show": System.out.println("balance " + balance); continue;
                case "help": System.out.print("commands: "); // falls through
                default: System.out.println("?");
                case "nothing": break;
                case "quit": System.out.println("bye"); return;
            }
            System.out.println("done " + line);
        }
    }
}
