package java.text;

import java.io.Serializable;
import java.util.Locale;

public class DateFormatSymbols implements Serializable, Cloneable {
    private final boolean chinese;
    public DateFormatSymbols() { this(Locale.getDefault()); }
    public DateFormatSymbols(Locale locale) {
        chinese = locale.getLanguage().equals("zh");
        if (!chinese && !locale.getLanguage().equals("en") && !locale.getLanguage().isEmpty()) throw new UnsupportedOperationException("The trial's Java does not know the dates of the locale " + locale + "; a real JVM does");
    }
    public static final DateFormatSymbols getInstance() { return new DateFormatSymbols(); }
    public static final DateFormatSymbols getInstance(Locale locale) { return new DateFormatSymbols(locale); }
    private static String[] words(String text) { return text.split(",", -1); }
    public String[] getEras() { return words(chinese ? "公元前,公元" : "BC,AD"); }
    public String[] getMonths() { return words(chinese ? "一月,二月,三月,四月,五月,六月,七月,八月,九月,十月,十一月,十二月," : "January,February,March,April,May,June,July,August,September,October,November,December,"); }
    public String[] getShortMonths() { return words(chinese ? "1月,2月,3月,4月,5月,6月,7月,8月,9月,10月,11月,12月," : "Jan,Feb,Mar,Apr,May,Jun,Jul,Aug,Sep,Oct,Nov,Dec,"); }
    public String[] getWeekdays() { return words(chinese ? ",星期日,星期一,星期二,星期三,星期四,星期五,星期六" : ",Sunday,Monday,Tuesday,Wednesday,Thursday,Friday,Saturday"); }
    public String[] getShortWeekdays() { return words(chinese ? ",周日,周一,周二,周三,周四,周五,周六" : ",Sun,Mon,Tue,Wed,Thu,Fri,Sat"); }
    public String[] getAmPmStrings() { return words(chinese ? "上午,下午" : "AM,PM"); }
}
