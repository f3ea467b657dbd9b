import java.util.logging.*;

/** Loggers, levels, handlers and formatters of java.util.logging. */
public class Logging {
    public static void main(String[] args) {
        Logger logger = Logger.getLogger("shop.orders");
        Logger parent = Logger.getLogger("shop");
        System.out.println(logger.getParent().getName() + " " + parent.getParent().getName() + " " + logger.getLevel() + " " + parent.getParent().getLevel());
        parent.setUseParentHandlers(false);
        Handler handler = new StreamHandler(System.out, new Formatter() {
            @Override
            public String format(LogRecord r) {
                return r.getLevel() + " " + r.getLoggerName() + " " + r.getSourceMethodName() + " " + formatMessage(r) + "\n";
            }
        });
        handler.setLevel(Level.ALL);
        parent.addHandler(handler);
        parent.setLevel(Level.FINE);
        logger.fine("fine is told");
        logger.finer("finer is not");
        logger.log(Level.INFO, "{0} of {1}", new Object[] {1, "two"});
        logger.log(Level.SEVERE, "failed", new IllegalStateException("no"));
        logger.warning(() -> "supplied");
        handler.flush();
        System.out.println(logger.isLoggable(Level.FINE) + " " + Level.parse("WARNING").intValue());
    }
}
