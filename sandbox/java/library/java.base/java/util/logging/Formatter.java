package java.util.logging;

public abstract class Formatter {
    protected Formatter() {}
    public abstract String format(LogRecord record);
    public String getHead(Handler h) { return ""; }
    public String getTail(Handler h) { return ""; }
    public String formatMessage(LogRecord record) {
        String format = record.getMessage();
        Object[] parameters = record.getParameters();
        if (format == null || parameters == null || parameters.length == 0) return format;
        for (int at = format.indexOf('{'); at >= 0 && at + 1 < format.length(); at = format.indexOf('{', at + 1)) {
            if (!Character.isDigit(format.charAt(at + 1))) continue;
            try {
                return java.text.MessageFormat.format(format, parameters);
            } catch (Exception e) {
                return format;
            }
        }
        return format;
    }
}
