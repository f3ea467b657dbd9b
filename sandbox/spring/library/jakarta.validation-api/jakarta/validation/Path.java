package jakarta.validation;

import java.util.List;


public interface Path extends Iterable<Path.Node> {

    public interface ContainerElementNode extends Path.Node {

        Class<?> getContainerClass();

        Integer getTypeArgumentIndex();
    }

    public interface PropertyNode extends Path.Node {

        Class<?> getContainerClass();

        Integer getTypeArgumentIndex();
    }

    public interface BeanNode extends Path.Node {

        Class<?> getContainerClass();

        Integer getTypeArgumentIndex();
    }

    public interface CrossParameterNode extends Path.Node {
    }

    public interface ParameterNode extends Path.Node {

        int getParameterIndex();
    }

    public interface ReturnValueNode extends Path.Node {
    }

    public interface ConstructorNode extends Path.Node {

        List<Class<?>> getParameterTypes();
    }

    public interface MethodNode extends Path.Node {

        List<Class<?>> getParameterTypes();
    }

    public interface Node {

        <T extends Path.Node> T as(Class<T> arg0);

        Integer getIndex();

        Object getKey();

        ElementKind getKind();

        String getName();

        boolean isInIterable();
    }
}
