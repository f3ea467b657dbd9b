public class SystemLoggers {
    public static void main(String[] args) {
        System.Logger log = System.getLogger("a.b");
        System.out.println(log.getName() + " " + log.isLoggable(System.Logger.Level.INFO) + " " + log.isLoggable(System.Logger.Level.DEBUG) + " " + log.isLoggable(System.Logger.Level.OFF));
        for (System.Logger.Level level : System.Logger.Level.values()) System.out.print(level + "=" + level.getSeverity() + "/" + level.getName() + " ");
        System.out.println();
        log.log(System.Logger.Level.DEBUG, () -> { throw new IllegalStateException("not asked"); });
        java.util.logging.Logger behind = java.util.logging.Logger.getLogger("a.b");
        behind.setUseParentHandlers(false);
        behind.addHandler(new java.util.logging.Handler() {
            @Override public void publish(java.util.logging.LogRecord r) {
                System.out.println(r.getLevel() + " " + r.getMessage() + " " + (r.getParameters() == null ? 0 : r.getParameters().length) + " " + r.getThrown() + " " + r.getSourceClassName() + "." + r.getSourceMethodName());
            }
            @Override public void flush() {}
            @Override public void close() {}
        });
        log.log(System.Logger.Level.WARNING, "{0} of {1}", 1, "x");
        log.log(System.Logger.Level.ERROR, "failed", new RuntimeException("why"));
        log.log(System.Logger.Level.INFO, () -> "supplied");
        log.log(System.Logger.Level.INFO, new StringBuilder("built"));
        behind.setLevel(java.util.logging.Level.ALL);
        log.log(System.Logger.Level.TRACE, "traced");
    }
}
