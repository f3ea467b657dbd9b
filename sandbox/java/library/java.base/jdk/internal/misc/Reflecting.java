package jdk.internal.misc;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;

/** What java.lang.Class does seldom. */
public final class Reflecting {
    private Reflecting() {}
    public static <T> T newInstance(Class<T> type) throws InstantiationException, IllegalAccessException {
        Constructor<T> constructor;
        try {
            constructor = type.getDeclaredConstructor();
        } catch (NoSuchMethodException e) {
            InstantiationException failure = new InstantiationException(type.getName());
            failure.initCause(e);
            throw failure;
        }
        if (Modifier.isAbstract(type.getModifiers())) throw new InstantiationException();
        try {
            return constructor.newInstance();
        } catch (InvocationTargetException e) {
            throw Reflecting.<RuntimeException>asThrown(e.getCause());
        }
    }
    @SuppressWarnings("unchecked")
    private static <E extends Throwable> E asThrown(Throwable cause) throws E { throw (E) cause; }
    public static Class<?>[] publicClasses(Class<?> type) {
        List<Class<?>> found = new ArrayList<>();
        for (Class<?> at = type; at != null; at = at.getSuperclass())
            for (Class<?> c : at.getDeclaredClasses()) if (Modifier.isPublic(c.getModifiers())) found.add(c);
        return found.toArray(new Class<?>[0]);
    }
}
