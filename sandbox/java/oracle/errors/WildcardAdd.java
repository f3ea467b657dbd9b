import java.util.*;
public class WildcardAdd { void f(List<? extends Number> l) { l.add(3); } }
