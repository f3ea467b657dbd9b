package java.text;

import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;

public abstract class DateFormat extends Format {
    public static final int FULL = 0;
    public static final int LONG = 1;
    public static final int MEDIUM = 2;
    public static final int SHORT = 3;
    public static final int DEFAULT = MEDIUM;
    private static final String[] ENGLISH = {"EEEE, MMMM d, y", "MMMM d, y", "MMM d, y", "M/d/yy", "h:mm:ss a zzzz", "h:mm:ss a z", "h:mm:ss a", "h:mm a"};
    private static final String[] BRITISH = {"EEEE, d MMMM y", "d MMMM y", "d MMM y", "dd/MM/y", "HH:mm:ss zzzz", "HH:mm:ss z", "HH:mm:ss", "HH:mm"};
    private static final String[] CHINESE = {"y年M月d日EEEE", "y年M月d日", "y年M月d日", "y/M/d", "zzzz ah:mm:ss", "z ah:mm:ss", "ah:mm:ss", "ah:mm"};
    protected Calendar calendar = new GregorianCalendar();
    protected NumberFormat numberFormat;
    protected DateFormat() {}
    private static DateFormat styled(int date, int time, Locale locale) {
        if (date > 3 || time > 3 || date < -1 || time < -1) throw new IllegalArgumentException("Illegal " + (date > 3 || date < -1 ? "date" : "time") + " style " + (date > 3 || date < -1 ? date : time));
        String[] patterns = locale.getLanguage().equals("zh") ? CHINESE : locale.getCountry().equals("GB") ? BRITISH : ENGLISH;
        String joint = patterns == CHINESE ? " " : date == FULL || date == LONG ? " 'at' " : ", ";
        return new SimpleDateFormat((date < 0 ? "" : patterns[date]) + (date >= 0 && time >= 0 ? joint : "") + (time < 0 ? "" : patterns[4 + time]), locale);
    }
    public static final DateFormat getDateInstance() { return getDateInstance(DEFAULT); }
    public static final DateFormat getDateInstance(int style) { return getDateInstance(style, Locale.getDefault()); }
    public static final DateFormat getDateInstance(int style, Locale aLocale) { return styled(style, -1, aLocale); }
    public static final DateFormat getTimeInstance() { return getTimeInstance(DEFAULT); }
    public static final DateFormat getTimeInstance(int style) { return getTimeInstance(style, Locale.getDefault()); }
    public static final DateFormat getTimeInstance(int style, Locale aLocale) { return styled(-1, style, aLocale); }
    public static final DateFormat getDateTimeInstance() { return getDateTimeInstance(DEFAULT, DEFAULT); }
    public static final DateFormat getDateTimeInstance(int dateStyle, int timeStyle) { return getDateTimeInstance(dateStyle, timeStyle, Locale.getDefault()); }
    public static final DateFormat getDateTimeInstance(int dateStyle, int timeStyle, Locale aLocale) { return styled(dateStyle, timeStyle, aLocale); }
    public static final DateFormat getInstance() { return getDateTimeInstance(SHORT, SHORT); }
    public final StringBuffer format(Object obj, StringBuffer toAppendTo, FieldPosition fieldPosition) {
        if (obj instanceof Date date) return format(date, toAppendTo, fieldPosition);
        if (obj instanceof Number number) return format(new Date(number.longValue()), toAppendTo, fieldPosition);
        throw new IllegalArgumentException("Cannot format given Object as a Date");
    }
    public abstract StringBuffer format(Date date, StringBuffer toAppendTo, FieldPosition fieldPosition);
    public final String format(Date date) { return format(date, new StringBuffer(), new FieldPosition(0)).toString(); }
    public Date parse(String source) throws ParseException {
        ParsePosition pos = new ParsePosition(0);
        Date result = parse(source, pos);
        if (pos.getIndex() == 0) throw new ParseException("Unparseable date: \"" + source + "\"", pos.getErrorIndex());
        return result;
    }
    public abstract Date parse(String source, ParsePosition pos);
    public Object parseObject(String source, ParsePosition pos) { return parse(source, pos); }
    public void setCalendar(Calendar newCalendar) { calendar = newCalendar; }
    public Calendar getCalendar() { return calendar; }
    public void setTimeZone(TimeZone zone) { calendar.setTimeZone(zone); }
    public TimeZone getTimeZone() { return calendar.getTimeZone(); }
    public void setLenient(boolean lenient) { calendar.setLenient(lenient); }
    public boolean isLenient() { return calendar.isLenient(); }
}
