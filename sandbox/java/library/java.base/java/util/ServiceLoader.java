package java.util;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import java.util.stream.Stream;

public final class ServiceLoader<S> implements Iterable<S> {
    public interface Provider<S> extends Supplier<S> {
        Class<? extends S> type();
        S get();
    }
    private final Class<S> service;
    private final ClassLoader loader;
    private final List<S> instantiated = new ArrayList<>();
    private Iterator<Provider<S>> looking;
    private int reloads;
    private ServiceLoader(Class<S> service, ClassLoader loader) {
        this.service = Objects.requireNonNull(service);
        if (loader == null) throw new InternalError("not supported: the system class loader (the trial does not simulate it; a real base does)");
        this.loader = loader;
        reload();
    }
    public static <S> ServiceLoader<S> load(Class<S> service) { return new ServiceLoader<>(service, Thread.currentThread().getContextClassLoader()); }
    public static <S> ServiceLoader<S> load(Class<S> service, ClassLoader loader) { return new ServiceLoader<>(service, loader); }
    public void reload() {
        instantiated.clear();
        looking = new Lookup();
        reloads++;
    }
    public Iterator<S> iterator() {
        int made = reloads;
        return new Iterator<S>() {
            private int at;
            public boolean hasNext() {
                if (made != reloads) throw new ConcurrentModificationException();
                return at < instantiated.size() || looking.hasNext();
            }
            public S next() {
                if (made != reloads) throw new ConcurrentModificationException();
                if (at == instantiated.size()) instantiated.add(looking.next().get());
                return instantiated.get(at++);
            }
        };
    }
    public Optional<S> findFirst() {
        Iterator<S> all = iterator();
        return all.hasNext() ? Optional.of(all.next()) : Optional.empty();
    }
    public Stream<Provider<S>> stream() {
        List<Provider<S>> all = new ArrayList<>();
        new Lookup().forEachRemaining(all::add);
        return all.stream();
    }
    public String toString() { return "java.util.ServiceLoader[" + service.getName() + "]"; }
    private static void fail(Class<?> service, String msg) { throw new ServiceConfigurationError(service.getName() + ": " + msg); }
    private static void fail(Class<?> service, String msg, Throwable cause) { throw new ServiceConfigurationError(service.getName() + ": " + msg, cause); }
    /** Goes through the files under META-INF/services, one after the other, as providers are asked for. */
    private final class Lookup implements Iterator<Provider<S>> {
        private final Set<String> seen = new HashSet<>();
        private Enumeration<URL> files;
        private Iterator<String> pending = Collections.emptyIterator();
        private Provider<S> found;
        private ServiceConfigurationError error;
        public boolean hasNext() {
            while (found == null && error == null) {
                try {
                    Class<?> type = nextClass();
                    if (type == null) return false;
                    if (service.isAssignableFrom(type)) found = new Found<>(service, type);
                    else fail(service, "Provider " + type.getName() + " not a subtype");
                } catch (ServiceConfigurationError e) {
                    error = e;
                }
            }
            return true;
        }
        public Provider<S> next() {
            if (!hasNext()) throw new NoSuchElementException();
            Provider<S> next = found;
            ServiceConfigurationError thrown = error;
            found = null;
            error = null;
            if (next == null) throw thrown;
            return next;
        }
        private Class<?> nextClass() {
            if (files == null) {
                try {
                    files = loader.getResources("META-INF/services/" + service.getName());
                } catch (IOException x) {
                    fail(service, "Error locating configuration files", x);
                }
            }
            while (!pending.hasNext()) {
                if (!files.hasMoreElements()) return null;
                pending = names(files.nextElement());
            }
            String name = pending.next();
            try {
                return Class.forName(name, false, loader);
            } catch (ClassNotFoundException e) {
                fail(service, "Provider " + name + " not found");
                return null;
            }
        }
        private Iterator<String> names(URL url) {
            Set<String> names = new LinkedHashSet<>();
            try (BufferedReader reader = new BufferedReader(new InputStreamReader(url.openStream(), StandardCharsets.UTF_8))) {
                int number = 1;
                for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                    int comment = line.indexOf('#');
                    String name = (comment >= 0 ? line.substring(0, comment) : line).trim();
                    check(url, number++, name);
                    if (!name.isEmpty() && seen.add(name)) names.add(name);
                }
            } catch (IOException x) {
                fail(service, "Error accessing configuration file", x);
            }
            return names.iterator();
        }
        private void check(URL url, int line, String name) {
            String where = url + ":" + line + ": ";
            if (name.indexOf(' ') >= 0 || name.indexOf('\t') >= 0) fail(service, where + "Illegal configuration-file syntax");
            for (int i = 0; i < name.length(); i++) {
                char c = name.charAt(i);
                boolean fits = i == 0 ? Character.isJavaIdentifierStart(c) : Character.isJavaIdentifierPart(c) || c == '.';
                if (!fits) fail(service, where + "Illegal provider-class name: " + name);
            }
        }
    }
    private static final class Found<S> implements Provider<S> {
        private final Class<S> service;
        private final Class<?> type;
        private final Constructor<?> constructor;
        Found(Class<S> service, Class<?> type) {
            this.service = service;
            this.type = type;
            Constructor<?> found = null;
            try {
                found = type.getConstructor();
            } catch (NoSuchMethodException x) {
                fail(service, type.getName() + " Unable to get public no-arg constructor", x);
            }
            this.constructor = found;
        }
        @SuppressWarnings("unchecked")
        public Class<? extends S> type() { return (Class<? extends S>) type; }
        @SuppressWarnings("unchecked")
        public S get() {
            try {
                return (S) constructor.newInstance();
            } catch (InvocationTargetException x) {
                if (x.getCause() instanceof Error) throw (Error) x.getCause();
                fail(service, "Provider " + type.getName() + " could not be instantiated", x.getCause());
            } catch (Throwable x) {
                fail(service, "Provider " + type.getName() + " could not be instantiated", x);
            }
            return null;
        }
    }
}
